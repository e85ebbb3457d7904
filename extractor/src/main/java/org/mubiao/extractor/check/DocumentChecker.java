package org.mubiao.extractor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.comparison.CheckInsideDocument;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Section;
import org.mubiao.model.document.Table;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.Task;

/** Checks one document. Safe for several threads. */
public final class DocumentChecker {

  private final Lexicon lexicon;
  private final SuspectTerms terms;

  /** Prepares a checker. */
  public DocumentChecker(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.terms = SuspectTerms.of(lexicon);
  }

  /** {@return what does not add up, in the order of its first evidence} */
  public List<Finding> check(
      ParsedDocument document,
      DocumentInfo info,
      List<Section> sections,
      List<Target> targets,
      List<Task> tasks) {
    String text = document.text();
    AlignedText whole = TextFolder.fold(text);
    List<Table> tables =
        document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(TableSums.find(info.id(), text, tables, targets));
    findings.addAll(new CheckInsideDocument(lexicon.indicators()).check(info, sections, targets));
    findings.addAll(SuspectUnits.find(info.id(), whole, text, tasks, lexicon.units()));
    findings.addAll(terms.find(info.id(), whole, text));
    findings.addAll(SuspectNumbers.find(info.id(), text, targets));
    findings.addAll(SuspectDates.find(info.id(), whole, text));
    findings.addAll(PartsOfWhole.find(info.id(), whole, text));
    findings.addAll(WholesOfThree.find(info.id(), whole, text));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.evidence().get(0).span())
            .thenComparing(Finding::id));
    return findings;
  }
}
