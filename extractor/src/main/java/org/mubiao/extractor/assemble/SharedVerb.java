package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Reads lists whose members share a verb behind 分别: 公路、水路分别完成投资20亿元、5亿元 tells of 公路完成投资 and of
 * 水路完成投资.
 */
final class SharedVerb {

  private static final String EACH = "分别";

  private static final String FINISHED = "完成";

  /** Works whose thing stands before them: 东部、西部管网分别新建…. */
  private static final QuickPattern WORKS =
      QuickPattern.compile("完成|新建|新增|改造|建成|建设|实施|治理|整治|修复|开工|竣工|更新|开放");

  private SharedVerb() {}

  /** {@return 开工、竣工项目分别100个、80个: each verb with the shared object; null if none is shared so} */
  static @Nullable NameParts object(
      PassageText passage, NameRegion region, StrippedName left, VerbReader verbs) {
    int to = left.to();
    List<int[]> members = SharedNames.members(passage, left.from(), to, SharedNames.ANY);
    int count = members.size();
    if (count < 2 || count != region.values()) {
      return null;
    }
    int[] last = members.get(count - 1);
    int verb = verbs.actionLength(passage, last[0], to);
    int object = last[0] + verb;
    if (verb == 0
        || object >= to
        || !members.subList(0, count - 1).stream()
            .allMatch(member -> verbs.isVerb(passage, member[0], member[1]))) {
      return null;
    }
    String thing = passage.nameWords(object, to);
    List<String> names = new ArrayList<>();
    for (int[] member : members.subList(0, count - 1)) {
      names.add(passage.nameWords(member[0], member[1]) + thing);
    }
    names.add(passage.nameWords(last[0], to));
    Measure measure = left.measure() != null ? left.measure() : verbs.measure(names.get(0));
    return new NameParts(
        names, left.from(), to, measure, left.average(), left.bodies(), true, false);
  }

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
    if (members.stream().anyMatch(member -> passage.nameWords(member[0], member[1]).isEmpty())) {
      return null; // 6月底、9月底分别完成: a row of dates names nothing
    }
    String shared = passage.nameWords(verb, to);
    boolean work = WORKS.matcher(shared).matches();
    List<String> things =
        work
            ? SharedNames.complete(passage, members, from, region.oneUnit())
            : members.stream().map(member -> passage.nameWords(member[0], member[1])).toList();
    String ending = shared.equals(FINISHED) ? "" : shared;
    List<String> names = things.stream().map(thing -> thing + ending).toList();
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
