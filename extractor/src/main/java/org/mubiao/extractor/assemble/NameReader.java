package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueWords;

/**
 * Reads what is measured from the words around a number.
 *
 * <p>Two orders exist: name before number (高企总数突破950家) and number before name (新增2家瞪羚企业). Cue words
 * decide what is stripped; word boundaries decide where a verb may be seen.
 */
final class NameReader {

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

  /** {@return what is measured, null if nothing can be told} */
  @Nullable NameParts read(PassageText passage, NameRegion region, NameMemory memory) {
    StrippedName left = new NameStripper(cues, verbs, passage, region).strip();
    boolean verbOnly = !left.isEmpty() && verbs.isVerb(passage, left.from(), left.to());
    return numberFirst.applies(passage, region, left, verbOnly)
        ? numberFirst.read(passage, region, left, verbOnly, memory)
        : nameFirst.read(passage, region, left, verbOnly, memory);
  }
}
