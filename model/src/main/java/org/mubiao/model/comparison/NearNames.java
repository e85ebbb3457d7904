package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two names of indicators that are alike but not the same, and what tells them apart.
 *
 * @param likeness shared pairs of characters, of a thousand
 * @param onlyBefore stretches that only the old name has
 * @param onlyAfter stretches that only the new name has
 */
record NearNames(int likeness, List<String> onlyBefore, List<String> onlyAfter) {

  /** Names that share fewer pairs of characters than this are different. */
  private static final int LIKE = 700;

  /** The same where one name only has words more. */
  private static final int LIKE_WITH_MORE = 600;

  /**
   * Characters that tell one circle from another: level, area, size, branch, order. Where these
   * stand in what two names do not share, other things are measured: 国家级 against 省级, 城市 against 农村.
   */
  private static final String TELLING = "省市州县区旗镇乡村城农国级大中小微上下左右前后东南西北内外进出高低男女工商一二三四五六七八九十第首重公民私";

  /**
   * {@return how the names are alike; null if they are not}
   *
   * @param before old name, folded and bare
   * @param after new name, folded and bare
   */
  static @Nullable NearNames of(String before, String after) {
    if (!digits(before).equals(digits(after))) {
      return null; // 每10亿元 is not 每万人, 5万元以上 is not 10万元以上
    }
    int likeness = IndicatorNames.likeness(before, after);
    if (likeness < LIKE_WITH_MORE) {
      return null;
    }
    NearNames near = told(likeness, before, after);
    boolean onlyMore = near.onlyBefore.isEmpty() || near.onlyAfter.isEmpty();
    if (!onlyMore && (likeness < LIKE || near.isTelling())) {
      return null;
    }
    return near;
  }

  private static String digits(String name) {
    return name.replaceAll("[^0-9万亿千百每]", "");
  }

  /** {@return whether the one name speaks of a narrower circle than the other} */
  boolean isTelling() {
    return tells(onlyBefore) || tells(onlyAfter);
  }

  private static boolean tells(List<String> parts) {
    return parts.stream().anyMatch(part -> part.chars().anyMatch(c -> TELLING.indexOf(c) >= 0));
  }

  /** {@return what one name has and the other has not, in words} */
  InWords inWords() {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    if (!onlyBefore.isEmpty()) {
      chinese.add("原名称另有“" + String.join("”“", onlyBefore) + "”");
      english.add("only the old name has “" + String.join("”, “", onlyBefore) + "”");
    }
    if (!onlyAfter.isEmpty()) {
      chinese.add("新名称另有“" + String.join("”“", onlyAfter) + "”");
      english.add("only the new name has “" + String.join("”, “", onlyAfter) + "”");
    }
    return chinese.isEmpty()
        ? new InWords("字词顺序不同", "their words stand in another order")
        : new InWords(String.join("，", chinese), String.join("; ", english));
  }

  /** Walks both names along their longest common run of characters. */
  private static NearNames told(int likeness, String before, String after) {
    int[][] common = new int[before.length() + 1][after.length() + 1];
    for (int one = before.length() - 1; one >= 0; one--) {
      for (int other = after.length() - 1; other >= 0; other--) {
        common[one][other] =
            before.charAt(one) == after.charAt(other)
                ? common[one + 1][other + 1] + 1
                : Math.max(common[one + 1][other], common[one][other + 1]);
      }
    }
    List<String> onlyBefore = new ArrayList<>();
    List<String> onlyAfter = new ArrayList<>();
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int one = 0;
    int other = 0;
    while (one < before.length() || other < after.length()) {
      if (one < before.length()
          && other < after.length()
          && before.charAt(one) == after.charAt(other)) {
        flush(left, onlyBefore);
        flush(right, onlyAfter);
        one++;
        other++;
      } else if (other == after.length()
          || (one < before.length() && common[one + 1][other] >= common[one][other + 1])) {
        left.append(before.charAt(one++));
      } else {
        right.append(after.charAt(other++));
      }
    }
    flush(left, onlyBefore);
    flush(right, onlyAfter);
    return new NearNames(likeness, List.copyOf(onlyBefore), List.copyOf(onlyAfter));
  }

  private static void flush(StringBuilder run, List<String> runs) {
    if (run.length() > 0) {
      runs.add(run.toString());
      run.setLength(0);
    }
  }
}
