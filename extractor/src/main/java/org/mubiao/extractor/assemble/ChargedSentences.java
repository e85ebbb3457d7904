package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.mention.UnitsInSentence;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.model.text.Span;

/** The sentences of a document that name who answers for them: 由市科技局牵头，…. */
final class ChargedSentences {

  private record Charged(Span sentence, UnitListMention units) {}

  private final NavigableMap<Integer, Charged> byStart = new TreeMap<>();

  private ChargedSentences() {}

  static ChargedSentences read(Outline outline, Map<Span, List<UnitListMention>> lists) {
    ChargedSentences found = new ChargedSentences();
    for (Passage passage : outline.passages()) {
      if (passage.role() != Passage.Role.BODY || lists.containsKey(passage.text().span())) {
        continue;
      }
      for (Sentence sentence : Sentence.split(passage.text().folded(), 0)) {
        UnitListMention units =
            UnitsInSentence.find(
                passage.text(),
                Math.max(sentence.start(), Math.min(passage.bodyStart(), sentence.end())),
                sentence.end());
        if (units != null) {
          Span span = passage.text().span(sentence.start(), sentence.end());
          found.byStart.put(span.start(), new Charged(span, units));
        }
      }
    }
    return found;
  }

  /** {@return the units that the sentence around {@code evidence} names, null if it names none} */
  @Nullable UnitListMention of(Span evidence) {
    Map.Entry<Integer, Charged> before = byStart.floorEntry(evidence.start());
    return before != null && before.getValue().sentence().end() >= evidence.end()
        ? before.getValue().units()
        : null;
  }

  /** {@return the units of the only sentence inside {@code span} that names any, else null} */
  @Nullable UnitListMention onlyIn(Span span) {
    NavigableMap<Integer, Charged> inside = byStart.subMap(span.start(), true, span.end(), false);
    return inside.size() == 1 ? inside.firstEntry().getValue().units() : null;
  }
}
