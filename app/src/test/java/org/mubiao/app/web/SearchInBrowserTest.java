package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Looking for targets and texts. */
class SearchInBrowserTest extends InBrowser {

  @Test
  void whatIsTypedIsFoundAndMarked() {
    open("/");
    page.locator("#q").fill("高新技术企业");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=*");
    assertThat(page.locator("li.hit").first()).isVisible();
    assertThat(page.locator("li.hit mark").first()).containsText("高");
    assertThat(page.locator("#q")).hasValue("高新技术企业");
  }

  @Test
  void suggestionsAreChosenByKeyboard() {
    open("/");
    page.locator("#q").click();
    page.keyboard().type("高");
    Locator options = page.locator("#suggestions [role=option]");
    options.first().waitFor();
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
    page.keyboard().press("Escape");
    assertThat(page.locator("#suggestions")).isHidden();
    page.keyboard().type("新");
    options.first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**/?q=*");
    assertThat(page.locator("li.hit").first()).isVisible();
  }

  @Test
  void facetsNarrowAndTheWayBackWorks() {
    open("/?q=%E4%BC%81%E4%B8%9A");
    String total = page.locator(".total").innerText();
    Locator facet = page.locator(".facets li a").first();
    String count = facet.locator(".count").innerText();
    facet.click();
    page.waitForURL("**in=*");
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(page.locator(".total").innerText()).contains(count);
    page.goBack();
    assertThat(page.locator(".total")).hasText(total);
    page.goForward();
    page.locator(".chip").click();
    page.waitForURL("**/?q=*");
    assertThat(page.locator(".total")).hasText(total);
  }

  @Test
  void nothingFoundLeadsOn() {
    open("/?q=高企 place:北京&lang=en");
    assertThat(page.locator(".total")).containsText("Leave out a condition");
    page.locator(".total a").click();
    page.waitForURL("**/overview*");
    assertThat(page.locator("h1")).hasText("Overview");
  }

  @Test
  void anAddressGivesTheSamePageToAColleague() {
    open("/?q=%E4%BC%81%E4%B8%9A&sort=value&size=5&page=2");
    String hits = page.locator(".hits").innerText();
    assertThat(page.locator(".orders [aria-current=true]").innerText()).isEqualTo("数值");
    Page other = page(profile(look(1280, com.microsoft.playwright.options.ColorScheme.LIGHT)));
    other.navigate(page.url());
    assertThat(other.locator(".hits").innerText()).isEqualTo(hits);
    other.context().close();
  }

  @Test
  void pagesFollowOneAnother() {
    open("/?q=%E4%BC%81%E4%B8%9A&size=5");
    String first = page.locator(".hits").innerText();
    page.locator("a[rel=next]").click();
    page.waitForURL("**page=2*");
    assertThat(page.locator(".hits").innerText()).isNotEqualTo(first);
    assertThat(page.locator(".hits")).hasAttribute("start", "6");
    page.locator("a[rel=prev]").click();
    page.waitForURL(url -> !url.contains("page="));
    assertThat(page.locator(".hits").innerText()).isEqualTo(first);
  }

  @Test
  void aWrongQueryIsExplainedWhereItIsWrong() {
    open("/");
    page.locator("#q").fill("\"未完");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(page.locator("#q")).hasValue("\"未完");
  }

  @Test
  void whatIsShownCanBeExported() {
    open("/?q=%E4%BC%81%E4%B8%9A&sort=newest");
    for (String format : java.util.List.of("csv", "xlsx", "json")) {
      String href = page.locator(".exports a[href*='format=" + format + "']").getAttribute("href");
      assertThat(href).contains("q=%E4%BC%81%E4%B8%9A", "sort=newest");
      assertThat(server.get(href).statusCode()).as(href).isEqualTo(200);
    }
  }

  @Test
  void whoAsksNothingSeesTargetsFirst() {
    open("/");
    assertThat(page.locator("li.hit").first()).hasClass(java.util.regex.Pattern.compile("target"));
    assertThat(page.locator("li.hit.passage")).hasCount(0);
  }
}
