package org.mubiao.extractor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Finds page numbers that a converter set before the first word of the next page: 12展阶段….
 *
 * <p>One such number proves nothing; a run of them that counts on by one, a page of lines apart,
 * does.
 */
final class GluedPageNumbers {

  private static final QuickPattern GLUED =
      QuickPattern.compile("^(\\d{1,3})(?=[\\u4e00-\\u9fff“《（]|\\d{1,2}\\.\\d)");
  private static final QuickPattern ALONE = QuickPattern.compile("^(\\d{1,3})$");
  private static final int SHORTEST_RUN = 6;
  private static final int FEWEST_LINES = 12;
  private static final int MOST_LINES = 90;

  /** A number at the start of a line. */
  private record Candidate(int line, int number, int length) {}

  private final Map<Integer, Integer> lengths = new HashMap<>();

  GluedPageNumbers(List<String> foldedLines) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < foldedLines.size(); i++) {
      String line = foldedLines.get(i);
      QuickMatcher alone = ALONE.matcher(line);
      QuickMatcher glued = GLUED.matcher(line);
      if (alone.find()) {
        candidates.add(new Candidate(i, Integer.parseInt(alone.group(1)), 0));
      } else if (glued.find()) {
        candidates.add(new Candidate(i, Integer.parseInt(glued.group(1)), glued.end()));
      }
    }
    int[] before = runs(candidates, 1);
    int[] behind = runs(candidates, -1);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.length() > 0 && before[i] + behind[i] > SHORTEST_RUN) {
        lengths.put(candidate.line(), candidate.length());
      }
    }
  }

  /** {@return folded characters of a page number that opens the line, 0 if none does} */
  int lengthAt(int line) {
    return lengths.getOrDefault(line, 0);
  }

  /**
   * How long the longest run that ends at each candidate is, read forwards ({@code step} 1) or
   * backwards (-1), the candidate counted.
   */
  private static int[] runs(List<Candidate> candidates, int step) {
    int count = candidates.size();
    int[] runs = new int[count];
    for (int n = 0; n < count; n++) {
      int i = step > 0 ? n : count - 1 - n;
      Candidate own = candidates.get(i);
      runs[i] = 1;
      for (int k = i - step; k >= 0 && k < count; k -= step) {
        Candidate other = candidates.get(k);
        int distance = Math.abs(own.line() - other.line());
        if (distance > MOST_LINES) {
          break;
        }
        boolean next = other.number() + step == own.number() && distance >= FEWEST_LINES;
        runs[i] = next ? Math.max(runs[i], runs[k] + 1) : runs[i];
      }
    }
    return runs;
  }
}
