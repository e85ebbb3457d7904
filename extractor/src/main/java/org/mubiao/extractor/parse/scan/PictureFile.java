package org.mubiao.extractor.parse.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.extractor.parse.layout.QuarterTurn;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture file of one page or, as TIFF, of several. */
public final class PictureFile implements AutoCloseable {

  private static final double POINTS = 72;
  private static final double MILLIMETRES = 25.4;

  /** The longer side of a sheet, in inches: what a file says of its size is true between these. */
  private static final double SHORTEST_SHEET = 5;

  private static final double LONGEST_SHEET = 17.5;

  /** The longer side of A4, in inches: what a picture is taken for that does not say its size. */
  private static final double SHEET = 11.69;

  private static final double LEAST_DOTS = 96;
  private static final double MOST_DOTS = 600;

  private final ImageReader reader;
  private final MemoryCacheImageInputStream stream;
  private final ReadLimits limits;
  private final int pages;

  private PictureFile(ImageReader reader, MemoryCacheImageInputStream stream, ReadLimits limits)
      throws RefusedException, IOException {
    this.reader = reader;
    this.stream = stream;
    this.limits = limits;
    this.pages = format(reader).equals("tiff") ? reader.getNumImages(true) : 1;
    if (pages > limits.maxPages()) {
      throw RefusedException.tooManyPages(limits);
    }
  }

  /**
   * Opens a picture; nothing is drawn yet.
   *
   * @throws RefusedException if it is of a kind that is not read, or has too many pages
   * @throws IOException if it is damaged
   */
  public static PictureFile open(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    MemoryCacheImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      throw new RefusedException(
          "is a picture of a kind that is not read; save it as PNG, JPEG or TIFF.");
    }
    ImageReader reader = readers.next();
    reader.setInput(stream);
    try {
      return new PictureFile(reader, stream, limits);
    } catch (RefusedException | IOException | RuntimeException e) {
      reader.dispose();
      stream.close();
      throw e;
    }
  }

  private static String format(ImageReader reader) throws IOException {
    String name = reader.getFormatName().toLowerCase(Locale.ROOT);
    return name.equals("tif") ? "tiff" : name.equals("jpg") ? "jpeg" : name;
  }

  /** {@return such as {@code image/png}} */
  public String mediaType() throws IOException {
    return "image/" + format(reader);
  }

  /** {@return how many pages there are} */
  public int pages() {
    return pages;
  }

  /**
   * {@return a page as its rows of pixels lie in the file}
   *
   * @param page 1-based
   * @throws UnreadPageException if it has too many pixels
   * @throws IOException if it is damaged
   */
  BufferedImage draw(int page) throws UnreadPageException, IOException {
    if ((long) reader.getWidth(page - 1) * reader.getHeight(page - 1) > limits.maxPixels()) {
      throw PageRecognizer.tooManyPixels(limits);
    }
    return reader.read(page - 1);
  }

  /**
   * {@return a page as its rows of pixels lie in the file}
   *
   * @param page 1-based
   * @throws RefusedException if there is no such page, or it has too many pixels
   * @throws IOException if it is damaged
   */
  public PagePicture picture(int page) throws RefusedException, IOException {
    if (page < 1 || page > pages) {
      throw new RefusedException("has no page " + page + "; read it again with `mubiao run`.");
    }
    try {
      return new PagePicture(draw(page), dotsPerInch(page) / POINTS, QuarterTurn.NONE);
    } catch (UnreadPageException e) {
      throw RefusedException.tooManyPixels(limits);
    }
  }

  /** {@return how many pixels make an inch, by what the file says where that can be true} */
  double dotsPerInch(int page) throws IOException {
    double longer = Math.max(reader.getWidth(page - 1), reader.getHeight(page - 1));
    double said = said(page);
    if (said > 0 && longer / said >= SHORTEST_SHEET && longer / said <= LONGEST_SHEET) {
      return said;
    }
    return Math.max(LEAST_DOTS, Math.min(MOST_DOTS, longer / SHEET));
  }

  /** {@return what the file says, 0 if it does not} */
  private double said(int page) throws IOException {
    IIOMetadata metadata = reader.getImageMetadata(page - 1);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Element tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = tree.getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    String value = ((Element) sizes.item(0)).getAttribute("value");
    try {
      double millimetres = Double.parseDouble(value);
      return millimetres > 0 ? MILLIMETRES / millimetres : 0;
    } catch (NumberFormatException e) {
      return 0; // a damaged figure says nothing
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
