package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;

/** Administrative regions of China down to counties, and the zones beside them. */
public interface Regions {

  /**
   * {@return every region that goes by this full name, short name (如皋) or six-digit code, widest
   * first; empty if none does}
   */
  List<Region> named(String nameOrCode);

  /**
   * {@return every region that a person means by these words: by a name or a code or, if there is
   * none, by the full name behind what it lies in, 南京市鼓楼区 or 江苏省南京市鼓楼区, with the code before all of
   * it too, as it is listed where a name fits several}
   */
  default List<Region> meant(String words) {
    List<Region> known = named(words);
    if (!known.isEmpty()) {
      return known;
    }
    int code = words.indexOf(' ');
    List<Region> found = new ArrayList<>();
    if (code > 0) {
      named(words.substring(0, code)).stream()
          .filter(region -> region.label().equals(words))
          .forEach(found::add);
    }
    for (int start = 1; start < words.length(); start++) {
      String outer = words.substring(0, start);
      String own = words.substring(start);
      for (Region region : named(own)) {
        List<String> within = region.within();
        boolean behind =
            IntStream.range(0, within.size())
                .anyMatch(
                    from -> outer.equals(String.join("", within.subList(from, within.size()))));
        if (behind && region.name().equals(own)) {
          found.add(region);
        }
      }
    }
    return found;
  }

  /**
   * {@return of several regions that words may mean the one whose full name they are or, if there
   * is no such one, all} 沙县 is also short for 沙县区, which has a longer name of its own.
   */
  static List<Region> fullyNamed(List<Region> several, String words) {
    List<Region> named = several.stream().filter(one -> one.name().equals(words)).toList();
    return named.size() == 1 ? named : several;
  }

  /**
   * A region whose full or short name stands at a place of a text.
   *
   * @param region the region; of several with that name, the one inside {@code hint} or else the
   *     widest
   * @param length UTF-16 code units its name takes there
   * @param complete whether the full name stands there (如皋市, not 如皋)
   */
  record Match(Region region, int length, boolean complete) {}

  /**
   * {@return the longest region name that stands at {@code at}, null if none does}
   *
   * <p>In running text not every name is believed: a short name that is also a word (朝阳, 开化) never
   * is, a short name of a county (如皋) only near {@code hint}, which is inside it or beside it in
   * the same prefecture, a full name that is also a word (城区) only near it too. Whether the
   * characters around make it part of another word is for the caller to see.
   */
  @Nullable Match longestAt(CharSequence text, int at, @Nullable Region hint);
}
