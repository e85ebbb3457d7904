package org.mubiao.extractor.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.DraftCell;
import org.mubiao.extractor.parse.layout.RefusedException;

/**
 * The bare text of a DOC file, from the table of its pieces, for files that the library refuses
 * over something else. Paragraphs and the cells of even tables are told by their end marks.
 */
final class PieceText {

  private static final Charset NARROW = Charset.forName("windows-1252");
  private static final int FLAGS = 0x0A;
  private static final int ENCRYPTED = 0x0100;
  private static final int TABLE_1 = 0x0200;
  private static final int BODY_LENGTH = 0x4C;
  private static final int PIECES_PLACE = 0x01A2;
  private static final byte PIECES = 2;
  private static final byte PROPERTIES = 1;
  private static final int NARROW_PIECE = 0x40000000;
  private static final char CELL_END = '\u0007';

  private PieceText() {}

  /** {@return whether a DOC file says that it is encrypted} */
  static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return (stream(files.getRoot(), "WordDocument").getShort(FLAGS) & ENCRYPTED) != 0;
    } catch (IOException | RuntimeException e) {
      return false; // the caller knows why the file was refused at first
    }
  }

  /** {@return whether the body of a DOC file could be found and was written} */
  static boolean write(byte[] bytes, DocumentDraft draft) throws RefusedException {
    String text;
    try {
      text = body(bytes);
    } catch (IOException | RuntimeException e) {
      return false; // the caller knows why the file was refused at first
    }
    StringBuilder table = new StringBuilder();
    for (String line : printed(text).split("\r", -1)) {
      int end = line.lastIndexOf(CELL_END);
      table.append(line, 0, end + 1);
      if (end >= 0 && end + 1 == line.length()) {
        continue;
      }
      if (end < 0 && isInside(table)) {
        table.append(line).append('\n');
        continue;
      }
      table(table, draft);
      for (String paragraph : SoftLines.paragraphs(line.substring(end + 1))) {
        draft.paragraph(paragraph, true);
      }
    }
    table(table, draft);
    return !draft.isBlank();
  }

  /** Behind a cell that does not end its row the next cell begins. */
  private static boolean isInside(StringBuilder table) {
    int length = table.length();
    return length > 1 && table.charAt(length - 2) != CELL_END;
  }

  private static String body(byte[] bytes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      ByteBuffer main = stream(root, "WordDocument");
      int flags = main.getShort(FLAGS);
      if ((flags & ENCRYPTED) != 0) {
        throw new IOException("encrypted");
      }
      ByteBuffer pieces = stream(root, (flags & TABLE_1) != 0 ? "1Table" : "0Table");
      int at = main.getInt(PIECES_PLACE);
      while (pieces.get(at) == PROPERTIES) {
        at += 3 + pieces.getShort(at + 1);
      }
      if (pieces.get(at) != PIECES) {
        throw new IOException("no table of pieces");
      }
      int count = (pieces.getInt(at + 1) - 4) / 12;
      return joined(main, pieces, at + 5, count, main.getInt(BODY_LENGTH));
    }
  }

  private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
    try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static String joined(
      ByteBuffer main, ByteBuffer pieces, int from, int count, int bodyLength) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count && text.length() < bodyLength; i++) {
      int length = pieces.getInt(from + 4 * (i + 1)) - pieces.getInt(from + 4 * i);
      int place = pieces.getInt(from + 4 * (count + 1) + 8 * i + 2);
      boolean narrow = (place & NARROW_PIECE) != 0;
      int start = narrow ? (place & ~NARROW_PIECE) / 2 : place;
      byte[] piece = new byte[narrow ? length : length * 2];
      main.get(start, piece);
      text.append(new String(piece, narrow ? NARROW : StandardCharsets.UTF_16LE));
    }
    text.setLength(Math.min(text.length(), bodyLength));
    return text.toString();
  }

  /** The words without marks of pictures and notes and without the instructions of fields. */
  private static String printed(String text) {
    StringBuilder printed = new StringBuilder();
    int instructions = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u0013') {
        instructions++;
      } else if (c == '\u0014') {
        instructions = Math.max(0, instructions - 1);
      } else if (c == '\r' || c == '\f') {
        instructions = 0;
        printed.append('\r');
      } else if (instructions == 0 && c == '\u000B') {
        printed.append('\n');
      } else if (instructions == 0 && (c >= ' ' || c == '\t' || c == CELL_END)) {
        printed.append(c);
      }
    }
    return printed.toString();
  }

  /** A table whose rows have the same number of cells; any other is written line by line. */
  private static void table(StringBuilder marked, DocumentDraft draft) throws RefusedException {
    String text = marked.toString();
    marked.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    String[] pieces = text.split(Character.toString(CELL_END), -1);
    int count = pieces.length - 1; // nothing stands behind the last mark
    for (int columns = 1; columns < count; columns++) {
      if (isEven(pieces, count, columns)) {
        List<DraftCell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          if (i % (columns + 1) < columns) {
            cells.add(new DraftCell(i / (columns + 1), i % (columns + 1), 1, 1, pieces[i]));
          }
        }
        draft.table(cells);
        return;
      }
    }
    for (String piece : pieces) {
      draft.paragraph(piece, true);
    }
  }

  /** Each row ends with one more mark behind its last cell. */
  private static boolean isEven(String[] pieces, int count, int columns) {
    if (count % (columns + 1) != 0) {
      return false;
    }
    for (int i = columns; i < count; i += columns + 1) {
      if (!pieces[i].isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
