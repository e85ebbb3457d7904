package org.mubiao.evaluation.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PDF file of one page on which the input is drawn, in Chinese characters of two bytes each. An
 * input that begins as PDF files do is taken as the whole file.
 */
final class DrawnPage implements Documents.Packing {

  private static final String[] OBJECTS = {
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>"
        + "/Contents 7 0 R>>",
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
        + "/DescendantFonts[5 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
        + "/DW 1000/FontDescriptor 6 0 R>>",
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
        + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
  };

  @Override
  public byte[] pack(byte[] input) {
    if (new String(input, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
      return input;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    write(file, "%PDF-1.4\n");
    for (String object : OBJECTS) {
      places.add(file.size());
      write(file, places.size() + " 0 obj" + object + "endobj\n");
    }
    places.add(file.size());
    write(file, places.size() + " 0 obj<</Length " + input.length + ">>stream\n");
    file.write(input, 0, input.length);
    write(file, "\nendstream endobj\n");
    int table = file.size();
    write(file, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(file, String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }
    write(file, "trailer<</Size " + (places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table);
    write(file, "\n%%EOF\n");
    return file.toByteArray();
  }

  /** {@return how lines of text are drawn, with rules around them as a table has} */
  static byte[] drawing(List<String> lines) {
    StringBuilder out = new StringBuilder("0.5 w\n");
    int y = 780;
    for (String line : lines) {
      out.append("BT /F1 12 Tf 1 0 0 1 72 ").append(y).append(" Tm\n");
      for (String cell : line.split("\t", -1)) {
        out.append('<');
        for (int at = 0; at < cell.length(); at++) {
          out.append(String.format(Locale.ROOT, "%04X", (int) cell.charAt(at)));
        }
        out.append("> Tj 100 0 Td\n");
      }
      out.append("ET\n");
      if (line.contains("\t")) {
        int under = y - 6;
        out.append("70 ").append(under).append(" m 470 ").append(under).append(" l S\n");
        for (int x = 70; x <= 470; x += 100) {
          out.append(x).append(' ').append(under).append(" m ");
          out.append(x).append(' ').append(under + 20).append(" l S\n");
        }
      }
      y -= 20;
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void write(ByteArrayOutputStream file, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
    file.write(bytes, 0, bytes.length);
  }
}
