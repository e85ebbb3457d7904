package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet as SpreadsheetML (ISO/IEC 29500-1, 18.3.1), written as they come: first
 * into memory, and to the disk once they no longer fit there. POI writes all that stands around
 * them. Its own rows are objects first, take more than twice as long, and ask for the fonts of the
 * machine.
 */
final class SheetRows implements AutoCloseable {

  /** So many bytes are in memory. */
  private static final int ROOM = 1 << 16;

  /** A code unit takes at most so many bytes, as one of the marks that XML has names for. */
  private static final int MOST_BYTES = 6;

  private static final byte[] ROW = ascii("<row r=\"");
  private static final byte[] HEIGHT = ascii("\" customHeight=\"1\" ht=\"");
  private static final byte[] ROW_BEGUN = ascii("\">");
  private static final byte[] ROW_END = ascii("</row>\n");
  private static final byte[] CELL = ascii("<c r=\"");
  private static final byte[] STYLE = ascii("\" s=\"");
  private static final byte[] BLANK_END = ascii("\"/>");
  private static final byte[] NUMBER = ascii("\"><v>");
  private static final byte[] NUMBER_END = ascii("</v></c>");
  private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = ascii("</t></is></c>");

  private final byte[][] columns;
  private final byte[] room = new byte[ROOM];
  private int used;
  private @Nullable Path file;
  private @Nullable OutputStream stream;
  private byte[] number = {};

  /** Begins with no row. */
  SheetRows(int columns) {
    this.columns = new byte[columns][];
    for (int column = 0; column < columns; column++) {
      this.columns[column] = ascii(CellReference.convertNumToColString(column));
    }
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Begins a row.
   *
   * @param row its number, from 1
   * @param height in points; 0 leaves it to the program that opens the file
   */
  void begin(int row, float height) throws IOException {
    number = ascii(Integer.toString(row));
    put(ROW);
    put(number);
    if (height > 0) {
      put(HEIGHT);
      put(ascii(Float.toString(height)));
    }
    put(ROW_BEGUN);
  }

  /** Adds a cell without a value; cells are added from the left to the right. */
  void blank(int column, int style) throws IOException {
    cell(column, style);
    put(BLANK_END);
  }

  /** Adds a number, as XML Schema writes a {@code double}. */
  void number(int column, int style, String digits) throws IOException {
    cell(column, style);
    put(NUMBER);
    put(ascii(digits));
    put(NUMBER_END);
  }

  /** Adds a text. What no XML may hold becomes a question mark. */
  void text(int column, int style, String words) throws IOException {
    cell(column, style);
    boolean spaced =
        !words.isEmpty()
            && (Character.isWhitespace(words.charAt(0))
                || Character.isWhitespace(words.charAt(words.length() - 1)));
    put(spaced ? SPACED_TEXT : TEXT);
    escaped(words);
    put(TEXT_END);
  }

  /** Ends the row. */
  void end() throws IOException {
    put(ROW_END);
  }

  private void cell(int column, int style) throws IOException {
    put(CELL);
    put(columns[column]);
    put(number);
    put(STYLE);
    put(ascii(Integer.toString(style)));
  }

  private void escaped(String words) throws IOException {
    for (int at = 0; at < words.length(); at++) {
      makeRoom(MOST_BYTES);
      char unit = words.charAt(at);
      if (unit >= 0x800) {
        at += wide(words, at);
      } else if (unit >= 0x80) {
        room[used++] = (byte) (0xC0 | unit >> 6);
        room[used++] = (byte) (0x80 | unit & 0x3F);
      } else if (unit == '&' || unit == '<' || unit == '>' || unit < ' ') {
        put(named(unit));
      } else {
        room[used++] = (byte) unit;
      }
    }
  }

  /** Writes a character of three or four bytes, and tells how many code units it has beyond one. */
  private int wide(String words, int at) {
    char unit = words.charAt(at);
    if (Character.isSurrogate(unit)) {
      int point = words.codePointAt(at);
      if (!Character.isSupplementaryCodePoint(point)) {
        room[used++] = '?';
        return 0;
      }
      room[used++] = (byte) (0xF0 | point >> 18);
      room[used++] = (byte) (0x80 | point >> 12 & 0x3F);
      room[used++] = (byte) (0x80 | point >> 6 & 0x3F);
      room[used++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    if (unit >= 0xFFFE) {
      room[used++] = '?';
      return 0;
    }
    room[used++] = (byte) (0xE0 | unit >> 12);
    room[used++] = (byte) (0x80 | unit >> 6 & 0x3F);
    room[used++] = (byte) (0x80 | unit & 0x3F);
    return 0;
  }

  private static byte[] named(char unit) {
    return ascii(
        switch (unit) {
          case '&' -> "&amp;";
          case '<' -> "&lt;";
          case '>' -> "&gt;";
          case '\t' -> "&#x9;";
          case '\n' -> "&#xa;";
          case '\r' -> "&#xd;";
          default -> "?";
        });
  }

  private void put(byte[] bytes) throws IOException {
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, room, used, bytes.length);
    used += bytes.length;
  }

  private void makeRoom(int bytes) throws IOException {
    if (used + bytes > ROOM) {
      if (stream == null) {
        file = Files.createTempFile("mubiao", ".rows");
        stream = Files.newOutputStream(file);
      }
      stream.write(room, 0, used);
      used = 0;
    }
  }

  /** Copies all rows. */
  void copyTo(OutputStream out) throws IOException {
    if (file != null && stream != null) {
      stream.flush();
      Files.copy(file, out);
    }
    out.write(room, 0, used);
  }

  /** Removes what stands on the disk. */
  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
