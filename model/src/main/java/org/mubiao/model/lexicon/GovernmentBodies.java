package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;

/** The bodies of {@code government-units.tsv}, put into the region that a document speaks for. */
final class GovernmentBodies implements GovernmentUnits {
  static final String FILE = "government-units.tsv";
  private static final List<String> COLUMNS = List.of("names", "full", "where");
  private static final String REGION = "{region}";

  /** Words before a name that say whose body it is, longest first, and how such regions end. */
  private static final List<String> LEVEL_WORDS = List.of("自治区", "省", "市", "县", "区", "州", "旗", "盟");

  /** Where such a body exists. */
  private enum Where {
    ANY(RegionLevel.PROVINCE, RegionLevel.COUNTY),
    LED(RegionLevel.PROVINCE, RegionLevel.COUNTY),
    NATION(RegionLevel.NATION, RegionLevel.NATION),
    PROVINCE(RegionLevel.PROVINCE, RegionLevel.PROVINCE),
    LOCAL(RegionLevel.PREFECTURE, RegionLevel.COUNTY),
    CITY(RegionLevel.PREFECTURE, RegionLevel.COUNTY),
    PREFECTURE(RegionLevel.PREFECTURE, RegionLevel.PREFECTURE);

    private final RegionLevel highest;
    private final RegionLevel lowest;

    Where(RegionLevel highest, RegionLevel lowest) {
      this.highest = highest;
      this.lowest = lowest;
    }

    boolean includes(RegionLevel level) {
      return level.compareTo(highest) >= 0 && level.compareTo(lowest) <= 0;
    }

    boolean overlaps(Where other) {
      return highest.compareTo(other.lowest) <= 0 && other.highest.compareTo(lowest) <= 0;
    }
  }

  private record Body(@Nullable String full, Where where, List<String> names) {}

  private final Regions regions;
  private final Map<String, List<Body>> byName = new HashMap<>();
  private final List<List<String>> groups = new ArrayList<>();

  /**
   * Reads the file.
   *
   * @throws LexiconException if one name means two bodies of the same government
   */
  GovernmentBodies(byte[] units, Regions regions) {
    this.regions = regions;
    for (DataTable.Row row : DataTable.read(FILE, units, COLUMNS).rows()) {
      add(row);
    }
  }

  private void add(DataTable.Row row) {
    String full = row.optional(1);
    Where where = where(row);
    Set<String> names = new LinkedHashSet<>(row.list(0));
    if (names.isEmpty() || names.size() != row.list(0).size()) {
      throw row.problem("needs names, each once");
    }
    if (full != null) {
      if (full.contains(REGION) == (where == Where.NATION)) {
        throw row.problem("the full name of all but national bodies has " + REGION);
      }
      if (full.startsWith(REGION)) {
        names.add(full.substring(REGION.length()));
      } else if (where == Where.NATION) {
        names.add(full);
      }
    }
    Body body = new Body(full, where, List.copyOf(names));
    for (String name : names) {
      List<Body> bodies = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
      for (Body other : bodies) {
        if (other.where().overlaps(where)) {
          throw row.problem(name + " means two bodies of one government");
        }
      }
      bodies.add(body);
    }
    if (full != null && where != Where.LED && names.size() > 1) {
      groups.add(body.names());
    }
  }

  private static Where where(DataTable.Row row) {
    for (Where where : Where.values()) {
      if (where.name().equalsIgnoreCase(row.text(2))) {
        return where;
      }
    }
    throw row.problem("unknown place " + row.text(2));
  }

  /** A name taken apart: whose body, and which. */
  private record Parts(@Nullable Region owner, boolean led, String body) {}

  @Override
  public @Nullable String fullName(String name, @Nullable Region region) {
    Parts parts = parts(plain(name), region);
    Region owner = parts.owner();
    if (owner == null) {
      String national = nameOf(parts.body(), RegionLevel.NATION, "", parts.led());
      return region == null && !parts.led() ? national(parts.body(), national) : null;
    }
    String full = nameOf(parts.body(), owner.level(), owner.name(), parts.led());
    if (full == null && !parts.led()) {
      full = higher(parts.body(), owner);
    }
    return full;
  }

  /** Without a region only names that no local body has can be told: 科技部, not 统计局. */
  private @Nullable String national(String body, @Nullable String full) {
    return byName.getOrDefault(body, List.of()).size() == 1 ? full : null;
  }

