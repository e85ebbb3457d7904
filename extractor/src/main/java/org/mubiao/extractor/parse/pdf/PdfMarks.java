package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.QuarterTurn;

/**
 * Where the middle of each character of a page is. It shares nothing with the reading of text but
 * the library, so that one can be held against the other.
 */
final class PdfMarks extends PDFStreamEngine {

  /** The middle of a character stands this far above its base line, in parts of its size. */
  private static final float MIDDLE = 0.35f;

  /** A line leaning more than this many degrees is that of a stamp or a watermark. */
  private static final double LEAN = 5;

  /**
   * A character.
   *
   * @param x of its middle, from the left of the page as the file shows it
   * @param y of its middle, from the top
   * @param direction of its line: 0 to the right, 1 down, 2 to the left, 3 up
   */
  private record Placed(String text, double x, double y, int direction) {}

  private final List<Placed> marks = new ArrayList<>();
  private final int[] directions = new int[4];
  private final PDRectangle area;
  private final int rotation;

  private PdfMarks(PDPage page) {
    area = page.getCropBox();
    rotation = page.getRotation();
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** {@return the characters of a page} */
  static PdfMarks of(PDPage page) throws IOException {
    PdfMarks marks = new PdfMarks(page);
    marks.processPage(page);
    return marks;
  }

  /** {@return how the page, seen as the file says, is turned so that its text stands upright} */
  QuarterTurn turn() {
    return QuarterTurn.ofText(directions);
  }

  /**
   * {@return the characters with their places on the page as the file shows it, without those of
   * lines in other directions}
   */
  List<PageWords.Mark> marks() {
    boolean lying = rotation % 180 != 0;
    double width = lying ? area.getHeight() : area.getWidth();
    double height = lying ? area.getWidth() : area.getHeight();
    QuarterTurn turn = turn();
    return marks.stream()
        .filter(placed -> QuarterTurn.clockwise(-placed.direction()) == turn)
        .map(
            placed ->
                new PageWords.Mark(
                    placed.text(),
                    placed.x(),
                    placed.y(),
                    turn.x(placed.x(), placed.y(), width, height)))
        .toList();
  }

  @Override
  protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    if (text == null || text.isBlank()) {
      return;
    }
    float width = displacement.getX();
    var middle = textRenderingMatrix.transformPoint(width / 2, MIDDLE);
    var start = textRenderingMatrix.transformPoint(0, 0);
    var end = textRenderingMatrix.transformPoint(1, 0);
    double left = middle.x - area.getLowerLeftX();
    double up = middle.y - area.getLowerLeftY();
    QuarterTurn shown = QuarterTurn.clockwise(rotation / 90);
    double down = area.getHeight() - up;
    double clockwise = -Math.toDegrees(Math.atan2(end.y - start.y, end.x - start.x)) + rotation;
    long quarters = Math.round(clockwise / 90);
    if (Math.abs(clockwise - quarters * 90) > LEAN) {
      return;
    }
    int direction = Math.floorMod((int) quarters, 4);
    directions[direction]++;
    marks.add(
        new Placed(
            text,
            shown.x(left, down, area.getWidth(), area.getHeight()),
            shown.y(left, down, area.getWidth(), area.getHeight()),
            direction));
  }
}
