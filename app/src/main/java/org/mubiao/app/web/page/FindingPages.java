package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.RegionNames;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/**
 * The page of what does not add up, first across documents, then document by document. Only the
 * documents of the page that is shown are read: how much each holds, its head tells; how weighty
 * that is, is remembered once it was read.
 */
public final class FindingPages {

  private static final int SIZE = 25;
  private static final int MOST_PAGES = 1_000_000;

  /** Places that are offered to choose from. */
  private static final int MOST_PLACES = 400;

  private final Studio studio;
  private volatile Weights weights = new Weights("");

  FindingPages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param kinds kinds to choose from
   * @param severities weights to choose from
   * @param places places to choose from, with how much does not add up there
   * @param place the place that was chosen, empty for all
   * @param document the document that was chosen, null for all
   * @param cards the findings of this page
   * @param paging which part of all findings this is
   */
  public record View(
      Frame frame,
      List<OverviewPages.Link> kinds,
      List<OverviewPages.Link> severities,
      List<OverviewPages.Link> places,
      String place,
      DocumentView.@Nullable Choice document,
      List<FindingCard> cards,
      Paging paging) {}

  /** How weighty the findings of documents are, for one state of the output. */
  private record Weights(String stamp, Map<DocumentId, List<Weight>> known) {
    Weights(String stamp) {
      this(stamp, new ConcurrentHashMap<>());
    }
  }

  /** What one has to know of a finding to count it. */
  private record Weight(FindingKind kind, Severity severity) {}

  /** What is asked for; null holds for all. */
  private record Wanted(
      @Nullable FindingKind kind,
      @Nullable Severity severity,
      @Nullable Set<DocumentId> about,
      @Nullable DocumentId document) {

    boolean fits(Finding finding) {
      return (kind == null || finding.kind() == kind)
          && (severity == null || finding.severity() == severity);
    }

    boolean fits(Weight weight) {
      return (kind == null || weight.kind() == kind)
          && (severity == null || weight.severity() == severity);
    }

    boolean fits(DocumentHead head) {
      return document == null
          ? head.duplicateOf() == null && (about == null || about.contains(head.id()))
          : head.id().equals(document);
    }
  }

  void show(Context context) throws IOException {
    studio.answer(context, "findings", view -> view(context, view));
  }

