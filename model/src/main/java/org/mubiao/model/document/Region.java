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

  /**
   * Behind the name of an area in a question: the area itself, without what lies in it (江苏省本级), as
   * budgets and plans say it.
   */
  public static final String ITSELF = "本级";

  /** Copies the list. */
  public Region {
    within = List.copyOf(within);
  }

  /** {@return its name behind all that it lies in, such as 江苏省南京市鼓楼区} */
  public String wholeName() {
    return String.join("", within) + name;
  }

  /** {@return how it is listed among others that could be meant, such as 320106 江苏省南京市鼓楼区} */
  public String label() {
    return code == null ? wholeName() : code + " " + wholeName();
  }
}
