package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.ofd.PlacedCharacter.Look;

/** Finds the place of each character of a text object. */
final class TextPlacer {

  /** What is drawn for no code, or for a code of which the file says nothing. */
  static final String UNKNOWN = "\uFFFD";

  private static final double ASCII_WIDTH = 0.5;
  private static final double CAPITAL_WIDTH = 0.66;
  private static final double NARROW_WIDTH = 0.3;
  private static final String NARROW = "ijlI.,:;'|!`()[]{}ft";

  /** Characters drawn within this share of each other's usual width tell their own width. */
  private static final double NARROWEST = 0.5;

  private static final double WIDEST = 1.5;

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
    double atX = x;
    double atY = y;
    int glyph = 0;
    for (Drawn one : drawn) {
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
      emit(one, startX, startY, width(usual, advance, Math.abs(atY - startY)));
    }
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
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      double share = 1;
      if (character < 0x250) {
        share =
            NARROW.indexOf(character) >= 0
                ? NARROW_WIDTH
                : character >= 'A' && character <= 'Z' ? CAPITAL_WIDTH : ASCII_WIDTH;
      }
      width += share * look.size() * look.stretch();
    }
    return width;
  }

  /** Line ends and what is indented after them come from the writing of the XML, not the text. */
  private static String written(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    return text.replaceAll("[ \t]*[\r\n]+[ \t]*", "").replace("\t", " ");
  }
}
