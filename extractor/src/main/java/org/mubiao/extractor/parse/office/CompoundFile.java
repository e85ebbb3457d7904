package org.mubiao.extractor.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 compound file holds, without reading it. */
public enum CompoundFile {
  /** A Word document. */
  WORD,
  /** A spreadsheet. */
  SHEETS,
  /** Something encrypted. */
  ENCRYPTED,
  /** Cut off or damaged. */
  DAMAGED,
  /** A presentation, a mail … */
  OTHER;

  /** How the stream of a Word document begins: Word 97 and later, Word 6 and 95. */
  private static final Set<Integer> WORD_MARKS = Set.of(0xA5EC, 0xA5DC);

  /** {@return what these bytes hold} */
  public static CompoundFile of(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return ENCRYPTED;
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        boolean sheets =
            root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        return sheets ? SHEETS : OTHER;
      }
      try (InputStream word = root.createDocumentInputStream("WordDocument")) {
        int mark = word.read() | word.read() << 8;
        return WORD_MARKS.contains(mark) ? WORD : DAMAGED;
      }
    } catch (IOException | RuntimeException e) {
      // the library throws both for a file that is cut off
      return DAMAGED;
    }
  }
}
