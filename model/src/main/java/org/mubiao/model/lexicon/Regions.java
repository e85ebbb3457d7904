package org.mubiao.model.lexicon;

import java.util.List;
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
