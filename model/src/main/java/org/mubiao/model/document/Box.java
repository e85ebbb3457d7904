package org.mubiao.model.document;

import java.math.BigDecimal;

/**
 * A rectangle on a page, in points from the top left corner.
 *
 * @param page 1-based
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
public record Box(int page, BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {}
