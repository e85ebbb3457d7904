package org.mubiao.extractor.parse.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

class PrintedDocumentReaderTest {

  /** Twenty characters. */
  private static final String FULL = "推进全市工业经济高质量发展和企业技术改造";

  @Test
  void linesOfAParagraphAreJoinedWhereFirstLinesAreIndented() throws RefusedException {
    ParsedDocument document =
        Sheet.read(
            new Sheet()
                .lines(80, 100, 16, 28, "　　" + FULL.substring(2), FULL, "，力争突破二十家。")
                .lines(80, 184, 16, 28, "　　" + FULL.substring(2), "，完成四十项。")
                .lines(80, 240, 16, 28, "　　" + FULL.substring(2), "，新增五家。"));
    assertThat(Sheet.blocks(document))
        .containsExactly(
            FULL.substring(2) + FULL + "，力争突破二十家。",
            FULL.substring(2) + "，完成四十项。",
            FULL.substring(2) + "，新增五家。");
  }

  @Test
  void whatIsDrawnFarBeyondThePageIsNotOnIt() throws RefusedException {
    String[] lines = {"一、总体目标", "新增五家。", "二、保障措施", "加强领导。"};
    List<String> seen = Sheet.blocks(Sheet.read(new Sheet().lines(80, 100, 16, 28, lines)));
    for (float away : new float[] {2_000, 1e30f, Float.POSITIVE_INFINITY, Float.NaN}) {
      Sheet sheet =
          new Sheet()
              .lines(80, 100, 16, 28, lines)
              .line(away, 240, 16, "看不见")
              .line(80, -away, 16, "也看不见")
              .rule(-away, 300, away, 300);
      assertThat(Sheet.blocks(Sheet.read(sheet))).as("%s points away", away).isEqualTo(seen);
    }
    assertThat(String.join("", seen)).isEqualTo(String.join("", lines));
  }

