package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.DraftCell;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** Writes the blocks of an element in the order in which they are printed. */
final class BlockWriter {

  private static final Pattern AS_TYPED = Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break)");

  private final DocumentDraft draft;
  private final ReadLimits limits;
  private final boolean page;
  private final InlineText inline = new InlineText();
  private final ItemNumbers numbers = new ItemNumbers();

  /**
   * Prepares to write.
   *
   * @param page whether lines that offer something to a page's reader are left out
   */
  BlockWriter(DocumentDraft draft, ReadLimits limits, boolean page) {
    this.draft = draft;
    this.page = page;
    this.limits = limits;
  }

  void write(Element root) throws RefusedException {
    writeChildren(root, false);
    flush();
  }

  private void writeChildren(Element element, boolean around) throws RefusedException {
    boolean asTyped = around || isAsTyped(element);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words(text.getWholeText(), asTyped);
      } else if (child instanceof Element inner) {
        writeElement(inner, asTyped);
      }
    }
  }

  /** Line ends of the source count where the page says so. */
  private void words(String words, boolean asTyped) {
    if (!asTyped) {
      inline.words(words);
      return;
    }
    int from = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
      inline.words(words.substring(from, end));
      inline.lineEnd();
      from = end + 1;
    }
    inline.words(words.substring(from));
  }

  private static boolean isAsTyped(Element element) {
    return element.normalName().equals("pre") || AS_TYPED.matcher(element.attr("style")).find();
  }

  private void writeElement(Element element, boolean asTyped) throws RefusedException {
    String name = element.normalName();
    if (name.equals("br")) {
      inline.lineEnd();
    } else if (name.equals("table") && !Tables.isFrame(element)) {
      flush();
      writeTable(element, asTyped);
    } else if (element.isBlock() || Tables.isPart(name) || name.equals("li")) {
      flush();
      if (name.equals("li")) {
        inline.words(numbers.of(element));
      }
      writeChildren(element, asTyped);
      flush();
    } else {
      writeChildren(element, asTyped);
    }
  }

  /** Broken markup puts words beside the cells of a table; then its words go before its form. */
  private void writeTable(Element table, boolean asTyped) throws RefusedException {
    List<DraftCell> cells = TableGrid.cells(table, limits);
    List<Element> captions =
        table.children().stream().filter(child -> child.normalName().equals("caption")).toList();
    int held = 0;
    for (DraftCell cell : cells) {
      held += PageWording.inked(cell.text());
    }
    for (Element caption : captions) {
      held += PageWording.inked(caption.text());
    }
    if (held < PageWording.inked(table.text())) {
      writeChildren(table, asTyped);
      flush();
      return;
    }
    for (Element caption : captions) {
      writeChildren(caption, asTyped);
      flush();
    }
    draft.table(cells);
  }

  private void flush() throws RefusedException {
    for (String paragraph : inline.take()) {
      if (!page || !PageWording.isControl(paragraph)) {
        draft.paragraph(paragraph, true);
      }
    }
  }

  /** {@return the paragraphs of a cell, one a line} */
  static String cellText(Element cell) {
    InlineText text = new InlineText();
    List<String> lines = new ArrayList<>();
    collect(cell, text, lines);
    lines.addAll(text.take());
    return String.join("\n", lines);
  }

  private static void collect(Element element, InlineText text, List<String> lines) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.words(words.getWholeText());
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("br")) {
          text.lineEnd();
        } else if (inner.isBlock()) {
          lines.addAll(text.take());
          collect(inner, text, lines);
          lines.addAll(text.take());
        } else {
          collect(inner, text, lines);
        }
      }
    }
  }
}
