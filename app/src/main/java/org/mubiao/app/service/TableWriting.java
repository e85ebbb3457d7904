package org.mubiao.app.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.TargetLinesJson;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ColumnLook;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.RowSink;
import org.mubiao.app.table.TableShape;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.app.table.TextTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.json.TargetLine;

/** Writes chosen rows of the target table in the forms other than the workbook for staff. */
public final class TableWriting {

  private TableWriting() {}

  /** Writes one CSV table; where rows are gathered, its first column says under what. */
  public static void csv(TargetTables.Chosen chosen, OutputStream stream) throws IOException {
    TableShape shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
    if (!chosen.isGrouped()) {
      fill(new CsvTable(stream, shape), TargetTable.ALL, rows(chosen));
      return;
    }
    List<String> heads = new ArrayList<>(List.of("分组"));
    heads.addAll(shape.heads());
    CsvTable table = new CsvTable(stream, new TableShape(shape.name(), heads));
    for (TargetTables.Group group : chosen.groups()) {
      RowSink grouped =
          cells -> {
            List<CellValue> row = new ArrayList<>(List.of(CellValue.of(group.name())));
            row.addAll(cells);
            table.row(row);
          };
      fill(grouped, TargetTable.ALL, group.rows());
    }
  }

  /** {@return the bytes of an array of records; of an object of arrays where they are gathered} */
  public static byte[] json(TargetTables.Chosen chosen) {
    if (!chosen.isGrouped()) {
      return TargetLinesJson.write(lines(rows(chosen)));
    }
    Map<String, List<TargetLine>> byName = new LinkedHashMap<>();
    chosen.groups().forEach(group -> byName.put(group.name(), lines(group.rows())));
    return TargetLinesJson.write(byName);
  }

  /** Writes a Markdown table for each group. */
  public static void markdown(TargetTables.Chosen chosen, OutputStream stream) throws IOException {
    for (TargetTables.Group group : chosen.groups()) {
      heading(group, "## ", stream);
      TableShape shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
      fill(new MarkdownTable(stream, shape), TargetTable.ALL, group.rows());
    }
  }

  /** Writes a table for a terminal for each group, with the columns that fit one. */
  public static void text(TargetTables.Chosen chosen, OutputStream stream) throws IOException {
    if (rows(chosen).isEmpty()) {
      // Heads above nothing leave it open whether something went wrong.
      stream.write((TargetTable.NONE + "\n").getBytes(StandardCharsets.UTF_8));
      return;
    }
    for (TargetTables.Group group : chosen.groups()) {
      heading(group, "", stream);
      TextTable table = new TextTable(TargetTable.shape(TargetTable.NAME, TargetTable.SHORT));
      fill(table, TargetTable.SHORT, group.rows());
      table.print(stream);
    }
  }

  /** Writes rows, however many, as one CSV table. */
  public static void csv(Rows rows, OutputStream stream) throws IOException {
    TableShape shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
    TargetTable table = new TargetTable(TargetTable.ALL, new CsvTable(stream, shape));
    rows.each(table::add);
  }

  /** Writes rows, however many, as a workbook of one sheet. */
  public static void workbook(Rows rows, OutputStream stream) throws IOException {
    workbook(rows, null, stream);
  }

  /**
   * Writes rows, however many, as a workbook of one sheet.
   *
   * @param note what has to be known of the rows, on a sheet of its own before them; null if
   *     nothing
   */
  public static void workbook(Rows rows, @Nullable String note, OutputStream stream)
      throws IOException {
    try (Workbook book = new Workbook()) {
      if (note != null) {
        TableShape shape =
            new TableShape("说明", List.of("说明"), List.of(ColumnLook.wide(ColumnLook.WIDEST)));
        book.sheet(shape).row(List.of(CellValue.of(note)));
      }
      RowSink sheet = book.sheet(TargetTable.shape(TargetTable.NAME, TargetTable.ALL));
      TargetTable table = new TargetTable(TargetTable.ALL, sheet);
      rows.each(table::add);
      table.finish();
      book.write(stream);
    }
  }

  /** Rows that are made one after the other. */
  @FunctionalInterface
  public interface Rows {
    /** Gives each row in turn. */
    void each(Taker taker) throws IOException;

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
      /** Takes it. */
      void take(TargetRow row) throws IOException;
    }
  }

  private static void heading(TargetTables.Group group, String mark, OutputStream stream)
      throws IOException {
    if (!group.name().isEmpty()) {
      String words = "\n" + mark + group.name() + "\n\n";
      stream.write(words.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void fill(RowSink sink, List<TargetColumn> columns, List<TargetRow> rows)
      throws IOException {
    TargetTable table = new TargetTable(columns, sink);
    for (TargetRow row : rows) {
      table.add(row);
    }
  }

  /** {@return all rows, in the order of the groups} */
  public static List<TargetRow> rows(TargetTables.Chosen chosen) {
    return chosen.groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static List<TargetLine> lines(List<TargetRow> rows) {
    return rows.stream().map(row -> new TargetLine(row.target(), row.document())).toList();
  }
}
