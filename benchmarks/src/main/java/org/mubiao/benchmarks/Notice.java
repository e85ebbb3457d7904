package org.mubiao.benchmarks;

import org.mubiao.model.target.TargetSet;

/**
 * A made-up notice.
 *
 * @param set what an extraction would have read from it
 * @param text its text, into which the spans of {@code set} point
 */
record Notice(TargetSet set, String text) {}
