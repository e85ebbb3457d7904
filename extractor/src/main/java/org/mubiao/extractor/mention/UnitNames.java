package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Splits the names of a unit list; what stands in brackets of any kind stays with its name. */
final class UnitNames {

  /** Last characters of the names of government bodies and the like. */
  private static final String BODY_ENDS = "局委办院府会厅部区县镇乡街道中心企业位校团社联行所站队组室司社馆处科市州旗园";

  private static final String AREAS = "县市区镇乡州旗";

  private static final String OPENING = "（<《〈〔[【";
  private static final String CLOSING_BRACKETS = "）>》〉〕]】";

  /** No name of a body is longer. */
  static final int LONGEST = 40;

  /** 等有关部门, 等按职责分工负责: what closes a list and names nobody. */
  private static final QuickPattern CLOSING =
      QuickPattern.compile(
          "(?<=.{2})(?:等(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?[个家]?(?:[市省县区州]?[直级])?[市省县区州]?(?:各)?"
              + "(?:有关|相关|成员|责任)?(?:部门|单位|科室|处室)?(?:[和及、](?:部门|单位|科室))?)?"
              + "(?:(?:按照?|根据|依据|依)(?:各自)?(?:职责|职能)(?:分工)?|分工|分别|共同)?(?:分工)?(?:负责|落实|抓好落实)?$");

  /** （排第一位的为牵头单位，下同）: a remark behind the last name. */
  private static final QuickPattern REMARK =
      QuickPattern.compile(
          "（(?:[^（）]*(?:牵头|下同|排名|首位|第一位)[^（）]*|[^（）]*\\d[月日][^（）]*(?:完成|启动|办结|前)|(?:[按依]照?(?:各自)?职责(?:分工)?|分别|共同)(?:负责|落实)?)）?$");

  /** 列第一位的为牵头单位，下同: a remark that stands in the list like a name. */
  private static final QuickPattern REMARK_AS_NAME =
      QuickPattern.compile(
          "(?:[排列]?(?:名)?(?:在)?(?:第一位|首位|第一|最前|前)(?:的)?(?:单位|部门)?(?:均)?(?:为|是)?(?:第一)?(?:牵头|主要|责任|主办)*(?:单位|部门|负责)?|(?:[以如]?下|后)(?:均)?同|(?:以下|下面)(?:均)?(?:需|须|由)[^、，]*负责|不再(?:一一|逐一)?(?:列出|列举|标注))");

  private UnitNames() {}

  /** {@return the names between two positions, in order} */
  static List<String> split(AlignedText passage, int from, int to) {
    List<String> names = new ArrayList<>();
    boolean blanks = passage.folded().substring(from, to).indexOf('、') < 0;
    for (int[] name : pieces(passage, from, to, blanks)) {
      String words = name(passage, name[0], name[1]);
      if (!words.isEmpty()) {
        names.add(words);
      }
    }
    return names;
  }

  /**
   * {@return where a list without a bracket ends: after the last of its leading pieces that can be
   * a name}
   */
  static int endOfNames(AlignedText passage, int from, int to) {
    String text = passage.folded();
    int end = from;
    boolean blank = false;
    for (int[] piece : pieces(passage, from, to, true)) {
      boolean name = piece[1] - piece[0] <= LONGEST && (!blank || isBody(text, piece[0], piece[1]));
      if (!name) {
        break;
      }
      end = piece[1];
      blank = passage.blankBefore(end);
    }
    return end;
  }

  /** {@return whether the stretch ends, brackets aside, like the name of a body} */
  static boolean isBody(String text, int from, int to) {
    int end = to;
    if (end > from && text.charAt(end - 1) == '）') {
      int open = text.lastIndexOf('（', end);
      end = open > from ? open : end - 1;
    }
    if (end - from > 3 && text.startsWith("等", end - 1)) {
      end--;
    }
    return end - from >= 2 && BODY_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** {@return whether a body's name may end with the character before {@code at}} */
  static boolean mayEndAt(String text, int at) {
    return at > 0 && BODY_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private static List<int[]> pieces(AlignedText passage, int from, int to, boolean blanks) {
    String text = passage.folded();
    List<int[]> pieces = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '、';
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING_BRACKETS.indexOf(c) >= 0) {
        depth--;
      }
      if (i == to || depth <= 0 && "、，；,。\t".indexOf(c) >= 0) {
        if (i > start) {
          pieces.add(new int[] {start, i});
        }
        start = i + 1;
      } else if (blanks && depth <= 0 && i - start >= 3 && parted(passage, start, i)) {
        pieces.add(new int[] {start, i});
        start = i;
      }
    }
    return together(text, pieces);
  }

  /** 各县、市、区人民政府: a kind of area of one character is no name by itself. */
  private static List<int[]> together(String text, List<int[]> pieces) {
    List<int[]> names = new ArrayList<>();
    boolean open = false;
    for (int[] piece : pieces) {
      boolean single = piece[1] - piece[0] == 1 && AREAS.indexOf(text.charAt(piece[0])) >= 0;
      int[] last = names.isEmpty() ? null : names.get(names.size() - 1);
      boolean areaBefore = last != null && AREAS.indexOf(text.charAt(last[1] - 1)) >= 0;
      if (last != null && (open || single && areaBefore)) {
        last[1] = piece[1];
      } else {
        names.add(piece);
      }
      open = single && AREAS.indexOf(text.charAt(piece[1] - 1)) >= 0;
    }
    return names;
  }

  /** 市科技局 市财政局: a blank parts two names where the first is whole. */
  private static boolean parted(AlignedText passage, int start, int at) {
    return passage.blankBefore(at) && isBody(passage.folded(), start, at);
  }

  private static String name(AlignedText passage, int from, int to) {
    String text = passage.folded();
    int end = to;
    while (end > from && "。：；，".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (QuickPattern pattern : List.of(REMARK, CLOSING)) {
      QuickMatcher closing = pattern.matcher(text.substring(from, end));
      if (closing.find() && closing.start() > 0) {
        end = from + closing.start();
      }
    }
    return end > from && !REMARK_AS_NAME.matcher(text.substring(from, end)).matches()
        ? passage.words(from, end).trim()
        : "";
  }
}
