package org.mubiao.extractor.assemble;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads a row of figures of what the clause before lists, and does something to:
 * 培育绿色食品、新型建材两大产业，产值分别突破60亿元、45亿元.
 */
final class ListedSubject {

  private static final QuickPattern LIST =
      WordClasses.pattern(
          "^(?:大力|加快|重点|积极|着力|全力|持续|聚力|继续)*{furthers}{0,3}([^，。；：（）\\d]+?)(?:等?[两二三四五六七八九]大|等)?(?:支柱|主导|优势|重点|特色|传统|新兴|战略性新兴)*(产业集群|产业链|产业|集群|行业|板块|企业|园区)$");

  private static final QuickPattern JOIN = QuickPattern.compile("[、和及与]");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private ListedSubject() {}

  /**
   * {@return each listed thing with the figure, as many as there are values; null if the clause
   * before lists no such things}
   *
   * @param name what stands before the values, a figure alone
   */
  static @Nullable List<String> names(
      String name, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    if (region.values() < 2
        || !left.distributed()
        || memory.subject == null
        || !NameShapes.isFigure(name) && !NameShapes.isRelational(name)) {
      return null;
    }
    QuickMatcher list = LIST.matcher(memory.subject);
    if (!list.matches()) {
      return null;
    }
    String listed = list.group(1);
    int verb = cues.startingAt(CueRole.ACTION, listed, 0);
    if (listed.indexOf('的') >= 0) {
      return null;
    }
    List<String> members = Arrays.asList(JOIN.split(listed.substring(verb > 1 ? verb : 0)));
    String kind = list.group(2);
    boolean things =
        members.size() == region.values()
            && members.stream()
                .allMatch(one -> one.length() >= SHORTEST && one.length() <= LONGEST);
    return things ? members.stream().map(one -> joined(one, kind) + name).toList() : null;
  }

  private static String joined(String member, String kind) {
    return member.endsWith(kind) ? member : member + kind;
  }
}
