package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Taking notices in. */
class AddInBrowserTest extends InBrowser {

  private static final Locator.WaitForOptions LONG =
      new Locator.WaitForOptions().setTimeout(60_000);

  @Test
  void aChosenFileIsReadAndShowsWhatChanged() {
    open("/add");
    byte[] notice = HostileCorpus.HOSTILE.replace("12家", "15家").getBytes(UTF_8);
    page.locator("#notice").setInputFiles(new FilePayload("要点 <b>.txt", "text/plain", notice));
    Locator done = page.locator(".uploads a");
    done.waitFor(LONG);
    assertThat(page.locator(".uploads li span").first()).hasText("要点 <b>.txt");
    done.click();
    page.waitForURL("**/changes");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void aDroppedFileIsTakenInToo() {
    open("/add");
    JSHandle files =
        page.evaluateHandle(
            "words => { const all = new DataTransfer();"
                + " all.items.add(new File([words], 'dropped.txt')); return all; }",
            HostileCorpus.HOSTILE.replace("12家", "16家"));
    page.dispatchEvent(".drop", "dragover", Map.of("dataTransfer", files));
    assertThat(page.locator(".drop.over")).hasCount(1);
    page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", files));
    page.locator(".uploads a").waitFor(LONG);
    assertThat(page.locator(".drop.over")).hasCount(0);
  }

  @Test
  void aFileWithoutWordsIsSaidToHaveNone() {
    open("/add");
    page.locator("#notice").setInputFiles(new FilePayload("a.txt", "text/plain", new byte[0]));
    page.locator(".uploads .trouble").waitFor(LONG);
    assertThat(page.locator(".uploads .trouble")).not().isEmpty();
  }
}
