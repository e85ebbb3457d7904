package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Takes the parts of a long workbook as POI hands them on, and writes each with a fixed day. To let
 * POI write its own package and copy that one costs as much as all else that is done for a
 * workbook: every row is then packed, unpacked and packed again.
 */
final class ClocklessZip extends ZipArchiveOutputStream {

  private final ZipOutputStream parts;

  /** Makes one; the stream stays open. */
  ClocklessZip(OutputStream out) {
    super(OutputStream.nullOutputStream());
    this.parts = new ZipOutputStream(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    parts.putNextEntry(ClocklessPackage.entry(entry.getName()));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    parts.write(bytes, offset, length);
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    parts.closeEntry();
  }

  @Override
  public void finish() throws IOException {
    parts.finish();
  }
}
