package org.mubiao.model.comparison;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;

/**
 * Reads indicator names for what they say apart from wording: the bare name of an indicator that
 * has no entry in the catalogue, and what a name says beyond its entry. Judges names only; whether
 * two figures may be compared is for {@link Figure}.
 */
final class IndicatorNames {

  /** Words that say whose figure it is or since when, never what is measured. */
  private static final List<String> FRAME =
      List.of(
          "全社会", "全市", "全区", "全县", "全省", "全州", "全旗", "全镇", "我市", "我区", "我县", "我省", "本市", "本区", "本县",
          "全年", "每年", "年度", "年均", "累计", "净增", "当年");

  /** What stands behind 新 where something is added: 新增, 新引进. Applying for something adds none. */
  private static final List<String> ADDING =
      List.of(
          "增加", "增", "建设", "建成", "建", "引进", "引入", "培育", "招引", "导入", "组建", "设立", "实施", "入驻", "落户",
          "签约", "认定", "获批", "开工", "投产", "入库");

  private static final List<String> TOTALS = List.of("总数量", "总数", "总量", "总额", "数量");

  /** Doing words and praise: they do not narrow what an entry of the catalogue measures. */
  private static final List<String> DOING =
      List.of(
          "招引", "引进", "实施", "签订", "签约", "开展", "组织", "完成", "实现", "发放", "投放", "培育", "争取", "获批", "认定",
          "登记", "达成", "促成", "建成", "建设", "推进", "力争", "确保", "达到", "拥有", "新增", "增加", "净增", "累计", "新建",
          "新", "增", "总", "高质量", "优质", "高水平", "到位", "有效", "成功", "各类", "各级各类", "年末", "期末");

  private static final List<String> ENDINGS =
      List.of(
          "总数量", "总数", "总量", "总额", "数量", "个数", "家数", "户数", "数", "额", "量", "达", "总", "工作", "任务",
          "规模", "招引", "引进", "实施", "签订", "发放", "培育", "拥有");

  /** Longest first, so that 高质量 is not cut to 高质. */
  private static final List<String> BEFORE = longestFirst(List.of(FRAME, DOING));

  private static final List<String> AFTER = longestFirst(List.of(ENDINGS, DOING, FRAME));

  private IndicatorNames() {}

  private static List<String> longestFirst(List<List<String>> lists) {
    return lists.stream()
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(String::compareTo))
        .toList();
  }

  /** {@return the name without white space, signs and widths, in lower case} */
  static String folded(String name) {
    String plain = plainLetters(name);
    if (plain != null) {
      return plain;
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** {@return the same of a name of Chinese characters and ASCII; null if it has others} */
  private static @Nullable String plainLetters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char one = name.charAt(at);
      if ((one >= '一' && one <= '鿿') || (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9')) {
        letters.append(one);
      } else if (one >= 'A' && one <= 'Z') {
        letters.append((char) (one + ('a' - 'A')));
      } else if (one >= 0x80) {
        return null;
      }
    }
    return letters.toString();
  }

  /**
   * {@return the name of an indicator without an entry, less the words that do not name it: 全市, 新增,
   * 总数, and the place}
   *
   * @param place name of the place whose figure it is, null if unknown
   */
  static String plain(String name, @Nullable String place) {
    String rest = withoutPlace(folded(name), place);
    String before;
    do {
      before = rest;
      rest = cutStart(rest, FRAME);
      if (rest.startsWith("新")) {
        String added = cutStart(rest.substring(1), ADDING);
        rest = added.length() < rest.length() - 1 ? added : rest;
      }
      rest = cutEnd(rest, TOTALS);
    } while (!rest.equals(before));
    return rest;
  }

  /**
   * {@return what the name says beyond its entry, such as 5万元以上 of 5万元以上产学研合作项目; empty if nothing;
   * null if the name does not show the entry's words}
   */
  static @Nullable String qualifier(String name, IndicatorEntry entry, @Nullable String place) {
    String whole = withoutPlace(folded(name), place);
    String best = null;
    for (String wording : wordings(entry)) {
      int at = whole.indexOf(wording);
      if (at >= 0) {
        String rest =
            neutral(whole.substring(0, at)) + neutral(whole.substring(at + wording.length()));
        if (best == null || rest.length() < best.length()) {
          best = rest;
        }
      }
    }
    return best;
  }

  /** {@return whether the words say that something is added: 累计新增, 三年共新建} */
  static boolean tellsOfAdding(String words) {
    String plain = folded(words);
    return ADDING.stream().anyMatch(word -> plain.contains("新" + word));
  }

  /** {@return shared pairs of characters, twice, over all pairs: 0 to 1000} */
  static int likeness(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return 2000 * both.size() / Math.max(1, first.size() + second.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= text.length(); at++) {
      pairs.add(text.substring(at, at + 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(text);
    }
    return pairs;
  }

  /** Label and aliases, whole and without their own doing words, longest first. */
  static List<String> wordings(IndicatorEntry entry) {
    Set<String> wordings = new HashSet<>();
    List<String> said = new ArrayList<>(entry.aliases());
    said.add(entry.label());
    for (String words : said) {
      String whole = folded(words);
      wordings.add(whole);
      wordings.add(neutral(whole));
    }
    wordings.removeIf(wording -> wording.length() < 2);
    return wordings.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(String::compareTo))
        .toList();
  }

  /** Takes off both ends what does not narrow a meaning. */
  static String neutral(String words) {
    String rest = words;
    String before;
    do {
      before = rest;
      rest = cutEnd(cutStart(rest, BEFORE), AFTER);
    } while (!rest.equals(before));
    return rest;
  }

  private static String withoutPlace(String folded, @Nullable String place) {
    if (place == null || place.length() < 2) {
      return folded;
    }
    if (folded.startsWith(place)) {
      return folded.substring(place.length());
    }
    String brief = place.substring(0, place.length() - 1);
    return brief.length() >= 2 && folded.startsWith(brief)
        ? folded.substring(brief.length())
        : folded;
  }

  private static String cutStart(String text, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return text.substring(word.length());
      }
    }
    return text;
  }

  private static String cutEnd(String text, List<String> words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return text.substring(0, text.length() - word.length());
      }
    }
    return text;
  }
}
