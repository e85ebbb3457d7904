package org.mubiao.app.table;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Figure;

/**
 * A row of the panel: what one place says of one indicator for one year.
 *
 * @param figure the statement
 * @param year calendar year the row is about, null if the documents give none
 * @param indicator name of the indicator, the catalogue's where it has an entry
 * @param rank 1 for the row that stands for its place, year, indicator and status; 2, 3, … for
 *     further figures that may not be compared with it
 * @param alsoStated how many further statements of the same there are
 */
public record PanelRow(
    Figure figure, @Nullable Integer year, String indicator, int rank, int alsoStated) {}
