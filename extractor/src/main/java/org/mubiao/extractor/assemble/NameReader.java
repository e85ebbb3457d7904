package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention;

/**
 * Reads what is measured from the words around a number.
 *
 * <p>Two orders exist: name before number (高企总数突破950家) and number before name (新增2家瞪羚企业). Cue words
 * decide what is stripped; word boundaries decide where a verb may be seen.
 */
final class NameReader {

  private static final int LONGEST_ACTION = 32;

  private final CueWords cues;
  private final VerbReader verbs;
  private final NumberFirstReader numberFirst;
  private final NameFirstReader nameFirst;

  NameReader(CueWords cues) {
    this.cues = cues;
    this.verbs = new VerbReader(cues);
    this.numberFirst = new NumberFirstReader(cues, verbs);
    this.nameFirst = new NameFirstReader(cues, verbs);
  }

  /** {@return whether a verb and nothing else stands before a number in its clause} */
  boolean isActed(PassageText passage, Sentence sentence, AmountMention amount) {
    int to = amount.prefixStart();
    // no verb is longer; a clause may be as long as the document
    int first = Math.max(sentence.start(), to - LONGEST_ACTION);
    int from = Sentence.clauseStart(passage.folded(), first, to);
    if (from == first && first > sentence.start()) {
      return false;
    }
    NameRegion region =
        new NameRegion(from, to, amount.end(), amount.end(), amount.unit(), true, false, 1, true);
    StrippedName left = new NameStripper(cues, verbs, passage, region).strip();
    return !left.isEmpty() && verbs.isVerb(passage, left.from(), left.to());
  }

  /** {@return what is measured, null if nothing can be told} */
  @Nullable NameParts read(PassageText passage, NameRegion region, NameMemory memory) {
    NameParts norm = BuildingNorms.read(passage, region);
    if (norm != null) {
      return norm;
    }
    StrippedName left = new NameStripper(cues, verbs, passage, region).strip();
    NameParts again = WithinTime.again(passage, region, left, memory);
    if (again != null) {
      return again;
    }
    boolean verbOnly = !left.isEmpty() && verbs.isVerb(passage, left.from(), left.to());
    return numberFirst.applies(passage, region, left, verbOnly)
        ? numberFirst.read(passage, region, left, verbOnly, memory)
        : nameFirst.read(passage, region, left, verbOnly, memory);
  }
}
