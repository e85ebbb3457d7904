package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.TargetSet;

/** Gathers what does not add up in an output. */
public final class CheckOutput {

  private CheckOutput() {}

  /** {@return all findings: the weightiest first, each weight by document and place in it} */
  public static List<Finding> of(OpenOutput output) throws IOException {
    List<TargetSet> documents = output.documents();
    List<Finding> findings = new ArrayList<>();
    for (TargetSet set : documents) {
      findings.addAll(set.findings());
    }
    findings.addAll(across(output));
    return sorted(findings, documents.stream().map(TargetSet::document).toList());
  }

  /**
   * What is asked for.
   *
   * @param kind sort of finding, null for all
   * @param severity weight, null for all
   * @param places names of places that one of the documents is about, empty for all
   * @param document id of a document that takes part, null for all
   */
  public record Request(
      @Nullable FindingKind kind,
      @Nullable Severity severity,
      List<String> places,
      @Nullable String document) {

    /** Copies the places. */
    public Request {
      places = List.copyOf(places);
    }
  }

  /**
   * {@return the findings of a state of an output, in the same order as all}
   *
   * <p>Only documents are read in which there are such findings.
   *
   * @throws WrongUsageException if there is no such document, or a place fits none or several
   */
  public static List<Finding> of(OutputView view, Request request) throws IOException {
    List<DocumentHead> heads = ChooseHeads.forRecords(view, request.document(), request.places());
    Set<DocumentId> chosen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    FindingKind kind = request.kind();
    for (DocumentHead head : heads) {
      chosen.add(head.id());
      Map<FindingKind, Integer> tally = head.tally().findings();
      if (kind == null ? !tally.isEmpty() : tally.containsKey(kind)) {
        findings.addAll(view.document(head.id()).findings());
      }
    }
    for (Finding finding : view.across()) {
      if (finding.evidence().stream().anyMatch(place -> chosen.contains(place.document()))) {
        findings.add(finding);
      }
    }
    findings.removeIf(
        finding ->
            (kind != null && kind != finding.kind())
                || (request.severity() != null && request.severity() != finding.severity()));
    Map<DocumentId, String> files = new HashMap<>();
    view.heads().forEach(head -> files.put(head.id(), head.file()));
    return sorted(findings, files);
  }

  /** {@return what is repeated of the documents that these findings point at} */
  public static Map<DocumentId, DocumentReference> documents(
      OutputView view, List<Finding> findings) {
    Map<DocumentId, DocumentReference> documents = new HashMap<>();
    for (Finding finding : findings) {
      for (Finding.Place place : finding.evidence()) {
        DocumentHead head = view.head(place.document());
        if (head != null) {
          documents.put(
              head.id(),
              new DocumentReference(
                  head.id(),
                  head.title(),
                  head.number(),
                  head.issuer(),
                  head.issuedOn(),
                  head.kind(),
                  head.region(),
                  head.plan(),
                  head.file()));
        }
      }
    }
    return documents;
  }

  /** {@return the findings across documents; none in what `mubiao extract` made} */
  public static List<Finding> across(OpenOutput output) throws IOException {
    return output.across();
  }

  private static List<Finding> sorted(List<Finding> findings, List<DocumentInfo> documents) {
    Map<DocumentId, String> files = new HashMap<>();
    documents.forEach(info -> files.put(info.id(), info.source().file()));
    return sorted(findings, files);
  }

  /**
   * {@return the findings by weight, then by the path of their first document and the place}
   *
   * @param files path of each document
   */
  static List<Finding> sorted(List<Finding> findings, Map<DocumentId, String> files) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(
                    finding -> files.getOrDefault(finding.evidence().get(0).document(), ""))
                .thenComparing(finding -> finding.evidence().get(0).span().start())
                .thenComparing(Finding::id))
        .toList();
  }
}
