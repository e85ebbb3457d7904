package org.mubiao.extractor.parse.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.UnreadPageException;

/**
 * Remembers what was found on the last pictures of pages, for work that reads a file twice: the
 * same picture is recognised once. May be used by several threads at once.
 */
public final class RecognizedPages {

  /** A page weighs some ten kilobytes here. */
  private static final int MOST = 300;

  private final Map<String, PrintedPage> known = new LinkedHashMap<>();

  /** {@return a reader that asks another one only for pictures that are not known} */
  public PageReader before(PageReader reader) {
    return page -> read(page, reader);
  }

  private PrintedPage read(PicturePage page, PageReader reader)
      throws UnreadPageException, IOException {
    BufferedImage picture = page.drawing().draw();
    String key = digest(picture, page.dotsPerInch());
    PrintedPage found = find(key);
    if (found == null) {
      found =
          reader.read(
              new PicturePage(page.number(), page.total(), page.dotsPerInch(), () -> picture));
      keep(key, found);
    }
    return found;
  }

  private synchronized @Nullable PrintedPage find(String key) {
    return known.get(key);
  }

  private synchronized void keep(String key, PrintedPage found) {
    known.put(key, found);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private static String digest(BufferedImage picture, double dotsPerInch) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    int width = picture.getWidth();
    ByteBuffer bytes = ByteBuffer.allocate(Math.max(4 * width, 16));
    bytes.putInt(width).putInt(picture.getHeight()).putDouble(dotsPerInch);
    digest.update(bytes.flip());
    int[] row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      bytes.clear();
      bytes.asIntBuffer().put(row);
      bytes.limit(4 * width);
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
