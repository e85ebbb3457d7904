package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;

/** The regions of {@code regions.tsv} and the zones of {@code zones.tsv}. */
final class AdministrativeRegions implements Regions {
  static final String FILE = "regions.tsv";
  static final String ZONES_FILE = "zones.tsv";
  private static final List<String> COLUMNS =
      List.of("name", "code", "parent", "level", "short", "flags");
  private static final List<String> ZONE_COLUMNS =
      List.of("name", "code", "parent", "level", "short", "flags", "source");
  private static final Set<String> FLAGS = Set.of("risky", "common", "former");

  /** A name under which a region goes; those under one name hang together, latest first. */
  private static final class Naming {
    private final Region region;

    /** Whether it is the full name. */
    private final boolean complete;

    /** Whether it is not looked for in running text. */
    private final boolean hidden;

    private @Nullable Naming next;

    private Naming(Region region, boolean complete, boolean hidden) {
      this.region = region;
      this.complete = complete;
      this.hidden = hidden;
    }
  }

  // Loaded at each start of the program: plain arrays and maps of the right size, nothing clever.
  private final Map<String, Naming> byName = new HashMap<>(16384);
  private final Map<String, List<Region>> byCode = new HashMap<>(8192);
  private final Map<String, List<String>> withinByCode = new HashMap<>(1024);
  private final byte[] longestByFirstCharacter = new byte[1 << 16];
  private final List<Region> all = new ArrayList<>(4096);

  /**
   * Reads the two files.
   *
   * @throws LexiconException if a region is there twice or lies in one that is not there before it
   */
  AdministrativeRegions(byte[] regions, byte[] zones) {
    for (DataTable.Row row : DataTable.read(FILE, regions, COLUMNS).rows()) {
      String code = row.optional(1);
      if (code != null && byCode.containsKey(code)) {
        throw row.problem("code " + code + " is there twice");
      }
      add(row);
    }
    for (DataTable.Row row : DataTable.read(ZONES_FILE, zones, ZONE_COLUMNS).rows()) {
      row.text(6);
      add(row);
    }
  }

  private void add(DataTable.Row row) {
    String name = row.text(0);
    Region region = new Region(name, code(row), level(row), within(row));
    List<String> flags = row.cell(5).equals("-") ? List.of() : DataTable.split(row.text(5), ',');
    for (String flag : flags) {
      if (!FLAGS.contains(flag)) {
        throw row.problem("unknown flag " + flag);
      }
    }
    for (Naming other = byName.get(name); other != null; other = other.next) {
      if (other.complete && other.region.within().equals(region.within())) {
        throw row.problem(name + " is there twice in " + region.within());
      }
    }
    all.add(region);
    String code = region.code();
    if (code != null) {
      List<Region> others = byCode.get(code);
      if (others == null) {
        byCode.put(code, List.of(region));
      } else {
        List<Region> more = new ArrayList<>(others);
        more.add(region);
        byCode.put(code, List.copyOf(more));
      }
    }
    name(name, new Naming(region, true, flags.contains("common")));
    for (String shortName : row.list(4)) {
      if (shortName.length() < 2) {
        throw row.problem("a short name has two characters or more");
      }
      name(shortName, new Naming(region, false, flags.contains("risky")));
    }
  }

  private void name(String name, Naming naming) {
    naming.next = byName.put(name, naming);
    char first = name.charAt(0);
    if (longestByFirstCharacter[first] < name.length()) {
      longestByFirstCharacter[first] = (byte) name.length();
    }
  }

  private static @Nullable String code(DataTable.Row row) {
    String code = row.optional(1);
    if (code == null) {
      return null;
    }
    boolean digits = code.length() == 6;
    for (int index = 0; digits && index < 6; index++) {
      digits = code.charAt(index) >= '0' && code.charAt(index) <= '9';
    }
    if (!digits) {
      throw row.problem("a code has six digits, not " + code);
    }
    return code;
  }

