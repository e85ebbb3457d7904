package org.mubiao.extractor.parse.ofd;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;

/**
 * The shapes of characters: from the fonts that a document packs, else from those of the machine.
 * Without either a character is drawn as a box, so that its place is seen all the same.
 */
final class FontOutlines {

  /** Fonts of the machine are asked at this size, which loses nothing by rounding. */
  private static final float ASKED_SIZE = 100;

  private static final int MOST_SHAPES = 20_000;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final OfdResources resources;
  private final OfdPackage parts;
  private final Map<String, @Nullable OpenTypeFont> packed = new HashMap<>();
  private final Map<String, Shape> shapes = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();
  private int borrowed;

  FontOutlines(OfdResources resources, OfdPackage parts) {
    this.resources = resources;
    this.parts = parts;
  }

  /** {@return the shape on a base line that begins at the origin, a font's height being 1} */
  Shape of(PlacedCharacter character) {
    String key =
        String.join(
            "\n",
            character.look().font(),
            character.text(),
            character.glyphs().toString(),
            character.look().bold() ? "bold" : "");
    Shape known = shapes.get(key);
    if (known != null) {
      borrowed += foreign.contains(key) ? 1 : 0;
      return known;
    }
    Shape packedShape = fromPacked(character);
    Shape shape = packedShape == null ? fromElsewhere(character) : packedShape;
    borrowed += packedShape == null ? 1 : 0;
    if (shapes.size() < MOST_SHAPES) {
      shapes.put(key, shape);
      if (packedShape == null) {
        foreign.add(key);
      }
    }
    return shape;
  }

  /** {@return how many characters so far were drawn by other fonts than those of the document} */
  int borrowed() {
    return borrowed;
  }

  private Shape fromElsewhere(PlacedCharacter character) {
    Shape shape = fromMachine(character);
    return shape == null ? box() : shape;
  }

  private static Shape box() {
    Path2D frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    frame.append(new Rectangle2D.Double(0.1, -0.76, 0.8, 0.8), false);
    frame.append(new Rectangle2D.Double(0.14, -0.72, 0.72, 0.72), false);
    return frame;
  }

  private @Nullable Shape fromPacked(PlacedCharacter character) {
    OpenTypeFont font = packed(character.look().font());
    if (font == null) {
      return null;
    }
    try {
      Path2D whole = new Path2D.Double();
      List<Integer> glyphs = character.glyphs();
      if (glyphs.isEmpty()) {
        int glyph = glyph(font, character.text().codePointAt(0));
        glyphs = glyph == 0 ? List.of() : List.of(glyph);
      }
      double right = 0;
      for (int glyph : glyphs) {
        AffineTransform beside = AffineTransform.getTranslateInstance(right, 0);
        whole.append(beside.createTransformedShape(outline(font, glyph)), false);
        right += font.getAdvanceWidth(glyph);
      }
      if (glyphs.isEmpty()) {
        return null;
      }
      double size = 1.0 / Math.max(16, font.getUnitsPerEm());
      return AffineTransform.getScaleInstance(size, -size).createTransformedShape(whole);
    } catch (IOException | RuntimeException e) {
      return null; // a damaged font: another one draws the character
    }
  }

  /** Fonts of few characters often number them in the private area of symbols. */
  private static int glyph(OpenTypeFont font, int character) throws IOException {
    CmapLookup map = font.getUnicodeCmapLookup(false);
    if (map == null) {
      return 0;
    }
    int glyph = map.getGlyphId(character);
    return glyph == 0 && character < 0x100 ? map.getGlyphId(0xF000 + character) : glyph;
  }

  private static Shape outline(OpenTypeFont font, int glyph) throws IOException {
    if (font.isPostScript()) {
      return font.getCFF().getFont().getType2CharString(glyph).getPath();
    }
    GlyphTable table = font.getGlyph();
    GlyphData data = table == null ? null : table.getGlyph(glyph);
    return data == null ? new Path2D.Double() : data.getPath();
  }

  private @Nullable OpenTypeFont packed(String id) {
    if (!packed.containsKey(id)) {
      packed.put(id, open(resources.file(id)));
    }
    return packed.get(id);
  }

  private @Nullable OpenTypeFont open(@Nullable String part) {
    try {
      byte[] bytes = part == null ? null : parts.part(part);
      return bytes == null ? null : new OTFParser(true).parse(new RandomAccessReadBuffer(bytes));
    } catch (RefusedException | IOException | RuntimeException e) {
      return null; // a font of another kind or a damaged one: another one draws its characters
    }
  }

  /** Java's own fonts stand for whatever Chinese fonts a machine has. */
  private @Nullable Shape fromMachine(PlacedCharacter character) {
    try {
      Font font =
          new Font(
              isPlain(character.look().font()) ? Font.SANS_SERIF : Font.SERIF,
              character.look().bold() ? Font.BOLD : Font.PLAIN,
              (int) ASKED_SIZE);
      if (font.canDisplayUpTo(character.text()) >= 0) {
        return null;
      }
      GlyphVector glyphs = font.createGlyphVector(CONTEXT, character.text());
      return AffineTransform.getScaleInstance(1 / ASKED_SIZE, 1 / ASKED_SIZE)
          .createTransformedShape(glyphs.getOutline());
    } catch (RuntimeException | LinkageError | InternalError e) {
      return null; // a machine without fonts: Java has no better way of saying so
    }
  }

  private boolean isPlain(String id) {
    OfdElement font = resources.font(id);
    if (font == null) {
      return false;
    }
    String name = font.attribute("FontName", "") + font.attribute("FamilyName", "");
    String lower = name.toLowerCase(Locale.ROOT);
    return name.contains("黑")
        || lower.contains("hei")
        || lower.contains("sans")
        || lower.contains("arial");
  }
}
