package org.mubiao.extractor.heading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;

/** Finds the area a document holds for: its issuer's, else its title's, else the one it names. */
final class RegionReader {

  private static final Pattern CONGRESS =
      Pattern.compile("在([^，。、在]{2,20}?)第[一二三四五六七八九十\\d]+届人民代表大会");

  private final Regions regions;

  RegionReader(Regions regions) {
    this.regions = regions;
  }

  @Nullable Region read(
      @Nullable String issuer,
      @Nullable String title,
      @Nullable String number,
      List<String> passages) {
    if (issuer != null) {
      Region found = in(issuer, true);
      if (found != null) {
        return found;
      }
      if (issuer.startsWith("国务院")) {
        return nation();
      }
    }
    Region titled = title == null ? null : in(title, false);
    if (titled != null) {
      return titled;
    }
    if (number != null && number.startsWith("国")) {
      return nation();
    }
    Region assembled = ofCongress(passages);
    return assembled != null ? assembled : mostNamed(passages);
  }

  /** 在祥云县第十八届人民代表大会第二次会议上: a report to a congress is that of the congress's own place. */
  private @Nullable Region ofCongress(List<String> passages) {
    for (String passage : passages) {
      Matcher congress = CONGRESS.matcher(passage);
      if (congress.find()) {
        return in(congress.group(1), true);
      }
    }
    return null;
  }

  private @Nullable Region nation() {
    List<Region> nation = regions.named("全国");
    return nation.isEmpty() ? null : nation.get(0);
  }

  /**
   * The narrowest region that a name goes down to: 江苏省南通市如皋市.
   *
   * @param anchored whether a short name is believed wherever it stands
   */
  private @Nullable Region in(String text, boolean anchored) {
    Region found = null;
    int i = 0;
    while (i < text.length()) {
      Regions.Match match = regions.longestAt(text, i, found);
      if (match != null && (anchored || i == 0 || isFull(text, i, match))) {
        found = match.region();
        i += match.length();
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isFull(String text, int at, Regions.Match match) {
    int end = at + match.length();
    return match.complete() || text.startsWith("市", end) || text.startsWith("政府", end);
  }

  /** The region named most often, and more than once; by name among those named equally often. */
  private @Nullable Region mostNamed(List<String> passages) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Region> byName = new TreeMap<>();
    for (String passage : passages) {
      int i = 0;
      while (i < passage.length()) {
        Regions.Match match = regions.longestAt(passage, i, null);
        if (match == null) {
          i++;
        } else {
          counts.merge(match.region().name(), 1, Integer::sum);
          byName.put(match.region().name(), match.region());
          i += match.length();
        }
      }
    }
    Region most = null;
    int mostCount = 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > mostCount) {
        mostCount = entry.getValue();
        most = byName.get(entry.getKey());
      }
    }
    return most;
  }
}
