package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.print.Glyph;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.Rule;

/** Collects what a page draws and turns it so that most of its text stands upright. */
final class PageReading implements PageSink {

  private static final int QUARTER = 90;

  private static final long LINES_OF_A_TURN = 1_000_000_000L;

  /** Text may lean by this many degrees; what leans more is a watermark or stands sideways. */
  private static final double LEANING = 8;

  /** A page with pictures over this share of it and no text is a picture of a page. */
  private static final double PICTURED = 0.15;

  /** A page with pictures over this share of it is one even with a stamp or a number on it. */
  private static final double FULL_PICTURE = 0.5;

  private static final int FEW_CHARACTERS = 12;

  /** How far text behind a picture is trusted: a recognition made it that tells no doubts. */
  private static final float LAYER = 0.8f;

  /** So many drawn shapes without any text are text that was turned into shapes. */
  private static final int MANY_SHAPES = 100;

  private final double width;
  private final double height;
  private final CharacterTrust trust;
  private final RuleFinder rules = new RuleFinder();
  private final List<Placed> shown = new ArrayList<>();
  private final List<Placed> hidden = new ArrayList<>();
  private final int[] turns = new int[4];
  private double pictured;
  private int shapes;
  private int askew;
  private int watermarks;
  private boolean backdrop;

  /** A character with its rectangle. */
  private record Placed(String text, Rectangle2D box, int turn, boolean backdrop) {}

  /**
   * Begins a page.
   *
   * @param width in points
   * @param height in points
   */
  PageReading(double width, double height, CharacterTrust trust) {
    this.width = width;
    this.height = height;
    this.trust = trust;
  }

  @Override
  public void backdrop(boolean begins) {
    backdrop = begins;
  }

  @Override
  public void character(PlacedCharacter character) {
    if (character.text().isBlank()) {
      return;
    }
    Rectangle2D box = character.box();
    if (!isOnPage(box)) {
      return;
    }
    int turn = turn(character.direction());
    if (character.look().hidden()) {
      if (turn >= 0 && !character.text().equals(TextPlacer.UNKNOWN)) {
        hidden.add(new Placed(character.text(), box, turn, backdrop));
      }
      return;
    }
    if (turn < 0) {
      askew++; // across the page: a watermark
      return;
    }
    String text = trust.read(character);
    if (text != null) {
      turns[turn]++;
      shown.add(new Placed(text, box, turn, backdrop));
    }
  }

  private boolean isOnPage(Rectangle2D box) {
    return box.getCenterX() >= 0
        && box.getCenterX() <= width
        && box.getCenterY() >= 0
        && box.getCenterY() <= height
        && box.getWidth() > 0
        && box.getHeight() > 0;
  }

  /** {@return how many quarters clockwise text of this direction is turned, -1 if by none} */
  private static int turn(double degrees) {
    double nearest = Math.rint(degrees / QUARTER);
    return Math.abs(degrees - nearest * QUARTER) > LEANING ? -1 : Math.floorMod((int) nearest, 4);
  }

  @Override
  public void path(
      Path2D path, @Nullable OfdColor stroke, @Nullable OfdColor fill, double lineWidth) {
    shapes++;
    rules.add(path, stroke, fill, lineWidth);
  }

  @Override
  public void picture(@Nullable String part, AffineTransform toPage) {
    Rectangle2D box =
        toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Rectangle2D seen = box.createIntersection(new Rectangle2D.Double(0, 0, width, height));
    if (seen.getWidth() > 0 && seen.getHeight() > 0) {
      pictured += seen.getWidth() * seen.getHeight() / (width * height);
    }
  }

