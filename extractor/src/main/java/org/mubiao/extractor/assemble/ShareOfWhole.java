package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads 贷款余额不低于存款余额的80%: the comparison stands before the whole, of which the number is a share.
 *
 * @param name the part, with the whole where the share is one of it
 * @param prefix the comparison
 */
record ShareOfWhole(String name, Prefix prefix) {

  private static final String COMPARED = "不低于|不少于|不得低于|不得少于|不高于|不超过|不得超过|不得高于|不大于|高于|超过|低于|达到|控制在";

  private static final QuickPattern SHAPE =
      QuickPattern.compile("^(.{2,}?)(?<!不|不得|应)(" + COMPARED + ")([^，。；]{2,24})$");

  /** 按不低于合同金额的40%、不高于合同金额的70%设定: what has that share was said before. */
  private static final QuickPattern NAMELESS =
      QuickPattern.compile("^(?:原则上|按照|按|以|应|须|要)*(" + COMPARED + ")([^，。；]{2,16})$");

  private static final QuickPattern LEVEL =
      QuickPattern.compile("(?:同期|实际|平均)*(?:水平|规模|基数|数|额|总额|支出|收入)");

  /** 审批时限压减至法定时限的50%: what is left of it. */
  private static final QuickPattern CUT_TO =
      WordClasses.pattern(
          "^(.{2,}?)(?:再)?(?:{falls}|压减|压缩|缩短|缩减)[至到](?:法定|承诺|规定|原|现行|国家|省)[^，。；]{1,10}$");

  /** 交流轮岗比例提高到符合条件人数的15%: of how many the share is one. */
  private static final QuickPattern MOVED_TO =
      WordClasses.pattern(
          "^(.{2,}?{shares})({rises}|{falls}|扩大|压减|达)[到至](?![^，。；]{0,16}(?:水平|平均|同期|标准|[年前]))[^，。；]{0,12}(?:总?人数|总?户数|总数|总量|总额|总面积|面积|人口|数量|支出|收入)$");

  private static final QuickPattern FALLS = WordClasses.pattern("{falls}|压减");

  /**
   * {@return the reading of a name before 的 and a share or multiple, null if it has another shape}
   *
   * @param before the clause up to and with 的, with the words of time that a name leaves out
   */
  static @Nullable ShareOfWhole of(String name, String unit, String before) {
    boolean share = unit.equals("%") || unit.isEmpty() || unit.equals("成");
    if (!share && !unit.equals("倍")) {
      return null;
    }
    QuickMatcher matcher = SHAPE.matcher(name);
    if (!matcher.matches()) {
      QuickMatcher nameless = NAMELESS.matcher(name);
      if (share && nameless.matches()) {
        String of = whole(nameless.group(2), nameless.group(1), before);
        return new ShareOfWhole("占" + of + "比重", prefix(nameless.group(1)));
      }
      QuickMatcher moved = MOVED_TO.matcher(name);
      if (share && moved.matches()) {
        boolean down = FALLS.matcher(moved.group(2)).matches();
        return new ShareOfWhole(moved.group(1), down ? Prefix.AT_MOST : Prefix.REACH);
      }
      QuickMatcher cut = CUT_TO.matcher(name);
      return share && cut.matches() ? new ShareOfWhole(cut.group(1), Prefix.AT_MOST) : null;
    }
    String part = matcher.group(1);
    return new ShareOfWhole(
        share ? part + "占" + whole(matcher.group(3), matcher.group(2), before) + "比重" : part,
        prefix(matcher.group(2)));
  }

  /** 不低于上年水平的105%: a level is that of some year. */
  private static String whole(String named, String comparison, String before) {
    int at = before.lastIndexOf(comparison);
    if (at < 0 || !LEVEL.matcher(named).matches()) {
      return named;
    }
    String said = before.substring(at + comparison.length(), before.length() - 1);
    return said.endsWith(named) ? said : named;
  }

  private static Prefix prefix(String words) {
    if (words.equals("控制在")) {
      return Prefix.AT_MOST;
    }
    if (words.equals("达到")) {
      return Prefix.REACH;
    }
    if (words.startsWith("不") && (words.endsWith("低于") || words.endsWith("少于"))) {
      return Prefix.AT_LEAST;
    }
    if (words.startsWith("不")) {
      return Prefix.AT_MOST;
    }
    return words.equals("低于") ? Prefix.LESS_THAN : Prefix.MORE_THAN;
  }
}
