package org.mubiao.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.outcome.ExtractionOutcome;

/** What a page says of its notice stands for what the notice does not say. */
class WebPageFactsTest {

  @Test
  void theBoxAboveTheNoticeGivesNumberAndDate() throws IOException {
    DocumentInfo info = info(page("facts-in-a-list"));
    assertThat(info.title()).isEqualTo("学前教育普惠行动方案");
    assertThat(info.number()).isEqualTo("某教基〔2023〕8号");
    assertThat(info.issuer()).isEqualTo("省教育厅");
    assertThat(info.issuedOn()).isEqualTo(LocalDate.of(2023, 8, 30));
  }

  @Test
  void theSignatureOfTheNoticeGoesBeforeTheDayOfPublication() throws IOException {
    DocumentInfo info = info(page("editor-and-sidebar"));
    assertThat(info.issuedOn()).isEqualTo(LocalDate.of(2025, 2, 17));
    assertThat(info.issuer()).isEqualTo("云溪县林业局");
    DocumentInfo stated = info(page("portal-with-marks"));
    assertThat(stated.number()).isEqualTo("临政办发〔2024〕10号");
    assertThat(stated.issuer()).isEqualTo("临江市人民政府办公室");
    assertThat(stated.issuedOn()).isEqualTo(LocalDate.of(2024, 3, 16));
  }

  @Test
  void theStandardsMetaElementsAreTheLastToBeAsked() {
    String page =
        "<meta name='ArticleTitle' content='2025年工作要点'><meta name='PubDate' content='2025-01-09 10:00'>"
            + "<meta name='ContentSource' content='%s'><p>2025年工作要点</p><p>全年新建公园9个。</p>";
    DocumentInfo office = info(String.format(Locale.ROOT, page, "临江市城市管理局"));
    assertThat(office.issuedOn()).isEqualTo(LocalDate.of(2025, 1, 9));
    assertThat(office.issuer()).isEqualTo("临江市城市管理局");
    DocumentInfo paper = info(String.format(Locale.ROOT, page, "临江日报"));
    assertThat(paper.issuer()).isNull();
  }

  private static DocumentInfo info(String page) {
    ExtractionOutcome outcome =
        RealExtractor.EXTRACTOR.extract(
            new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome).isInstanceOf(ExtractionOutcome.Extracted.class);
    return ((ExtractionOutcome.Extracted) outcome).targets().document();
  }

  private static String page(String name) throws IOException {
    String path = "/pages/" + name + ".html";
    try (InputStream in = WebPageFactsTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
