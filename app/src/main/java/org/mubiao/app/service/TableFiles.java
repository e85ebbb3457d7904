package org.mubiao.app.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * The text files that hold the targets of all documents, lines and CSV. They are filled document by
 * document, from what stands there already where a document's lines are known to be the same, and
 * take their places together at the end.
 */
final class TableFiles implements AutoCloseable {

  private final SplicedFile lines;
  private final SplicedFile csv;
  private final List<TableLedger.Piece> old;
  private final Map<DocumentId, Integer> places = new HashMap<>();
  private final long[] lineStarts;
  private final long[] csvStarts;
  private final int[] rowsBefore;
  private final List<TableLedger.Piece> pieces = new ArrayList<>();
  private byte[] stretch = new byte[1 << 16];
  private byte[] renumbered = new byte[1 << 16];
  private int rows;

  /**
   * Begins both.
   *
   * @param ledger what stands where in the files that are there, null if they are of no use
   */
  TableFiles(OutputFolder output, @Nullable TableLedger ledger) throws IOException {
    this.old = ledger == null ? List.of() : ledger.pieces();
    byte[] head = head();
    lineStarts = new long[old.size() + 1];
    csvStarts = new long[old.size() + 1];
    rowsBefore = new int[old.size() + 1];
    csvStarts[0] = head.length;
    for (int index = 0; index < old.size(); index++) {
      TableLedger.Piece piece = old.get(index);
      places.put(piece.source().id(), index);
      lineStarts[index + 1] = lineStarts[index] + piece.bytes();
      csvStarts[index + 1] = csvStarts[index] + length(piece, rowsBefore[index]);
      rowsBefore[index + 1] = rowsBefore[index] + piece.rows().length;
    }
    lines = new SplicedFile(output.targetLines(), ledger != null);
    csv = new SplicedFile(output.targetsCsv(), ledger != null);
    csv.write(head, head.length);
  }

  private static byte[] head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    new CsvTable(head, TargetTable.shape(TargetTable.NAME, TargetTable.ALL));
    return head.toByteArray();
  }

  /** {@return the bytes of a piece in the CSV that has so many rows before it} */
  private static long length(TableLedger.Piece piece, int before) {
    long length = 0;
    int number = before;
    for (int row : piece.rows()) {
      length += digits(++number) + row;
    }
    return length;
  }

  private static int digits(int number) {
    int digits = 1;
    for (int rest = number; rest > 9; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Takes over a document's lines, if they are made from this; {@return whether they were} */
  boolean keep(TableLedger.Source source) throws IOException {
    Integer place = places.get(source.id());
    if (place == null || !old.get(place).source().equals(source)) {
      return false;
    }
    TableLedger.Piece piece = old.get(place);
    lines.copy(lineStarts[place], lineStarts[place + 1]);
    if (rowsBefore[place] == rows) {
      csv.copy(csvStarts[place], csvStarts[place + 1]);
      rows += piece.rows().length;
    } else {
      renumber(place, piece);
    }
    pieces.add(piece);
    return true;
  }

  private void renumber(int place, TableLedger.Piece piece) throws IOException {
    int length = (int) (csvStarts[place + 1] - csvStarts[place]);
    if (stretch.length < length) {
      stretch = new byte[2 * length];
    }
    csv.read(csvStarts[place], stretch, length);
    int most = length + 10 * piece.rows().length;
    if (renumbered.length < most) {
      renumbered = new byte[2 * most];
    }
    int from = 0;
    int to = 0;
    int number = rowsBefore[place];
    for (int row : piece.rows()) {
      from += digits(++number);
      to = put(++rows, renumbered, to);
      System.arraycopy(stretch, from, renumbered, to, row);
      from += row;
      to += row;
    }
    csv.write(renumbered, to);
  }

  /** Puts the digits of a number; {@return where they end} */
  private static int put(int number, byte[] into, int at) {
    int end = at + digits(number);
    int rest = number;
    for (int place = end - 1; place >= at; place--) {
      into[place] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return end;
  }

  /**
   * Writes a document's lines.
   *
   * @param source what they are made from
   * @param set the document
   * @param corrected the document with its records as corrected
   * @param across findings across documents that concern it
   */
  void add(TableLedger.Source source, TargetSet set, TargetSet corrected, List<Finding> across)
      throws IOException {
    DocumentReference document = DocumentReference.of(set.document());
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    for (Target target : set.targets()) {
      TargetLineJson.write(new TargetLine(target, document), made);
    }
    byte[] bytes = made.toByteArray();
    lines.write(bytes, bytes.length);
    List<TargetRow> targets = TargetRows.of(corrected, across);
    int[] lengths = new int[targets.size()];
    byte[] number = new byte[11];
    for (int row = 0; row < lengths.length; row++) {
      byte[] rest = CsvTable.line(TargetTable.cells(TargetTable.ALL, targets.get(row)));
      int end = put(++rows, number, 0);
      number[end] = ',';
      csv.write(number, end + 1);
      csv.write(rest, rest.length);
      lengths[row] = rest.length + 1;
    }
    pieces.add(new TableLedger.Piece(source, bytes.length, lengths));
  }

  /** Moves the files into their places; {@return what stands where in them, for no state yet} */
  TableLedger commit() throws IOException {
    return new TableLedger("", lines.commit(), csv.commit(), pieces);
  }

  @Override
  public void close() throws IOException {
    try (lines;
        csv) {
      places.clear();
    }
  }
}
