package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;
import org.mubiao.model.text.Span;

class PackedFindingsTest {

  private static final DocumentId ELSEWHERE = new DocumentId("ffffffffffffffff");

  private final Random random = new Random(20261122);

  @Test
  void givesAllInTheOrderOfASort() throws IOException {
    List<DocumentInfo> documents = new ArrayList<>();
    Map<DocumentId, String> files = new HashMap<>();
    for (int number = 0; number < 40; number++) {
      DocumentId id = new DocumentId(String.format(Locale.ROOT, "%016x", number));
      documents.add(document(id, random.nextInt(1_000_000) + "年要点.txt"));
      files.put(id, documents.get(number).source().file());
    }
    PackedFindings packed = new PackedFindings();
    List<Finding> all = new ArrayList<>();
    for (DocumentInfo document : documents) {
      List<Finding> inside = findings(document.id(), random.nextInt(4));
      packed.add(document, inside);
      all.addAll(inside);
    }
    List<Finding> across = new ArrayList<>(findings(ELSEWHERE, 5));
    documents.forEach(document -> across.addAll(findings(document.id(), random.nextInt(3))));
    all.addAll(across);
    List<Finding> poured = new ArrayList<>();
    packed.pour(across, poured::add);
    assertThat(poured).isEqualTo(CheckOutput.sorted(all, files)).hasSizeGreaterThan(50);
    assertThat(poured).extracting(Finding::severity).contains(Severity.values());
  }

  private List<Finding> findings(DocumentId document, int count) {
    List<Finding> findings = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int start = random.nextInt(3); // often the same place, so that the id decides
      findings.add(
          new Finding(
              Integer.toHexString(random.nextInt()),
              any(FindingKind.values()),
              any(Severity.values()),
              "合计与各项之和不符",
              "the sum differs from its parts",
              List.of(new Finding.Place(document, null, new Span(start, start + 2), "五个"))));
    }
    return findings;
  }

  private <T> T any(T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static DocumentInfo document(DocumentId id, String file) {
    return new DocumentInfo(
        id,
        new DocumentSource(file, List.of(file), "text/plain", 1, "0".repeat(64), null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
