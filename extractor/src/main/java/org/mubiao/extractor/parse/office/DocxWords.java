package org.mubiao.extractor.parse.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/**
 * The words of paragraphs as their reader sees them: of fields what they show, of changes what has
 * come in, nothing hidden, no marks of notes. Fields may reach over paragraphs, so that one of
 * these reads all paragraphs of a part in their order.
 */
final class DocxWords {

  private final DocxStyles styles;
  private final Deque<Field> fields = new ArrayDeque<>();
  private StringBuilder words = new StringBuilder();
  private List<XmlElement> boxes = new ArrayList<>();

  DocxWords(DocxStyles styles) {
    this.styles = styles;
  }

  /**
   * What stands in a paragraph.
   *
   * @param text its words
   * @param boxes contents of the text boxes that hang on it
   */
  record Read(String text, List<XmlElement> boxes) {}

  /** {@return what stands in a paragraph} */
  Read read(XmlElement paragraph) {
    words = new StringBuilder();
    boxes = new ArrayList<>();
    boolean hidden = styles.hides(paragraph.inner("pPr").value("pStyle"));
    for (XmlElement child : paragraph.children()) {
      inline(child, hidden);
    }
    fields.removeIf(field -> !field.inResult()); // its end is missing
    return new Read(words.toString(), boxes);
  }

  /** {@return the branch of alternate contents that is read, null if there is none} */
  static @Nullable XmlElement branch(XmlElement alternatives) {
    XmlElement choice = alternatives.child("Choice");
    return choice == null ? alternatives.child("Fallback") : choice;
  }

  private void inline(XmlElement element, boolean hidden) {
    switch (element.name()) {
      case "r" -> run(element, hidden);
      case "del", "moveFrom", "pPr", "rPr", "annotation" -> {
        // taken out by a change, or no words
      }
      case "sdt" -> {
        if (!element.inner("sdtPr").isOn("showingPlcHdr")) {
          children(element.inner("sdtContent"), hidden);
        }
      }
      case "AlternateContent" -> {
        XmlElement branch = branch(element);
        if (branch != null) {
          children(branch, hidden);
        }
      }
      case "t" -> show(element.text()); // a formula's
      case "ruby" -> children(element.inner("rubyBase"), hidden);
      case "drawing", "pict", "object" -> box(element);
      default -> children(element, hidden);
    }
  }

  private void children(XmlElement element, boolean hidden) {
    for (XmlElement child : element.children()) {
      inline(child, hidden);
    }
  }

  private void run(XmlElement run, boolean hiddenByStyle) {
    XmlElement properties = run.inner("rPr");
    String style = properties.value("rStyle");
    boolean hidden =
        properties.has("vanish") ? properties.isOn("vanish") : hiddenByStyle || styles.hides(style);
    String font = properties.inner("rFonts").attribute("ascii", "");
    for (XmlElement child : run.children()) {
      switch (child.name()) {
        case "fldChar" -> field(child.attribute("fldCharType", ""));
        case "instrText" -> instruct(child.text());
        default -> {
          if (!hidden) {
            printed(child, font);
          }
        }
      }
    }
  }

  private void printed(XmlElement element, String font) {
    switch (element.name()) {
      case "t" -> show(SymbolFonts.plain(font, element.text()));
      case "tab", "ptab" -> show("\t");
      case "br", "cr" -> show("\n");
      case "noBreakHyphen" -> show("-");
      case "sym" -> show(sign(element));
      case "ruby", "AlternateContent", "drawing", "pict", "object" -> inline(element, false);
      default -> {
        // marks of notes, positions of pages, deleted words: nothing that is printed here
      }
    }
  }

  private static String sign(XmlElement element) {
    String place = element.attribute("char", "");
    try {
      return SymbolFonts.sign(element.attribute("font", ""), Integer.parseInt(place, 16));
    } catch (NumberFormatException e) {
      return ""; // a damaged file: no sign
    }
  }

  private void field(String mark) {
    switch (mark) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        Field field = fields.peek();
        if (field != null) {
          field.beginResult();
        }
      }
      case "end" -> {
        Field field = fields.poll();
        if (field != null && !field.inResult()) {
          show(field.drawn());
        }
      }
      default -> {
        // no mark of a field
      }
    }
  }

  private void instruct(String instruction) {
    Field field = fields.peek();
    if (field != null) {
      field.instruct(instruction);
    }
  }

  private void show(String shown) {
    for (Field field : fields) {
      if (!field.inResult()) {
        return;
      }
    }
    words.append(shown);
  }

  /** Text boxes hang on a paragraph and stand beside its words. */
  private void box(XmlElement element) {
    if (element.name().equals("txbxContent")) {
      boxes.add(element);
    } else if (element.name().equals("AlternateContent")) {
      XmlElement branch = branch(element);
      if (branch != null) {
        box(branch);
      }
    } else {
      element.children().forEach(this::box);
    }
  }
}
