package org.mubiao.extractor.parse.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/** The styles of a DOCX file, as far as they number paragraphs or hide words. */
final class DocxStyles {

  private final Map<String, XmlElement> styles = new HashMap<>();
  private String defaultParagraph = "";

  DocxStyles(@Nullable XmlElement root) {
    if (root == null) {
      return;
    }
    for (XmlElement element : root.children()) {
      if (element.name().equals("style")) {
        String id = element.attribute("styleId", "");
        styles.put(id, element);
        boolean byDefault = !XmlElement.isOff(element.attribute("default", "0"));
        if (byDefault && element.attribute("type", "").equals("paragraph")) {
          defaultParagraph = id;
        }
      }
    }
  }

  /** {@return the style of paragraphs that name none} */
  String defaultParagraph() {
    return defaultParagraph;
  }

  /** {@return a style's own properties of paragraphs, nothing in them if it has none} */
  XmlElement paragraph(String style) {
    XmlElement found = styles.get(style);
    return found == null ? XmlElement.none() : found.inner("pPr");
  }

  /** {@return the style that a style is based on, null if none is} */
  @Nullable String base(String style) {
    XmlElement found = styles.get(style);
    return found == null ? null : found.value("basedOn");
  }

  /** {@return whether words of a style are hidden} */
  boolean hides(@Nullable String style) {
    Set<String> seen = new HashSet<>();
    for (String at = style; at != null && seen.add(at); at = base(at)) {
      XmlElement found = styles.get(at);
      if (found != null && found.inner("rPr").has("vanish")) {
        return found.inner("rPr").isOn("vanish");
      }
    }
    return false;
  }
}
