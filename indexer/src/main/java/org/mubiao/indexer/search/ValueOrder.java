package org.mubiao.indexer.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.AmountOrderField;
import org.mubiao.indexer.schema.Schema;

/**
 * Orders hits by value: those of the base unit that most of them have first, the largest first.
 * Values are numbered in their order over the whole index, so that no number is compared.
 */
final class ValueOrder {

  private final @Nullable SortedDocValues values;
  private final List<String> units = new ArrayList<>();

  /** Number of the first value of each unit, and one past the last of all. */
  private final int[] bounds;

  ValueOrder(IndexReader reader) throws IOException {
    values =
        reader.leaves().stream().anyMatch(leaf -> has(leaf))
            ? MultiDocValues.getSortedValues(reader, Schema.AMOUNT_ORDER.name())
            : null;
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (values != null && at < values.getValueCount()) {
      String unit = AmountOrderField.unit(values.lookupOrd(at));
      units.add(unit);
      starts.add(at);
      int place = values.lookupTerm(new BytesRef(after(unit)));
      at = place >= 0 ? place : -place - 1;
    }
    starts.add(at);
    bounds = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean has(LeafReaderContext leaf) {
    return leaf.reader().getFieldInfos().fieldInfo(Schema.AMOUNT_ORDER.name()) != null;
  }

  /** The first term that can stand behind all values of a unit. */
  private static byte[] after(String unit) {
    byte[] symbol = unit.getBytes(StandardCharsets.UTF_8);
    byte[] after = Arrays.copyOf(symbol, symbol.length + 1);
    after[symbol.length] = 1;
    return after;
  }

  /** {@return counts hits by unit} */
  CollectorManager<?, int[]> counter() {
    return new Counter();
  }

  /** {@return how many hits have values of each unit} */
  SortedMap<String, Integer> byUnit(int[] counts) {
    SortedMap<String, Integer> byUnit = new TreeMap<>();
    for (int unit = 0; unit < counts.length; unit++) {
      if (counts[unit] > 0) {
        byUnit.put(units.get(unit), counts[unit]);
      }
    }
    return byUnit;
  }

  /** {@return the units of an order, that of the most hits first} */
  static List<String> units(Map<String, Integer> byUnit) {
    return byUnit.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return the order in which the unit of the most hits comes first} */
  Ordering ordering(Map<String, Integer> byUnit) {
    int[] counts = units.stream().mapToInt(unit -> byUnit.getOrDefault(unit, 0)).toArray();
    Integer[] byCount = new Integer[units.size()];
    Arrays.setAll(byCount, unit -> unit);
    Arrays.sort(
        byCount,
        Comparator.comparingInt((Integer unit) -> -counts[unit]).thenComparing(units::get));
    int[] places = new int[byCount.length];
    IntStream.range(0, places.length).forEach(place -> places[byCount[place]] = place);
    return context -> {
      Numbers numbers = new Numbers(context);
      return (document, number) -> {
        int value = numbers.of(document);
        return value < 0
            ? Long.MAX_VALUE
            : ((long) places[unit(value)] << 32) | (Integer.MAX_VALUE - value);
      };
    };
  }

  /** Index of the unit of a value. */
  private int unit(int value) {
    int found = Arrays.binarySearch(bounds, value);
    return found >= 0 ? found : -found - 2;
  }

  /** The numbers of the values of one part of the index, for one thread. */
  private final class Numbers {
    private final @Nullable SortedDocValues leaf;
    private final @Nullable LongValues global;

    Numbers(LeafReaderContext context) throws IOException {
      leaf = Schema.AMOUNT_ORDER.values(context.reader());
      global =
          values instanceof MultiDocValues.MultiSortedDocValues several
              ? several.mapping.getGlobalOrds(context.ord)
              : null;
    }

    int of(int document) throws IOException {
      if (leaf == null || !leaf.advanceExact(document)) {
        return -1;
      }
      int ordinal = leaf.ordValue();
      return global == null ? ordinal : (int) global.get(ordinal);
    }
  }

  private final class Counter implements CollectorManager<UnitCollector, int[]> {
    @Override
    public UnitCollector newCollector() {
      return new UnitCollector();
    }

    @Override
    public int[] reduce(Collection<UnitCollector> collectors) {
      int[] sums = new int[units.size()];
      for (UnitCollector collector : collectors) {
        Arrays.setAll(sums, unit -> sums[unit] + collector.counts[unit]);
      }
      return sums;
    }
  }

  private final class UnitCollector extends SimpleCollector {
    private final int[] counts = new int[units.size()];
    private @Nullable Numbers numbers;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      numbers = new Numbers(context);
    }

    @Override
    public void collect(int document) throws IOException {
      int value = numbers == null ? -1 : numbers.of(document);
      if (value >= 0) {
        counts[unit(value)]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
