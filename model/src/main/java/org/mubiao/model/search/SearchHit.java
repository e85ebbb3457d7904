package org.mubiao.model.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/**
 * One answer of a search.
 *
 * @param kind what it is
 * @param document document it stands in
 * @param file path of that document's file
 * @param title title of the plan, null if the document has none
 * @param place full name of the area it holds for, null if unknown
 * @param year last calendar year it covers, null if unknown
 * @param section numbers of the section it stands in, joined by {@code /}; null outside sections
 * @param headings titles of that section and of those around it, outermost first
 * @param score how well it answers, four decimals at most; comparable inside one page only
 * @param text the sentence, exactly what {@code span} cuts out of the document's text
 * @param span where the sentence stands in the document's text
 * @param highlights what was asked for, in the document's text, inside {@code span}, in order, not
 *     overlapping; empty where the answer lies in a field and not in the words
 * @param why what the search took for the same as the words asked for, such as {@code 高企 = 高新技术企业
 *     (synonym)}
 * @param target the record, null for a passage
 * @param explanation how the score came about, null if not asked for
 */
public record SearchHit(
    HitKind kind,
    DocumentId document,
    String file,
    @Nullable String title,
    @Nullable String place,
    @Nullable Integer year,
    @Nullable String section,
    List<String> headings,
    BigDecimal score,
    String text,
    Span span,
    List<Span> highlights,
    List<String> why,
    @Nullable Target target,
    @Nullable Explanation explanation) {

  /** Copies the lists and checks that the highlights lie in order inside the hit. */
  public SearchHit {
    headings = List.copyOf(headings);
    highlights = List.copyOf(highlights);
    why = List.copyOf(why);
    int last = span.start();
    for (Span highlight : highlights) {
      if (highlight.start() < last || highlight.end() > span.end()) {
        throw new IllegalArgumentException("highlight out of place: " + highlight + " in " + span);
      }
      last = highlight.end();
    }
    if ((kind == HitKind.PASSAGE) != (target == null)) {
      throw new IllegalArgumentException("a passage, and only a passage, has no record");
    }
  }

  /** {@return whether both show the same sentence of the same document} */
  public boolean showsSame(SearchHit other) {
    return document.equals(other.document) && span.overlaps(other.span);
  }

  /** {@return the same hit, with one more reason} */
  public SearchHit because(String reason) {
    List<String> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new SearchHit(
        kind,
        document,
        file,
        title,
        place,
        year,
        section,
        headings,
        score,
        text,
        span,
        highlights,
        reasons,
        target,
        explanation);
  }

  /** {@return the same hit with another score} */
  public SearchHit scored(BigDecimal other) {
    return new SearchHit(
        kind,
        document,
        file,
        title,
        place,
        year,
        section,
        headings,
        other,
        text,
        span,
        highlights,
        why,
        target,
        explanation);
  }
}
