package org.mubiao.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.assertj.core.api.Assertions;
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
    assertThat(page.locator(".remark")).containsText("重复文件");
  }

  @Test
  void aNewNoticeIsInTheTableAndIsFound() {
    open("/add");
    byte[] notice =
        HostileCorpus.HOSTILE
            .replace("9号", "31号")
            .replace("3月6日", "5月8日")
            .replace("高新技术企业12家", "未来工厂17家")
            .getBytes(UTF_8);
    page.locator("#notice").setInputFiles(new FilePayload("later.txt", "text/plain", notice));
    Locator done = page.locator(".uploads a");
    done.waitFor(LONG);
    String id = done.getAttribute("href").split("/")[2];
    done.click();
    page.waitForURL("**/changes");
    assertThat(page.locator(".remark")).hasCount(0);
    assertThat(page.locator(".changed")).containsText("未来工厂");
    assertThat(page.locator(".changed thead")).not().containsText("说明"); // nothing stands there
    String csv = page.locator(".exports a").nth(1).getAttribute("href");
    assertThat(page.request().get(server.address(csv))).isOK();
    Locator quote = page.locator(".changed td a").last();
    quote.click();
    page.waitForURL("**?at=*");
    assertThat(page.locator("article .asked").first()).isInViewport();
    open("/table");
    page.locator("#document").selectOption(id);
    page.locator("form.choose button").click();
    page.waitForURL("**document=" + id + "**");
    assertThat(page.locator("table.targets")).containsText("未来工厂17家");
    open("/?q=%E6%9C%AA%E6%9D%A5%E5%B7%A5%E5%8E%82");
    assertThat(page.locator("a[href*='" + id + "']").first()).isVisible();
  }

  @Test
  void unitsThatLeftDoNotMakeARowOfChangesAsHighAsThePage() {
    open("/add");
    String notice =
        """
        如皋市科技创新委员会文件
        皋科委发〔2026〕2号

        2026年如皋市科技创新委员会工作要点

        一、总体目标

        高新技术企业总数突破1020家；全社会研发投入占GDP比重达2.95%。
        """;
    page.locator("#notice")
        .setInputFiles(new FilePayload("2026.txt", "text/plain", notice.getBytes(UTF_8)));
    Locator done = page.locator(".uploads a");
    done.waitFor(LONG);
    done.click();
    page.waitForURL("**/changes");
    Locator left =
        page.locator(".changed tbody tr")
            .filter(new Locator.FilterOptions().setHasText("不再协同 应急管理局"))
            .first();
    Assertions.assertThat(left.boundingBox().height).isLessThan(200);
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
    assertThat(page.locator(".uploads .trouble")).containsText("空文件");
    open("/add?lang=en");
    page.locator("#notice").setInputFiles(new FilePayload("a.txt", "text/plain", new byte[0]));
    page.locator(".uploads .trouble").waitFor(LONG);
    assertThat(page.locator(".uploads .trouble")).containsText("is empty");
  }
}
