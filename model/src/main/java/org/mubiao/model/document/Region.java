package org.mubiao.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The area a document speaks for.
 *
 * @param name full name, such as 如皋市
 * @param code six-digit administrative code of GB/T 2260, null for areas that have none of their
 *     own
 * @param level rank
 * @param within names of the regions it lies in, from the top, without the country
 */
public record Region(String name, @Nullable String code, RegionLevel level, List<String> within) {

  /** Copies the list. */
  public Region {
    within = List.copyOf(within);
  }
}
