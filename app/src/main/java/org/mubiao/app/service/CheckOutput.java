package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.target.Finding;
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

  /** {@return the findings across documents; none in what `mubiao extract` made} */
  public static List<Finding> across(OpenOutput output) throws IOException {
    try {
      return FindingsJson.read(Files.readAllBytes(output.folder().findings()));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** {@return the findings by weight, then by the path of their first document and the place} */
  static List<Finding> sorted(List<Finding> findings, List<DocumentInfo> documents) {
    Map<DocumentId, String> files = new HashMap<>();
    documents.forEach(info -> files.put(info.id(), info.source().file()));
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