  /** Takes out what is printed across the body, line by line. */
  private void dropWatermarks() {
    Map<Long, List<Placed>> lines = new TreeMap<>();
    List<Rectangle2D> body = new ArrayList<>();
    for (Placed placed : shown) {
      if (placed.backdrop()) {
        Rectangle2D box = placed.box();
        double across = placed.turn() % 2 == 0 ? box.getCenterY() : box.getCenterX();
        long line = placed.turn() * LINES_OF_A_TURN + Math.round(across);
        lines.computeIfAbsent(line, at -> new ArrayList<>()).add(placed);
      } else {
        body.add(placed.box());
      }
    }
    Backdrop backdrops = new Backdrop(body);
    for (List<Placed> line : lines.values()) {
      if (backdrops.isWatermark(line.stream().map(Placed::box).toList())) {
        shown.removeAll(Set.copyOf(line));
        line.forEach(placed -> turns[placed.turn()]--);
        watermarks += line.size();
      }
    }
  }

  /** {@return whether characters are to be seen on it whose text the file tells} */
  boolean hasText() {
    return !shown.isEmpty();
  }

  /** {@return whether there is text behind a picture, as text recognition puts it there} */
  boolean hasHiddenText() {
    return shown.isEmpty() && !hidden.isEmpty() && pictured > PICTURED;
  }

  /** {@return whether something is to be seen on it that may be text, but none is told} */
  boolean isPicture() {
    if (hasHiddenText()) {
      return false;
    }
    return (shown.isEmpty() && (pictured > PICTURED || shapes > MANY_SHAPES))
        || (shown.size() < FEW_CHARACTERS && pictured > FULL_PICTURE);
  }

  /** {@return how many characters stand across the direction of the others; once it is turned} */
  int askew() {
    return askew;
  }

  /** {@return how many characters of templates are printed across the body; once it is turned} */
  int watermarks() {
    return watermarks;
  }

  /** {@return the page, turned upright} */
  PrintedPage page() {
    dropWatermarks();
    List<Placed> characters = shown;
    if (shown.isEmpty()) {
      characters = hidden;
      hidden.forEach(placed -> turns[placed.turn()]++);
    }
    int most = 0;
    for (int turn = 1; turn < turns.length; turn++) {
      most = turns[turn] > turns[most] ? turn : most;
    }
    // Text that runs downwards is turned by a quarter clockwise, and stands upright after three
    // more.
    int quarters = Math.floorMod(-most, 4);
    AffineTransform upright = upright(quarters);
    List<Glyph> glyphs = new ArrayList<>();
    for (Placed placed : characters) {
      if (placed.turn() == most) {
        glyphs.add(glyph(placed, upright, shown.isEmpty() ? LAYER : 1));
      } else {
        askew++;
      }
    }
    List<Rule> lines = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      lines.add(turned(rule, upright));
    }
    boolean lying = quarters % 2 == 1;
    return new PrintedPage(
        (float) (lying ? height : width),
        (float) (lying ? width : height),
        glyphs,
        lines,
        quarters);
  }

  private AffineTransform upright(int quarters) {
    AffineTransform upright = new AffineTransform();
    switch (quarters) {
      case 1 -> upright.translate(height, 0);
      case 2 -> upright.translate(width, height);
      case 3 -> upright.translate(0, width);
      default -> {
        return upright;
      }
    }
    upright.quadrantRotate(quarters);
    return upright;
  }

  private static Glyph glyph(Placed placed, AffineTransform upright, float confidence) {
    Rectangle2D box = upright.createTransformedShape(placed.box()).getBounds2D();
    return new Glyph(
        placed.text(),
        (float) box.getMinX(),
        (float) box.getMinY(),
        (float) box.getMaxX(),
        (float) box.getMaxY(),
        confidence);
  }

  private static Rule turned(Rule rule, AffineTransform upright) {
    Point2D from = upright.transform(new Point2D.Double(rule.left(), rule.top()), null);
    Point2D to = upright.transform(new Point2D.Double(rule.right(), rule.bottom()), null);
    return new Rule(
        (float) Math.min(from.getX(), to.getX()),
        (float) Math.min(from.getY(), to.getY()),
        (float) Math.max(from.getX(), to.getX()),
        (float) Math.max(from.getY(), to.getY()));
  }
}
