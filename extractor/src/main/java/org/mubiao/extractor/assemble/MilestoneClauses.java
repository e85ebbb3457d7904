package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeMention;

/** Tells where the clauses of dated deliverables end, and what stands before them. */
final class MilestoneClauses {

  private static final int SHORTEST_SUBJECT = 4;
  private static final int LONGEST_SUBJECT = 40;

  private MilestoneClauses() {}

  /** Whether a clause has a figure outside its brackets, where it would only tell a size. */
  static boolean isNumbered(String text, List<AmountMention> amounts, int from, int to) {
    int low = firstFrom(amounts, from);
    for (int at = low; at < amounts.size() && amounts.get(at).start() < to; at++) {
      if (!isBracketed(text, from, amounts.get(at).start())) {
        return true;
      }
    }
    return false;
  }

  /** {@return the first amount that starts at {@code from} or behind it} */
  private static int firstFrom(List<AmountMention> amounts, int from) {
    int low = 0;
    int high = amounts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (amounts.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a bracket that opens in the clause, but not with it, is still open. */
  private static boolean isBracketed(String text, int from, int position) {
    for (int at = position; at > from; at--) {
      char mark = text.charAt(at);
      if (mark == '（' || mark == '）') {
        return mark == '（';
      }
    }
    return false;
  }

  /** A clause ends before a list's next date, too: 一季度完成验收、年底前开通. */
  static int clauseEnd(PassageText passage, Sentence sentence, int from) {
    String text = passage.folded();
    int end = Sentence.clauseEnd(text, sentence.end(), from);
    for (TimeMention time : passage.timesIn(from + 2, end)) {
      boolean listed = text.charAt(time.start() - 1) == '、';
      boolean alone = time.end() < end && "、和与及".indexOf(text.charAt(time.end())) >= 0;
      if (listed
          && !alone
          && time.dated()
          && time.kind() != TimeMention.Kind.BASE
          && !passage.timesIn(from, time.start() - 2).isEmpty()
          && passage.timeEndingAt(time.start() - 1) == null) {
        return time.start() - 1;
      }
    }
    return end;
  }

  static boolean onlyPreposition(String text, int from, int to) {
    return to <= from || to == from + 1 && "在于到至".indexOf(text.charAt(from)) >= 0;
  }

  /** {@return the date joined to {@code date} before it: 2013年底和2015年底, null if none} */
  static @Nullable TimeMention dateBefore(PassageText passage, TimeMention date) {
    String text = passage.folded();
    int join = date.start() - 1;
    if (join <= 0 || "和、与及".indexOf(text.charAt(join)) < 0) {
      return null;
    }
    TimeMention before = passage.timeEndingAt(join);
    return before != null && before.dated() ? before : null;
  }

  /** Results listed with 、 are each a milestone if each states a result; else the clause is one. */
  static List<int[]> parts(String text, int from, int end) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '、') {
        String part = text.substring(start, i);
        if (Deliverables.RESULT.matcher(part).matches()) {
          parts.add(new int[] {start, i});
        } else if (!Deliverables.IMPROVES.matcher(part).matches()) {
          return List.of(new int[] {from, end});
        }
        start = i + 1;
      }
    }
    return parts.isEmpty() ? List.of(new int[] {from, end}) : parts;
  }

  /**
   * 推进第二中学新建，9月投入使用; 完成危房改造1500户，8月底前全面竣工: {@return what the clause before says of whose completion
   * is dated, empty if it says nothing}
   */
  static String subjectBefore(
      PassageText passage, Sentence sentence, List<AmountMention> amounts, int clauseStart) {
    String text = passage.folded();
    if (clauseStart <= sentence.start() + 1 || text.charAt(clauseStart - 1) != '，') {
      return "";
    }
    int from = Sentence.clauseStart(text, sentence.start(), clauseStart - 1);
    int to = clauseStart - 1;
    int first = firstFrom(amounts, from);
    if (first < amounts.size() && amounts.get(first).start() < to) {
      to = Math.min(to, amounts.get(first).prefixStart());
    }
    boolean numbered = to < clauseStart - 1;
    int open = text.lastIndexOf('（', to - 1);
    if (open > from && text.lastIndexOf('）', to - 1) < open) {
      // 推进新院区（投资8亿元）建设，年底前投入使用: the number stands in a bracket
      to = open;
    }
    for (TimeMention time : passage.timesIn(from, to)) {
      if (!numbered) {
        // 一季度完成立项，二季度开工: each thing has its own date
        return "";
      }
      from = Math.max(from, time.end());
    }
    if (text.startsWith("完成", from)) {
      from += 2;
    }
    while (to > from && text.charAt(to - 1) == '的') {
      to--;
    }
    return to - from >= SHORTEST_SUBJECT && to - from <= LONGEST_SUBJECT
        ? passage.nameWords(from, to)
        : "";
  }
}