  /** So far from the left, numbers of places are 64 points apart. */
  @Test
  void aGutterIsLookedForOnASheetOfAnyWidth() throws RefusedException {
    List<Glyph> glyphs = new ArrayList<>();
    for (int row = 0; row < 8; row++) {
      for (int i = 0; i < FULL.length(); i++) {
        float left = 1e9f + 64 * (i < 10 ? i : i + 4);
        glyphs.add(new Glyph(FULL.substring(i, i + 1), left, 20 * row, left + 64, 20 * row + 12));
      }
    }
    PrintedDocumentReader reader = new PrintedDocumentReader(ReadLimits.DEFAULT);
    reader.add(new PrintedPage(2e9f, 842, glyphs, List.of()));
    ParsedDocument document =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> reader.read("application/pdf", Map.of(), List.of(), List.of()));
    assertThat(document.text()).startsWith("推");
  }

  @Test
  void aNumberThatHadNoRoomDoesNotEndItsParagraph() throws RefusedException {
    String early = FULL.substring(0, 17);
    ParsedDocument document =
        Sheet.read(
            new Sheet()
                .lines(80, 100, 16, 28, "　　" + FULL.substring(2), early, "1234567.89亿元。")
                .lines(80, 184, 16, 28, "　　" + FULL.substring(2), FULL, "　　完成四项。", "　　新增五家。"));
    assertThat(Sheet.blocks(document).get(0))
        .isEqualTo(FULL.substring(2) + early + "1234567.89亿元。");
    assertThat(Sheet.blocks(document)).hasSize(4);
  }

  @Test
  void linesFartherApartBeginParagraphsWhereNoneAreIndented() throws RefusedException {
    Sheet sheet = new Sheet();
    for (int i = 0; i < 5; i++) {
      // the last lines of two of the paragraphs are full
      String end = i % 2 == 0 ? "新增五家。" : FULL.substring(1) + "。";
      sheet.lines(80, 100 + i * 64, 12, 18, FULL, FULL, end);
    }
    assertThat(Sheet.blocks(Sheet.read(sheet))).hasSize(5);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws RefusedException {
    Sheet sheet = new Sheet().line(120, 60, 22, "全市科技创新工作要点通知");
    String[] left = new String[10];
    String[] right = new String[10];
    for (int i = 0; i < 10; i++) {
      left[i] = "左" + FULL.substring(0, 11) + (i % 3 == 0 ? "，" : "");
      right[i] = "右" + FULL.substring(0, 11);
    }
    // marks hang into the gap, and the columns do not stand on the same lines
    sheet.lines(80, 120, 16, 28, left).lines(296, 127, 16, 28, right);
    String text = String.join("", Sheet.blocks(Sheet.read(sheet)));
    assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
    assertThat(text).startsWith("全市");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOut() throws RefusedException {
    Sheet[] sheets = new Sheet[4];
    for (int i = 0; i < sheets.length; i++) {
      sheets[i] =
          new Sheet()
              .line(80, 40, 10, "清河市人民政府公报")
              .lines(80, 100, 16, 28, "　　" + FULL.substring(2), "第" + i + "页的话。")
              .line(280, 800, 12, "— " + (i + 1) + " —");
    }
    ParsedDocument document = Sheet.read(sheets);
    assertThat(document.text()).doesNotContain("公报").doesNotContain("— ");
    assertThat(document.pages()).hasSize(4);
  }

  @Test
  void aParagraphGoesOnOverleafAndNotesDoNotCutIt() throws RefusedException {
    ParsedDocument document =
        Sheet.read(
            new Sheet()
                .lines(
                    80, 100, 16, 28, "　　" + FULL.substring(2), FULL, "　　" + FULL.substring(2), FULL)
                .rule(80, 700, 220, 700)
                .line(80, 710, 10, "①规模以上工业企业指年主营业务收入2000万元以上的企业。"),
            new Sheet().lines(80, 100, 16, 28, FULL, "到此为止。", "　　另一段话。", "　　再一段话。"));
    assertThat(Sheet.blocks(document))
        .contains(FULL.substring(2) + FULL + FULL + "到此为止。")
        .anyMatch(block -> block.contains("规模以上工业企业指"));
  }

  @Test
  void aRuledTableKeepsItsCellsItsSpansAndItsWrappedLines() throws RefusedException {
    ParsedDocument document =
        Sheet.read(
            new Sheet()
                .line(80, 60, 16, FULL)
                .grid(new float[] {80, 200, 320, 440}, new float[] {100, 130, 190, 220})
                .line(90, 108, 12, "指标")
                .line(210, 108, 12, "单位")
                .line(330, 108, 12, "目标值")
                .lines(90, 136, 12, 18, "高新技术企业", "总数")
                .line(210, 150, 12, "家")
                .line(330, 150, 12, "950")
                .line(90, 198, 12, "科创项目")
                .line(210, 198, 12, "个")
                .line(330, 198, 12, "≥60"));
    assertThat(Sheet.blocks(document))
        .containsExactly(FULL, "|指标|单位|目标值|", "|高新技术企业总数|家|950|", "|科创项目|个|≥60|");
  }

  @Test
  void cellsWithoutALineBetweenThemAreOne() throws RefusedException {
    Sheet sheet =
        new Sheet()
            .grid(new float[] {80, 200, 320, 440}, new float[] {100, 130, 160})
            .line(90, 168, 12, "城镇新增就业")
            .line(210, 168, 12, "3000")
            .line(330, 168, 12, "人");
    // below, a row whose first cell goes over two rows
    sheet
        .rule(80, 160, 80, 220)
        .rule(200, 160, 200, 220)
        .rule(320, 160, 320, 220)
        .rule(440, 160, 440, 220)
        .rule(200, 190, 440, 190)
        .rule(80, 220, 440, 220)
        .line(210, 198, 12, "5000")
        .line(330, 198, 12, "户")
        .line(90, 108, 12, "甲")
        .line(210, 108, 12, "乙")
        .line(330, 108, 12, "丙")
        .line(90, 138, 12, "丁")
        .line(210, 138, 12, "戊")
        .line(330, 138, 12, "己");
    Table table = Sheet.table(Sheet.read(sheet));
    Cell over = table.at(2, 0);
    assertThat(over.rowSpan()).isEqualTo(2);
    assertThat(table.at(3, 0)).isSameAs(over);
  }

  @Test
  void figuresUnderEachOtherAreATableWithoutLines() throws RefusedException {
    Sheet sheet =
        new Sheet()
            .line(80, 60, 12, FULL)
            .line(80, 90, 12, "镇（街道）")
            .line(220, 90, 12, "工业投资")
            .line(360, 90, 12, "科创项目");
    String[] towns = {"城关街道", "河东街道", "柳林镇", "石桥镇"};
    for (int i = 0; i < towns.length; i++) {
      sheet
          .line(80, 114 + 24 * i, 12, towns[i])
          .line(220, 114 + 24 * i, 12, "1" + i + ".50")
          .line(360, 114 + 24 * i, 12, "3" + i);
    }
    assertThat(Sheet.blocks(Sheet.read(sheet)))
        .containsExactly(
            FULL,
            "|镇（街道）|工业投资|科创项目|",
            "|城关街道|10.50|30|",
            "|河东街道|11.50|31|",
            "|柳林镇|12.50|32|",
            "|石桥镇|13.50|33|");
  }

  @Test
  void wrappedCellsWithoutVerticalLinesAreParted() throws RefusedException {
    for (boolean ruled : new boolean[] {true, false}) {
      Sheet sheet =
          new Sheet()
              .lines(80, 60, 12, 18, FULL + FULL, FULL + FULL)
              .line(80, 120, 12, "重点任务")
              .line(190, 120, 12, "工作目标")
              .line(400, 120, 12, "责任单位");
      String[][] rows = {
        {"企业技术改造", "全年实施技改项目60个，完成投资", "180亿元以上", "市工信局"},
        {"科技创新平台", "新增省级企业技术中心8家，高企", "总数突破950家", "市科技局"},
        {"现代物流体系", "新增A级物流企业6家", "", "市发展改革委"},
      };
      for (int i = 0; i < rows.length; i++) {
        // a cell of two lines, the others in the middle of the row
        float top = 146 + i * 40;
        boolean two = !rows[i][2].isEmpty();
        sheet
            .line(80, top + 7, 12, rows[i][0])
            .line(190, two ? top : top + 7, 12, rows[i][1])
            .line(190, top + 14, 12, rows[i][2])
            .line(400, top + 7, 12, rows[i][3]);
        if (ruled) {
          sheet.rule(80, top - 7, 480, top - 7);
        }
      }
      assertThat(Sheet.blocks(Sheet.read(sheet)))
          .as("ruled: %s", ruled)
          .containsExactly(
              FULL + FULL + FULL + FULL,
              "|重点任务|工作目标|责任单位|",
              "|企业技术改造|全年实施技改项目60个，完成投资180亿元以上|市工信局|",
              "|科技创新平台|新增省级企业技术中心8家，高企总数突破950家|市科技局|",
              "|现代物流体系|新增A级物流企业6家|市发展改革委|");
    }
  }

  @Test
  void aTableGoesOnOverleafWithItsHeadRepeatedOrNot() throws RefusedException {
    for (boolean repeated : new boolean[] {true, false}) {
      float[] columns = {80, 200, 320};
      Sheet first =
          new Sheet()
              .line(80, 60, 16, FULL)
              .grid(columns, new float[] {700, 730, 760})
              .line(90, 708, 12, "指标")
              .line(210, 708, 12, "目标值")
              .line(90, 738, 12, "高企")
              .line(210, 738, 12, "950家");
      Sheet second =
          new Sheet()
              .grid(columns, repeated ? new float[] {80, 110, 140} : new float[] {110, 140})
              .line(90, 118, 12, "项目")
              .line(210, 118, 12, "60个");
      if (repeated) {
        second.line(90, 88, 12, "指标").line(210, 88, 12, "目标值");
      }
      ParsedDocument document = Sheet.read(first, second);
      assertThat(Sheet.blocks(document))
          .as("head repeated: %s", repeated)
          .containsExactly(FULL, "|指标|目标值|", "|高企|950家|", "|项目|60个|");
      Cell last = Sheet.table(document).at(2, 1);
      assertThat(document.places()).isNotNull();
      assertThat(document.places().boxes(last.span())).extracting(Box::page).containsOnly(2);
    }
  }

  @Test
  void everyCharacterHasItsPlaceOnThePageAsItIsSeen() throws RefusedException {
    ParsedDocument document = Sheet.read(new Sheet().line(80, 100, 16, "高企总数达到950家"));
    int at = document.text().indexOf("950");
    assertThat(document.places()).isNotNull();
    List<Box> boxes = document.places().boxes(new Span(at, at + 3));
    assertThat(boxes).hasSize(1);
    assertThat(boxes.get(0).page()).isEqualTo(1);
    assertThat(boxes.get(0).left().doubleValue()).isBetween(175.0, 177.0);
  }

  @Test
  void lettersThatAreDrawnTwiceToLookBoldAreReadOnce() throws RefusedException {
    ParsedDocument document =
        Sheet.read(new Sheet().line(80, 100, 16, "总体目标").line(80.4f, 100, 16, "总体目标"));
    assertThat(document.text().strip()).isEqualTo("总体目标");
  }

  @Test
  void textReadThroughAWrongMapOfCharactersIsKnownByItsRareCharacters() {
    String genuine = FULL.repeat(6);
    StringBuilder shifted = new StringBuilder();
    genuine.chars().forEach(c -> shifted.append((char) (c + 29)));
    assertThat(ChineseText.isGarbled(genuine)).isFalse();
    assertThat(ChineseText.isGarbled(shifted)).isTrue();
    assertThat(ChineseText.isGarbled(shifted.substring(0, 70))).isFalse();
    assertThat(ChineseText.isGarbled("12.5% 2025 GDP")).isFalse();
  }
}
