package org.mubiao.extractor.mention;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number in its unit as written
 * @param unit as written, multiplier included; empty if there is none
 * @param end one past the unit
 * @param more whether 余 or 多 stands with it
 */
record Measured(BigDecimal value, String unit, int end, boolean more) {}
