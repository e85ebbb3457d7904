package org.mubiao.app.table.form;

import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.TargetColumn;

/**
 * What stands under a head of a form: a column of the target table, the running number, or leading
 * and partner units together.
 *
 * @param column the column, null for the two others
 * @param name name of the column, {@code COUNT} or {@code RESPONSIBLE}
 */
record FormField(@Nullable TargetColumn column, String name) {

  private static final String COUNT = "COUNT";
  private static final String RESPONSIBLE = "RESPONSIBLE";

  /** {@return the field that the data file calls so} */
  static FormField named(String name) {
    boolean own = name.equals(COUNT) || name.equals(RESPONSIBLE);
    return new FormField(own ? null : TargetColumn.valueOf(name), name);
  }

  boolean isCount() {
    return name.equals(COUNT);
  }

  boolean isResponsible() {
    return name.equals(RESPONSIBLE);
  }

  boolean is(TargetColumn other) {
    return column == other;
  }

  /** {@return whether it names units that answer for something} */
  boolean namesUnits() {
    return isResponsible() || is(TargetColumn.LEAD) || is(TargetColumn.PARTNER);
  }

  /** {@return whether a form with this field can be one of targets} */
  boolean saysWhat() {
    return is(TargetColumn.INDICATOR)
        || is(TargetColumn.LABEL)
        || is(TargetColumn.EVIDENCE)
        || is(TargetColumn.VALUE);
  }

  /** {@return the head of the target table under which the same stands} */
  String head() {
    if (column != null) {
      return column.head();
    }
    return isCount()
        ? TargetColumn.COUNT
        : TargetColumn.LEAD.head() + "、" + TargetColumn.PARTNER.head();
  }
}
