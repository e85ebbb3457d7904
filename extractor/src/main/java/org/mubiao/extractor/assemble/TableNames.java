package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Names of indicators as heads of rows and columns write them. */
final class TableNames {

  private static final QuickPattern HEAD_UNIT = QuickPattern.compile("（(?:单位：?)?([^（）]{1,12})）$");
  private static final QuickPattern BRACKET_AT_END = QuickPattern.compile("[（(][^（）()]{1,12}[）)]$");
  private static final QuickPattern AMONG = QuickPattern.compile("^其中[：:]?");

  /** 1.地区生产总值, （2）森林覆盖率, ③: the number of a row. */
  private static final QuickPattern NUMBER =
      QuickPattern.compile(
          "^\\s*(?:\\d{1,2}[.．、](?!\\d)|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\\s*(?=.{2})");

  private static final QuickPattern LEANING_HEAD =
      QuickPattern.compile(
          "总数|数量|总量|总额|个数|合计|目标|目标数|任务数|任务|面积|金额|小计|户数|人数|数"
              + "|增速|增幅|增长率|同比增长|增长|占比|比重|净增数|新增数|完成额|完成数");

  private TableNames() {}

  /** {@return a name without the unit at its end, and its number and 其中 before it} */
  static String bare(String name) {
    String unnumbered = NUMBER.matcher(withoutUnit(name)).replaceFirst("");
    return AMONG.matcher(unnumbered).replaceFirst("");
  }

  static boolean isPart(String name) {
    return AMONG.matcher(name).find();
  }

  static String withoutUnit(String name) {
    return BRACKET_AT_END.matcher(name).replaceFirst("").trim();
  }

  /** {@return the unit in brackets at the end of a name, empty if no unit stands there} */
  static String unitIn(String name, MeasurementUnits measures) {
    QuickMatcher matcher = HEAD_UNIT.matcher(TextFolder.fold(name).folded());
    return matcher.find() && measures.named(matcher.group(1)) != null ? matcher.group(1) : "";
  }

  /**
   * {@return the cells that a head was joined of, from the top} A stroke in brackets parts no
   * cells: 浓度（微克/立方米）.
   */
  static List<String> parts(String head) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == '/' && depth == 0) {
        parts.add(head.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(head.substring(from));
    // a bracket that is not closed holds nothing together
    return depth > 0 ? List.of(head.split("/", -1)) : parts;
  }

  /** {@return the lowest cell that a head was joined of} */
  static String lowest(String head) {
    List<String> parts = parts(head);
    return parts.get(parts.size() - 1);
  }

  /** The head's last part; a bare 总数 or 数量 takes the part above it along. */
  static String ofHead(String head) {
    List<String> kept = new ArrayList<>();
    for (String part : parts(head)) {
      if (!part.isEmpty()) {
        kept.add(AMONG.matcher(part).replaceFirst(""));
      }
    }
    if (kept.isEmpty()) {
      return "";
    }
    String last = kept.get(kept.size() - 1);
    boolean leans = kept.size() > 1 && LEANING_HEAD.matcher(withoutUnit(last)).matches();
    return leans ? withoutUnit(kept.get(kept.size() - 2)) + last : last;
  }
}
