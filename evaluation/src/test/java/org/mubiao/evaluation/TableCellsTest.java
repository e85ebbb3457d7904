package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

/** Every cell of every table stands under its heads, merged, wrapped and over pages. */
class TableCellsTest {

  private static final FormatReading READING = new FormatReading();

  @ParameterizedTest(name = "{0} has the cells of {1}")
  @CsvSource({
    "docx/plan.docx, plan, 2",
    "doc/plan.doc, plan, 2",
    "html/plan.html, plan, 2",
    "ofd/plan.ofd, plan, 2",
    "pdf/plan.pdf, plan, 2",
    "ofd/wide.ofd, plan, 2",
    "pdf/wide.pdf, plan, 2",
    "ofd/wide-turned.ofd, plan, 2",
    "pdf/wide-turned.pdf, plan, 2",
    "ofd/wide-sideways.ofd, plan, 2",
    "pdf/wide-sideways.pdf, plan, 2",
    "docx/tasks.docx, tasks, 1",
    "ofd/tasks.ofd, tasks, 1",
    "pdf/tasks.pdf, tasks, 1",
    "ofd/tasks-head-once.ofd, tasks, 1",
    "pdf/tasks-head-once.pdf, tasks, 1",
    "ofd/tasks-row-split.ofd, tasks, 1",
    "pdf/tasks-row-split.pdf, tasks, 1",
    "doc/tasks.doc, tasks, 1",
    "html/tasks.html, tasks, 1",
    "docx/towns-ruled.docx, towns, 1",
    "doc/towns-ruled.doc, towns, 1",
    "html/towns-ruled.html, towns, 1",
    "ofd/towns.ofd, towns, 1",
    "pdf/towns.pdf, towns, 1",
    "ofd/towns-ruled.ofd, towns, 1",
    "pdf/towns-ruled.pdf, towns, 1",
    "rtf/plan.rtf, plan, 2",
    "rtf/tasks.rtf, tasks, 1",
    "sheet/plan.xlsx, plan, 2",
    "sheet/plan.xls, plan, 2",
    "sheet/towns.xlsx, towns tasks, 1 1",
    "sheet/towns.xls, towns tasks, 1 1",
    "sheet/2026年各镇主要目标任务表.csv, towns, 1",
    "docx/002.docx, 002, 2 1 1",
    "ofd/002.ofd, 002, 2 1 1",
    "pdf/002.pdf, 002, 2 1 1",
    "doc/002.doc, 002, 2 1 1",
    "html/002.html, 002, 2 1 1",
  })
  void everyCellIsRight(String file, String expected, String headRows) throws IOException {
    ParsedDocument document = READING.parsed(FormatReading.FORMATS.resolve(file));
    List<String> wanted = new ArrayList<>();
    for (String table : expected.split(" ")) {
      Path cells = FormatReading.FORMATS.resolve("cells").resolve(table + ".tsv");
      Files.readString(cells, StandardCharsets.UTF_8)
          .lines()
          .map(ComparableTarget::bare)
          .forEach(wanted::add);
    }

    assertThat(cells(document, headRows.split(" "))).containsExactlyElementsOf(wanted);
  }

  private static List<String> cells(ParsedDocument document, String[] headRows) {
    List<Table> tables =
        document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertThat(tables).hasSize(headRows.length);
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < tables.size(); number++) {
      Table table = tables.get(number);
      int head = Integer.parseInt(headRows[number]);
      for (int row = head; row < table.rows(); row++) {
        for (int column = 0; column < table.columns(); column++) {
          lines.add(
              text(document, table, row, 0)
                  + heads(document, table, head, column)
                  + text(document, table, row, column));
        }
      }
    }
    return lines;
  }

  private static String heads(ParsedDocument document, Table table, int head, int column) {
    Set<Cell> heads = new LinkedHashSet<>();
    for (int row = 0; row < head; row++) {
      heads.add(Objects.requireNonNull(table.at(row, column), "a head without a cell"));
    }
    return String.join("/", heads.stream().map(cell -> text(document, cell)).toList());
  }

  private static String text(ParsedDocument document, Table table, int row, int column) {
    Cell cell = table.at(row, column);
    return cell == null ? "" : text(document, cell);
  }

  private static String text(ParsedDocument document, Cell cell) {
    StringBuilder text = new StringBuilder();
    cell.stretches().forEach(span -> text.append(span.cut(document.text())));
    return ComparableTarget.bare(text.toString());
  }
}
