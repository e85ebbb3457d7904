package org.mubiao.app.service;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/**
 * Which document stands where in {@code targets.jsonl} and {@code targets.csv}, so that new files
 * can be made from the old ones by writing only the lines of documents that changed. It decides
 * nothing; without it both are written anew.
 *
 * @param state checksum of the state for which both files are right
 * @param lines the first file
 * @param csv the second
 * @param pieces what they hold, in order; empty if only their wholeness was asked for
 */
record TableLedger(String state, FileMark lines, FileMark csv, List<Piece> pieces) {

  private static final String FORMAT = "mubiao.tables 2";

  /** No head is longer; what is, is damaged. */
  private static final int LONGEST_HEAD = 1_000;

  TableLedger {
    pieces = List.copyOf(pieces);
  }

  /** The lines of one document. */
  static final class Piece {

    private final Source source;
    private final long bytes;
    private final int[] rows;

    /**
     * Describes them.
     *
     * @param source what they were made from
     * @param bytes length in the first file
     * @param rows length of each row in the second, without its running number; not changed later
     */
    Piece(Source source, long bytes, int[] rows) {
      this.source = source;
      this.bytes = bytes;
      this.rows = rows;
    }

    Source source() {
      return source;
    }

    long bytes() {
      return bytes;
    }

    int[] rows() {
      return rows;
    }
  }

  /**
   * What the lines of a document depend on.
   *
   * @param id the document
   * @param content tells its file from others
   * @param findings tells from others the findings across documents that concern it; empty for none
   */
  record Source(DocumentId id, String content, String findings) {}

  /** {@return the same for this state} */
  TableLedger of(String other) {
    return new TableLedger(other, lines, csv, pieces);
  }

  /** {@return whether both files are those of this state} */
  boolean isWhole(OutputFolder output, String now) throws IOException {
    return state.equals(now) && areThere(output);
  }

  /** {@return whether both files are there as they were left} */
  boolean areThere(OutputFolder output) throws IOException {
    return lines.fits(output.targetLines()) && csv.fits(output.targetsCsv());
  }

  void write(OutputFolder output) throws IOException {
    Packing head = new Packing();
    head.text(FORMAT);
    head.text(state);
    lines.pack(head);
    csv.pack(head);
    Packing body = new Packing();
    body.number(pieces.size());
    for (Piece piece : pieces) {
      body.text(piece.source().id().value());
      body.text(piece.source().content());
      body.text(piece.source().findings());
      body.number(piece.bytes());
      body.number(piece.rows().length);
      for (int row : piece.rows()) {
        body.number(row);
      }
    }
    body.text(FORMAT);
    byte[] first = head.toBytes();
    byte[] rest = body.toBytes();
    PendingFile.replace(
        output.tableLedger(),
        ByteBuffer.allocate(Integer.BYTES + first.length + rest.length)
            .putInt(first.length)
            .put(first)
            .put(rest)
            .array());
  }

  /** {@return what was left beside the files, null if nothing that can be used} */
  static @Nullable TableLedger read(OutputFolder output) {
    return read(output, true);
  }

  /** {@return the same without the pieces, which takes no time} */
  static @Nullable TableLedger readHead(OutputFolder output) {
    return read(output, false);
  }

  private static @Nullable TableLedger read(OutputFolder output, boolean whole) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(output.tableLedger()))) {
      int length = in.readInt();
      if (length < 0 || length > LONGEST_HEAD) {
        return null;
      }
      Unpacking head = new Unpacking(in.readNBytes(length));
      if (!head.text().equals(FORMAT)) {
        return null;
      }
      String state = head.text();
      FileMark lines = FileMark.unpack(head);
      FileMark csv = FileMark.unpack(head);
      head.end();
      List<Piece> pieces = whole ? pieces(new Unpacking(in.readAllBytes())) : List.of();
      return new TableLedger(state, lines, csv, pieces);
    } catch (IOException | RuntimeException e) {
      return null; // missing or damaged: it only saves time
    }
  }

  private static List<Piece> pieces(Unpacking in) throws IOException {
    int count = in.count();
    List<Piece> pieces = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      Source source = new Source(new DocumentId(in.text()), in.text(), in.text());
      long bytes = in.number();
      int[] rows = new int[in.count()];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = (int) in.number();
      }
      pieces.add(new Piece(source, bytes, rows));
    }
    if (!in.text().equals(FORMAT)) {
      throw new IOException("damaged");
    }
    in.end();
    return pieces;
  }
}
