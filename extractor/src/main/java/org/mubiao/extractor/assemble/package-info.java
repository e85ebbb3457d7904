/**
 * Puts together what belongs together: a number with its indicator, time, scope and units.
 *
 * <p>Takes an {@link org.mubiao.extractor.outline.Outline} and the document's facts, gives targets
 * and tasks with evidence. Knows how a clause of official Chinese is read, how a table is read,
 * what is inherited and what a list shares; finds no words of its own.
 */
@NullMarked
package org.mubiao.extractor.assemble;

import org.jspecify.annotations.NullMarked;
