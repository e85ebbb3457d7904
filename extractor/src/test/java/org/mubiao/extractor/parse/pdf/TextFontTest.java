package org.mubiao.extractor.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class TextFontTest {

  private static final COSName NAME = COSName.getPDFName("F1");

  @Test
  void meaningAndWidthOfItsCodesAreToldWithoutItsProgram() throws IOException {
    COSDictionary dictionary = dictionary("<01> <4F01>");
    TextFont font = new TextFonts().of(resources(dictionary), NAME);
    assertThat(font).isNotNull();
    assertThat(font.sign(1).text()).isEqualTo("企");
    assertThat(font.getDisplacement(1).getX()).isEqualTo(0.75f);
    assertThat(font.getDisplacement(2).getX()).as("no width of its own").isEqualTo(0.5f);
    assertThat(font.isVertical()).isFalse();
  }

  @Test
  void codeThatItsDictionaryDoesNotNameIsLookedUpInItsEncoding() throws IOException {
    COSDictionary dictionary = dictionary("<01> <4F01>");
    dictionary.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    TextFont font = new TextFonts().of(resources(dictionary), NAME);
    assertThat(font).isNotNull();
    assertThat(font.sign('A').text()).isEqualTo("A");
    assertThat(font.sign(1).text()).isEqualTo("企");
  }

  @Test
  void fontIsMadeOnce() throws IOException {
    TextFonts fonts = new TextFonts();
    COSDictionary dictionary = dictionary("<01> <4F01>");
    TextFont font = fonts.of(resources(dictionary), NAME);
    assertThat(font).isNotNull().isSameAs(fonts.of(resources(dictionary), NAME));
  }

  @Test
  void fontWhoseDictionaryDoesNotTellAllIsLeftToTheLibrary() throws IOException {
    for (COSName needed : new COSName[] {COSName.TO_UNICODE, COSName.WIDTHS, COSName.FONT_DESC}) {
      COSDictionary dictionary = dictionary("<01> <4F01>");
      dictionary.removeItem(needed);
      assertThat(new TextFonts().of(resources(dictionary), NAME)).as("%s", needed).isNull();
    }
    COSDictionary drawn = dictionary("<01> <4F01>");
    drawn.setItem(COSName.SUBTYPE, COSName.TYPE3);
    assertThat(new TextFonts().of(resources(drawn), NAME)).isNull();
    COSDictionary composite = dictionary("<01> <4F01>");
    composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
    assertThat(new TextFonts().of(resources(composite), NAME)).isNull();
    assertThat(new TextFonts().of(resources(drawn), COSName.getPDFName("F2"))).isNull();
    assertThat(new TextFonts().of(new PDResources(), NAME)).isNull();
  }

  private static PDResources resources(COSDictionary font) {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(NAME, font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return new PDResources(resources);
  }

  /** A font whose program cannot be read. */
  private static COSDictionary dictionary(String meaning) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.FONT_FILE, stream("no program"));
    descriptor.setInt(COSName.MISSING_WIDTH, 500);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(750));
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "ABCDEF+Song");
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, 1);
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.FONT_DESC, descriptor);
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/Names def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfchar\n"
                + meaning
                + "\nendbfchar endcmap end end"));
    return font;
  }

  private static COSStream stream(String content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
