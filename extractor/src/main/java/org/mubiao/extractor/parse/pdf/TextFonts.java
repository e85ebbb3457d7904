package org.mubiao.extractor.parse.pdf;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The fonts of a document whose programs need not be read. Each is made once. */
final class TextFonts {

  private final IdentityHashMap<COSDictionary, SoftReference<TextFont>> fonts =
      new IdentityHashMap<>();

  /** {@return the font of a name, null if its program may be needed or there is none} */
  @Nullable TextFont of(PDResources resources, COSName name) {
    COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary dictionary = named == null ? null : named.getCOSDictionary(name);
    if (dictionary == null) {
      return null;
    }
    SoftReference<TextFont> known = fonts.get(dictionary);
    TextFont font = known == null ? null : known.get();
    if (font == null) {
      font = TextFont.of(dictionary);
      if (font != null) {
        fonts.put(dictionary, new SoftReference<>(font));
      }
    }
    return font;
  }
}
