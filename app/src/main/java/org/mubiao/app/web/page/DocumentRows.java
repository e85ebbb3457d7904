package org.mubiao.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** The rows of a document's page: its records, its tasks, and what does not add up. */
final class DocumentRows {

  private static final int FEW = 24;

  private final DocumentId document;
  private final PageWords words;
  private final Address here;
  private final boolean paged;

  /**
   * Makes one.
   *
   * @param here address of the page without what narrows it
   * @param paged whether pages can be shown as pictures
   */
  DocumentRows(DocumentId document, PageWords words, Address here, boolean paged) {
    this.document = document;
    this.words = words;
    this.here = here;
    this.paged = paged;
  }

  /** {@return the name of a record's row} */
  static String name(Target target) {
    return "r" + target.id().substring(target.id().indexOf('-'));
  }

  /** {@return what a record is, in a few words: 目标：高新技术企业数 ≥ 100 家} */
  String about(Target target) {
    return words.sort(target)
        + words.say("：", ": ")
        + target.indicator().name()
        + (target.amount() == null ? "" : " " + words.value(target));
  }

  /** {@return the row of a record} */
  DocumentView.Row of(TargetRow row) {
    Target target = row.target();
    return row(row, name(target), PageWords.look(target), words.sort(target));
  }

  /** {@return the row of a task without numbers} */
  DocumentView.Row task(TargetRow row) {
    return row(row, "k" + name(row.target()), "passage", words.say("任务", "task"));
  }

  private DocumentView.Row row(TargetRow row, String name, String look, String sort) {
    Target target = row.target();
    Span span = target.evidence().span();
    List<Facts.Fact> facts = new ArrayList<>(Facts.all(row, words));
    facts.removeIf(fact -> fact.about().equals(words.head(TargetColumn.HINTS)));
    List<String> notes = new ArrayList<>();
    for (String reason : target.review()) {
      if (!reason.equals(TargetTables.TASK)) { // it says no more than the row does
        notes.add(words.review(reason));
      }
    }
    for (Correction one : target.corrections()) {
      String note = one.note() == null ? "" : words.say("：", ": ") + one.note();
      notes.add(
          (one.field().equals("checked")
                  ? words.say("已核对", "checked")
                  : words.say("已更正（", "corrected (")
                      + words.field(one.field())
                      + words.say("）", ")"))
              + note);
    }
    row.findings()
        .forEach(
            finding -> notes.add(words.english() ? finding.messageEnglish() : finding.message()));
    Integer page = paged ? target.evidence().page() : null;
    DocumentView.Choice picture =
        page == null
            ? null
            : new DocumentView.Choice(
                words.say("第 " + page + " 页", "Page " + page),
                here.with(DocumentPages.VIEW, DocumentPages.PICTURE)
                    .with(DocumentPages.PAGE, Integer.toString(page))
                    .with(DocumentPages.TARGET, target.id()),
                false);
    String element = look.equals("passage") ? DocumentAddress.AT : DocumentAddress.element(span);
    Address place =
        look.equals("passage")
            ? here.with(DocumentAddress.AT, span.start() + "-" + span.end()).to(element)
            : here.to(element);
    return new DocumentView.Row(
        name,
        look,
        sort,
        title(target),
        target.scope() == null ? "" : target.scope(),
        words.value(target),
        when(target),
        place,
        picture,
        facts,
        notes);
  }

  /** A task without a heading is called by its first words. */
  private static String title(Target target) {
    String name = target.indicator().name();
    if (!name.isBlank()) {
      return name;
    }
    String text = target.evidence().text().strip().replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) <= FEW
        ? text
        : text.substring(0, text.offsetByCodePoints(0, FEW)) + "…";
  }

  private String when(Target target) {
    String period = words.of(target.period());
    LocalDate deadline = target.deadline();
    return !period.isEmpty() ? period : deadline == null ? "" : deadline.toString();
  }

  /** {@return those findings of which a place in this document is shown, with their first such} */
  List<Found> findings(List<Finding> all, Predicate<Span> shown) {
    List<Found> found = new ArrayList<>();
    for (Finding finding : all) {
      Finding.Place first =
          finding.evidence().stream()
              .filter(place -> place.document().equals(document) && shown.test(place.span()))
              .findFirst()
              .orElse(null);
      if (first != null) {
        found.add(new Found("f-" + (found.size() + 1), finding, first));
      }
    }
    return found;
  }

  /** A finding with the name of its row and its first place in the document. */
  record Found(String row, Finding finding, Finding.Place first) {

    /** {@return what marks its places in the text} */
    List<MarkedText.Marker> markers(PageWords words, @Nullable DocumentId document) {
      List<MarkedText.Marker> markers = new ArrayList<>();
      String about =
          words.of(finding.kind())
              + words.say("：", ": ")
              + (words.english() ? finding.messageEnglish() : finding.message());
      for (Finding.Place place : finding.evidence()) {
        if (place.document().equals(document)) {
          markers.add(new MarkedText.Marker(place.span(), null, row, about));
        }
      }
      return markers;
    }
  }
}
