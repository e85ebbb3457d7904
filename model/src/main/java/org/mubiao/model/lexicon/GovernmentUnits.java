package org.mubiao.model.lexicon;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;

/** Departments and bodies of local government: short names and full names. */
public interface GovernmentUnits {

  /**
   * {@return the full name of a unit as a document of {@code region} writes it: 发改委 in 如皋市 is
   * 如皋市发展和改革委员会; null if it cannot be told}
   */
  @Nullable String fullName(String name, @Nullable Region region);

  /** {@return whether the name is a known short or full name of a unit, leading 市/县/区/省 aside} */
  boolean knows(String name);
}