  private static RegionLevel level(DataTable.Row row) {
    for (RegionLevel level : RegionLevel.values()) {
      if (level.code().equals(row.text(3))) {
        return level;
      }
    }
    throw row.problem("unknown level " + row.text(3));
  }

  private List<String> within(DataTable.Row row) {
    String parentCode = row.optional(2);
    if (parentCode == null) {
      return List.of();
    }
    List<String> known = withinByCode.get(parentCode);
    if (known != null) {
      return known;
    }
    List<Region> parents = byCode.get(parentCode);
    if (parents == null) {
      throw row.problem("unknown parent region " + parentCode);
    }
    Region parent = parents.get(0);
    List<String> within = new ArrayList<>(parent.within());
    if (parent.level() != RegionLevel.NATION) {
      within.add(parent.name());
    }
    List<String> fixed = List.copyOf(within);
    withinByCode.put(parentCode, fixed);
    return fixed;
  }

  @Override
  public List<Region> named(String nameOrCode) {
    List<Region> coded = byCode.get(nameOrCode);
    if (coded != null) {
      return coded;
    }
    List<Region> found = new ArrayList<>();
    for (Naming naming = byName.get(nameOrCode); naming != null; naming = naming.next) {
      if (!found.contains(naming.region)) {
        found.add(0, naming.region);
      }
    }
    found.sort((one, other) -> one.level().compareTo(other.level()));
    return Collections.unmodifiableList(found);
  }

  @Override
  public @Nullable Match longestAt(CharSequence text, int at, @Nullable Region hint) {
    if (at >= text.length()) {
      return null;
    }
    int longest = longestByFirstCharacter[text.charAt(at)];
    for (int length = Math.min(longest, text.length() - at); length >= 2; length--) {
      Naming best = best(byName.get(text.subSequence(at, at + length).toString()), hint);
      if (best != null) {
        return new Match(best.region, length, best.complete);
      }
    }
    return null;
  }

  /**
   * The nearest to the hint; of several equally near the widest, a full name before a short one.
   */
  private static @Nullable Naming best(@Nullable Naming namings, @Nullable Region hint) {
    Naming best = null;
    int bestNearness = -1;
    for (Naming naming = namings; naming != null; naming = naming.next) {
      int nearness = nearness(naming.region, hint);
      if (!visible(naming, nearness)) {
        continue;
      }
      // Those first in the file come last here, and win where nothing else decides.
      if (best == null
          || nearness > bestNearness
          || (nearness == bestNearness && !wider(best, naming))) {
        best = naming;
        bestNearness = nearness;
      }
    }
    return best;
  }

  private static boolean wider(Naming one, Naming other) {
    int levels = one.region.level().compareTo(other.region.level());
    return levels < 0 || (levels == 0 && one.complete && !other.complete);
  }

  /**
   * Short names of counties are seen only from nearby: there are so many that elsewhere they would
   * be found across the border of two words.
   */
  private static boolean visible(Naming naming, int nearness) {
    boolean near = nearness >= NEAR;
    if (naming.complete) {
      return near || !naming.hidden;
    }
    return !naming.hidden && (near || naming.region.level() != RegionLevel.COUNTY);
  }

  private static final int NEAR = 100;

  /** {@return how close a region is to the hint: 100 and more if it lies in it or beside it} */
  private static int nearness(Region region, @Nullable Region hint) {
    if (hint == null) {
      return 0;
    }
    if (region.equals(hint)) {
      return NEAR + 20;
    }
    if (region.within().contains(hint.name())) {
      return NEAR + 10;
    }
    int common = 0;
    while (common < region.within().size()
        && common < hint.within().size()
        && region.within().get(common).equals(hint.within().get(common))) {
      common++;
    }
    boolean beside =
        hint.level() == RegionLevel.COUNTY && common > 0 && common == hint.within().size();
    boolean around = hint.within().contains(region.name());
    return (beside || around ? NEAR : 0) + common;
  }

  /** {@return every region, in the order of the files} */
  List<Region> all() {
    return Collections.unmodifiableList(all);
  }
}
