package org.mubiao.app.web.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.service.DrawEvidence;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.DocumentInfo;

/**
 * Pictures of pages, with stretches boxed. One is drawn at a time, as a page may take much memory;
 * those drawn lately are kept, up to a number of bytes.
 */
final class PageDrawings {

  private static final long MOST_BYTES = 48L << 20;
  private static final long PATIENCE_SECONDS = 30;

  /** Where a PNG says how wide it is. */
  private static final int WIDTH_AT = 16;

  private final ReentrantLock pen = new ReentrantLock(true);
  private final Map<String, Drawing> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * A picture.
   *
   * @param png its bytes
   * @param width in pixels
   * @param height in pixels
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to be copied each time
  record Drawing(byte[] png, int width, int height) {}

  /** {@return what tells the picture of a page with these boxes from others} */
  static String name(DocumentInfo document, int page, List<Box> boxes) {
    return document.source().sha256().substring(0, 16)
        + "-"
        + page
        + "-"
        + Integer.toHexString(boxes.hashCode());
  }

  /**
   * {@return the picture of a page}
   *
   * @throws org.mubiao.app.WrongUsageException if it cannot be drawn
   * @throws OutputBusyException if others wait for pictures too, for too long
   */
  Drawing of(OutputFolder output, DocumentInfo document, int page, List<Box> boxes)
      throws IOException {
    String name = name(document, page, boxes);
    Drawing known = find(name);
    if (known != null) {
      return known;
    }
    try {
      if (!pen.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new OutputBusyException("Other pages are being drawn: try again in a moment.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a page to be drawn", e);
    }
    try {
      known = find(name);
      if (known != null) {
        return known;
      }
      byte[] png = DrawEvidence.page(output, List.of(), document, page, boxes, ReadLimits.DEFAULT);
      ByteBuffer head = ByteBuffer.wrap(png);
      Drawing drawing = new Drawing(png, head.getInt(WIDTH_AT), head.getInt(WIDTH_AT + 4));
      keep(name, drawing);
      return drawing;
    } finally {
      pen.unlock();
    }
  }

  private synchronized @Nullable Drawing find(String name) {
    return kept.get(name);
  }

  private synchronized void keep(String name, Drawing drawing) {
    Drawing before = kept.put(name, drawing);
    bytes += drawing.png().length - (before == null ? 0 : before.png().length);
    Iterator<Drawing> oldest = kept.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().png().length;
      oldest.remove();
    }
  }
}