  /** 科技厅 in a county is the province's, 科技部 the nation's. */
  private @Nullable String higher(String body, Region owner) {
    for (Body candidate : byName.getOrDefault(body, List.of())) {
      if (byName.getOrDefault(body, List.of()).size() > 1) {
        return null;
      }
      if (candidate.where() == Where.NATION) {
        return candidate.full();
      }
      String full = candidate.full();
      if (candidate.where() == Where.PROVINCE && full != null && !owner.within().isEmpty()) {
        return full.replace(REGION, owner.within().get(0));
      }
    }
    return null;
  }

  private @Nullable String nameOf(String body, RegionLevel level, String region, boolean led) {
    for (Body candidate : byName.getOrDefault(body, List.of())) {
      boolean district =
          candidate.where() == Where.CITY && level == RegionLevel.COUNTY && region.endsWith("区");
      boolean bare = candidate.where() == Where.LED && !led;
      if (candidate.where().includes(level) && !district && !bare) {
        String full = candidate.full();
        return full == null ? null : full.replace(REGION, region);
      }
    }
    return null;
  }

  @Override
  public boolean knows(String name) {
    Parts parts = parts(plain(name), null);
    return isKnown(parts.body(), parts.led());
  }

  private boolean isKnown(String body, boolean led) {
    List<Body> bodies = byName.get(body);
    return bodies != null && (led || bodies.stream().anyMatch(each -> each.where() != Where.LED));
  }

  /** 组织部（人才办） is 组织部; 团市委 is 市团委; white space goes. */
  private static String plain(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int index = 0; index < name.length(); index++) {
      char character = name.charAt(index);
      if (character == '（' || character == '(' || character == '<') {
        break;
      }
      if (!Character.isWhitespace(character) && character != '　') {
        text.append(character);
      }
    }
    if (text.length() == 3 && text.charAt(0) == '团' && text.charAt(2) == '委') {
      return text.charAt(1) + "团委";
    }
    return text.toString();
  }

  private Parts parts(String name, @Nullable Region region) {
    if (isKnown(name, false)) {
      return new Parts(region, false, name);
    }
    for (String word : LEVEL_WORDS) {
      if (name.startsWith(word)) {
        String rest = withoutHead(name.substring(word.length()));
        if (isKnown(rest, true)) {
          return new Parts(region == null ? null : owner(word, region), true, rest);
        }
      }
    }
    Regions.Match place = regions.longestAt(name, 0, region);
    if (place != null) {
      String rest = withoutHead(name.substring(place.length()));
      if (isKnown(rest, true)) {
        return new Parts(place.region(), true, rest);
      }
      for (String word : LEVEL_WORDS) {
        if (!place.complete()
            && rest.startsWith(word)
            && isKnown(rest.substring(word.length()), true)) {
          return new Parts(owner(word, place.region()), true, rest.substring(word.length()));
        }
      }
    }
    return new Parts(region, false, name);
  }

  /** 市委组织部 is the 组织部 of the 市, 市人民政府办公室 its 政府办公室. */
  private String withoutHead(String rest) {
    if (byName.containsKey(rest)) {
      return rest;
    }
    if (rest.startsWith("委") && byName.containsKey(rest.substring(1))) {
      return rest.substring(1);
    }
    if (rest.startsWith("人民政府") && byName.containsKey(rest.substring(2))) {
      return rest.substring(2);
    }
    if (rest.startsWith("政府") && byName.containsKey(rest.substring(2))) {
      return rest.substring(2);
    }
    return rest;
  }

  /** {@return the region of this kind that {@code region} is or lies in, null if there is none} */
  private @Nullable Region owner(String word, Region region) {
    if (region.name().endsWith(word)) {
      return region;
    }
    for (int index = region.within().size() - 1; index >= 0; index--) {
      String container = region.within().get(index);
      if (container.endsWith(word)) {
        for (Region candidate : regions.named(container)) {
          if (candidate.within().equals(region.within().subList(0, index))) {
            return candidate;
          }
        }
      }
    }
    return null;
  }

  /** {@return names of one body, short and full, for searchers; in the order of the file} */
  List<List<String>> groups() {
    return Collections.unmodifiableList(groups);
  }
}
