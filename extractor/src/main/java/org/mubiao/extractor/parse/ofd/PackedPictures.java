package org.mubiao.extractor.parse.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** Reads the pictures that a package holds, as far as their kind is known. */
final class PackedPictures {

  /** More pixels than these do not make a page any clearer; larger pictures are read coarser. */
  private static final long ENOUGH = 16_000_000;

  private final OfdPackage parts;
  private final ReadLimits limits;
  private boolean tooLarge;

  PackedPictures(OfdPackage parts, ReadLimits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /** {@return the picture, null if it is damaged, too large or of a kind that is not known} */
  @Nullable BufferedImage read(String part) {
    try {
      byte[] bytes = parts.part(part);
      return bytes == null ? null : read(bytes);
    } catch (RefusedException | IOException | RuntimeException e) {
      return null; // the rest of the page is drawn
    }
  }

  private @Nullable BufferedImage read(byte[] bytes) throws IOException {
    try (MemoryCacheImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > limits.maxPixels()) {
          tooLarge = true;
          return null;
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH));
        ImageReadParam coarser = reader.getDefaultReadParam();
        coarser.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, coarser);
      } finally {
        reader.dispose();
      }
    }
  }

  /** {@return whether a picture was left out for having more pixels than the limits allow} */
  boolean anyTooLarge() {
    return tooLarge;
  }
}
