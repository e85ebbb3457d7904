package org.mubiao.extractor.parse.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects what a page draws: characters with their places and directions, straight lines, and how
 * much of the page pictures cover. Draws nothing itself.
 */
final class PageContent extends PDFGraphicsStreamEngine {

  /** A filled rectangle no thicker than this, in points, is a line. */
  private static final double THIN = 3;

  /** A line may lean this many points. */
  private static final double LEAN = 1;

  /** Characters reach this share of their size above the line they stand on. */
  private static final float ASCENT = 0.86f;

  private static final float DESCENT = 0.14f;

  private static final int MOST_CHARACTERS = 400_000;
  private static final int MOST_LINES = 100_000;

  /**
   * A character with its box on the page as a reader sees it, from the top left.
   *
   * @param sign what it says
   * @param direction of its line: 0 to the right, 1 down, 2 to the left, 3 up; -1 slanting
   * @param visible whether it is drawn: programs that recognize text lay it unseen over a picture
   */
  record Letter(
      Sign sign, float x, float y, float width, float height, int direction, boolean visible) {}

  private final AffineTransform toPage;
  private final double width;
  private final double height;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Rectangle2D.Float> lines = new ArrayList<>();
  private final List<double[]> path = new ArrayList<>();
  private final GlyphBox placed = new GlyphBox();
  private final int[][] printed = new int[2][5];
  private int named;
  private int namedUnseen;
  private double pictures;
  private long largestPicture;
  private double startX;
  private double startY;
  private double atX;
  private double atY;

  /**
   * @param fonts of the document
   */
  PageContent(PDPage page, TextFonts fonts) {
    super(page);
    addOperator(new SetTextFont(this, fonts));
    PDRectangle box = page.getCropBox();
    int rotation = ((page.getRotation() % 360) + 360) % 360;
    boolean turned = rotation == 90 || rotation == 270;
    this.width = turned ? box.getHeight() : box.getWidth();
    this.height = turned ? box.getWidth() : box.getHeight();
    this.toPage = toPage(box, rotation);
  }

  /** From the page's own coordinates to points from the top left corner as a reader sees it. */
  private static AffineTransform toPage(PDRectangle box, int rotation) {
    double w = box.getWidth();
    double h = box.getHeight();
    AffineTransform transform =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
    transform.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    return transform;
  }

  void read() throws IOException {
    processPage(getPage());
  }

  /** Forms may draw one another without end; a reading that is given up must end here. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("the reading was given up");
    }
    super.processOperator(operator, operands);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Letter> letters() {
    return letters;
  }

  /**
   * {@return how many letters the font tells the meaning of}
   *
   * @param visible whether to count those that are drawn; otherwise those that are not
   */
  int named(boolean visible) {
    return visible ? named : namedUnseen;
  }

  /** {@return how many letters are there that no font tells the meaning of} */
  int nameless() {
    return letters.size() - named - namedUnseen;
  }

  /**
   * {@return how many letters other than white space go in a direction}
   *
   * @param visible whether to count those that are drawn; otherwise those that are not
   */
  int printed(boolean visible, int direction) {
    return printed[visible ? 1 : 0][direction + 1];
  }

  /** {@return straight lines as thin rectangles} */
  List<Rectangle2D.Float> lines() {
    return lines;
  }

  /** {@return the share of the page that pictures cover, added up, 1 at most} */
  double pictures() {
    return Math.min(1, pictures / (width * height));
  }

  /** {@return the pixels of the largest picture on the page, 0 for none} */
  long largestPicture() {
    return largestPicture;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    Sign sign = Sign.of(font.toUnicode(code));
    if (font.isVertical()) {
      placed.place(toPage, matrix, -0.5, -1, 1, 1);
      addPlaced(sign);
    } else {
      add(sign, matrix, displacement.getX());
    }
  }

