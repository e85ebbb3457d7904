package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Setting indicators side by side. */
class CompareInBrowserTest extends InBrowser {

  @Test
  void anIndicatorIsChosenAndShownAsChartTableAndReasons() {
    open("/compare");
    page.locator("#indicator").fill("高新技术企业");
    page.locator("form.choose button[type=submit]").click();
    page.waitForURL("**indicator=*");
    open("/compare?all=true");
    assertThat(page.locator(".comparison figure svg").first()).isVisible();
    assertThat(page.locator(".comparison table").first()).isVisible();
    assertThat(page.locator(".comparison").innerText()).contains("目标");
    assertThat(page.locator(".comparison").innerText()).containsAnyOf("不可比", "不比", "因");
  }

  @Test
  void chartsAreSavedAsPictures() throws IOException {
    open("/compare?all=true");
    Download svg =
        page.waitForDownload(
            () -> page.locator(".save button").filter(named("SVG")).first().click());
    String drawn = Files.readString(svg.path());
    assertThat(svg.suggestedFilename()).endsWith(".svg");
    assertThat(drawn)
        .startsWith("<svg")
        .contains("width=", "<text", "fill=")
        .doesNotContain("var(");
    Download png =
        page.waitForDownload(
            () -> page.locator(".save button").filter(named("PNG")).first().click());
    byte[] picture = Files.readAllBytes(png.path());
    assertThat(png.suggestedFilename()).endsWith(".png");
    assertThat(picture).hasSizeGreaterThan(3_000).startsWith(0x89, 'P', 'N', 'G');
    java.awt.image.BufferedImage image = javax.imageio.ImageIO.read(png.path().toFile());
    assertThat(image.getRGB(1, 1)).as("ground").isEqualTo(0xFFFFFFFF);
  }

  private static com.microsoft.playwright.Locator.FilterOptions named(String words) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
  }

  @Test
  void placesOfAnAddressAreTickedByWhateverNameItGivesThem() {
    open("/compare?place=如皋&indicator=高企");
    assertThat(page.locator("input[name=place]:checked")).hasValue("如皋市");
    assertThat(page.locator(".total")).containsText("1 个指标");
    open("/compare?place=江苏&lang=en&indicator=高企");
    assertThat(page.locator("input[name=place]:checked")).hasCount(2);
    assertThat(page.locator(".total")).hasText("1 indicator compared");
    open("/table?place=启东");
    assertThat(page.locator("#place")).hasValue("启东市");
    open("/table?place=江苏");
    assertThat(page.locator("#place")).hasValue("");
  }

  @Test
  void aNameThatFitsNothingIsSaid() {
    open("/compare?indicator=nothinglikethis");
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("input[name=indicator]").first()).hasValue("nothinglikethis");
  }
}
