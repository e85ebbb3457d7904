package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes workbooks whose bytes do not depend on the clock, which POI stamps into every part. */
public final class ClocklessPackage {

  private static final LocalDateTime THE_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

  private ClocklessPackage() {}

  /** Sets the day of creation and change to a fixed one. */
  public static void stamp(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties facts = properties.getCoreProperties();
    try {
      facts.setCreated(THE_DAY + ":00Z");
      facts.setModified(THE_DAY + ":00Z");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a fixed day is a day", e);
    }
  }

  /** Writes a workbook. The stream stays open. */
  public static void write(Workbook book, OutputStream out) throws IOException {
    Path raw = Files.createTempFile("mubiao", ".xlsx");
    try {
      try (OutputStream stream = Files.newOutputStream(raw)) {
        book.write(stream);
      }
      copy(raw, out);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void copy(Path from, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        copy.putNextEntry(entry(entry.getName()));
        zip.getInputStream(entry).transferTo(copy);
        copy.closeEntry();
      }
      copy.finish();
      out.flush();
    }
  }

  /** {@return a part of a package, with a fixed day} */
  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(THE_DAY);
    return entry;
  }
}
