package org.mubiao.app.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Severity;

/**
 * The findings inside many documents, kept until those across documents can be put among them. As
 * they are, each would take more than a kilobyte of memory.
 */
final class PackedFindings {

  private final SortedMap<String, Packed> byFile = new TreeMap<>();
  private final Map<DocumentId, String> files = new TreeMap<>();

  /** The findings of a document, and which weights are among them. */
  private static final class Packed {
    private final byte[] bytes;
    private final Set<Severity> severities = EnumSet.noneOf(Severity.class);

    Packed(List<Finding> findings) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
        FindingsJson.write(out, findings);
      }
      bytes = packed.toByteArray();
      findings.forEach(finding -> severities.add(finding.severity()));
    }

    /** {@return those of a weight} */
    List<Finding> of(Severity severity) throws IOException {
      if (!severities.contains(severity)) {
        return List.of();
      }
      try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
        return FindingsJson.read(in.readAllBytes()).stream()
            .filter(finding -> finding.severity() == severity)
            .toList();
      }
    }
  }

  /** Takes one finding after another. */
  @FunctionalInterface
  interface Sink {
    void add(Finding finding) throws IOException;
  }

  /** Adds the findings inside a document, which all point into it. */
  void add(DocumentInfo document, List<Finding> findings) throws IOException {
    String file = document.source().file();
    files.put(document.id(), file);
    if (!findings.isEmpty()) {
      byFile.put(file, new Packed(findings));
    }
  }

  /** Gives all and those across documents, in the order of {@link CheckOutput#sorted}. */
  void pour(List<Finding> across, Sink sink) throws IOException {
    for (Severity severity : Severity.values()) {
      SortedMap<String, List<Finding>> among = new TreeMap<>();
      byFile.keySet().forEach(file -> among.put(file, new ArrayList<>()));
      for (Finding finding : across) {
        if (finding.severity() == severity) {
          String file = files.getOrDefault(finding.evidence().get(0).document(), "");
          among.computeIfAbsent(file, key -> new ArrayList<>()).add(finding);
        }
      }
      for (Map.Entry<String, List<Finding>> entry : among.entrySet()) {
        List<Finding> here = entry.getValue();
        Packed packed = byFile.get(entry.getKey());
        if (packed != null) {
          here.addAll(packed.of(severity));
        }
        for (Finding finding : CheckOutput.sorted(here, files)) {
          sink.add(finding);
        }
      }
    }
  }
}
