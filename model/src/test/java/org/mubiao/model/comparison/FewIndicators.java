package org.mubiao.model.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.IndicatorEntry.Nature;
import org.mubiao.model.target.Measure;

/** A catalogue of a few entries, one for each way in which indicators differ. */
final class FewIndicators implements IndicatorCatalogue {

  private static final List<String> FAMILIES = List.of("床位数", "参保率");

  static final FewIndicators ENTRIES = new FewIndicators();

  private final List<IndicatorEntry> entries =
      List.of(
          entry("forest-share", "森林覆盖率", Nature.RATIO, "share", null, null, true),
          entry("green-share", "绿色产业产值占比", Nature.RATIO, "share", null, null, true),
          entry("unemployment", "城镇调查失业率", Nature.RATIO, "share", null, null, false),
          entry("libraries", "图书馆数", Nature.STOCK, "count", null, null, true, "图书馆总数"),
          entry("contracts", "签约项目数", Nature.FLOW, "count", null, null, true, "签约项目"),
          entry("exports", "出口额", Nature.FLOW, "money", null, null, true),
          entry("beds-per-1000", "每千人口床位数", Nature.RATIO, "count", "千人口", null, true),
          entry("beds-per-100km", "每百平方公里床位数", Nature.RATIO, "count", "百平方公里", null, true),
          entry("insured-farmers", "农户参保率", Nature.RATIO, "share", null, "农户", true),
          entry("insured-workers", "职工参保率", Nature.RATIO, "share", null, "职工", true));

  private FewIndicators() {}

  private static IndicatorEntry entry(
      String key,
      String label,
      Nature nature,
      String dimension,
      @Nullable String denominator,
      @Nullable String base,
      @Nullable Boolean higherIsBetter,
      String... aliases) {
    return new IndicatorEntry(
        key,
        label,
        FAMILIES.stream().filter(label::endsWith).findFirst().orElse(null),
        nature,
        dimension,
        denominator,
        base,
        higherIsBetter,
        List.of(),
        List.of(),
        List.of(),
        List.of(aliases),
        "test");
  }

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
    return entries.stream().filter(entry -> entry.label().contains(words)).toList();
  }
}
