package org.mubiao.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for each page, at each width, in both languages, light and dark, and on paper. */
class EveryPageInBrowserTest extends InBrowser {

  private static List<String> pages() {
    String table = server.get("/table").body();
    String record = first("/records/([0-9a-f-]+)", table);
    String document = record.substring(0, 16);
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/?q=%E9%AB%98%E6%96%B0%E6%8A%80%E6%9C%AF%E4%BC%81%E4%B8%9A",
                "/?q=%22",
                "/?q=nothinglikethis",
                "/compare",
                "/compare?all=true",
                "/table",
                "/table?document=" + document,
                "/table?only=task",
                "/records/" + record,
                "/documents/" + document + "/changes",
                "/add",
                "/login",
                "/nothing"));
    for (String later : List.of("/documents/" + document, "/overview", "/findings")) {
      if (server.get(later).statusCode() == 200) {
        pages.add(later);
      }
    }
    return pages;
  }

  private static String first(String pattern, String in) {
    return Pattern.compile(pattern).matcher(in).results().findFirst().orElseThrow().group(1);
  }

  private void eachPage(
      int width, ColorScheme colors, java.util.function.BiConsumer<String, Page> look) {
    try (BrowserContext profile = profile(look(width, colors))) {
      Page shown = page(profile);
      for (String path : pages()) {
        shown.navigate(server.address(path));
        look.accept(path, shown);
      }
    }
  }

  private static void picture(Page shown, String path, String name) {
    String folder = System.getProperty("mubiao.screenshots");
    if (folder != null) {
      String file = path.replaceAll("[^A-Za-z0-9]+", "_") + "-" + name + ".png";
      shown.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, file)));
    }
  }

  private static void assertFits(String path, Page shown, int width) {
    Object widest = shown.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) widest).intValue()).as(path + " at " + width).isLessThanOrEqualTo(width);
  }

  @Test
  void everyPageFitsASmallScreen() {
    eachPage(
        360,
        ColorScheme.LIGHT,
        (path, shown) -> {
          picture(shown, path, "360");
          assertFits(path, shown, 360);
        });
  }

  @Test
  void everyPageFitsALargeScreenAndHindersNobody() {
    List<String> found = new ArrayList<>();
    eachPage(
        1920,
        ColorScheme.LIGHT,
        (path, shown) -> {
          picture(shown, path, "1920");
          assertFits(path, shown, 1920);
          hindrances(shown).forEach(one -> found.add(path + " " + one));
        });
    assertThat(found).isEmpty();
  }

  @Test
  void everyPageHindersNobodyInTheDark() {
    List<String> found = new ArrayList<>();
    eachPage(
        1280,
        ColorScheme.DARK,
        (path, shown) -> {
          picture(shown, path, "dark");
          hindrances(shown).forEach(one -> found.add(path + " " + one));
          Object ground = shown.evaluate("getComputedStyle(document.body).backgroundColor");
          assertThat(ground).as(path).isEqualTo("rgb(22, 25, 29)");
        });
    assertThat(found).isEmpty();
  }

  @Test
  void everyPageSpeaksBothLanguagesAndRemembersTheChoice() {
    for (String path : pages()) {
      open(path);
      assertThat(page.locator("html").getAttribute("lang")).as(path).startsWith("zh");
    }
    page.locator("a.language").click();
    for (String path : pages()) {
      open(path);
      assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo("en");
      assertThat(page.locator("nav.menu").innerText()).contains("Search", "Compare");
    }
    picture(page, "/", "english");
  }

  @Test
  void everyPageHasOneHeadingLandmarksAndATitleOfItsOwn() {
    for (String path : pages()) {
      open(path);
      assertThat(page.locator("h1").count()).as("h1 of " + path).isEqualTo(1);
      assertThat(page.locator("main").count()).as(path).isEqualTo(1);
      assertThat(page.locator("header.top nav[aria-label]").count()).as(path).isEqualTo(1);
      assertThat(page.title()).as(path).isNotBlank();
    }
  }

  @Test
  void theKeyboardReachesTheContentAtOnceAndShowsWhereItIs() {
    for (String path : pages()) {
      open(path);
      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).as(path).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).as(path).isEqualTo("main");
      page.keyboard().press("Tab");
      Object seen =
          page.evaluate(
              "(() => { const a = document.activeElement; const box = a.getBoundingClientRect();"
                  + " return a === document.body || (getComputedStyle(a).outlineStyle !== 'none'"
                  + " && box.width > 0); })()");
      assertThat(seen).as("focus is seen on " + path).isEqualTo(true);
    }
  }

  @Test
  void paperShowsTheContentAlone() {
    open("/table");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("nav.menu").isVisible()).isFalse();
    assertThat(page.locator("table.targets").isVisible()).isTrue();
    picture(page, "/table", "print");
    assertThat(page.pdf().length).isGreaterThan(5_000);
  }

  @Test
  void paperShowsBarsWholeTablesAndWhatWasAsked() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(1_000, 700); // a sheet of A4 across, without its margins
    open("/table?place=%E5%A6%82%E7%9A%8B%E5%B8%82");
    assertThat(page.locator(".onpaper").innerText()).contains("地区：如皋市");
    assertThat(page.locator("form.choose").isVisible()).isFalse();
    Object width = page.evaluate("document.querySelector('table.targets').scrollWidth");
    assertThat((Integer) width).as("width of the table").isBetween(500, 1_000);
    open("/overview");
    assertThat(page.locator(".chart rect.bar").last().isVisible()).isTrue();
  }

  @Test
  void aWrongQueryIsExplainedInTheLanguageOfThePage() {
    open("/?q=value%3Aabc");
    assertThat(page.locator(".trouble").innerText()).contains("不是数值");
    open("/?q=value%3Aabc&lang=en");
    assertThat(page.locator(".trouble").innerText()).contains("is no number");
    open("/?q=%E4%BC%81%E4%B8%9A&lang=zh");
  }

  @Test
  void whatThereIsNotIsSaidInTheLanguageOfThePage() {
    for (String path :
        List.of("/nothing", "/documents/0", "/records/0", "/jobs/0", "/?sort=x", "/?size=0")) {
      open(path);
      assertThat(page.locator("main").innerText()).as(path).doesNotContain("There is", " is no ");
      open(path + (path.contains("?") ? "&" : "?") + "lang=en");
      assertThat(page.locator("main").innerText()).as(path).containsAnyOf("There is", " is no ");
      open("/?lang=zh");
    }
  }

  @Test
  void nothingOfATableIsCutOffOnPaper() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(1_000, 700); // a sheet of A4 across, without its margins
    for (String path : pages()) {
      open(path);
      Object cut =
          page.evaluate(
              "[...document.querySelectorAll('.wide')].filter(box => box.scrollWidth > 1001).length");
      assertThat(cut).as(path).isEqualTo(0);
      Object broken =
          page.evaluate(
              "[...document.querySelectorAll('td.number')].filter(cell =>"
                  + " /^[\\d,]+$/.test(cell.innerText.trim())"
                  + " && getComputedStyle(cell).whiteSpace !== 'nowrap').length");
      assertThat(broken).as("numbers that may be broken on " + path).isEqualTo(0);
    }
  }

  @Test
  void theFirstPageIsLight() {
    List<String> late = new ArrayList<>();
    long[] bytes = {0};
    page.onRequestFinished(
        request -> {
          Response response = request.response();
          if (response != null) {
            bytes[0] += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            late.add(request.url());
          }
        });
    open("/?q=%E4%BC%81%E4%B8%9A");
    page.waitForLoadState();
    assertThat(late).hasSizeGreaterThan(2).allMatch(url -> url.startsWith(server.address("")));
    assertThat(bytes[0]).as("bytes over the wire").isBetween(5_000L, 400_000L);
  }
}
