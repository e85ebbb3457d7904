package org.mubiao.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.comparison.CheckAcrossDocuments;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/** Reads texts and checks them, each by itself and all beside one another. */
final class FindingsOfTexts {

  private final Lexicon lexicon = Vocabulary.lexicon();
  private final Extractor extractor = new Extractor(lexicon, ReadLimits.DEFAULT);

  /** {@return the target sets of these texts, by file name} */
  List<TargetSet> read(Map<String, byte[]> files) {
    List<TargetSet> sets = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          ExtractionOutcome outcome = extractor.extract(new SourceFile(name, bytes));
          if (!(outcome instanceof ExtractionOutcome.Extracted extracted)) {
            throw new AssertionError(name + ": " + outcome);
          }
          sets.add(extracted.targets());
        });
    return sets;
  }

  /** {@return what does not add up, inside the texts and then across them} */
  List<Finding> check(List<TargetSet> sets) {
    List<Finding> findings = new ArrayList<>();
    sets.forEach(set -> findings.addAll(set.findings()));
    findings.addAll(new CheckAcrossDocuments(lexicon.indicators()).check(sets));
    return findings;
  }

  /** {@return what does not add up in these texts} */
  List<Finding> check(Map<String, String> texts) {
    Map<String, byte[]> files = new java.util.LinkedHashMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return check(read(files));
  }
}
