package org.mubiao.model.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.Multipliers.Multiplier;
import org.mubiao.model.quantity.UnitOfMeasure;

/** Units of measure of {@code measures.tsv}, with multipliers and what stands between slashes. */
final class Measures implements MeasurementUnits {
  static final String DIMENSIONS_FILE = "dimensions.tsv";
  static final String FILE = "measures.tsv";
  private static final List<String> DIMENSION_COLUMNS = List.of("dimension", "base", "label");
  private static final List<String> COLUMNS =
      List.of("symbol", "dimension", "factor", "base", "flags");
  private static final String EACH_ITS_OWN = "*";
  private static final String ITSELF = "=";

  /** A bound for what input may make us keep. */
  private static final int MOST_NAMED = 4096;

  /** A unit with its exact factor, from which compound units are made without loss. */
  private record Exact(String dimension, Ratio factor, String base) {}

  private final Map<String, String> baseOfDimension = new HashMap<>();
  private final Map<String, Exact> bySymbol = new HashMap<>();

  /** Units that were asked for: dividing out a factor is dear, and documents repeat their units. */
  private final Map<String, UnitOfMeasure> named = new ConcurrentHashMap<>();

  private final Set<String> ambiguous = new HashSet<>();
  private final Map<Character, List<String>> byFirstCharacter = new HashMap<>();

  /**
   * Reads the two files.
   *
   * @throws LexiconException if a row contradicts another or names an unknown dimension
   */
  Measures(byte[] dimensions, byte[] measures) {
    for (DataTable.Row row :
        DataTable.read(DIMENSIONS_FILE, dimensions, DIMENSION_COLUMNS).rows()) {
      if (baseOfDimension.put(row.text(0), row.cell(1)) != null) {
        throw row.problem("dimension " + row.text(0) + " is there twice");
      }
    }
    List<DataTable.Row> rows = DataTable.read(FILE, measures, COLUMNS).rows();
    for (DataTable.Row row : rows) {
      for (String symbol : row.list(0)) {
        add(row, symbol);
      }
    }
    for (DataTable.Row row : rows) {
      checkBase(row);
    }
  }

  private void add(DataTable.Row row, String symbol) {
    String dimension = row.text(1);
    if (!baseOfDimension.containsKey(dimension)) {
      throw row.problem("unknown dimension " + dimension);
    }
    String base = row.text(3).equals(ITSELF) ? symbol : row.text(3);
    if (bySymbol.put(symbol, new Exact(dimension, factor(row), base)) != null) {
      throw row.problem("unit " + symbol + " is there twice");
    }
    String flags = row.cell(4);
    if (flags.equals("ambiguous")) {
      ambiguous.add(symbol);
    } else if (!flags.equals("-")) {
      throw row.problem("unknown flag " + flags);
    }
    char first = symbol.charAt(0);
    List<String> sameFirst = byFirstCharacter.get(first);
    if (sameFirst == null) {
      sameFirst = new ArrayList<>(2);
      byFirstCharacter.put(first, sameFirst);
    }
    int place = 0;
    while (place < sameFirst.size() && sameFirst.get(place).length() >= symbol.length()) {
      place++;
    }
    sameFirst.add(place, symbol); // longest first
  }

  private static Ratio factor(DataTable.Row row) {
    try {
      return Ratio.of(row.text(2));
    } catch (IllegalArgumentException problem) {
      throw row.problem("factor must be a positive number or fraction, not " + row.text(2));
    }
  }

  private void checkBase(DataTable.Row row) {
    String base = row.text(3);
    String dimension = row.text(1);
    String dimensionBase = baseOfDimension.get(dimension);
    boolean free = EACH_ITS_OWN.equals(dimensionBase);
    if (!free && !base.equals(dimensionBase)) {
      throw row.problem("the base of " + dimension + " is " + dimensionBase + ", not " + base);
    }
    if (free && base.equals(ITSELF)) {
      if (!isOne(factor(row))) {
        throw row.problem("a unit that is its own base has factor 1");
      }
      return;
    }
    Exact unit = bySymbol.get(base);
    if (unit == null || !unit.dimension().equals(dimension) || !isOne(unit.factor())) {
      throw row.problem("base " + base + " is not in " + dimension + " with factor 1");
    }
  }

  private static boolean isOne(Ratio factor) {
    return factor.numerator().compareTo(factor.denominator()) == 0;
  }

