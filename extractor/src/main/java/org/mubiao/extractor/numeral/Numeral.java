package org.mubiao.extractor.numeral;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param value what it is worth
 * @param end one past its last character
 * @param more whether 多, 余 or 几 stands inside it: 一千多万
 */
public record Numeral(BigDecimal value, int end, boolean more) {}
