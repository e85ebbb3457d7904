package org.mubiao.extractor.heading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Finds the title of a document, and of the notice that wraps it. */
final class TitleReader {

  private static final QuickPattern WRAPPED = QuickPattern.compile("印发(?:<|《)?(.+?)(?:>|》)?的通知");
  private static final QuickPattern AGREED = QuickPattern.compile("^《([^》]{6,80})》(?:已经|已|经)");
  private static final QuickPattern ISSUER =
      QuickPattern.compile(".{2,24}(?:政府|办公室|办公厅|委员会|管委会|局|厅|国务院|党委|市委|省委|县委|区委|部|院|领导小组)");
  private static final QuickPattern QUOTED = QuickPattern.compile("《(.+)》");
  private static final QuickPattern FIGURES_ONLY = QuickPattern.compile("[\\d\\-—./年月日：]+");

  /** （试行）, （征求意见稿）: what stands under a title and belongs to it. */
  private static final QuickPattern ADDITION = QuickPattern.compile("（[^）]{1,14}）");

  /** （2022—2024年） on a line of its own under the title: the years of the plan. */
  private static final QuickPattern YEARS_BELOW =
      QuickPattern.compile("（(?:19|20)\\d{2}年?[—\\-–－~至到]+(?:19|20)\\d{2}年(?:度)?）");

  /** …第十四个五年规划 / 和二〇三五年远景目标纲要: the second line names a second plan. */
  private static final QuickPattern GOES_ON = QuickPattern.compile("^[和及暨]");

  private static final String SENTENCE_ENDS = "。；：，！？】";
  private static final int HEAD = 45;
  private static final int LONGEST_WRAPPER = 160;
  private static final int LONGEST_LINE = 70;
  private static final int SHORTEST = 8;
  private static final int MOST_LINES = 4;

  private TitleReader() {}

  static Title read(List<String> passages, List<String> lines, Outline outline, HeadFacts facts) {
    List<String> candidates = candidates(passages, lines, outline, facts);
    for (String candidate : candidates) {
      QuickMatcher wrapped = WRAPPED.matcher(candidate);
      if (wrapped.find()) {
        QuickMatcher quoted = QUOTED.matcher(wrapped.group(1));
        // 2025年《政府工作报告》任务分解方案: what is divided is no title
        boolean named =
            quoted.find() && !KindReader.endsInKind(wrapped.group(1).substring(quoted.end()));
        return new Title(named ? quoted.group(1) : wrapped.group(1), candidate);
      }
    }
    for (String candidate : candidates) {
      if (KindReader.endsInKind(candidate)) {
        return new Title(withoutIssuer(candidate), candidate);
      }
    }
    for (String line : lines) {
      if (line.length() >= 4
          && line.length() <= LONGEST_WRAPPER
          && !line.endsWith("：")
          && Ordinal.opening(line) == null
          && !FIGURES_ONLY.matcher(line).matches()
          && !HeadFacts.isFact(line)) {
        return new Title(line, null);
      }
    }
    return new Title(null, null);
  }

  /** 国务院办公厅关于加强…的意见 is called 关于加强…的意见. */
  private static String withoutIssuer(String title) {
    int about = title.indexOf("关于");
    boolean issued = about > 1 && about < 30 && ISSUER.matcher(title.substring(0, about)).matches();
    return issued ? title.substring(about) : title;
  }

  private static List<String> candidates(
      List<String> passages, List<String> lines, Outline outline, HeadFacts facts) {
    List<String> candidates = new ArrayList<>();
    String said = facts.title();
    if (said != null) {
      candidates.add(said);
    }
    String joined = joined(lines);
    if (joined != null) {
      candidates.add(joined);
    }
    String declared = outline.document().metadata().get("title");
    if (declared != null) {
      candidates.add(TextFolder.fold(declared).folded());
    }
    for (String line : passages.subList(0, Math.min(HEAD, passages.size()))) {
      int end = line.indexOf("的通知");
      if (end > 0
          && end < LONGEST_WRAPPER
          && (end + 3 == line.length() || line.equals(passages.get(0)))) {
        candidates.add(line.substring(0, end + 3));
      }
    }
    for (String line : passages.subList(0, Math.min(HEAD, passages.size()))) {
      QuickMatcher agreed = AGREED.matcher(line);
      if (agreed.find()) {
        candidates.add(agreed.group(1));
      }
    }
    return candidates;
  }

  /** A line, or consecutive short lines, that end in the name of a kind; the shortest whole one. */
  private static @Nullable String joined(List<String> lines) {
    int limit = Math.min(HEAD, lines.size());
    for (int end = 0; end < limit; end++) {
      String candidate = "";
      for (int start = end; start > end - MOST_LINES && start >= 0; start--) {
        if (!mayBelong(lines.get(start))) {
          break;
        }
        candidate = lines.get(start) + candidate;
        if (isTitle(candidate)) {
          candidate = withOpening(candidate, lines, start);
          String next = end + 1 < limit ? lines.get(end + 1) : "";
          if (GOES_ON.matcher(next).find() && mayBelong(next) && KindReader.endsInKind(next)) {
            return clean(candidate + next);
          }
          boolean addition =
              ADDITION.matcher(next).matches() && !next.contains("年")
                  || YEARS_BELOW.matcher(next).matches();
          return clean(addition ? candidate + next : candidate);
        }
      }
    }
    return null;
  }

  /** 某局关于加强 / 某某工作的意见: the line that opens the title stands above it. */
  private static String withOpening(String candidate, List<String> lines, int start) {
    boolean open = start > 0 && !candidate.contains("关于") && mayBelong(lines.get(start - 1));
    if (!open) {
      return candidate;
    }
    String above = lines.get(start - 1);
    String joined = above + candidate;
    return above.contains("关于") && !KindReader.endsInKind(above) && isBalanced(joined)
        ? joined
        : candidate;
  }

  private static boolean mayBelong(String line) {
    return line.length() <= LONGEST_LINE
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
        && !HeadFacts.isFact(line)
        && (line.startsWith("十") || Ordinal.opening(line) == null);
  }

  private static boolean isTitle(String candidate) {
    return candidate.length() >= SHORTEST
        && isBalanced(candidate)
        && KindReader.endsInKind(candidate)
        && !candidate.endsWith("文件");
  }

  private static boolean isBalanced(String title) {
    return count(title, '《') == count(title, '》')
        && count(title, '“') == count(title, '”')
        && count(title, '（') == count(title, '）');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** A title line may have the letterhead or the number joined before it. */
  private static String clean(String candidate) {
    String title = candidate;
    int letterhead = title.indexOf("文件");
    if (letterhead > 0 && letterhead < 30 && title.length() - letterhead > 8) {
      title = title.substring(letterhead + 2);
    }
    QuickMatcher number = DocumentNumber.PATTERN.matcher(title);
    if (number.find() && title.length() - number.end() > 5) {
      title = title.substring(number.end());
    }
    return title;
  }
}