  @Override
  public @Nullable UnitOfMeasure named(String symbol) {
    UnitOfMeasure known = named.get(symbol);
    if (known != null) {
      return known;
    }
    Exact unit = resolve(symbol.replace('／', '/'), true);
    int bracket = symbol.indexOf('（');
    if (unit == null && bracket > 0) {
      // 套（间）: the word in brackets is another name for the same unit
      unit = resolve(symbol.substring(0, bracket), true);
    }
    if (unit == null) {
      return null;
    }
    UnitOfMeasure made =
        new UnitOfMeasure(symbol, unit.dimension(), unit.factor().decimal(), unit.base());
    if (named.size() < MOST_NAMED) {
      named.put(symbol, made);
    }
    return made;
  }

  private @Nullable Exact resolve(String symbol, boolean mayDivide) {
    Exact simple = bySymbol.get(symbol);
    if (simple != null) {
      return simple;
    }
    for (Multiplier multiplier : Multipliers.all()) {
      if (symbol.startsWith(multiplier.word())) {
        String rest = symbol.substring(multiplier.word().length());
        if (rest.isEmpty()) {
          return new Exact("number", Ratio.ONE.times(multiplier.factor()), "");
        }
        Exact unit = resolve(rest, mayDivide);
        if (unit != null) {
          return new Exact(unit.dimension(), unit.factor().times(multiplier.factor()), unit.base());
        }
      }
    }
    return mayDivide ? divided(symbol) : null;
  }

  /** Makes 元/人 of 元 and 人, and 例/10万人 of 例 and ten times 万人. */
  private @Nullable Exact divided(String symbol) {
    int slash = symbol.indexOf('/');
    if (slash <= 0) {
      return null;
    }
    int from = slash + 1;
    int digits = from;
    while (digits < symbol.length()
        && symbol.charAt(digits) >= '0'
        && symbol.charAt(digits) <= '9') {
      digits++;
    }
    Exact above = resolve(symbol.substring(0, slash), false);
    Exact below = resolve(symbol.substring(digits), false);
    if (above == null || below == null || below.dimension().equals("number")) {
      return null;
    }
    BigDecimal times =
        digits == from ? BigDecimal.ONE : new BigDecimal(symbol.substring(from, digits));
    if (times.signum() == 0) {
      return null;
    }
    return new Exact(
        above.dimension() + "/" + below.dimension(),
        above.factor().dividedBy(below.factor().times(times)),
        above.base() + "/" + below.base());
  }

  @Override
  public int longestAt(CharSequence text, int at) {
    int length = simpleAt(text, at);
    if (length == 0) {
      return 0;
    }
    int slash = at + length;
    if (slash < text.length() && (text.charAt(slash) == '/' || text.charAt(slash) == '／')) {
      int below = denominatorEnd(text, slash + 1);
      if (below > 0) {
        return below - at;
      }
    }
    return length;
  }

  /** {@return where the unit below a slash ends, 0 if none stands there} */
  private int denominatorEnd(CharSequence text, int from) {
    int simple = simpleAt(text, from);
    if (simple > 0) {
      return from + simple;
    }
    int digits = from;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    for (Multiplier multiplier : Multipliers.all()) {
      if (startsAt(text, digits, multiplier.word())) {
        int unit = digits + multiplier.word().length();
        int length = simpleAt(text, unit);
        if (length > 0) {
          return unit + length;
        }
      }
    }
    return 0;
  }

  private int simpleAt(CharSequence text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    List<String> candidates = byFirstCharacter.get(text.charAt(at));
    if (candidates == null) {
      return 0;
    }
    for (String candidate : candidates) {
      if (startsAt(text, at, candidate)) {
        return candidate.length();
      }
    }
    return 0;
  }

  static boolean startsAt(CharSequence text, int at, String word) {
    if (text.length() - at < word.length()) {
      return false;
    }
    for (int index = 0; index < word.length(); index++) {
      if (text.charAt(at + index) != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean ambiguous(String symbol) {
    return ambiguous.contains(symbol);
  }

  /** {@return whether the dimension is one of the file's, or one over another} */
  boolean knowsDimension(String dimension) {
    int slash = dimension.indexOf('/');
    return slash < 0
        ? baseOfDimension.containsKey(dimension)
        : baseOfDimension.containsKey(dimension.substring(0, slash))
            && baseOfDimension.containsKey(dimension.substring(slash + 1));
  }

  /** {@return every symbol of the file, in no order} */
  Set<String> symbols() {
    return Set.copyOf(bySymbol.keySet());
  }
}
