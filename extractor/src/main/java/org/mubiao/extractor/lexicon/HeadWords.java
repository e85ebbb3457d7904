package org.mubiao.extractor.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** The words that head columns of tables, by role. Immutable once loaded. */
public final class HeadWords {

  private static final String FILE = "table-heads.tsv";
  private static final QuickPattern ANCHOR =
      QuickPattern.compile("指[\\s\u3000]*标|序[\\s\u3000]*号|编号|任务|项目|事项");

  /** No head of a table is longer, a unit in brackets behind it included. */
  public static final int LONGEST_HEAD = 40;

  private final Map<String, HeadRole> roles;
  private final int longest;

  /** What the words begin with. */
  private final BitSet firsts = new BitSet();

  private final QuickPattern figures;

  /**
   * A head found in a text.
   *
   * @param role what the column is for
   * @param length folded characters it takes
   */
  public record Found(HeadRole role, int length) {}

  private HeadWords(Map<HeadRole, Set<String>> words) {
    this.roles = new HashMap<>();
    int most = 0;
    for (Map.Entry<HeadRole, Set<String>> entry : words.entrySet()) {
      if (entry.getKey() == HeadRole.YEAR_TAIL
          || entry.getKey() == HeadRole.PLAN_TAIL
          || entry.getKey() == HeadRole.CHANGE) {
        continue;
      }
      for (String word : entry.getValue()) {
        if (roles.put(word, entry.getKey()) != null) {
          throw new IllegalStateException(FILE + ": " + word + " stands there twice");
        }
        most = Math.max(most, word.length());
        firsts.set(word.charAt(0));
      }
    }
    this.longest = most;
    this.figures = figures(words);
  }

  /** {@return the head words of the data file} */
  public static HeadWords load() {
    Map<HeadRole, Set<String>> words = new EnumMap<>(HeadRole.class);
    try (InputStream stream = HeadWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      String data = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : data.lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] parts = line.split("\t", 2);
          HeadRole role = HeadRole.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
          words.put(role, new HashSet<>(Set.of(parts[1].trim().split(" +", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HeadWords(words);
  }

  /** 2020年现状, “十四五”年均增长, 2015年比2010年增长, 其中：2021年任务. */
  private static QuickPattern figures(Map<HeadRole, Set<String>> words) {
    String tail = "(?:" + either(words.getOrDefault(HeadRole.YEAR_TAIL, Set.of())) + ")";
    String first = "(?:期间|时期|末|实际|预计|计划|规划)?";
    String tails = "(?:" + first + tail + "(?!率))?";
    String planTail = "(?:" + either(words.getOrDefault(HeadRole.PLAN_TAIL, Set.of())) + ")";
    String planTails = "(?:" + first + "(?:" + planTail + "|" + tail + "(?!率)))?";
    String change = "(?:" + either(words.getOrDefault(HeadRole.CHANGE, Set.of())) + ")";
    String year = "(?:19|20)\\d{2}(?:年|(?=[^0-9.]|$))";
    String plan = "“?十[一二三四五六七八九]?五”";
    String span = year + "[-—~至](?:19|20)\\d{2}年?";
    return QuickPattern.compile(
        "(?:其中：?)?(?:到|至|规划目标|规划(?=20)|目标(?=20))?(?:"
            + ("(?:"
                + year
                + "|"
                + plan
                + "(?:末|期末)?)?[比较](?:"
                + year
                + "|"
                + plan
                + "末?)"
                + change)
            + ("|(?:" + span + "|" + year + "(?:年?底|末)?)" + tails)
            + ("|" + plan + planTails)
            + ")");
  }

  private static String either(Set<String> words) {
    return words.stream()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** {@return whether a text could hold the heads of a table at all} */
  public boolean mayHead(String text) {
    return ANCHOR.matcher(text).find();
  }

  /**
   * {@return the longest head that starts at {@code at}, a unit in brackets behind it included;
   * null if none does}
   */
  public @Nullable Found at(String folded, int at) {
    return at(folded, at, folded.length());
  }

  /** {@return the longest head that starts at {@code at} and ends at {@code end} at the latest} */
  public @Nullable Found at(String folded, int at, int end) {
    int limit = Math.min(end, at + LONGEST_HEAD);
    HeadRole role = null;
    int length = 0;
    int most = at < limit && firsts.get(folded.charAt(at)) ? longest : 0;
    for (int size = Math.min(most, limit - at); size > 0 && role == null; size--) {
      role = roles.get(folded.substring(at, at + size));
      length = role == null ? 0 : size;
    }
    QuickMatcher matcher = figures.matcher(folded).region(at, limit);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (matcher.lookingAt() && matcher.end() - at > length) {
      role = HeadRole.VALUE;
      length = matcher.end() - at;
    }
    if (role == null) {
      return null;
    }
    int first = bracket(folded, at + length, limit);
    // 年均增长（%）[累计]
    int second = first == 0 ? 0 : bracket(folded, at + length + first, limit);
    return new Found(role, length + first + second);
  }

  private static int bracket(String folded, int at, int limit) {
    if (at >= limit || "（[〔".indexOf(folded.charAt(at)) < 0) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(limit, at + 14); i++) {
      char c = folded.charAt(i);
      if ("）]〕".indexOf(c) >= 0) {
        return i + 1 - at;
      }
      if (c >= '0' && c <= '9' && i == at + 1) {
        return 0;
      }
    }
    return 0;
  }
}
