/**
 * How the reading of a file ended. Each input file has exactly one outcome, and the outcomes of a
 * batch add up to the number of its files.
 */
@NullMarked
package org.mubiao.model.outcome;

import org.jspecify.annotations.NullMarked;
