package org.mubiao.extractor.mention;

import java.math.BigDecimal;

/**
 * A bare number.
 *
 * @param start first folded character
 * @param end one past the last
 * @param value what it is worth
 */
public record NumberMention(int start, int end, BigDecimal value) {}
