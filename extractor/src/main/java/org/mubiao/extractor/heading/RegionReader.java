package org.mubiao.extractor.heading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.lexicon.Regions;

/**
 * Finds the area a document holds for: its issuer's, else its title's, else the one it names most
 * among those of the rank that it calls its own (全市, 我县). Where issuer or title name an area that
 * the list of regions does not have, no other one is taken for it.
 */
final class RegionReader {

  private static final QuickPattern CONGRESS =
      QuickPattern.compile("在([^，。、在]{2,20}?)第[一二三四五六七八九十\\d]+届人民代表大会");

  /**
   * 临溪市科学技术局, but not 高新区管委会, which says no name, nor 某某新区, a zone inside some area, nor
   * 国家市场监督管理总局, where the character belongs to another word.
   */
  private static final QuickPattern ISSUING_AREA =
      QuickPattern.compile(
          "^(?:中共)?(?!.{0,8}(?:开发|高新|园|示范|保税|新|度假|景|林|试验|实验|合作|旅游|城|矿|行政)区)"
              + "\\p{IsHan}{2,8}?"
              + "(?:省|(?<![城都])市(?!场)|自治州|县|(?<![社辖山老牧灾片校小])区|旗|(?<!联)盟)"
              + "\\p{IsHan}{0,16}(?:政府|委|局|厅|办|办公室|委员会|部|中心|领导小组)$");

  /** 临溪市2025年…, 《临溪市人民政府…, but not 城市2025年…. */
  private static final QuickPattern TITLED_AREA =
      QuickPattern.compile(
          "(?:^|印发|《)(?!关于|全[省市县])\\p{IsHan}{1,5}\\p{IsHan}(?<![城都])(?:省|市|县|旗)"
              + "(?=\\d{4}年|“|人民政府|国民经济)");

  /** How a document calls its own area: the last character says its rank. */
  private static final QuickPattern OWN_AREA = QuickPattern.compile("[全我](省|市|县|区|州|旗|盟)(?!场|民)");

  private static final int FEW = 2;

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
      if (ISSUING_AREA.matcher(issuer).find()) {
        return null;
      }
    }
    Region titled = title == null ? null : in(title, false);
    if (titled != null) {
      return titled;
    }
    if (title != null && TITLED_AREA.matcher(title).find()) {
      return null;
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
      QuickMatcher congress = CONGRESS.matcher(passage);
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

  /**
   * The region named most often, and more than once, of the rank that the document calls its own;
   * by name among those named equally often. 全国 is named by everyone, so it has to be named twice
   * as often as any other.
   */
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
    String own = ownRank(passages);
    Region most = null;
    int mostCount = 1;
    int nation = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Region region = byName.get(entry.getKey());
      if (region == null || region.level() == RegionLevel.NATION) {
        nation = entry.getValue();
      } else if (entry.getValue() > mostCount && (own == null || region.name().endsWith(own))) {
        mostCount = entry.getValue();
        most = region;
      }
    }
    return own == null && nation >= FEW * mostCount ? nation() : most;
  }

  /**
   * {@return the last character of areas of the rank that it calls its own, null if it does not}
   */
  private static @Nullable String ownRank(List<String> passages) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String passage : passages) {
      OWN_AREA
          .matcher(passage)
          .results()
          .forEach(own -> counts.merge(own.group(1), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEW)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