  private View view(Context context, OutputView output) throws IOException {
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, words.say("问题", "Findings"), "/findings");
    Map<String, FindingKind> kindNames = new LinkedHashMap<>();
    for (FindingKind kind : FindingKind.values()) {
      kindNames.put(kind.code(), kind);
    }
    Map<String, Severity> severityNames = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      severityNames.put(severity.code(), severity);
    }
    FindingKind kind = Answers.choice(context, "kind", kindNames);
    Severity severity = Answers.choice(context, "severity", severityNames);
    String place = Answers.parameter(context, "place");
    DocumentHead document = document(Answers.parameter(context, "document"), output);
    RegionNames names = PlaceYears.names(output.heads());
    List<DocumentHead> about = place == null ? null : PlaceYears.about(output, names, place);
    Wanted wanted =
        new Wanted(
            kind,
            severity,
            about == null ? null : about.stream().map(DocumentHead::id).collect(Collectors.toSet()),
            document == null ? null : document.id());

    List<Finding> across =
        output.across().stream()
            .filter(finding -> wanted.fits(finding) && isAbout(finding, wanted, output))
            .toList();
    List<DocumentHead> heads =
        output.heads().stream()
            .filter(head -> head.tally().allFindings() > 0 && wanted.fits(head))
            .toList();
    int[] counts = new int[heads.size()];
    int total = across.size();
    for (int i = 0; i < counts.length; i++) {
      counts[i] = count(output, heads.get(i), wanted);
      total += counts[i];
    }
    Paging paging =
        Paging.of(
            Answers.number(context, "page", 1, 1, MOST_PAGES), SIZE, total, frame.here(), "page");
    List<Finding> shown = new ArrayList<>();
    if (paging.from() < across.size()) {
      shown.addAll(across.subList(paging.from(), Math.min(across.size(), paging.to())));
    }
    int at = across.size();
    for (int i = 0; i < counts.length && at < paging.to(); i++) {
      if (at + counts[i] > paging.from()) {
        List<Finding> own =
            output.document(heads.get(i).id()).findings().stream().filter(wanted::fits).toList();
        shown.addAll(
            own.subList(
                Math.max(0, paging.from() - at),
                Math.max(0, Math.min(own.size(), paging.to() - at))));
      }
      at += counts[i];
    }
    List<FindingCard> cards = new ArrayList<>();
    for (Finding finding : shown) {
      cards.add(
          FindingCard.of(
              finding,
              "f-" + (paging.from() + cards.size() + 1),
              words,
              id -> DocumentPages.origin(output, null, id)));
    }
    Address here = frame.here().without("page");
    return new View(
        frame,
        kinds(output, wanted, here, words),
        severities(severity, here, words),
        places(output, names, here),
        about == null ? "" : only(about, names),
        document == null
            ? null
            : new DocumentView.Choice(document.name(), here.without("document"), true),
        cards,
        paging);
  }

  /** {@return the one place that documents are about, empty if they are about several} */
  private static String only(List<DocumentHead> about, RegionNames names) {
    List<String> places =
        about.stream().map(head -> PlaceYears.name(head, names)).distinct().limit(2).toList();
    return places.size() == 1 ? places.get(0) : "";
  }

  private static @Nullable DocumentHead document(@Nullable String name, OutputView output) {
    if (name == null) {
      return null;
    }
    DocumentHead head = name.matches("[0-9a-f]{16}") ? output.head(new DocumentId(name)) : null;
    if (head == null) {
      throw Problem.notFound("There is no document " + name + " here.", "没有编号为 " + name + " 的文件。")
          .thrown();
    }
    return head;
  }

  private static boolean isAbout(Finding finding, Wanted wanted, OutputView output) {
    if (wanted.about() == null && wanted.document() == null) {
      return true;
    }
    return finding.evidence().stream()
        .map(place -> output.head(place.document()))
        .anyMatch(head -> head != null && wanted.fits(head));
  }

  /** How many findings of a document are wanted; its head tells unless their weight matters. */
  private int count(OutputView output, DocumentHead head, Wanted wanted) throws IOException {
    FindingKind kind = wanted.kind();
    int all =
        kind == null ? head.tally().allFindings() : head.tally().findings().getOrDefault(kind, 0);
    if (wanted.severity() == null || all == 0) {
      return all;
    }
    Weights known = weights;
    if (!known.stamp().equals(output.stamp())) {
      known = new Weights(output.stamp());
      weights = known;
    }
    List<Weight> own = known.known().get(head.id());
    if (own == null) {
      own =
          output.document(head.id()).findings().stream()
              .map(finding -> new Weight(finding.kind(), finding.severity()))
              .toList();
      known.known().put(head.id(), own);
    }
    return (int) own.stream().filter(wanted::fits).count();
  }

  private static List<OverviewPages.Link> kinds(
      OutputView output, Wanted wanted, Address here, PageWords words) {
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    for (DocumentHead head : output.heads()) {
      if (wanted.fits(head)) {
        head.tally().findings().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
      }
    }
    for (Finding finding : output.across()) {
      if (isAbout(finding, wanted, output)) {
        counts.merge(finding.kind(), 1, Integer::sum);
      }
    }
    List<OverviewPages.Link> links = new ArrayList<>();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    links.add(
        new OverviewPages.Link(
            words.say("全部", "all"), all, here.without("kind"), wanted.kind() == null));
    counts.forEach(
        (kind, count) ->
            links.add(
                new OverviewPages.Link(
                    words.of(kind), count, here.with("kind", kind.code()), wanted.kind() == kind)));
    return links;
  }

  private static List<OverviewPages.Link> severities(
      @Nullable Severity chosen, Address here, PageWords words) {
    List<OverviewPages.Link> links = new ArrayList<>();
    links.add(
        new OverviewPages.Link(
            words.say("全部", "all"), 0, here.without("severity"), chosen == null));
    for (Severity severity : Severity.values()) {
      links.add(
          new OverviewPages.Link(
              words.of(severity), 0, here.with("severity", severity.code()), chosen == severity));
    }
    return links;
  }

  private static List<OverviewPages.Link> places(
      OutputView output, RegionNames names, Address here) {
    Map<String, Integer> counts = new TreeMap<>();
    for (DocumentHead head : output.heads()) {
      if (head.duplicateOf() == null && head.tally().allFindings() > 0) {
        counts.merge(PlaceYears.name(head, names), head.tally().allFindings(), Integer::sum);
      }
    }
    for (Finding finding : output.across()) {
      DocumentHead head = output.head(finding.evidence().get(0).document());
      if (head != null) {
        counts.merge(PlaceYears.name(head, names), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .limit(MOST_PLACES)
        .map(
            one ->
                new OverviewPages.Link(
                    one.getKey(), one.getValue(), here.with("place", one.getKey()), false))
        .toList();
  }
}
