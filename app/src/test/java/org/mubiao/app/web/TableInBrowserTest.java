package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Staff checks and corrects what was read. */
class TableInBrowserTest extends InBrowser {

  @Test
  void rowsAreChosenByPlaceAndSort() {
    open("/table");
    String all = page.locator(".total").innerText();
    page.locator(".orders a").filter(new Locator.FilterOptions().setHasText("实绩")).click();
    page.waitForURL("**only=actual*");
    assertThat(page.locator("tr.target")).hasCount(0);
    assertThat(page.locator(".total").innerText()).isNotEqualTo(all);
    page.locator("#responsible").fill("科技局");
    page.locator("form.choose button[type=submit]").click();
    page.waitForURL("**responsible=*");
    assertThat(page.locator("#responsible")).hasValue("科技局");
  }

  @Test
  void aRecordIsCorrectedWithANoteAndTakenBack() {
    open("/table?only=target");
    Locator row = page.locator("table.targets tbody tr[id]").first();
    String before = row.locator(".indicator").innerText();
    String id = row.getAttribute("id");
    row.locator(".check a").click();
    page.waitForURL("**/records/**");
    page.locator("details summary").click();
    Locator indicator = page.locator("form.correct input").first();
    indicator.fill("更正后的指标");
    page.locator("#note").fill("据原件核对");
    page.locator("button[value=correct]").click();
    page.waitForURL("**/table?only=target");
    assertThat(page.locator("#" + id + " .indicator")).hasText("更正后的指标");
    assertThat(page.locator("#" + id + " .check .badge")).isVisible();

    page.locator("#" + id + " .check a").click();
    assertThat(page.locator("section[aria-labelledby=said]")).containsText("据原件核对");
    assertThat(page.locator("section[aria-labelledby=said]")).containsText(before);
    page.locator("button[value=take-back]").click();
    page.waitForURL("**/table?only=target");
    assertThat(page.locator("#" + id + " .indicator")).hasText(before);
    assertThat(page.locator("#" + id + " .check .badge")).hasCount(0);
  }

  @Test
  void aCorrectionThatMakesNoSenseIsNotTaken() {
    open("/table?only=target");
    page.locator(".check a").first().click();
    page.locator("details summary").click();
    page.locator("button[value=correct]").click();
    assertThat(page.locator("[role=alert]")).containsText("没有改动");
    page.locator("form.correct input").first().fill("已改的名称");
    page.locator("input[name=value]").fill("很多");
    page.locator("button[value=correct]").click();
    assertThat(page.locator("[role=alert]")).containsText("不是数字");
    assertThat(page.locator("form.correct input").first()).hasValue("已改的名称");
    assertThat(page.locator("h1")).not().hasText("已改的名称");
  }

  @Test
  void theTableIsMadeAnewAndSaysWhenItIsDone() {
    open("/table");
    page.locator("form[action='/regenerate'] button").click();
    page.waitForURL("**/table");
    assertThat(page.locator("table.targets")).isVisible();
  }

  @Test
  void theTableOfADocumentTellsWhatChanged() {
    open("/table");
    page.locator("#document")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("form.choose button[type=submit]").click();
    page.waitForURL("**document=*");
    page.locator(".actions a").first().click();
    page.waitForURL("**/changes");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void rowsOfSeveralDocumentsStandUnderTheNamesOfTheirDocuments() {
    open("/table");
    Locator name = page.locator("table.targets tr.of a").first();
    String path = name.getAttribute("href");
    assertThat(page.locator("table.targets tbody tr").first()).hasClass("of");
    name.click();
    page.waitForURL("**" + path);
    open("/table?document=" + path.substring("/documents/".length()));
    assertThat(page.locator("tr.of")).hasCount(0);
  }

  @Test
  void aFileHoldsTheRowsThatAreShown() {
    for (String only : List.of("target", "actual", "milestone")) {
      open("/table?only=" + only);
      int total = Integer.parseInt(page.locator(".total").innerText().replaceAll("\\D", ""));
      String csv = server.get(page.locator(".exports a", named("CSV")).getAttribute("href")).body();
      assertThat(csv.lines().filter(line -> line.matches("\\d+,.*")).count())
          .as(only)
          .isEqualTo(total);
    }
    open("/table?only=task");
    assertThat(page.locator(".exports")).containsText("下载全部");
  }

  private static Page.LocatorOptions named(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void whatCanOnlyBeOneOfAFewWordsIsChosen() {
    open("/table?only=target");
    Locator row = page.locator("table.targets tbody tr[id]").first();
    String id = row.getAttribute("id");
    row.locator(".check a").click();
    assertThat(page.locator("main h1 + p a"))
        .hasAttribute("href", Pattern.compile("/documents/.+"));
    page.locator("details summary").click();
    assertThat(page.locator("select[name=operator] option[value=ge]")).hasText("≥");
    page.locator("select[name=status]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("实绩"));
    page.locator("button[value=correct]").click();
    page.waitForURL("**/table?only=target");
    open("/table?only=actual");
    assertThat(page.locator("#" + id)).isVisible();
    page.locator("#" + id + " .check a").click();
    page.locator("button[value=take-back]").click();
    page.waitForURL("**/table?only=actual");
  }
}
