package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;

/**
 * Reads lists whose members share a verb behind 分别: 公路、水路分别完成投资20亿元、5亿元 tells of 公路完成投资 and of
 * 水路完成投资.
 */
final class SharedVerb {

  private static final String EACH = "分别";

  private SharedVerb() {}

  /** {@return a name for each member, null if no verb is shared so} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, CueWords cues, VerbReader verbs) {
    int from = left.from();
    int to = left.to();
    int each = from + passage.folded().substring(from, to).indexOf(EACH);
    if (region.values() < 2 || each <= from) {
      return null;
    }
    int verb = each + EACH.length();
    int intent = cues.startingAt(CueRole.INTENT, passage.folded(), verb, to);
    verb += verb + intent < to ? intent : 0;
    List<int[]> members = SharedNames.members(passage, from, each, SharedNames.ANY);
    if (verb >= to || members.size() != region.values()) {
      return null;
    }
    String shared = passage.nameWords(verb, to);
    List<String> names = new ArrayList<>();
    for (int[] member : members) {
      names.add(passage.nameWords(member[0], member[1]) + shared);
    }
    int action = verbs.actionLength(passage, verb, to);
    return new NameParts(
        names,
        from,
        to,
        left.measure() != null
            ? left.measure()
            : verbs.measure(passage.folded().substring(verb, verb + action)),
        left.average(),
        left.bodies(),
        true,
        false);
  }
}
