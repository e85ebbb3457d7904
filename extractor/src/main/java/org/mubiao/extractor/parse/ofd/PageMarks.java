package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.parse.layout.QuarterTurn;

/** Where the middle of each character of a page is, as the page lies in its file. */
final class PageMarks implements PageSink {

  private static final int QUARTER = 90;

  /** A line leaning more than this many degrees is that of a stamp or a watermark. */
  private static final double LEAN = 8;

  private final double width;
  private final double height;
  private final List<Placed> shown = new ArrayList<>();
  private final List<Placed> hidden = new ArrayList<>();

  /** A character and by how many quarters its line is turned. */
  private record Placed(String text, double x, double y, int direction) {}

  /**
   * Begins a page.
   *
   * @param width in points
   * @param height in points
   */
  PageMarks(double width, double height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public void character(PlacedCharacter character) {
    long quarters = Math.round(character.direction() / QUARTER);
    if (character.text().isBlank() || Math.abs(character.direction() - quarters * QUARTER) > LEAN) {
      return;
    }
    Rectangle2D box = character.box();
    Placed placed =
        new Placed(
            character.text(), box.getCenterX(), box.getCenterY(), Math.floorMod((int) quarters, 4));
    (character.look().hidden() ? hidden : shown).add(placed);
  }

  @Override
  public void path(
      Path2D path, @Nullable OfdColor stroke, @Nullable OfdColor fill, double lineWidth) {
    // lines say nothing
  }

  @Override
  public void picture(@Nullable String part, AffineTransform toPage) {
    // pictures say nothing
  }

  /** {@return how the page is turned so that most of its text stands upright} */
  QuarterTurn turn() {
    int[] directions = new int[4];
    seen().forEach(placed -> directions[placed.direction()]++);
    return QuarterTurn.ofText(directions);
  }

  /** {@return the characters, without those of lines in other directions than most} */
  List<PageWords.Mark> marks() {
    QuarterTurn turn = turn();
    return seen().stream()
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

  private List<Placed> seen() {
    return shown.isEmpty() ? hidden : shown;
  }
}
