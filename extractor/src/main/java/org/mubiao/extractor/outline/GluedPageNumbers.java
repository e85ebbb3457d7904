package org.mubiao.extractor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page numbers that a converter set before the first word of the next page: 12展阶段….
 *
 * <p>One such number proves nothing; a run of them that counts on by one, a page of lines apart,
 * does.
 */
final class GluedPageNumbers {

  private static final Pattern GLUED = Pattern.compile("^(\\d{1,3})(?=[\\u4e00-\\u9fff“《（]|\\d{1,2}\\.\\d)");
  private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})$");
  private static final int SHORTEST_RUN = 6;
  private static final int FEWEST_LINES = 12;
  private static final int MOST_LINES = 70;

  /** A number at the start of a line. */
  private record Candidate(int line, int number, int length) {}

  private final Map<Integer, Integer> lengths = new HashMap<>();

  GluedPageNumbers(List<String> foldedLines) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < foldedLines.size(); i++) {
      String line = foldedLines.get(i);
      Matcher alone = ALONE.matcher(line);
      Matcher glued = GLUED.matcher(line);
      if (alone.find()) {
        candidates.add(new Candidate(i, Integer.parseInt(alone.group(1)), 0));
      } else if (glued.find()) {
        candidates.add(new Candidate(i, Integer.parseInt(glued.group(1)), glued.end()));
      }
    }
    for (Candidate candidate : longestRun(candidates)) {
      if (candidate.length() > 0) {
        lengths.put(candidate.line(), candidate.length());
      }
    }
  }

  /** {@return folded characters of a page number that opens the line, 0 if none does} */
  int lengthAt(int line) {
    return lengths.getOrDefault(line, 0);
  }

  /** The longest run of numbers that count on by one; the one with the evenest pages of those. */
  private static List<Candidate> longestRun(List<Candidate> candidates) {
    int count = candidates.size();
    int[] runs = new int[count];
    int[] before = new int[count];
    int best = -1;
    for (int i = 0; i < count; i++) {
      Candidate own = candidates.get(i);
      runs[i] = 1;
      before[i] = -1;
      for (int k = i - 1; k >= 0 && own.line() - candidates.get(k).line() <= MOST_LINES; k--) {
        Candidate earlier = candidates.get(k);
        boolean next =
            earlier.number() + 1 == own.number() && own.line() - earlier.line() >= FEWEST_LINES;
        if (next && runs[k] + 1 > runs[i]) {
          runs[i] = runs[k] + 1;
          before[i] = k;
        }
      }
      if (best < 0 || runs[i] > runs[best]) {
        best = i;
      }
    }
    List<Candidate> run = new ArrayList<>();
    if (best >= 0 && runs[best] >= SHORTEST_RUN) {
      for (int i = best; i >= 0; i = before[i]) {
        run.add(0, candidates.get(i));
      }
    }
    return run;
  }
}
