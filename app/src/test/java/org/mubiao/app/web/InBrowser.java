package org.mubiao.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as they are in a real browser. One browser for all tests; each has a fresh profile, and a
 * class has a server of its own, so that what it corrects is seen by it alone.
 */
abstract class InBrowser {

  private static @Nullable Browser browser;

  @TempDir static Path folder;
  static Asked server;

  private final List<String> troubles = new ArrayList<>();
  private BrowserContext profile;
  Page page;

  static Path chromium() {
    String named = System.getProperty("mubiao.chromium", System.getenv("MUBIAO_CHROMIUM"));
    return Path.of(named == null ? "/usr/bin/chromium" : named);
  }

  private static synchronized Browser browser() {
    Browser open = browser;
    if (open == null) {
      Playwright driver =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      open =
          driver
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium())
                      .setArgs(
                          List.of(
                              "--headless",
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      browser = open;
    }
    return open;
  }

  @BeforeAll
  static void serve() {
    assumeTrue(
        Files.isExecutable(chromium()),
        "There is no Chromium at " + chromium() + ": name one by MUBIAO_CHROMIUM.");
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    server = new Asked(HostileCorpus.options(copy), copy);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void openProfile() {
    profile = profile(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = page(profile);
  }

  @AfterEach
  void nothingWentWrong() {
    profile.close();
    assertThat(troubles).as("what the browser complained of").isEmpty();
  }

  static BrowserContext profile(Browser.NewContextOptions options) {
    return browser().newContext(options.setLocale("zh-CN"));
  }

  /** A page whose complaints, such as violations of the policy, fail the test. */
  Page page(BrowserContext of) {
    Page made = of.newPage();
    made.setDefaultTimeout(20_000);
    made.onConsoleMessage(
        message -> {
          boolean answered = message.text().contains("the server responded with a status of 4");
          if (message.type().equals("error") && !answered) {
            troubles.add(message.text());
          }
        });
    made.onPageError(troubles::add);
    return made;
  }

  void open(String path) {
    page.navigate(server.address(path));
  }

  /** {@return the path and query of the page that is shown} */
  String here() {
    return page.url().substring(server.address("").length());
  }

  static Browser.NewContextOptions look(int width, ColorScheme colors) {
    return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colors);
  }

  /** {@return what keeps people with a screen reader or weak eyes from using the page} */
  static List<String> hindrances(Page shown) {
    List<String> hindrances = new ArrayList<>();
    for (Rule rule : new AxeBuilder(shown).setLegacyMode(true).analyze().getViolations()) {
      if ("serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact())) {
        hindrances.add(
            rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().get(0).getHtml()
                + " ("
                + rule.getNodes().size()
                + ")");
      }
    }
    return hindrances;
  }
}
