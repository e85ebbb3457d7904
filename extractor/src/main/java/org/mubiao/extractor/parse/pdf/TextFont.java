package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * A font of single-byte codes as far as a reader of text needs it: which characters its codes stand
 * for, and how wide they are. Both are told by the font's dictionary, while its program, which is
 * ten times as long, says how to draw them. The program is read if a code comes up that the
 * dictionary says nothing of.
 */
final class TextFont extends PDFont {

  private final @Nullable Sign[] signs = new Sign[256];
  private final float[] advances = new float[256];
  private @Nullable PDFont whole;

  private TextFont(COSDictionary dictionary) {
    super(dictionary);
    Arrays.fill(advances, Float.NaN);
  }

  /** {@return the font, null if its dictionary does not tell enough} */
  static @Nullable TextFont of(COSDictionary dictionary) {
    COSName kind = dictionary.getCOSName(COSName.SUBTYPE);
    boolean singleByte =
        COSName.TYPE1.equals(kind)
            || COSName.MM_TYPE1.equals(kind)
            || COSName.TRUE_TYPE.equals(kind);
    if (!singleByte
        || !(dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream)
        || dictionary.getCOSArray(COSName.WIDTHS) == null
        || dictionary.getCOSDictionary(COSName.FONT_DESC) == null) {
      return null;
    }
    TextFont font = new TextFont(dictionary);
    return font.getToUnicodeCMap() == null ? null : font;
  }

  /** {@return what a code from 0 to 255 stands for} */
  Sign sign(int code) throws IOException {
    Sign sign = signs[code];
    if (sign == null) {
      String text = toUnicode(code);
      sign = Sign.of(text == null ? whole().toUnicode(code) : text);
      signs[code] = sign;
    }
    return sign;
  }

  /** {@return how far the line goes on behind a code from 0 to 255, in sizes of the font} */
  float advance(int code) throws IOException {
    float advance = advances[code];
    if (Float.isNaN(advance)) {
      advance = getWidth(code) / 1000;
      advances[code] = advance;
    }
    return advance;
  }

  private PDFont whole() throws IOException {
    PDFont known = whole;
    if (known == null) {
      known = PDFontFactory.createFont(getCOSObject());
      whole = known;
    }
    return known;
  }

  @Override
  public int readCode(InputStream text) throws IOException {
    return text.read();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public String getName() {
    return getCOSObject().getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public float getWidthFromFont(int code) throws IOException {
    return whole().getWidthFromFont(code);
  }

  @Override
  public boolean hasExplicitWidth(int code) throws IOException {
    return whole().hasExplicitWidth(code);
  }

  @Override
  @SuppressWarnings("deprecation") // PDFBox still asks each font for it
  public float getHeight(int code) throws IOException {
    return whole().getHeight(code);
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return whole().getBoundingBox();
  }

  /** As far as reading goes: it has a place for a program. */
  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("widths are told by the dictionary");
  }

  @Override
  protected byte[] encode(int character) {
    throw new UnsupportedOperationException("only for reading");
  }

  @Override
  public void addToSubset(int character) {
    throw new UnsupportedOperationException("only for reading");
  }

  @Override
  public void subset() {
    throw new UnsupportedOperationException("only for reading");
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }
}
