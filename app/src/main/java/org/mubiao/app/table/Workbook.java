package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as an XLSX workbook, one sheet each: real numbers and dates, a frozen head, filters, and
 * columns wide enough for Chinese. Rows go to the disk as they come. The same tables give the same
 * bytes: no clock is read.
 */
public final class Workbook implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 200;

  private final SXSSFWorkbook book = new LongBook();
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
    POIXMLProperties facts = book.getXSSFWorkbook().getProperties();
    facts.getCoreProperties().setCreator("mubiao");
    ClocklessPackage.stamp(facts);
    book.write(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  /** Hands its parts on without a package of its own. */
  private static final class LongBook extends SXSSFWorkbook {
    LongBook() {
      super(new XSSFWorkbook(), ROWS_IN_MEMORY);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      return new ClocklessZip(out);
    }
  }
}
