package org.mubiao.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.lexicon.GovernmentUnits;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.lexicon.Synonyms;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;

/** A lexicon of a few entries, written by hand, for tests that must not depend on the real one. */
public final class Lexicons {

  /** A county-level city. */
  public static final Region RUGAO = county("如皋市", "320682", "江苏省", "南通市");

  /** Another county-level city of the same prefecture. */
  public static final Region QIDONG = county("启东市", "320681", "江苏省", "南通市");

  /** A district whose name others have too. */
  public static final Region GULOU_NANJING = county("鼓楼区", "320106", "江苏省", "南京市");

  /** Another district of that name. */
  public static final Region GULOU_FUZHOU = county("鼓楼区", "350102", "福建省", "福州市");

  /** A prefecture-level city. */
  public static final Region NANTONG =
      new Region("南通市", "320600", RegionLevel.PREFECTURE, List.of("江苏省"));

  /** A province. */
  public static final Region JIANGSU = new Region("江苏省", "320000", RegionLevel.PROVINCE, List.of());

  private static final List<Region> ALL =
      List.of(JIANGSU, NANTONG, GULOU_NANJING, QIDONG, RUGAO, GULOU_FUZHOU);

  private Lexicons() {}

  private static Region county(String name, String code, String... within) {
    return new Region(name, code, RegionLevel.COUNTY, List.of(within));
  }

  /** {@return the lexicon} */
  public static Lexicon small() {
    return new Lexicon(
        new FewRegions(),
        new FewMeasures(),
        new NoUnits(),
        new FewIndicators(),
        new FewSynonyms(),
        "sha256:test");
  }

  private static final class FewRegions implements Regions {
    @Override
    public List<Region> named(String nameOrCode) {
      return ALL.stream()
          .filter(region -> isNamed(region, nameOrCode))
          .sorted(Comparator.comparing(Region::level))
          .toList();
    }

    private static boolean isNamed(Region region, String name) {
      return region.name().equals(name)
          || region.name().substring(0, region.name().length() - 1).equals(name)
          || name.equals(region.code());
    }

    @Override
    public @Nullable Match longestAt(CharSequence text, int at, @Nullable Region hint) {
      String rest = text.subSequence(at, text.length()).toString();
      for (Region region : ALL) {
        if (rest.startsWith(region.name())) {
          return new Match(region, region.name().length(), true);
        }
      }
      return null;
    }
  }

  private static final class FewMeasures implements MeasurementUnits {
    private final Map<String, UnitOfMeasure> units = new TreeMap<>();

    FewMeasures() {
      add("元", "money", "1", "元");
      add("万元", "money", "10000", "元");
      add("亿元", "money", "100000000", "元");
      add("万亿元", "money", "1000000000000", "元");
      add("家", "count", "1", "家");
      add("件", "count", "1", "件");
      add("%", "share", "1", "%");
    }

    private void add(String symbol, String dimension, String factor, String base) {
      units.put(symbol, new UnitOfMeasure(symbol, dimension, new BigDecimal(factor), base));
    }

    @Override
    public @Nullable UnitOfMeasure named(String symbol) {
      return units.get(symbol);
    }

    @Override
    public int longestAt(CharSequence text, int at) {
      return 0;
    }

    @Override
    public boolean ambiguous(String symbol) {
      return false;
    }
  }

  private static final class NoUnits implements GovernmentUnits {
    @Override
    public @Nullable String fullName(String name, @Nullable Region region) {
      return null;
    }

    @Override
    public boolean knows(String name) {
      return false;
    }
  }

  private static final class FewIndicators implements IndicatorCatalogue {
    private final List<IndicatorEntry> entries =
        List.of(
            new IndicatorEntry(
                "high-tech-enterprises",
                "高新技术企业数",
                null,
                IndicatorEntry.Nature.STOCK,
                "count",
                null,
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of("高企数量", "高新技术企业总数"),
                "test"),
            new IndicatorEntry(
                "rd-expenditure-gdp-share",
                "全社会研发投入占GDP比重",
                null,
                IndicatorEntry.Nature.RATIO,
                "share",
                "GDP",
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of("R&D占GDP比重"),
                "test"));

    @Override
    public List<IndicatorEntry> entries() {
      return entries;
    }

    @Override
    public @Nullable IndicatorEntry byKey(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElse(null);
    }

    @Override
    public @Nullable IndicatorEntry match(String name, String unit, Measure measure) {
      return null;
    }

    @Override
    public List<IndicatorEntry> find(String words) {
      List<IndicatorEntry> exact = new ArrayList<>();
      List<IndicatorEntry> part = new ArrayList<>();
      for (IndicatorEntry entry : entries) {
        List<String> names = new ArrayList<>(entry.aliases());
        names.add(entry.key());
        names.add(entry.label());
        if (names.contains(words)) {
          exact.add(entry);
        } else if (names.stream().anyMatch(name -> name.contains(words))) {
          part.add(entry);
        }
      }
      return exact.isEmpty() ? part : exact;
    }
  }

  private static final class FewSynonyms implements Synonyms {
    @Override
    public List<List<String>> groups() {
      return List.of(List.of("高企", "高新技术企业"), List.of("发改委", "发展和改革委员会"));
    }

    @Override
    public List<String> of(String word) {
      return groups().stream()
          .filter(group -> group.contains(word))
          .flatMap(List::stream)
          .filter(other -> !other.equals(word))
          .toList();
    }
  }
}
