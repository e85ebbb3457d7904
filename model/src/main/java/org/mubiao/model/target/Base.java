package org.mubiao.model.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a growth or a reduction is measured from, as far as the document says.
 *
 * @param from first day of the earlier state, null if unsaid
 * @param to last day, inclusive
 * @param value the earlier value, null if unsaid
 * @param unit its unit, null if there is no value
 */
public record Base(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable BigDecimal value,
    @Nullable String unit) {}
