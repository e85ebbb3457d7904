package org.mubiao.app.table.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a form of which nothing is known, within limits, and refuses what is more than a form. */
final class FormPackage {

  /** Bytes of the file, and of all its parts unpacked. */
  static final int MOST_BYTES = 20 << 20;

  static final long MOST_UNPACKED = 150L << 20;

  private static final int MOST_PARTS = 2_000;
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_MERGED = 5_000;
  private static final int PEEK = 4_096;

  private static final String SAVE = "save it as a workbook without macros (.xlsx).";

  private FormPackage() {}

  /**
   * {@return the workbook, to be closed}
   *
   * @throws UnusableFormException if it is no XLSX workbook, or one that asks for too much
   */
  static XSSFWorkbook open(byte[] bytes) throws UnusableFormException {
    if (bytes.length > MOST_BYTES) {
      throw new UnusableFormException(
          "has "
              + (bytes.length >> 20)
              + " MB, more than "
              + (MOST_BYTES >> 20)
              + ": empty the form.");
    }
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new UnusableFormException(
          "is a workbook of old Excel (.xls) or is locked with a password: save it as an XLSX"
              + " workbook without a password.");
    }
    if (!startsWith(bytes, 'P', 'K')) {
      throw new UnusableFormException("is no XLSX workbook: save the form as XLSX.");
    }
    try {
      look(bytes);
      XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        measure(book.getSheetAt(i));
      }
      return book;
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException e) {
      // What POI throws at damaged workbooks has no common type.
      throw new UnusableFormException("is a damaged workbook: open it and save it anew.", e);
    }
  }

  private static boolean startsWith(byte[] bytes, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** Looks at every part before POI does. */
  private static void look(byte[] bytes) throws IOException, UnusableFormException {
    boolean workbook = false;
    int parts = 0;
    long unpacked = 0;
    byte[] block = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (++parts > MOST_PARTS) {
          throw new UnusableFormException(
              "has more than " + MOST_PARTS + " parts: empty the form.");
        }
        if (name.contains("vbaproject")
            || name.contains("macrosheets")
            || name.contains("activex")) {
          throw new UnusableFormException("holds macros: " + SAVE);
        }
        workbook |= name.equals("xl/workbook.xml");
        byte[] start = zip.readNBytes(PEEK);
        refuseDoctype(start);
        if (name.equals("[content_types].xml") && text(start).contains("macroEnabled")) {
          throw new UnusableFormException("holds macros: " + SAVE);
        }
        unpacked += start.length;
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            throw new UnusableFormException(
                "unpacks to more than " + (MOST_UNPACKED >> 20) + " MB: empty the form.");
          }
        }
      }
    }
    if (!workbook) {
      throw new UnusableFormException("is no XLSX workbook: save the form as XLSX.");
    }
  }

  /** No workbook has a document type; entities would come with one. */
  private static void refuseDoctype(byte[] start) throws UnusableFormException {
    String text = text(start);
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new UnusableFormException("declares a document type, which no workbook does.");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void measure(XSSFSheet sheet) throws UnusableFormException {
    if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
      throw new UnusableFormException(
          "has a sheet with more than " + MOST_ROWS + " rows: empty the form.");
    }
    if (sheet.getNumMergedRegions() > MOST_MERGED) {
      throw new UnusableFormException(
          "has a sheet with more than " + MOST_MERGED + " merged cells: empty the form.");
    }
  }
}
