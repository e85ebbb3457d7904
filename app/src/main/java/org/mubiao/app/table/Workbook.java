package org.mubiao.app.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as an XLSX workbook, one sheet each: real numbers and dates, a frozen head, filters, and
 * columns wide enough for Chinese. Rows go to the disk as they come. The same tables give the same
 * bytes: no clock is read.
 */
public final class Workbook implements AutoCloseable {

  /** What POI writes where a sheet has no rows. */
  private static final String NO_ROWS = "<sheetData/>";

  /** More would take three times as long, for a file smaller by a sixth. */
  private static final int PACKING = 2;

  private final XSSFWorkbook book = new XSSFWorkbook();
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
    Map<String, SheetRows> rows = new HashMap<>();
    for (WorkbookSheet sheet : sheets) {
      rows.putAll(sheet.finish());
    }
    POIXMLProperties facts = book.getProperties();
    facts.getCoreProperties().setCreator("mubiao");
    ClocklessPackage.stamp(facts);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    book.write(frame);
    ZipOutputStream parts = new ZipOutputStream(out);
    parts.setLevel(PACKING);
    ZipInputStream frames = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()));
    for (ZipEntry part = frames.getNextEntry(); part != null; part = frames.getNextEntry()) {
      parts.putNextEntry(ClocklessPackage.entry(part.getName()));
      SheetRows inside = rows.remove("/" + part.getName());
      if (inside == null) {
        frames.transferTo(parts);
      } else {
        fill(parts, new String(frames.readAllBytes(), StandardCharsets.UTF_8), inside);
      }
      parts.closeEntry();
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("no parts for the rows of " + rows.keySet());
    }
    parts.finish();
    out.flush();
  }

  /** Writes a sheet with its rows. */
  private static void fill(OutputStream out, String frame, SheetRows rows) throws IOException {
    int at = frame.indexOf(NO_ROWS);
    if (at < 0) {
      throw new IllegalStateException("a sheet has no place for its rows");
    }
    out.write((frame.substring(0, at) + "<sheetData>\n").getBytes(StandardCharsets.UTF_8));
    rows.copyTo(out);
    String rest = "</sheetData>" + frame.substring(at + NO_ROWS.length());
    out.write(rest.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (WorkbookSheet sheet : sheets) {
      sheet.close();
    }
    book.close();
  }
}
