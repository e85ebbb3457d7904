package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** Reads scans by text recognition, where its library loads. */
class ScanReadingTest {

  private static ParsedDocument parsed(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FormatReading.FORMATS.resolve("scan").resolve(name));
    ParseOutcome outcome =
        new DocumentParser().parse(new SourceFile(name, bytes), ReadLimits.DEFAULT);
    String refusal = outcome instanceof ParseOutcome.Refused refused ? refused.reason() : "";
    assumeTrue(!refusal.contains("text recognition is not available here"), refusal);
    assertThat(outcome).isInstanceOf(ParseOutcome.Parsed.class);
    return ((ParseOutcome.Parsed) outcome).document();
  }

  @Test
  void aPictureFileOfTwoPagesGivesItsTextItsTableAndItsPlaces() throws IOException {
    ParsedDocument document = parsed("towns.tiff");
    assertThat(document.mediaType()).isEqualTo("image/tiff");
    assertThat(document.pages()).hasSize(2);
    assertThat(document.text()).contains("清政办发〔2026〕5号", "2026年2月18日");
    List<String> cells =
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).cells().stream())
            .map((Cell cell) -> cell.stretches().get(0).cut(document.text()))
            .toList();
    assertThat(cells).contains("城关街道", "18.60", "河东街道", "15.20", "柳林镇", "9.85");
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    assertThat(places.length()).isEqualTo(document.text().length());
  }

  @Test
  void anotherReadingGivesTheSame() throws IOException {
    ParsedDocument once = parsed("plan-page.png");
    ParsedDocument again = parsed("plan-page.png");
    assertThat(again.text()).isEqualTo(once.text());
    assertThat(again.blocks()).isEqualTo(once.blocks());
    Span all = new Span(0, once.text().length());
    assertThat(again.places()).isNotNull();
    assertThat(once.places()).isNotNull();
    assertThat(again.places().boxes(all)).isEqualTo(once.places().boxes(all));
    assertThat(once.text()).contains("全社会研发投入占GDP比重", "2.31", "412", "[6.5]");
  }
}
