package org.mubiao.extractor.flattened;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * The arithmetic of a row: a column that says how far one figure lies from another proves how the
 * digits of all three are divided.
 */
final class ChangeProof {

  private static final QuickPattern CHANGE =
      QuickPattern.compile(".*(?:增长|增加|增减|变化|提高|升降|降低|下降|减少|增幅|增速).*");
  private static final QuickPattern FALL = QuickPattern.compile(".*(?:降低|下降|减少).*");
  private static final QuickPattern RATE = QuickPattern.compile(".*完成率.*");
  private static final QuickPattern YEARLY = QuickPattern.compile(".*(?:年均|累计).*");
  private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}");
  private static final QuickPattern NUMBER =
      QuickPattern.compile("([-−]?)(\\d[\\d,]*(?:\\.\\d+)?)(.*)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int change;
  private final int base;
  private final int reached;
  private final boolean rate;
  private final boolean falls;

  private ChangeProof(int change, int base, int reached, boolean rate, boolean falls) {
    this.change = change;
    this.base = base;
    this.reached = reached;
    this.rate = rate;
    this.falls = falls;
  }

  /** {@return the proof that columns of figures offer, null if they offer none} */
  static @Nullable ChangeProof of(List<Column> columns) {
    List<Column> figures = columns.stream().filter(c -> c.role() == HeadRole.VALUE).toList();
    int change = -1;
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      String head = figures.get(i).head();
      boolean changes =
          (CHANGE.matcher(head).matches() || RATE.matcher(head).matches())
              && !YEARLY.matcher(head).matches();
      if (changes && change < 0) {
        change = i;
      } else if (!changes) {
        others.add(i);
      }
    }
    if (change < 0 || others.size() < 2) {
      return null;
    }
    String head = figures.get(change).head();
    int base = others.get(0);
    int reached = others.get(others.size() - 1);
    List<String> years = years(head);
    if (years.size() == 2) {
      reached = withYear(figures, others, years.get(0));
      base = withYear(figures, others, years.get(1));
    } else if (others.size() > 2) {
      return null;
    }
    return base < 0 || reached < 0
        ? null
        : new ChangeProof(
            change, base, reached, RATE.matcher(head).matches(), FALL.matcher(head).matches());
  }

  private static List<String> years(String head) {
    List<String> years = new ArrayList<>();
    QuickMatcher matcher = YEAR.matcher(head);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  private static int withYear(List<Column> figures, List<Integer> among, String year) {
    for (int i : among) {
      if (figures.get(i).head().contains(year)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return whether a way to divide a row can be tried at all: all three are plain numbers} */
  boolean applies(String text, RunSplitter.Way way) {
    return number(way.cell(text, change)) != null
        && number(way.cell(text, base)) != null
        && number(way.cell(text, reached)) != null;
  }

  /** {@return whether the row adds up, to the digits that are written} */
  boolean holds(String text, RunSplitter.Way way) {
    BigDecimal from = number(way.cell(text, base));
    BigDecimal to = number(way.cell(text, reached));
    BigDecimal written = number(way.cell(text, change));
    if (from == null || to == null || written == null) {
      return false;
    }
    String words = way.cell(text, change);
    if (rate) {
      return from.signum() != 0 && fits(share(to, from), written);
    }
    boolean points = words.contains("百分点");
    boolean percent = words.contains("%");
    BigDecimal difference = to.subtract(from);
    boolean absolute = fits(difference, written) || falls && fits(difference.negate(), written);
    boolean relative =
        from.signum() != 0
            && (fits(share(difference, from), written)
                || falls && fits(share(difference.negate(), from), written));
    return points ? absolute : percent ? relative : absolute || relative;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /** Whether an exact figure, rounded as a written one is, is that one. */
  private static boolean fits(BigDecimal exact, BigDecimal written) {
    int digits = Math.max(0, written.scale());
    return exact.setScale(digits, RoundingMode.HALF_UP).compareTo(written) == 0
        || exact.setScale(digits, RoundingMode.HALF_DOWN).compareTo(written) == 0;
  }

  private static @Nullable BigDecimal number(String cell) {
    String plain = cell.replaceFirst("^[≥≤><≧≦⩾⩽约]", "");
    QuickMatcher matcher = NUMBER.matcher(plain);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
    return matcher.group(1).isEmpty() ? value : value.negate();
  }
}
