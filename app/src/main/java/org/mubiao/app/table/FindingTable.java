package org.mubiao.app.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.target.Finding;

/** The table of findings: one row a finding, counted from 1. */
public final class FindingTable {

  /** Its shape. */
  public static final TableShape SHAPE =
      new TableShape(
          "发现的问题",
          List.of("序号", "类别", "程度", "说明", "地区", "文件", "原文", "编号"),
          List.of(
              ColumnLook.wide(6),
              ColumnLook.wide(14),
              ColumnLook.wide(6),
              ColumnLook.wide(50),
              ColumnLook.wide(10),
              ColumnLook.wide(30),
              ColumnLook.wide(50),
              ColumnLook.aside(40)));

  private final Map<DocumentId, DocumentReference> documents;
  private final RowSink sink;
  private int rows;

  /** Fills {@code sink}; {@code documents} are those that findings point at. */
  public FindingTable(Map<DocumentId, DocumentReference> documents, RowSink sink) {
    this.documents = Map.copyOf(documents);
    this.sink = sink;
  }

  /**
   * Ends a table for people: where there is no finding, a row says so, as heads above nothing leave
   * it open whether something went wrong.
   *
   * @param english whether in English
   */
  public void finish(boolean english) throws IOException {
    if (rows == 0) {
      List<CellValue> note =
          new ArrayList<>(Collections.nCopies(SHAPE.heads().size(), CellValue.BLANK));
      note.set(
          SHAPE.heads().indexOf("说明"), CellValue.of(english ? "Nothing was found." : "没有发现问题。"));
      sink.row(note);
    }
  }

  /** Adds a row. */
  public void add(Finding finding) throws IOException {
    Set<String> places = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    for (Finding.Place place : finding.evidence()) {
      DocumentReference document = documents.get(place.document());
      if (document != null) {
        String title = document.title();
        titles.add(title == null ? document.file() : title);
        if (document.region() != null) {
          places.add(document.region().name());
        }
      }
    }
    sink.row(
        List.of(
            CellValue.of(Integer.valueOf(++rows)),
            CellValue.of(ChineseWords.of(finding.kind())),
            CellValue.of(ChineseWords.of(finding.severity())),
            CellValue.of(finding.message()),
            CellValue.of(String.join("；", places)),
            CellValue.of(String.join("；", titles)),
            CellValue.of(
                finding.evidence().stream()
                    .map(Finding.Place::text)
                    .collect(Collectors.joining("；"))),
            CellValue.of(finding.id())));
  }
}
