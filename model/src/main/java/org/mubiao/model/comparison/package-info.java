/**
 * What several documents say of one indicator, side by side.
 *
 * <p>Takes target sets and the indicator catalogue; gives {@link
 * org.mubiao.model.comparison.Comparison}s over places and years, the changes from one document to
 * the next, and findings. Knows when two figures may be subtracted and when not: {@link
 * org.mubiao.model.comparison.Figure#obstacleTo}. Everything else here leans on that one answer.
 *
 * <p>Laws: the order of the input does not matter; figures that differ in dimension, kind of
 * figure, base, denominator or length of their period are never subtracted; where two figures are
 * not compared, the reason is said.
 */
@NullMarked
package org.mubiao.model.comparison;

import org.jspecify.annotations.NullMarked;
