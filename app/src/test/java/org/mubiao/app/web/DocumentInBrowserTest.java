package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice with what was read from it. */
class DocumentInBrowserTest extends InBrowser {

  private static final Pattern SHOWN = Pattern.compile("\\blit\\b");

  private String address;

  @BeforeEach
  void choose() {
    address = "/documents/" + HostileCorpus.document(server);
  }

  private Locator mark() {
    return page.locator("article.text a.read.target").first();
  }

  @Test
  void aMarkLeadsToItsRowAndTheRowBack() {
    open(address);
    String row = mark().getAttribute("href");
    mark().click();
    page.waitForURL("**" + row);
    assertThat(page.locator(row)).isInViewport();
    Locator jump = page.locator(row + " .jump");
    String back = jump.getAttribute("href");
    jump.click();
    String place = back.substring(back.indexOf('#'));
    page.waitForURL("**" + place);
    assertThat(mark()).isInViewport();
    page.goBack();
    page.waitForURL("**" + row);
  }

  @Test
  void theRowOfALateMarkIsShownWhole() {
    open(address);
    page.setViewportSize(1280, 420); // the rows scroll in a box of their own, under their heads
    Locator late = page.locator("article.text a.read").last();
    String row = late.getAttribute("href");
    late.click();
    page.waitForURL("**" + row);
    page.waitForFunction(
        "row => { const r = document.querySelector(row).getBoundingClientRect();"
            + " const h = document.querySelector('table.records thead th').getBoundingClientRect();"
            + " return r.top >= h.bottom - 1 && r.top < innerHeight; }",
        row);
  }

  @Test
  void pointingAtAMarkShowsItsRecordAndPointingAtARowLightsItsMark() {
    open(address);
    String row = mark().getAttribute("href");
    mark().hover();
    Locator card = page.locator("#card");
    assertThat(card).isVisible();
    assertThat(card).containsText(page.locator(row + " .jump").innerText());
    assertThat(mark()).hasAttribute("aria-describedby", "card");
    page.mouse().move(1, 1);
    assertThat(card).isHidden();
    page.locator(row).hover();
    assertThat(mark()).hasClass(SHOWN);
  }

  @Test
  void marksAreReachedAndFollowedByKeyboard() {
    open(address);
    page.locator(".exports a").last().focus();
    for (int step = 0; step < 80 && !isOnMark(); step++) {
      page.keyboard().press("Tab");
    }
    String row = page.locator(":focus").getAttribute("href");
    assertThat(page.locator("#card")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#card")).isHidden();
    page.keyboard().press("Enter");
    page.waitForURL("**" + row);
  }

  private boolean isOnMark() {
    return (Boolean) page.evaluate("document.activeElement.matches('.read')");
  }

  @Test
  void theFirstTapShowsTheRecordAndTheSecondGoesThere() {
    try (BrowserContext small =
        profile(new Browser.NewContextOptions().setViewportSize(360, 760).setHasTouch(true))) {
      Page shown = page(small);
      shown.navigate(server.address(address));
      Locator mark = shown.locator("article.text a.read.target").first();
      mark.tap();
      assertThat(shown.locator("#card")).isVisible();
      assertThat(shown).hasURL(server.address(address));
      mark.tap();
      shown.waitForURL("**" + mark.getAttribute("href"));
    }
  }

  @Test
  void theOverviewLeadsToNotices() {
    open("/overview");
    Locator notice = page.locator("a[href^='/documents/']").first();
    String path = notice.getAttribute("href");
    notice.click();
    page.waitForURL("**" + path);
    assertThat(page.locator("article.text")).isVisible();
  }

  @Test
  void aFindingLeadsToItsEvidence() {
    open("/findings");
    Locator quote = page.locator(".finding .quotes a").nth(1);
    // Inside of its words: the mark before them is no part of the link to Chromium.
    quote.click(new Locator.ClickOptions().setPosition(60, 9));
    assertThat(page).hasURL(Pattern.compile("[?]at=\\d"));
    assertThat(page.locator("article .asked").first()).isInViewport();
  }
}
