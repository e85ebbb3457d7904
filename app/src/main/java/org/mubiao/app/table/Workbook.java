package org.mubiao.app.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as an XLSX workbook, one sheet each: real numbers and dates, a frozen head, filters, and
 * columns wide enough for Chinese. Rows go to the disk as they come. The same tables give the same
 * bytes: no clock is read.
 */
public final class Workbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 200;
  private static final LocalDateTime THE_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
  private final SheetStyles styles = new SheetStyles(book);
  private final List<WorkbookSheet> sheets = new ArrayList<>();

  /** {@return the rows of a new sheet; its printed pages are headed by its name} */
  public RowSink sheet(TableShape shape) {
    return sheet(shape, shape.name());
  }

  /** {@return the rows of a new sheet, whose printed pages have this heading} */
  public RowSink sheet(TableShape shape, String heading) {
    WorkbookSheet sheet = new WorkbookSheet(book, shape, heading, styles);
    sheets.add(sheet);
    return sheet;
  }

  /** Writes the workbook. The stream stays open. */
  public void write(OutputStream out) throws IOException {
    sheets.forEach(WorkbookSheet::finish);
    stampWithoutClock();
    Path raw = Files.createTempFile("mubiao", ".xlsx");
    try {
      try (OutputStream stream = Files.newOutputStream(raw)) {
        book.write(stream);
      }
      copyWithoutClock(raw, out);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private void stampWithoutClock() {
    POIXMLProperties.CoreProperties facts =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    facts.setCreator("mubiao");
    try {
      facts.setCreated(THE_DAY + ":00Z");
      facts.setModified(THE_DAY + ":00Z");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a fixed day is a day", e);
    }
  }

  /** POI stamps the parts of the package with the time of writing. */
  private static void copyWithoutClock(Path from, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream copy = new ZipOutputStream(new StaysOpen(out))) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(THE_DAY);
        copy.putNextEntry(same);
        zip.getInputStream(entry).transferTo(copy);
        copy.closeEntry();
      }
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
