package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;

/** Writes the blocks of an element in the order in which they are printed. */
final class BlockWriter {

  /** What a page offers its reader to do: no words of the notice. */
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?:扫一扫|分享到|字体[：:]|字号[：:]|浏览次数|点击数|点击量|访问量|上一篇|下一篇|当前位置|您的位置|您现在的位置).*"
              + "|.*(?:打印本页|关闭窗口|关闭本页|返回顶部)");

  private static final int LONGEST_CONTROL = 60;

  private final DocumentDraft draft;
  private final InlineText inline = new InlineText();

  BlockWriter(DocumentDraft draft) {
    this.draft = draft;
  }

  void write(Element root) throws RefusedException {
    writeChildren(root);
    flush();
  }

  private void writeChildren(Element element) throws RefusedException {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        inline.words(text.getWholeText());
      } else if (child instanceof Element inner) {
        writeElement(inner);
      }
    }
  }

  private void writeElement(Element element) throws RefusedException {
    String name = element.normalName();
    if (name.equals("br")) {
      inline.lineEnd();
    } else if (name.equals("table") && !isFrame(element)) {
      flush();
      for (Element caption : element.select("caption")) {
        writeChildren(caption);
        flush();
      }
      draft.table(TableGrid.cells(element));
    } else if (element.isBlock() || isFramePart(name)) {
      flush();
      writeChildren(element);
      flush();
    } else {
      writeChildren(element);
    }
  }

  private static boolean isFramePart(String name) {
    return List.of("table", "tbody", "thead", "tfoot", "tr", "td", "th", "li").contains(name);
  }

  /** A table that only holds the page together: one cell, or tables inside. */
  private static boolean isFrame(Element table) {
    Elements inner = table.select("table");
    return inner.size() > 1 || table.select("td, th").size() < 2;
  }

  private void flush() throws RefusedException {
    for (String paragraph : inline.take()) {
      if (paragraph.length() > LONGEST_CONTROL || !CONTROL.matcher(paragraph).matches()) {
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
