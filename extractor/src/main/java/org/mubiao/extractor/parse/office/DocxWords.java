package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;

/** The words of a paragraph, without marks of notes and without deleted words. */
final class DocxWords {

  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:-?\\d+\\]");

  private DocxWords() {}

  static String of(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        if (run.getCTR().sizeOfDelTextArray() == 0) {
          words.append(run);
        }
      } else if (element instanceof XWPFSDT control) {
        words.append(control.getContent().getText());
      }
    }
    return words.indexOf("noteRef:") < 0
        ? words.toString()
        : NOTE_MARK.matcher(words).replaceAll("");
  }

  /** {@return the paragraphs of the text boxes that hang on a paragraph} */
  static List<String> boxes(XWPFParagraph paragraph) {
    List<String> boxes = new ArrayList<>();
    for (XWPFRun run : paragraph.getRuns()) {
      try (XmlCursor cursor = run.getCTR().newCursor()) {
        collect(cursor, boxes);
      }
    }
    return boxes;
  }

  /** Looks through the children of the cursor's element. A fallback says everything again. */
  private static void collect(XmlCursor cursor, List<String> boxes) {
    if (!cursor.toFirstChild()) {
      return;
    }
    do {
      String name = cursor.getName().getLocalPart();
      if (name.equals("txbxContent")) {
        paragraphs(cursor, boxes);
      } else if (!name.equals("Fallback") && !name.equals("t") && !name.equals("rPr")) {
        collect(cursor, boxes);
      }
    } while (cursor.toNextSibling());
    cursor.toParent();
  }

  private static void paragraphs(XmlCursor cursor, List<String> boxes) {
    if (!cursor.toFirstChild()) {
      return;
    }
    do {
      StringBuilder words = new StringBuilder();
      words(cursor, words);
      boxes.add(words.toString());
    } while (cursor.toNextSibling());
    cursor.toParent();
  }

  private static void words(XmlCursor cursor, StringBuilder words) {
    if (cursor.getName().getLocalPart().equals("t")) {
      words.append(cursor.getTextValue());
    } else if (cursor.toFirstChild()) {
      do {
        words(cursor, words);
      } while (cursor.toNextSibling());
      cursor.toParent();
    }
  }
}
