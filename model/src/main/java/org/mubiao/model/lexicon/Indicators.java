package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;

/** The entries of {@code indicators.tsv}, found by the words that documents use for them. */
final class Indicators implements IndicatorCatalogue {
  static final String FILE = "indicators.tsv";
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "label",
          "family",
          "nature",
          "dimension",
          "denominator",
          "base",
          "better",
          "measures",
          "units",
          "unlike",
          "aliases",
          "source");

  private final Regions regions;
  private final MeasurementUnits measures;
  private final Wordings wordings;
  private final Map<String, IndicatorEntry> byKey = new LinkedHashMap<>();
  private final Map<String, List<IndicatorEntry>> byWording = new HashMap<>(8192);

  /**
   * Names asked for lately, each at the place that its hash gives: a document's names are asked for
   * when it is read and when it is checked, and many documents have the same. Threads may share it,
   * since what is in it never changes.
   */
  private final Named[] lately = new Named[1 << 12];

  /** What the wording of a name means, without a look at a unit. */
  private record Named(String name, List<IndicatorEntry> entries) {}

  /**
   * Reads the file.
   *
   * @throws LexiconException if a key is there twice, a dimension or an unlike key is unknown, or
   *     one wording belongs to two entries that no guard parts
   */
  Indicators(byte[] indicators, Wordings wordings, Measures measures, Regions regions) {
    this.regions = regions;
    this.measures = measures;
    this.wordings = wordings;
    List<DataTable.Row> rows = DataTable.read(FILE, indicators, COLUMNS).rows();
    for (DataTable.Row row : rows) {
      IndicatorEntry entry = entry(row);
      if (!measures.knowsDimension(entry.dimension())) {
        throw row.problem("unknown dimension " + entry.dimension());
      }
      if (byKey.put(entry.key(), entry) != null) {
        throw row.problem("key " + entry.key() + " is there twice");
      }
      word(row, entry, entry.label());
      for (String alias : entry.aliases()) {
        word(row, entry, alias);
      }
    }
    for (DataTable.Row row : rows) {
      for (String key : row.list(10)) {
        if (!byKey.containsKey(key) || key.equals(row.text(0))) {
          throw row.problem("unlike names " + key + ", which is no other indicator");
        }
      }
    }
  }

  private static IndicatorEntry entry(DataTable.Row row) {
    String better = row.optional(7);
    if (better != null && !better.equals("true") && !better.equals("false")) {
      throw row.problem("better is true, false or -, not " + better);
    }
    return new IndicatorEntry(
        row.text(0),
        row.text(1),
        row.optional(2),
        nature(row),
        row.text(4),
        row.optional(5),
        row.optional(6),
        better == null ? null : Boolean.valueOf(better),
        measures(row),
        row.list(9),
        row.list(10),
        row.list(11),
        row.text(12));
  }

  private static IndicatorEntry.Nature nature(DataTable.Row row) {
    for (IndicatorEntry.Nature nature : IndicatorEntry.Nature.values()) {
      if (nature.name().equalsIgnoreCase(row.text(3))) {
        return nature;
      }
    }
    throw row.problem("unknown nature " + row.text(3));
  }

  private static List<Measure> measures(DataTable.Row row) {
    List<Measure> measures = new ArrayList<>(0);
    for (String word : row.list(8)) {
      measures.add(measure(row, word));
    }
    return measures;
  }

  private static Measure measure(DataTable.Row row, String word) {
    for (Measure measure : Measure.values()) {
      if (measure.code().equals(word)) {
        return measure;
      }
    }
    throw row.problem("unknown measure " + word);
  }

  private void word(DataTable.Row row, IndicatorEntry entry, String words) {
    String folded = wordings.fold(words);
    if (folded.isEmpty()) {
      throw row.problem("wording " + words + " says nothing");
    }
    List<IndicatorEntry> entries = byWording.get(folded);
    if (entries == null) {
      byWording.put(folded, List.of(entry));
      return;
    }
    if (entries.get(entries.size() - 1).key().equals(entry.key())) {
      return;
    }
    for (IndicatorEntry other : entries) {
      if (!parted(entry, other)) {
        throw row.problem(words + " means both " + other.key() + " and " + entry.key());
      }
    }
    List<IndicatorEntry> more = new ArrayList<>(entries);
    more.add(entry);
    byWording.put(folded, more);
  }

  private static boolean parted(IndicatorEntry one, IndicatorEntry other) {
    return !alike(one.dimension(), other.dimension())
        || (!one.units().isEmpty()
            && !other.units().isEmpty()
            && Collections.disjoint(one.units(), other.units()))
        || !Objects.equals(one.denominator(), other.denominator())
        || !Objects.equals(one.base(), other.base())
        || (!one.measures().isEmpty()
            && !other.measures().isEmpty()
            && Collections.disjoint(one.measures(), other.measures()));
  }

  private static boolean alike(String one, String other) {
    return one.equals(other) || (isCount(one) && isCount(other));
  }

  private static boolean isCount(String dimension) {
    return dimension.equals("count") || dimension.equals("times");
  }

  @Override
  public List<IndicatorEntry> entries() {
    return List.copyOf(byKey.values());
  }

  @Override
  public @Nullable IndicatorEntry byKey(String key) {
    return byKey.get(key);
  }

  @Override
  public @Nullable IndicatorEntry match(String name, String unit, Measure measure) {
    Fit best = Fit.NONE;
    IndicatorEntry found = null;
    for (IndicatorEntry candidate : named(name)) {
      Fit fit = fit(candidate, unit, measure);
      if (fit.compareTo(best) > 0) {
        best = fit;
        found = candidate;
      } else if (fit == best) {
        found = null;
      }
    }
    return found;
  }

  private List<IndicatorEntry> named(String name) {
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 16) & (lately.length - 1);
    Named known = lately[place];
    if (known == null || !known.name().equals(name)) {
      known = new Named(name, byWords(wordings.fold(name)));
      lately[place] = known;
    }
    return known.entries();
  }

  /** {@return what the longest wording means around which nothing but empty words stands} */
  private List<IndicatorEntry> byWords(String name) {
    boolean[] begins = beginnings(name);
    boolean[] ends = endings(name);
    for (int length = name.length(); length > 0; length--) {
      for (int from = 0; from + length <= name.length(); from++) {
        if (begins[from] && ends[from + length]) {
          List<IndicatorEntry> found = byWording.get(name.substring(from, from + length));
          if (found != null) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** {@return for each place whether only empty words and place names stand before it} */
  private boolean[] beginnings(String name) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[0] = true;
    for (int at = 0; at < name.length(); at++) {
      if (reached[at]) {
        for (String word : wordings.leading()) {
          if (name.startsWith(word, at)) {
            reached[at + word.length()] = true;
          }
        }
        Regions.Match place = regions.longestAt(name, at, null);
        if (place != null && place.complete()) {
          reached[at + place.length()] = true;
        }
      }
    }
    return reached;
  }

  private boolean[] endings(String name) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[name.length()] = true;
    for (int end = name.length(); end > 0; end--) {
      if (reached[end]) {
        for (String word : wordings.trailing()) {
          int from = end - word.length();
          if (from >= 0 && name.startsWith(word, from)) {
            reached[from] = true;
          }
        }
      }
    }
    return reached;
  }

  /** How well a figure goes with an entry, the worst first. */
  private enum Fit {
    NONE,
    /** A share by which the entry grows or falls. */
    CHANGE,
    /** A count of what the entry divides, without saying by what. */
    ABOVE_THE_LINE,
    WHOLE
  }

  private Fit fit(IndicatorEntry entry, String unit, Measure measure) {
    if (!entry.measures().isEmpty() && !entry.measures().contains(measure)) {
      return Fit.NONE;
    }
    if (unit.isEmpty()) {
      return Fit.WHOLE;
    }
    UnitOfMeasure known = measures.named(unit);
    if (known == null) {
      return Fit.NONE;
    }
    if (fitsAboveTheLine(entry, unit)) {
      return Fit.WHOLE;
    }
    String dimension = known.dimension();
    if (fits(entry, dimension)) {
      if (!isUsual(entry, known)) {
        return Fit.NONE;
      }
      return entry.denominator() == null ? Fit.WHOLE : Fit.ABOVE_THE_LINE;
    }
    boolean relative = measure == Measure.GROWTH || measure == Measure.REDUCTION;
    boolean share =
        dimension.equals("share")
            || dimension.equals("share-change")
            || dimension.equals("ratio-change");
    return relative && share ? Fit.CHANGE : Fit.NONE;
  }

  /** Counts in other units count other things: 1.5万户 of 老旧小区 are no 小区. */
  private boolean isUsual(IndicatorEntry entry, UnitOfMeasure unit) {
    if (!isCount(unit.dimension()) || !isCount(entry.dimension()) || entry.units().isEmpty()) {
      return true;
    }
    for (String usual : entry.units()) {
      UnitOfMeasure known = measures.named(usual);
      if (known != null && known.base().equals(unit.base())) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(IndicatorEntry entry, String dimension) {
    String wanted = entry.dimension();
    return alike(wanted, dimension)
        // 10 万 without a word for what is counted.
        || (dimension.equals("number")
            && (isCount(wanted) || wanted.startsWith("person") || wanted.equals("people")))
        // People are counted with 个 too, as in 入选数10个以上, but things never with 名.
        || (wanted.equals("people") && dimension.equals("count"))
        || (wanted.equals("share") && dimension.equals("share-change"))
        // 2.3倍 as a ratio of two incomes.
        || (wanted.equals("number") && dimension.equals("ratio-change"));
  }

  /** 件/万人 for an indicator that is counted in 件 for each 万人. */
  private boolean fitsAboveTheLine(IndicatorEntry entry, String unit) {
    int slash = Math.max(unit.indexOf('/'), unit.indexOf('／'));
    if (slash <= 0 || entry.denominator() == null) {
      return false;
    }
    UnitOfMeasure above = measures.named(unit.substring(0, slash));
    return above != null && fits(entry, above.dimension()) && isUsual(entry, above);
  }

  @Override
  public List<IndicatorEntry> find(String words) {
    String folded = wordings.fold(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    Collection<IndicatorEntry> all = byKey.values();
    List<IndicatorEntry> family =
        all.stream()
            .filter(entry -> entry.family() != null && wordings.fold(entry.family()).equals(folded))
            .toList();
    if (!family.isEmpty()) {
      return family;
    }
    List<IndicatorEntry> exact =
        all.stream()
            .filter(
                entry ->
                    entry.key().equals(words.strip())
                        || byWording.getOrDefault(folded, List.of()).contains(entry))
            .toList();
    return exact.isEmpty()
        ? all.stream().filter(entry -> contains(entry, words.strip(), folded)).toList()
        : exact;
  }

  private boolean contains(IndicatorEntry entry, String words, String folded) {
    return entry.key().contains(words.toLowerCase(Locale.ROOT))
        || wordings.fold(entry.label()).contains(folded)
        || entry.aliases().stream().anyMatch(alias -> wordings.fold(alias).contains(folded));
  }
}
