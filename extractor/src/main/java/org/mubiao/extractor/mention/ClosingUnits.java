package org.mubiao.extractor.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads lists of units that close a paragraph without a bracket: …。市住建局牵头，市水务集团参与。 and
 * …——市科技局、市财政局.
 */
final class ClosingUnits {

  private static final String DASHES = "——";
  private static final int FEWEST_BEFORE = 6;
  private static final int LONGEST = 200;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 30;

  private static final QuickPattern ACTS =
      QuickPattern.compile("(?:负责|牵头|参与|配合|落实|协助|协同|协办|主办|承办|实施)。?$");

  /** 日常工作由市发改委负责, 督促各县落实: a sentence of its own, no list. */
  private static final QuickPattern SAYS_MORE =
      QuickPattern.compile("[由对将把要应须按照并为的以]|工作|任务|负责|牵头|督促|督导|指导|组织|加强|推进|实施|落实|会议|小组|同志|主任|领导");

  private ClosingUnits() {}

  /** {@return the list that starts at {@code at} and ends the passage, null if there is none} */
  static @Nullable UnitListMention read(AlignedText passage, int at) {
    String text = passage.folded();
    if (at < FEWEST_BEFORE || text.length() - at > LONGEST) {
      return null;
    }
    if (text.startsWith(DASHES, at)) {
      return behindDashes(passage, at);
    }
    boolean opens = "。；）".indexOf(text.charAt(at - 1)) >= 0;
    int stop = text.indexOf('。', at);
    boolean last = stop < 0 || stop == text.length() - 1;
    if (!opens || !last || !ACTS.matcher(text).region(at, text.length()).find()) {
      return null;
    }
    UnitListMention list = UnitsInAction.read(passage, at, text.length(), at, text.length());
    return list != null
            && allBodies(list.lead())
            && allBodies(list.partner())
            && allBodies(list.responsible())
        ? list
        : null;
  }

  private static @Nullable UnitListMention behindDashes(AlignedText passage, int at) {
    String text = passage.folded();
    int from = at + DASHES.length();
    while (from < text.length() && text.charAt(from) == '—') {
      from++;
    }
    List<String> names = UnitNames.split(passage, from, text.length());
    return names.isEmpty() || !allBodies(names)
        ? null
        : UnitListMention.of(at, text.length(), List.of(), names, names, null);
  }

  private static boolean allBodies(List<String> names) {
    for (String name : names) {
      boolean body =
          name.length() >= SHORTEST_NAME
              && name.length() <= LONGEST_NAME
              && UnitNames.isBody(name, 0, name.length())
              && name.chars().noneMatch(Character::isDigit)
              && !SAYS_MORE.matcher(name).find();
      if (!body) {
        return false;
      }
    }
    return true;
  }
}
