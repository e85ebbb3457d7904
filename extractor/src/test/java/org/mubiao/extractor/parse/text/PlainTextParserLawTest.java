package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class PlainTextParserLawTest {

  @Test
  void blocksLieInOrderAndCoverAllThatIsPrinted() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      check(text(random), RandomInput.again(seed));
    }
  }

  private static void check(String text, String again) {
    ParsedDocument document = new PlainTextParser().parse(text);
    StringBuilder rest = new StringBuilder(text);
    int last = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).as(again).isGreaterThanOrEqualTo(last);
      last = block.span().end();
      for (int i = block.span().start(); i < last; i++) {
        rest.setCharAt(i, ' ');
      }
      if (block instanceof Table table) {
        eachPlaceOfTheGridHasOneCell(table);
      }
    }
    assertThat(Blankness.isBlank(rest.toString().replace('|', ' ').replace('-', ' ')))
        .as("printed, and in no block: " + rest + "; " + again)
        .isTrue();
  }

  private static void eachPlaceOfTheGridHasOneCell(Table table) {
    int[][] covered = new int[table.rows()][table.columns()];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          covered[row][column]++;
        }
      }
    }
    for (int[] row : covered) {
      assertThat(row).containsOnly(1);
    }
  }

  private static final List<String> LINES =
      List.of(
          "",
          "",
          " ",
          "\t",
          "\t镇区",
          "\t22",
          "\t3",
          "\t合计",
          "正文一行",
          "（续）",
          "附件2",
          "— 3 —",
          "甲\t乙\t丙",
          "1\t\t3",
          "\t丁\t5",
          "| 甲 | 乙 |",
          "|---|---|",
          "| 1 | 2 |",
          "a|b",
          "\f");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(41);
    for (int line = 0; line < lines; line++) {
      text.append(line == 0 ? "" : "\n").append(LINES.get(random.nextInt(LINES.size())));
    }
    return text.toString();
  }
}
