package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.ofd.PlacedCharacter.Look;

/** Finds the place of each character of a text object. */
final class TextPlacer {

  /** What is drawn for no code, or for a code of which the file says nothing. */
  static final String UNKNOWN = "\uFFFD";

  /** Characters drawn within this share of each other's usual width tell their own width. */
  private static final double NARROWEST = 0.5;

  private static final double WIDEST = 1.5;

  /** Letters of some fonts are wider than usual by this factor; what is more is a gap. */
  private static final double LATIN_WIDEST = 1.05;

  private static final double SAME_WIDTH = 1.05;

  /** Fonts with letters of one width draw narrow ones this wide, in shares of their height. */
  private static final double ANY_WIDTH = 0.62;

  private final OfdElement object;
  private final Look look;
  private final AffineTransform toPage;
  private final PageSink sink;
  private final double readDirection;
  private double x;
  private double y;

  TextPlacer(OfdElement object, Look look, AffineTransform toPage, PageSink sink) {
    this.object = object;
    this.look = look;
    this.toPage = toPage;
    this.sink = sink;
    readDirection = Math.toRadians(object.number("ReadDirection", 0));
  }

  /** Hands the characters of all codes of the object to the sink. */
  void place() {
    List<OfdElement> transforms = new ArrayList<>();
    for (OfdElement child : object.children()) {
      if (child.is("CGTransform")) {
        transforms.add(child);
      } else if (child.is("TextCode")) {
        place(child, transforms);
        transforms.clear();
      }
    }
  }

  private void place(OfdElement code, List<OfdElement> transforms) {
    List<Drawn> drawn = GlyphChoice.of(written(code.text()), transforms);
    int count = 0;
    for (Drawn one : drawn) {
      count += one.count();
    }
    x = code.number("X", x);
    y = code.number("Y", y);
    double[] right = OfdNumbers.distances(code.attribute("DeltaX"), count);
    double[] down = OfdNumbers.distances(code.attribute("DeltaY"), count);
    Letters letters = letters(drawn, right);
    double atX = x;
    double atY = y;
    int glyph = 0;
    for (int at = 0; at < drawn.size(); at++) {
      Drawn one = drawn.get(at);
      double usual = usualWidth(one.text());
      double advance = 0;
      double startX = atX;
      double startY = atY;
      for (int i = 0; i < one.count(); i++, glyph++) {
        boolean told = glyph < right.length || glyph < down.length;
        double stepX = glyph < right.length ? right[glyph] : 0;
        double stepY = glyph < down.length ? down[glyph] : 0;
        if (!told) { // a reader shows them one after another, as the font is wide
          stepX = Math.cos(readDirection) * usual / one.count();
          stepY = Math.sin(readDirection) * usual / one.count();
        }
        atX += stepX;
        atY += stepY;
        advance += Math.hypot(stepX, stepY);
      }
      double width = width(usual, advance, Math.abs(atY - startY));
      if (LatinWidths.isLatin(one.text())) {
        String next = at + 1 < drawn.size() ? drawn.get(at + 1).text() : "";
        width = latinWidth(one, next, usual, advance, letters, width);
      }
      emit(one, startX, startY, width);
    }
  }

  /** How far letters of Latin writing stand apart in a code. */
  private record Letters(int count, double least, double most) {

    /** As in fonts for programs, and where each letter is given a Chinese square or half of one. */
    boolean isEven() {
      return most <= least * SAME_WIDTH;
    }
  }

  /** Letters before Chinese are left out: there is often a small gap behind them. */
  private static Letters letters(List<Drawn> drawn, double[] right) {
    double least = Double.MAX_VALUE;
    double most = 0;
    int glyph = 0;
    int count = 0;
    for (int i = 0; i + 1 < drawn.size(); i++) {
      Drawn one = drawn.get(i);
      boolean inside =
          LatinWidths.isLatin(one.text()) && LatinWidths.isLatin(drawn.get(i + 1).text());
      if (inside && glyph < right.length && one.count() == 1) {
        least = Math.min(least, right[glyph]);
        most = Math.max(most, right[glyph]);
        count++;
      }
      glyph += one.count();
    }
    return new Letters(count, least, most);
  }

  /**
   * Between letters of different widths, what is more than a letter is the gap between words. There
   * is none in a number.
   */
  private double latinWidth(
      Drawn one, String next, double usual, double advance, Letters letters, double width) {
    boolean number = isOfNumber(one.text()) && isOfNumber(next);
    boolean even = letters.count() > 0 && letters.isEven() && LatinWidths.isLatin(next + " ");
    if (number || even) {
      boolean beside = advance > usual && advance < look.size() * look.stretch() * SAME_WIDTH;
      return beside ? advance : width;
    }
    boolean letter = one.count() == 1 && Character.isLetterOrDigit(one.text().codePointAt(0));
    return letter && !letters.isEven() ? Math.min(width, usual * LATIN_WIDEST) : width;
  }

  private static boolean isOfNumber(String text) {
    return text.length() == 1 && "0123456789.,%".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * A character is as wide as the way to the next one, unless that is farther away or drawn over
   * it: then as wide as its kind usually is.
   */
  private double width(double usual, double advance, double sideways) {
    boolean along = sideways < usual * NARROWEST || look.turn() != 0;
    double square = look.size() * look.stretch();
    boolean tells =
        advance > usual * NARROWEST && advance < Math.max(usual * WIDEST, square * ANY_WIDTH);
    return along && tells ? Math.min(advance, Math.max(usual, square)) : usual;
  }

  private void emit(Drawn one, double atX, double atY, double width) {
    if (width > 0 && look.size() > 0) {
      sink.character(new PlacedCharacter(one.text(), atX, atY, width, look, toPage, one.glyphs()));
    }
  }

  private double usualWidth(String text) {
    return text.codePoints().mapToDouble(LatinWidths::of).sum() * look.size() * look.stretch();
  }

  /** Line ends and what is indented after them come from the writing of the XML, not the text. */
  private static String written(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    return text.replaceAll("[ \t]*[\r\n]+[ \t]*", "").replace("\t", " ");
  }
}
