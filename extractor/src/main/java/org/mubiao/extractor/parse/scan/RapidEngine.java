package org.mubiao.extractor.parse.scan;

import com.benjaminwan.ocrlibrary.OcrEngine;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.print.UnreadPageException;

/**
 * RapidOCR with the models of PP-OCRv4. There is one engine in a program, loaded when the first
 * picture is read; whoever comes while it reads waits, as two at once are no faster.
 */
final class RapidEngine implements RecognitionEngine {

  private static final int MARGIN = 50;
  private static final int BITMAP_HEAD = 54;
  private static final int GREYS = 256;

  /** Lines are looked for on a picture this much smaller: half the memory, and no line is lost. */
  private static final double COARSER = 0.7;

  private static final float LEAST_BOX_SCORE = 0.5f;
  private static final float LEAST_PIXEL_SCORE = 0.3f;
  private static final float WIDENING = 1.6f;

  /** The engine turns a box that is this much taller than wide, and reads it from the side. */
  private static final double UPRIGHT = 1.5;

  private static final ReentrantLock LOCK = new ReentrantLock(true);
  private static @Nullable OcrEngine engine;
  private static @Nullable String missing;

  /** How many pictures were begun; the one that is being read has this number. */
  private static final AtomicLong BEGUN = new AtomicLong();

  /** The picture that the engine did not come back from. It cannot be stopped, only left alone. */
  private static final AtomicLong STUCK = new AtomicLong();

  private final Duration patience;

  /**
   * @param patience how long to wait for another caller's picture
   */
  RapidEngine(Duration patience) {
    this.patience = patience;
  }

  @Override
  public void check() throws UnreadPageException {
    take();
    try {
      ready();
    } finally {
      LOCK.unlock();
    }
  }

  @Override
  public EngineReading read(GrayPicture picture) throws UnreadPageException {
    take();
    try {
      OcrEngine ready = ready();
      BEGUN.incrementAndGet();
      return read(ready, picture);
    } catch (IOException e) {
      throw new UnreadPageException(
          "its picture cannot be handed to the text recognition ("
              + e.getMessage()
              + ") for want of room in the folder for temporary files");
    } finally {
      LOCK.unlock();
    }
  }

  private void take() throws UnreadPageException {
    long before = BEGUN.get();
    long wait = before > 0 && STUCK.get() == before ? 0 : patience.toMillis();
    try {
      if (!LOCK.tryLock(wait, TimeUnit.MILLISECONDS)) {
        if (BEGUN.get() == before) {
          STUCK.set(before);
        }
        throw new UnreadPageException("text recognition has not come back from an earlier page");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadPageException("its recognition was broken off");
    }
  }

  private static OcrEngine ready() throws UnreadPageException {
    OcrEngine ready = loaded();
    if (ready == null) {
      throw new UnreadPageException("text recognition is not available here: " + missing);
    }
    return ready;
  }

  private static @Nullable OcrEngine loaded() {
    if (engine == null && missing == null) {
      try {
        Path folder = Files.createTempDirectory("mubiao-recognition");
        try {
          engine = EngineLibrary.load(folder);
        } finally {
          emptied(folder);
        }
      } catch (IOException e) {
        missing = String.valueOf(e.getMessage());
      } catch (LinkageError e) {
        missing = "the library RapidOCR is not on the class path (" + e + ")";
      }
    }
    return engine;
  }

  private static void emptied(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static EngineReading read(OcrEngine ready, GrayPicture picture) throws IOException {
    Path file = Files.createTempFile("mubiao-page", ".bmp");
    try {
      write(picture, file);
      int side = (int) (COARSER * Math.max(picture.width(), picture.height()));
      OcrResult result =
          ready.detect(
              file.toString(),
              MARGIN,
              side,
              LEAST_BOX_SCORE,
              LEAST_PIXEL_SCORE,
              WIDENING,
              true,
              true);
      return reading(result, new Area(0, 0, picture.width(), picture.height()));
    } finally {
      Files.delete(file);
    }
  }

  private static void write(GrayPicture picture, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(bitmapHead(picture));
      byte[] row = new byte[rowBytes(picture)];
      for (int y = picture.height() - 1; y >= 0; y--) {
        System.arraycopy(picture.pixels(), y * picture.width(), row, 0, picture.width());
        out.write(row);
      }
    }
  }

  private static int rowBytes(GrayPicture picture) {
    return (picture.width() + 3) / 4 * 4;
  }

  /** The head of a BMP file of 256 greys, the plainest format that the engine reads. */
  private static byte[] bitmapHead(GrayPicture picture) {
    ByteBuffer head = ByteBuffer.allocate(BITMAP_HEAD + 4 * GREYS).order(ByteOrder.LITTLE_ENDIAN);
    int bytes = rowBytes(picture) * picture.height();
    head.put((byte) 'B').put((byte) 'M').putInt(head.capacity() + bytes).putInt(0);
    head.putInt(head.capacity()).putInt(BITMAP_HEAD - 14);
    head.putInt(picture.width()).putInt(picture.height());
    head.putShort((short) 1).putShort((short) 8).putInt(0).putInt(bytes);
    head.putInt(0).putInt(0).putInt(GREYS).putInt(0);
    for (int grey = 0; grey < GREYS; grey++) {
      head.putInt(grey << 16 | grey << 8 | grey);
    }
    return head.array();
  }

  private static EngineReading reading(@Nullable OcrResult result, Area picture) {
    List<TextLine> lines = new ArrayList<>();
    int upsideDown = 0;
    if (result != null) {
      for (TextBlock block : result.getTextBlocks()) {
        TextLine line = line(block, picture);
        if (line != null) {
          lines.add(line);
          upsideDown += block.getAngleIndex() == 1 ? 1 : 0;
        }
      }
    }
    return new EngineReading(lines, upsideDown * 2 > lines.size());
  }

  private static @Nullable TextLine line(TextBlock block, Area picture) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    for (Point point : block.getBoxPoint()) {
      left = Math.min(left, point.getX());
      top = Math.min(top, point.getY());
      right = Math.max(right, point.getX());
      bottom = Math.max(bottom, point.getY());
    }
    left = Math.max(0, left);
    top = Math.max(0, top);
    right = Math.min(picture.right(), right);
    bottom = Math.min(picture.bottom(), bottom);
    String text = block.getText();
    if (text.isBlank() || left >= right || top >= bottom) {
      return null;
    }
    return new TextLine(
        text,
        scores(text, block.getCharScores()),
        new Area(left, top, right, bottom),
        bottom - top < UPRIGHT * (right - left));
  }

  /** The engine scores characters; where it gives another number of scores, the least counts. */
  private static List<Float> scores(String text, float[] given) {
    float least = given.length == 0 ? 0 : 1;
    for (float score : given) {
      least = Math.min(least, score);
    }
    boolean one = given.length == text.codePointCount(0, text.length());
    List<Float> scores = new ArrayList<>();
    int character = 0;
    for (int i = 0; i < text.length(); i++) {
      scores.add(one ? Math.max(0, Math.min(1, given[character])) : least);
      character += Character.isHighSurrogate(text.charAt(i)) ? 0 : 1;
    }
    return scores;
  }
}
