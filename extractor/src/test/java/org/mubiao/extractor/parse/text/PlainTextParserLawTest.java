package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class PlainTextParserLawTest {

  @Property(tries = 2000)
  void blocksLieInOrderAndCoverAllThatIsPrinted(@ForAll("texts") String text) {
    ParsedDocument document = new PlainTextParser().parse(text);
    StringBuilder rest = new StringBuilder(text);
    int last = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
      last = block.span().end();
      for (int i = block.span().start(); i < last; i++) {
        rest.setCharAt(i, ' ');
      }
      if (block instanceof Table table) {
        eachPlaceOfTheGridHasOneCell(table);
      }
    }
    assertThat(Blankness.isBlank(rest.toString().replace('|', ' ').replace('-', ' ')))
        .as("printed, and in no block: " + rest)
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

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.of(
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
                "\f"));
    return lines.list().ofMaxSize(40).map(all -> String.join("\n", all));
  }
}
