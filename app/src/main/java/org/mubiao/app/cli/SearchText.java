package org.mubiao.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mubiao.app.table.FacetWords;
import org.mubiao.app.table.ReasonWords;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** A page of hits for terminals. */
final class SearchText {

  private final boolean english;
  private final int facetValues;

  /**
   * Makes one.
   *
   * @param english whether its own words are English
   * @param facetValues how many values of each facet are listed
   */
  SearchText(boolean english, int facetValues) {
    this.english = english;
    this.facetValues = facetValues;
  }

  String of(SearchPage page, boolean grouped) {
    StringBuilder text = new StringBuilder();
    text.append(count(page, grouped)).append('\n');
    int number = 0;
    for (DocumentGroup group : page.groups()) {
      text.append('\n').append(++number).append(". ").append(head(group)).append('\n');
      for (SearchHit hit : group.hits()) {
        String place = place(hit);
        text.append("   - ").append(place).append(place.isEmpty() ? "" : "：");
        text.append(marked(hit)).append('\n');
        body(hit, "     ", text);
      }
      int more = group.count() - group.hits().size();
      if (more > 0) {
        text.append(english ? "     and " + more + " more" : "     另有 " + more + " 条").append('\n');
      }
    }
    for (SearchHit hit : page.hits()) {
      text.append('\n').append(++number).append(". ").append(head(hit)).append('\n');
      text.append("   ").append(marked(hit)).append('\n');
      body(hit, "   ", text);
    }
    if (page.total() == 0 && page.didYouMean().isEmpty()) {
      text.append(
          english
              ? "Leave out a condition, or ask in other words: `mubiao suggest` knows what names"
                  + " there are.\n"
              : "可去掉一个条件，或换一个说法；有哪些名称，可用 mubiao suggest 查。\n");
    }
    if (!page.didYouMean().isEmpty()) {
      text.append(text.length() == 0 || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
      text.append(english ? "Did you mean: " : "您要找的是不是：");
      text.append(String.join(english ? " or " : " 或 ", page.didYouMean())).append('\n');
    }
    facets(page, text);
    return text.toString();
  }

  private String count(SearchPage page, boolean grouped) {
    int shown = grouped ? page.groups().size() : page.hits().size();
    boolean all = shown == (grouped ? page.documents() : page.total());
    return english
        ? page.total()
            + (page.total() == 1 ? " hit in " : " hits in ")
            + page.documents()
            + (page.documents() == 1 ? " document" : " documents")
            + (all ? "" : ", " + shown + " shown")
        : "共 "
            + page.total()
            + " 条，"
            + page.documents()
            + " 份文件"
            + (all ? "" : "，列出 " + shown + (grouped ? " 份" : " 条"));
  }

  private String head(DocumentGroup group) {
    List<String> parts = new ArrayList<>();
    parts.add(group.title() == null ? group.file() : group.title());
    if (group.place() != null) {
      parts.add(group.place());
    }
    parts.add(
        english ? group.count() + (group.count() == 1 ? " hit" : " hits") : group.count() + " 条");
    return String.join(" · ", parts);
  }

  private static String head(SearchHit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(hit.title() == null ? hit.file() : hit.title());
    if (hit.place() != null) {
      parts.add(hit.place());
    }
    if (hit.year() != null) {
      parts.add(hit.year() + "年");
    }
    String place = place(hit);
    if (!place.isEmpty()) {
      parts.add(place);
    }
    return String.join(" · ", parts);
  }

  /** {@return numbers and titles of the section it stands in} */
  private static String place(SearchHit hit) {
    String titles = Records.oneLine(String.join(" › ", hit.headings()));
    return hit.section() == null ? titles : (hit.section() + " " + titles).strip();
  }

  private void body(SearchHit hit, String indent, StringBuilder text) {
    Target target = hit.target();
    if (target != null) {
      text.append(indent).append(Records.line(target)).append("  [").append(target.id());
      text.append("]\n");
    }
    for (String why : hit.why()) {
      text.append(indent).append(english ? why : ReasonWords.chinese(why)).append('\n');
    }
    if (hit.explanation() != null) {
      new ExplanationWords(english)
          .lines(hit.score(), hit.explanation())
          .forEach(line -> text.append(indent).append(line).append('\n'));
    }
  }

  /** {@return the sentence on one line, what was asked for in 【】} */
  private static String marked(SearchHit hit) {
    StringBuilder marked = new StringBuilder();
    int start = hit.span().start();
    int last = 0;
    for (Span highlight : hit.highlights()) {
      marked.append(hit.text(), last, highlight.start() - start).append('【');
      marked.append(hit.text(), highlight.start() - start, highlight.end() - start).append('】');
      last = highlight.end() - start;
    }
    return Records.oneLine(marked.append(hit.text(), last, hit.text().length()).toString());
  }

  private void facets(SearchPage page, StringBuilder text) {
    FacetWords words = new FacetWords(english);
    boolean first = true;
    for (Map.Entry<String, List<FacetValue>> facet : page.facets().entrySet()) {
      if (facet.getValue().isEmpty() || facetValues <= 0) {
        continue;
      }
      text.append(first ? "\n" : "");
      first = false;
      String name = facet.getKey();
      text.append(words.name(name)).append("  ");
      text.append(
          facet.getValue().stream()
              .limit(facetValues)
              .map(value -> words.value(name, value.value()) + " " + value.count())
              .collect(Collectors.joining(" · ")));
      text.append('\n');
    }
  }
}
