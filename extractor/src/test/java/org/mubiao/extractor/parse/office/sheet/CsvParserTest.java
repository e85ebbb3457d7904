package org.mubiao.extractor.parse.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.ReadOffice;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

class CsvParserTest {

  private static final String TABLE =
      "2026年目标任务表,,\r\n镇,\"投资\n（亿元）\",\"说明\"\r\n东镇,\"1,200\",\"称\"\"样板\"\"\"\r\n";

  @Test
  void quotedCellsHoldSeparatorsLineEndsAndQuotes() throws RefusedException {
    assertThat(lines("a.csv", TABLE.replace("\r", "")))
        .containsExactly("2026年目标任务表", "镇|投资\n（亿元）|说明", "东镇|1,200|称\"样板\"");
  }

  @Test
  void theCharsetIsFoundAndTheMarkLeftOut() {
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
            TABLE.getBytes(StandardCharsets.UTF_8),
            TABLE.getBytes(Charset.forName("GB18030")))) {
      ParseOutcome outcome =
          new DocumentParser().parse(new SourceFile("目录/目标表.CSV", bytes), ReadLimits.DEFAULT);
      assertThat(outcome).isInstanceOf(ParseOutcome.Parsed.class);
      ParsedDocument document = ((ParseOutcome.Parsed) outcome).document();
      assertThat(document.mediaType()).isEqualTo("text/csv");
      assertThat(document.metadata()).containsEntry("title", "目标表");
      assertThat(ReadOffice.lines(document)).startsWith("2026年目标任务表").hasSize(3);
    }
  }

  @Test
  void tabsAndSemicolonsPartCellsToo() throws RefusedException {
    assertThat(lines("a.tsv", "镇\t投资\n东镇\t1,2\n")).containsExactly("a", "镇|投资", "东镇|1,2");
    assertThat(lines("a.csv", "镇;投资\n东镇;1\n")).containsExactly("a", "镇|投资", "东镇|1");
  }

  @Test
  void emptyCellsBelowALabelBelongToIt() throws RefusedException {
    assertThat(lines("表1.csv", "类,指标,目标\n创新,高企,10\n,专利,20\n民生,就业,30\n"))
        .containsExactly("类|指标|目标", "创新[2x1]|高企|10", "专利|20", "民生|就业|30");
  }

  @Test
  void aTableWithTooManyCellsIsRefused() {
    assertThatThrownBy(
            () ->
                new CsvParser()
                    .parse("a.csv", ",".repeat(100), ReadLimits.DEFAULT.withMaxCells(50)))
        .isInstanceOf(RefusedException.class);
  }

  private static List<String> lines(String name, String text) throws RefusedException {
    return ReadOffice.lines(new CsvParser().parse(name, text, ReadLimits.DEFAULT));
  }
}
