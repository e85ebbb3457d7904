package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.segment.Word;

/**
 * Takes listed names apart: 一产、二产、三产增加值 shares its tail, 国家、省级孵化器 its head noun. Words decide where
 * the shared part begins.
 */
final class SharedNames {

  private static final Pattern COMPLETE =
      Pattern.compile(
          ".*(?:率|额|数|量|值|比重|占比|比例|收入|支出|规模|面积|人次|投资|花费|产值|企业|项目|人才|专利|平台|机构|产能|总产量|产量|增加值|强度|浓度|人数|次数|里程|能力|成本|价格|产业|客流|指标|游客|消费|总额|速度|水平|覆盖度|满意度|利润|税收)$");

  private SharedNames() {}

  /** {@return the start and end of each listed member of a folded stretch} */
  static List<int[]> members(PassageText passage, int from, int to) {
    String text = passage.folded();
    List<int[]> members = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '“' || c == '《') {
        depth++;
      } else if (c == '）' || c == '”' || c == '》') {
        depth--;
      }
      boolean separator =
          depth <= 0
              && (c == '、'
                  || ((c == '和' || c == '与' || c == '及')
                      && i > from
                      && i < to - 1
                      && passage.isBoundary(i + 1)
                      && (passage.isBoundary(i) || text.charAt(i - 1) == '以')));
      if (separator) {
        int end = i > start && c == '及' && text.charAt(i - 1) == '以' ? i - 1 : i;
        if (end > start) {
          members.add(new int[] {start, end});
        }
        start = i + 1;
      }
    }
    if (start < to) {
      members.add(new int[] {start, to});
    }
    return members;
  }

  /**
   * {@return the full name of each member}
   *
   * @param passage where they stand
   * @param members their stretches
   * @param verbEnd where the shared verb before the first one ends; its start if there is none
   */
  static List<String> complete(PassageText passage, List<int[]> members, int verbEnd) {
    int[] last = members.get(members.size() - 1);
    String lastName = passage.nameWords(last[0], last[1]);
    List<String> names = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      int[] member = members.get(m);
      int start = m == 0 ? Math.max(member[0], Math.min(verbEnd, member[1] - 1)) : member[0];
      String name = passage.nameWords(start, member[1]);
      if (m == members.size() - 1) {
        names.add(name);
      } else if (COMPLETE.matcher(name).matches() && !name.equals("企业")) {
        names.add(name);
      } else {
        String tail = tail(passage, start, member[1], last);
        names.add(tail == null ? name : join(name, tail, lastName));
      }
    }
    return names;
  }

  private static @Nullable String tail(PassageText passage, int start, int end, int[] last) {
    List<Word> member = passage.wordsIn(start, end);
    List<Word> words = passage.wordsIn(last[0], last[1]);
    if (words.size() < 2) {
      return null;
    }
    int cut = 1;
    if (member.size() > 1) {
      char wanted = member.get(member.size() - 1).broad();
      for (int k = 1; k < words.size(); k++) {
        if (words.get(k - 1).broad() == wanted) {
          cut = k;
          break;
        }
      }
    }
    return passage.nameWords(words.get(cut).start(), last[1]);
  }

  /** Joins name and tail; what the name already ends with is not repeated. */
  private static String join(String name, String tail, String lastName) {
    for (int length = Math.min(name.length(), tail.length()); length > 1; length--) {
      if (name.endsWith(tail.substring(0, length))) {
        return name + tail.substring(length);
      }
    }
    return name.endsWith(lastName) ? name : name + tail;
  }
}