  /**
   * Does for fonts of single bytes what the library does for all fonts, without its way from
   * character to character, of which a document has a hundred thousand.
   */
  @Override
  protected void showText(byte[] codes) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDTextState text = state.getTextState();
    if (!(text.getFont() instanceof TextFont font) || codes.length == 0) {
      super.showText(codes);
      return;
    }
    float size = text.getFontSize();
    float scaling = text.getHorizontalScaling() / 100f;
    Matrix line = state.getTextMatrix();
    PlaceOnLine place =
        new PlaceOnLine(
            new Matrix(size * scaling, 0, 0, size, 0, text.getRise()),
            line,
            state.getCurrentTransformationMatrix());
    for (byte one : codes) {
      int code = one & 0xFF;
      float advance = font.advance(code);
      add(font.sign(code), place.matrix(), advance);
      float spacing = code == ' ' ? text.getWordSpacing() : 0;
      line.translate((advance * size + text.getCharacterSpacing() + spacing) * scaling, 0);
    }
  }

  private void add(Sign sign, Matrix matrix, float advance) throws IOException {
    placed.place(toPage, matrix, 0, -DESCENT, Math.max(advance, 0.05), ASCENT + DESCENT);
    addPlaced(sign);
  }

  private void addPlaced(Sign sign) throws IOException {
    if (letters.size() >= MOST_CHARACTERS) {
      throw new IOException("a page with more than " + MOST_CHARACTERS + " characters");
    }
    if (!placed.isOn(width, height)) {
      return;
    }
    boolean visible = isDrawn(getGraphicsState().getTextState().getRenderingMode());
    if (sign.known() && visible) {
      named++;
    } else if (sign.known()) {
      namedUnseen++;
    }
    if (!sign.blank()) {
      printed[visible ? 1 : 0][placed.direction() + 1]++;
    }
    letters.add(
        new Letter(
            sign,
            (float) placed.x(),
            (float) placed.y(),
            (float) placed.width(),
            (float) placed.height(),
            placed.direction(),
            visible));
  }

  private static boolean isDrawn(RenderingMode mode) {
    return mode.isFill() || mode.isStroke();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    lineTo(p1.getX(), p1.getY());
    lineTo(p2.getX(), p2.getY());
    lineTo(p3.getX(), p3.getY());
    closePath();
  }

  private void moveTo(double x, double y) {
    moveTo((float) x, (float) y);
  }

  private void lineTo(double x, double y) {
    lineTo((float) x, (float) y);
  }

  @Override
  public void moveTo(float x, float y) {
    atX = x;
    atY = y;
    startX = x;
    startY = y;
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.size() < MOST_LINES) {
      path.add(new double[] {atX, atY, x, y});
    }
    atX = x;
    atY = y;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    atX = x3;
    atY = y3;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(atX, atY);
  }

  @Override
  public void closePath() {
    lineTo(startX, startY);
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (double[] piece : path) {
      addLine(piece);
    }
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    addThinShapes();
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    addThinShapes();
    strokePath();
  }

  private void addLine(double[] piece) {
    Point2D from = toPage.transform(new Point2D.Double(piece[0], piece[1]), null);
    Point2D to = toPage.transform(new Point2D.Double(piece[2], piece[3]), null);
    double dx = Math.abs(from.getX() - to.getX());
    double dy = Math.abs(from.getY() - to.getY());
    if (lines.size() < MOST_LINES && Math.min(dx, dy) <= LEAN && Math.max(dx, dy) > LEAN) {
      lines.add(
          new Rectangle2D.Float(
              (float) Math.min(from.getX(), to.getX()),
              (float) Math.min(from.getY(), to.getY()),
              (float) dx,
              (float) dy));
    }
  }

  /** Many programs draw the lines of tables as thin filled rectangles. */
  private void addThinShapes() {
    for (int i = 0; i + 3 < path.size(); i += 4) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (int k = i; k < i + 4; k++) {
        Point2D at = toPage.transform(new Point2D.Double(path.get(k)[0], path.get(k)[1]), null);
        left = Math.min(left, at.getX());
        right = Math.max(right, at.getX());
        top = Math.min(top, at.getY());
        bottom = Math.max(bottom, at.getY());
      }
      boolean thin = Math.min(right - left, bottom - top) <= THIN;
      if (thin && Math.max(right - left, bottom - top) > THIN && lines.size() < MOST_LINES) {
        lines.add(
            new Rectangle2D.Float(
                (float) left, (float) top, (float) (right - left), (float) (bottom - top)));
      }
    }
  }

  @Override
  public void drawImage(PDImage image) {
    largestPicture = Math.max(largestPicture, (long) image.getWidth() * image.getHeight());
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    AffineTransform transform = new AffineTransform(toPage);
    transform.concatenate(matrix.createAffineTransform());
    Rectangle2D box =
        transform.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Rectangle2D seen = box.createIntersection(new Rectangle2D.Double(0, 0, width, height));
    if (!seen.isEmpty()) {
      pictures += seen.getWidth() * seen.getHeight();
    }
    if (Math.min(box.getWidth(), box.getHeight()) <= THIN && lines.size() < MOST_LINES) {
      lines.add(
          new Rectangle2D.Float(
              (float) box.getX(),
              (float) box.getY(),
              (float) box.getWidth(),
              (float) box.getHeight()));
    }
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is seldom text
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // a colour run says nothing
  }
}
