package org.mubiao.extractor.parse;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.mubiao.extractor.source.RawZip;

/** Files that want to do harm, made anew for each test. */
final class HostileFiles {

  private HostileFiles() {}

  /** {@return a DOCX file whose body is this XML} */
  static byte[] docx(String body) {
    return new RawZip()
        .text(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
        .text(
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>")
        .text("word/document.xml", body)
        .bytes();
  }

  /** {@return an XLSX file of one sheet with these pieces of XML} */
  static byte[] xlsx(String dimension, String rows, String behind) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relationships =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + office;
    return new RawZip()
        .text(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='"
                + types
                + "sheet.main+xml'/><Override PartName='/xl/sheet1.xml' ContentType='"
                + types
                + "worksheet+xml'/></Types>")
        .text(
            "_rels/.rels",
            relationships + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .text(
            "xl/workbook.xml",
            "<workbook xmlns='"
                + main
                + "' xmlns:r='"
                + office
                + "'><sheets><sheet name='s' sheetId='1' r:id='r1'/></sheets></workbook>")
        .text(
            "xl/_rels/workbook.xml.rels",
            relationships + "/worksheet' Target='sheet1.xml'/></Relationships>")
        .text(
            "xl/sheet1.xml",
            "<worksheet xmlns='"
                + main
                + "'>"
                + dimension
                + "<sheetData>"
                + rows
                + "</sheetData>"
                + behind
                + "</worksheet>")
        .bytes();
  }

  /** {@return the body of a DOCX file, {@code prologue} before its root} */
  static String wordBody(String prologue, String words) {
    return "<?xml version='1.0'?>"
        + prologue
        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
        + words
        + "</w:body></w:document>";
  }

  /**
   * {@return an OFD file of one page with this content; {@code prologue} stands before its roots}
   */
  static RawZip ofd(String prologue, String content) {
    String space = " xmlns:ofd='http://www.ofdspec.org/2016'>";
    return new RawZip()
        .text(
            "OFD.xml",
            prologue
                + "<ofd:OFD Version='1.0' DocType='OFD'"
                + space
                + "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
        .text(
            "Doc_0/Document.xml",
            prologue
                + "<ofd:Document"
                + space
                + "<ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea>"
                + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
                + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>")
        .text(
            "Doc_0/Pages/Page_0/Content.xml",
            prologue
                + "<ofd:Page"
                + space
                + "<ofd:Content><ofd:Layer ID='2'>"
                + content
                + "</ofd:Layer></ofd:Content></ofd:Page>");
  }

  /** {@return words on an OFD page} */
  static String ofdWords(String words) {
    return "<ofd:TextObject ID='3' Boundary='20 20 150 10' Size='5'><ofd:TextCode X='0' Y='5' DeltaX='g 9 5'>"
        + words
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /**
   * {@return a PDF file of one page}
   *
   * @param contents what stands behind {@code /Contents} of the page: {@code 4 0 R}
   * @param objects objects from number 4 on, each a dictionary with or without its stream
   */
  static byte[] pdf(String contents, List<byte[]> objects) {
    List<byte[]> all = new ArrayList<>();
    all.add(ascii("<</Type/Catalog/Pages 2 0 R>>"));
    all.add(ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    all.add(
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</F 5 0 R>>>>/Contents "
                + contents
                + ">>"));
    all.addAll(objects);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(ascii("%PDF-1.5\n"));
    StringBuilder table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n");
    table.append("0000000000 65535 f \n");
    for (int i = 0; i < all.size(); i++) {
      table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", file.size()));
      file.writeBytes(ascii((i + 1) + " 0 obj\n"));
      file.writeBytes(all.get(i));
      file.writeBytes(ascii("\nendobj\n"));
    }
    int start = file.size();
    file.writeBytes(ascii(table.toString()));
    file.writeBytes(
        ascii(
            "trailer\n<</Size "
                + (all.size() + 1)
                + "/Root 1 0 R>>\nstartxref\n"
                + start
                + "\n%%EOF\n"));
    return file.toByteArray();
  }

  /** {@return a stream with its dictionary} */
  static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(ascii("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    stream.writeBytes(content);
    stream.writeBytes(ascii("\nendstream"));
    return stream.toByteArray();
  }

  /** {@return so many bytes of one value, deflated} */
  static byte[] deflated(long size, byte value) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      byte[] chunk = new byte[1 << 20];
      java.util.Arrays.fill(chunk, value);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (long done = 0; done < size; done += chunk.length) {
        deflater.setInput(chunk);
        while (!deflater.needsInput()) {
          packed.write(buffer, 0, deflater.deflate(buffer));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** {@return the deflated form of bytes} */
  static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** {@return a PNG file that says it is so large, with hardly a byte in it} */
  static byte[] png(int width, int height) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put(new byte[] {1, 0, 0, 0, 0});
    chunk(file, "IHDR", head.array());
    chunk(file, "IDAT", deflated(new byte[1000]));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(ascii(name));
    crc.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(ascii(name));
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
