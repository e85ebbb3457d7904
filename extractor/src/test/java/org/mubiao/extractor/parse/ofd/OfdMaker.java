package org.mubiao.extractor.parse.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.source.RawZip;

/**
 * Writes small OFD files, honest and other ones: pages of A4 with what is told to stand on them.
 */
final class OfdMaker {

  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final List<String> pages = new ArrayList<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String root = "OFD.xml";
  private String outside = "";
  private String bodies = "";
  private String inDocument = "";
  private String common = "";
  private String resources = "";

  /** Adds a page of objects, all in one layer. */
  OfdMaker page(String... objects) {
    return layers("<ofd:Layer>" + String.join("", objects) + "</ofd:Layer>");
  }

  /** Adds a page of layers. */
  OfdMaker layers(String layers) {
    return pageXml("<ofd:Content>" + layers + "</ofd:Content>");
  }

  /** Adds a page by what its part holds. */
  OfdMaker pageXml(String inside) {
    pages.add(inside);
    return this;
  }

  /** A run of text with its characters as far apart as they are high. */
  static String text(double x, double y, double size, String words) {
    return text(x, y, size, words, "");
  }

  /** A run of text with further attributes. */
  static String text(double x, double y, double size, String words, String attributes) {
    return code(
        x, y, size, words, "DeltaX=\"g " + (words.length() - 1) + " " + size + "\"", attributes);
  }

  /** A run of text with its own distances. */
  static String code(
      double x, double y, double size, String words, String distances, String attributes) {
    return object(
        x,
        y,
        size,
        attributes,
        "<ofd:TextCode X=\"0\" Y=\""
            + size * 0.86
            + "\" "
            + distances
            + ">"
            + words
            + "</ofd:TextCode>");
  }

  /** A text object by what it holds. */
  static String object(double x, double y, double size, String attributes, String inside) {
    return "<ofd:TextObject Font=\"1\" Size=\""
        + size
        + "\" Boundary=\""
        + x
        + " "
        + y
        + " 150 20\" "
        + attributes
        + ">"
        + inside
        + "</ofd:TextObject>";
  }

  /** A line from point to point. */
  static String line(double x, double y, double toX, double toY) {
    return "<ofd:PathObject Boundary=\"0 0 210 297\" LineWidth=\"0.3\"><ofd:AbbreviatedData>M "
        + x
        + " "
        + y
        + " L "
        + toX
        + " "
        + toY
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  /** A picture over a rectangle. */
  static String image(double x, double y, double width, double height, String resource) {
    return "<ofd:ImageObject Boundary=\""
        + x
        + " "
        + y
        + " "
        + width
        + " "
        + height
        + "\" CTM=\""
        + width
        + " 0 0 "
        + height
        + " 0 0\" ResourceID=\""
        + resource
        + "\"/>";
  }

  /** Adds a part. */
  OfdMaker part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part. */
  OfdMaker part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Names the root otherwise. */
  OfdMaker root(String name) {
    root = name;
    return this;
  }

  /** Adds to the root, beside its documents. */
  OfdMaker inRoot(String xml) {
    outside += xml;
    return this;
  }

  /** Adds to the entry of the document in the root. */
  OfdMaker inBody(String xml) {
    bodies += xml;
    return this;
  }

  /** Adds to the document. */
  OfdMaker inDocument(String xml) {
    inDocument += xml;
    return this;
  }

  /** Adds to what the pages of the document share. */
  OfdMaker common(String xml) {
    common += xml;
    return this;
  }

  /** Adds to the resources. */
  OfdMaker resources(String xml) {
    resources += xml;
    return this;
  }

  /** Adds a second document of one page with one object. */
  OfdMaker second(String object) {
    part("Doc_1/Document.xml", document(List.of("Page.xml"), "", ""));
    part("Doc_1/Page.xml", page(object, ""));
    return inRoot("<ofd:DocBody><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>");
  }

  private static String page(String object, String more) {
    return "<ofd:Page "
        + SPACE
        + "><ofd:Content><ofd:Layer>"
        + object
        + "</ofd:Layer></ofd:Content>"
        + more
        + "</ofd:Page>";
  }

  private static String document(List<String> places, String common, String more) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      list.append("<ofd:Page ID=\"")
          .append(i + 10)
          .append("\" BaseLoc=\"")
          .append(places.get(i))
          .append("\"/>");
    }
    return "<ofd:Document "
        + SPACE
        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
        + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
        + common
        + "</ofd:CommonData><ofd:Pages>"
        + list
        + "</ofd:Pages>"
        + more
        + "</ofd:Document>";
  }

  /** {@return the file} */
  byte[] bytes() {
    RawZip zip = new RawZip();
    zip.text(
        root,
        "<ofd:OFD "
            + SPACE
            + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
            + "<ofd:Title>样本</ofd:Title></ofd:DocInfo><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot>"
            + bodies
            + "</ofd:DocBody>"
            + outside
            + "</ofd:OFD>");
    List<String> places = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      places.add("Pages/Page_" + i + "/Content.xml");
    }
    if (!parts.containsKey("Doc_0/Document.xml")) {
      zip.text("Doc_0/Document.xml", document(places, common, inDocument));
    }
    zip.text(
        "Doc_0/PublicRes.xml",
        "<ofd:Res "
            + SPACE
            + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"1\" FontName=\"仿宋\"/>"
            + "</ofd:Fonts>"
            + resources
            + "</ofd:Res>");
    for (int i = 0; i < pages.size(); i++) {
      if (!parts.containsKey("Doc_0/" + places.get(i))) {
        zip.text(
            "Doc_0/" + places.get(i), "<ofd:Page " + SPACE + ">" + pages.get(i) + "</ofd:Page>");
      }
    }
    parts.forEach(zip::file);
    return zip.bytes();
  }
}
