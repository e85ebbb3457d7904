/**
 * Line and bar charts as SVG text, for web pages and print.
 *
 * <p>Takes names, years, exact numbers and the words to show beside them; gives one {@code <svg>}
 * element that needs no script and no font of its own, the same for the same input. What was
 * reached is drawn full, what is promised hollow and dashed, so that neither colour nor the legend
 * is needed to tell them apart. Colours stand in {@link org.mubiao.app.chart.ChartStyle#CSS}, which
 * the page takes up once. Knows nothing of targets, documents or languages; stands on the JDK.
 */
@NullMarked
package org.mubiao.app.chart;

import org.jspecify.annotations.NullMarked;
