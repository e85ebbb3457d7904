package org.mubiao.extractor.parse.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of Office Open XML written part by part, as Word, WPS and Excel write them. */
public final class OfficeFiles {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relationships = new LinkedHashMap<>();

  private OfficeFiles() {}

  /** {@return a package whose main part is {@code part}} */
  public static OfficeFiles of(String part, String xml) {
    return new OfficeFiles().related("", part, "officeDocument", "rId1").part(part, xml);
  }

  /** {@return a DOCX file with this body} */
  static OfficeFiles docx(String body) {
    return of("word/document.xml", document("document", "<w:body>" + body + "</w:body>"));
  }

  /**
   * {@return an XLSX file}
   *
   * @param styles number formats of the styles 0, 1 …
   * @param sheets for each sheet its attributes and the inside of its part, by turns
   */
  public static OfficeFiles xlsx(List<String> styles, String... sheets) {
    StringBuilder formats = new StringBuilder();
    StringBuilder named = new StringBuilder();
    StringBuilder book = new StringBuilder();
    for (int i = 0; i < styles.size(); i++) {
      formats.append("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"");
      formats.append(styles.get(i).replace("\"", "&quot;")).append("\"/>");
      named.append("<xf numFmtId=\"" + (200 + i) + "\"/>");
    }
    for (int i = 0; i < sheets.length; i += 2) {
      book.append("<sheet " + sheets[i] + " r:id=\"s" + i + "\"/>");
    }
    OfficeFiles file =
        of("xl/workbook.xml", sheetXml("workbook", "<sheets>" + book + "</sheets>"))
            .related("xl/workbook.xml", "styles.xml", "styles", "styles")
            .part(
                "xl/styles.xml",
                sheetXml(
                    "styleSheet",
                    "<numFmts>" + formats + "</numFmts><cellXfs>" + named + "</cellXfs>"));
    for (int i = 0; i < sheets.length; i += 2) {
      String name = "worksheets/sheet" + i + ".xml";
      file.related("xl/workbook.xml", name, "worksheet", "s" + i)
          .part("xl/" + name, sheetXml("worksheet", sheets[i + 1]));
    }
    return file;
  }

  /** {@return the XML of a part of an Excel file} */
  public static String sheetXml(String root, String inner) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><"
        + root
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + inner
        + "</"
        + root
        + ">";
  }

  /** {@return the XML of a part of a Word file} */
  static String document(String root, String inner) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
        + root
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
        + inner
        + "</w:"
        + root
        + ">";
  }

  /** Adds a part. */
  public OfficeFiles part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  public OfficeFiles part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Adds a part that the main part of a Word file refers to. */
  OfficeFiles word(String name, String type, String inner) {
    return related("word/document.xml", name, type, "r" + type)
        .part("word/" + name, document(type, inner));
  }

  /** Adds what a part refers to. */
  public OfficeFiles related(String from, String target, String type, String id) {
    relationships
        .computeIfAbsent(from, unused -> new StringBuilder())
        .append("<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"")
        .append(target)
        .append("\"/>");
    return this;
  }

  /** {@return the file} */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, StringBuilder> from : relationships.entrySet()) {
        int slash = from.getKey().lastIndexOf('/') + 1;
        String name =
            from.getKey().substring(0, slash) + "_rels/" + from.getKey().substring(slash) + ".rels";
        write(
            zip,
            name,
            ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + from.getValue()
                    + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** {@return a paragraph with one run} */
  static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  /** {@return a run} */
  static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** {@return a cell with these properties} */
  static String tc(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
  }
}
