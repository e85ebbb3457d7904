package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/** Tells from the words of a name what kind of figure it has: 削减…, 净增…, 新当选…, 累计…. */
final class MeasureWords {

  /** What may follow 新 as a verb of coming into being: 新晋, 新获, 新入. */
  private static final String NEW_VERBS = "晋增获入设聘招引办创培纳评签认退";

  /** 削减能力, 减少量: the verb names something. */
  private static final QuickPattern NAMED_BY_VERB =
      QuickPattern.compile("^(?:能力|任务|量|目标|工程|比例|指标|幅度|率|潜力|计划)");

  private static final QuickPattern NET = QuickPattern.compile("净(?:增|新增|流入|流出|迁入|转入|投放)(?!值)");

  /** 平均减时间, 减材料: less of what is asked of those who apply. */
  private static final QuickPattern LESS_ASKED =
      QuickPattern.compile("(?<!增)减(?:时间|时限|材料|环节|跑动|跑动次数|证明)$");

  private static final List<String> REDUCING = List.of("削减", "压采", "减少", "压减", "压降", "缩减", "降低");

  private MeasureWords() {}

  /**
   * {@return the kind of figure, {@code said} if the name adds nothing}
   *
   * @param said what the words behind the name say, null if nothing
   * @param thing whether things are counted
   */
  static @Nullable Measure of(
      CueWords cues, PassageText passage, int from, int to, @Nullable Measure said, boolean thing) {
    String text = passage.folded();
    if (said != null && said != Measure.CUMULATIVE) {
      return said;
    }
    Measure measure = said == null && saysTotal(passage, from, to) ? Measure.CUMULATIVE : said;
    int reduction = cues.startingAt(CueRole.REDUCTION, text, from, to);
    if (reduction > 1 && from + reduction < to
        || !thing
            && (saysReduced(passage, from, to)
                || LESS_ASKED.matcher(text).region(from, to).find())) {
      return Measure.REDUCTION;
    }
    if (saysNet(passage, from, to)) {
      return Measure.NET;
    }
    if (measure != null) {
      return measure;
    }
    int increase = cues.startingAt(CueRole.INCREASE, text, from, to);
    if (increase > 1 && from + increase < to) {
      return Measure.NEW;
    }
    if (cues.startingAt(CueRole.NET, text, from, to) > 0) {
      return Measure.NET;
    }
    return saysNew(passage, from, to) || opensWithNewVerb(passage, from, to) ? Measure.NEW : null;
  }

  /** 全省建成区累计建成管网: the word stands inside, before the verb. */
  private static boolean saysTotal(PassageText passage, int from, int to) {
    int total = from + passage.folded().substring(from, to).indexOf("累计");
    return total > from
        && total + 2 < to
        && passage.isBoundary(total)
        && passage.isBoundary(total + 2);
  }

  /** 累计净增森林面积, 常住人口省际净流入: what came less what went, wherever it is said. */
  private static boolean saysNet(PassageText passage, int from, int to) {
    QuickMatcher net = NET.matcher(passage.folded()).region(from, to);
    return net.find() && passage.isBoundary(net.start());
  }

  /** 工业治理削减化学需氧量400万吨: the verb stands inside, before what becomes less. */
  private static boolean saysReduced(PassageText passage, int from, int to) {
    String words = passage.folded().substring(from, to);
    for (String verb : REDUCING) {
      int at = words.indexOf(verb);
      int end = at + verb.length();
      if (at >= 0
          && end < words.length()
          && passage.isBoundary(from + at)
          && passage.isBoundary(from + end)
          && !NAMED_BY_VERB.matcher(words.substring(end)).find()) {
        return true;
      }
    }
    return false;
  }

  /** 新当选院士, 新晋院士: 新 before a verb; 新能源 is a thing. */
  private static boolean opensWithNewVerb(PassageText passage, int from, int to) {
    String text = passage.folded();
    if (text.charAt(from) != '新' || from + 2 >= to) {
      return false;
    }
    if (text.charAt(from + 1) == '（') {
      // 新（改、扩）建
      return true;
    }
    if (NEW_VERBS.indexOf(text.charAt(from + 1)) >= 0
        && (passage.isBoundary(from + 2) || passage.isBoundary(from + 3))) {
      return true;
    }
    Word word = passage.wordStartingAt(from);
    if (word == null) {
      return false;
    }
    Word verb = word.end() == from + 1 ? passage.wordStartingAt(from + 1) : word;
    return verb != null && verb.isVerb() && verb.end() < to && verb.end() - from <= 4;
  }

  /** 全市新增企业, 普查新发现文物: 新 and a verb inside the name. */
  private static boolean saysNew(PassageText passage, int from, int to) {
    String text = passage.folded();
    for (int at = from + 1; at + 2 < to; at++) {
      if (text.charAt(at) != '新' || !passage.isBoundary(at)) {
        continue;
      }
      boolean verb = NEW_VERBS.indexOf(text.charAt(at + 1)) >= 0 && passage.isBoundary(at + 2);
      Word next = passage.wordStartingAt(at + 1);
      if (verb || next != null && next.isVerb() && next.end() < to) {
        return true;
      }
    }
    return false;
  }
}
