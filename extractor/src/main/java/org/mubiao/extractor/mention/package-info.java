/**
 * Finds what single words say: amounts, times, lists of units.
 *
 * <p>Takes a folded passage, gives mentions with positions in that passage. What belongs to what is
 * decided in {@code assemble}.
 */
@NullMarked
package org.mubiao.extractor.mention;

import org.jspecify.annotations.NullMarked;
