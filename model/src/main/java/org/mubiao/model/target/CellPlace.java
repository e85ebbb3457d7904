package org.mubiao.model.target;

import org.jspecify.annotations.Nullable;

/**
 * Place of a value inside a table, in the table's own words.
 *
 * @param table caption, null if the table has none
 * @param row row heads, joined from the left by {@code /}
 * @param column column heads, joined from the top by {@code /}
 */
public record CellPlace(@Nullable String table, String row, String column) {}
