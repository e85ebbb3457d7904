package org.mubiao.model.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a value moved.
 *
 * @param value new value less the old one
 * @param unit the unit that both are written in, else the base unit; 个百分点 for shares
 * @param percent the same in percent of the old value, rounded to one place; null for shares and
 *     rates, and where the old value is 0
 */
public record Step(BigDecimal value, String unit, @Nullable BigDecimal percent) {}
