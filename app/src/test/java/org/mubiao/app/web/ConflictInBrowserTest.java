package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A correction whose evidence is no more. */
class ConflictInBrowserTest extends InBrowser {

  @Test
  void aCorrectionWhoseNoticeChangedIsShownAndNotApplied() throws IOException {
    open("/table?document=" + HostileCorpus.document(server));
    Locator row =
        page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("瞪羚企业5家"));
    row.locator(".check a").click();
    page.locator("details summary").click();
    page.locator("form.correct input").first().fill("更正后的指标");
    page.locator("#note").fill("据原件核对");
    page.locator("button[value=correct]").click();
    page.waitForURL("**/table?document=*");
    assertThat(page.locator(".conflicts")).hasCount(0);
    assertThat(page.locator("table.targets")).containsText("更正后的指标");

    change(folder.resolve("served/corpus"));
    page.locator("form[action='/regenerate'] button").click();
    page.waitForURL("**/table");
    assertThat(page.locator(".conflicts")).containsText("更正后的指标");
    assertThat(page.locator(".conflicts q")).containsText("瞪羚企业5家");
    assertThat(page.locator("table.targets")).not().containsText("更正后的指标");
  }

  private static void change(Path corpus) throws IOException {
    try (Stream<Path> all = Files.list(corpus)) {
      Path notice =
          all.filter(file -> String.valueOf(file.getFileName()).startsWith("<img"))
              .findFirst()
              .orElseThrow();
      Files.writeString(notice, Files.readString(notice, UTF_8).replace("瞪羚企业5家", "瞪羚企业8家"), UTF_8);
    }
  }
}
