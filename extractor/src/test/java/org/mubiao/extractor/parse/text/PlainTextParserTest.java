package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class PlainTextParserTest {

  private final PlainTextParser parser = new PlainTextParser();

  @Test
  void eachPrintedLineIsAParagraphThatMayGoOn() {
    ParsedDocument document = parser.parse("关于印发的\n\n　　通知\n \n结尾");
    assertThat(document.blocks())
        .allSatisfy(block -> assertThat(((Paragraph) block).whole()).isFalse())
        .extracting(block -> block.span().cut(document.text()))
        .containsExactly("关于印发的", "　　通知", "结尾");
  }

  @Test
  void headsOverTwoRowsFindTheirColumns() {
    String text =
        """
        任务分解表
        \t镇区
        \t科创类、人才类项目
        \t平台类项目（个）
        \t基金类项目（个）

        \t
        \t总数（个）
        \t其中：
        发明专利
        实审数（件）
        \t其中：
        实用新型（件）
        \t
        \t

        \t东镇
        \t22
        \t22
        \t110
        \t
        \t

        \t合计
        \t400
        \t400
        \t2000
        \t3
        \t4
        """;
    Table table = onlyTable(text);
    assertThat(table.rows()).isEqualTo(4);
    assertThat(table.columns()).isEqualTo(6);
    assertThat(shape(table, text).subList(0, 7))
        .containsExactly(
            "0,0 2x1 镇区",
            "0,1 1x3 科创类、人才类项目",
            "0,4 2x1 平台类项目（个）",
            "0,5 2x1 基金类项目（个）",
            "1,1 1x1 总数（个）",
            "1,2 1x1 其中：/发明专利/实审数（件）",
            "1,3 1x1 其中：/实用新型（件）");
    assertThat(shape(table, text)).contains("2,4 1x1 ", "3,5 1x1 4");
  }

  @Test
  void aCellGoesOnBehindABlankLine() {
    String text =
        """
        \t序号
        \t活动
        \t时间

        \t1
        \t创业大赛

        （孵化专场）
        \t3月

        \t2
        \t路演
        \t4月


        附件4
        汇总表
        \t序号
        \t镇区

        \t1
        \t东镇
        """;
    ParsedDocument document = parser.parse(text);
    List<Table> tables = tables(document);
    assertThat(tables).hasSize(2);
    assertThat(shape(tables.get(0), text)).contains("1,1 1x1 创业大赛//（孵化专场）", "2,2 1x1 4月");
    assertThat(tables.get(1).columns()).isEqualTo(2);
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void aRowCutByABlankLineOrAPageNumberIsOneRow() {
    String text =
        "\t序号\n\t活动\n\t时间\n\n\t1\n\t大赛\n\n— 3 —\n\n\t5月\n\n\t2\n\t路演\n\t6月\n\n\t3\n\n\t年会\n\t7月\n";
    Table table = onlyTable(text);
    assertThat(table.rows()).isEqualTo(4);
    assertThat(shape(table, text)).contains("1,2 1x1 5月", "3,1 1x1 年会");
  }

  @Test
  void aLabelNamedOnceSpansTheRowsOfItsGroup() {
    String text = "\t类别\n\t指标\n\t目标\n\n\t创新\n\t高企\n\t20家\n\n\t\n\t专利\n\t30件\n\n\t人才\n\t博士\n\t\n";
    assertThat(shape(onlyTable(text), text)).contains("1,0 2x1 创新", "3,0 1x1 人才", "3,2 1x1 ");
  }

  @Test
  void aShortTotalRowSpansWithItsWords() {
    String text = "\t序号\n\t镇区\n\t数\n\n\t1\n\t东镇\n\t5\n\n\t2\n\t西镇\n\t6\n\n\t合计\n\t11\n";
    assertThat(shape(onlyTable(text), text)).contains("3,0 1x2 合计", "3,2 1x1 11");
  }

  @Test
  void rowsOfTabbedCellsAreATable() {
    String text = "单位\t目标\t实绩\n东镇\t5\t4\n西镇\t6\n\n正文。";
    Table table = onlyTable(text);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(shape(table, text)).contains("0,1 1x1 目标", "2,1 1x1 6", "2,2 1x1 ");
  }

  @Test
  void markdownRowsAreATable() {
    String text = "| 指标 | 目标 |\n| --- | ---: |\n| 高企 | 20家 |\n";
    Table table = onlyTable(text);
    assertThat(table.rows()).isEqualTo(2);
    assertThat(shape(table, text)).contains("0,0 1x1 指标", "1,1 1x1 20家");
  }

  @Test
  void aLineLedByATabAloneIsNoTable() {
    assertThat(tables(parser.parse("\t某委员会文件\n某委发〔2025〕1号\n\n正文\n"))).isEmpty();
  }

  @Test
  void paragraphsIndentedByTabsAreNoTable() {
    String long1 = "坚持创新驱动，".repeat(20) + "。";
    String text = "\t" + long1 + "\n\t" + long1 + "\n\n\t" + long1 + "\n\t" + long1 + "\n";
    assertThat(tables(parser.parse(text))).isEmpty();
  }

  private Table onlyTable(String text) {
    List<Table> tables = tables(parser.parse(text));
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<Table> tables(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map((Block block) -> (Table) block)
        .toList();
  }

  private static List<String> shape(Table table, String text) {
    return table.cells().stream().map(cell -> shape(cell, text)).collect(Collectors.toList());
  }

  private static String shape(Cell cell, String text) {
    return cell.row()
        + ","
        + cell.column()
        + " "
        + cell.rowSpan()
        + "x"
        + cell.columnSpan()
        + " "
        + cell.span().cut(text).replace('\n', '/');
  }
}
