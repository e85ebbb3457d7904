/**
 * Measures how well search puts first what was asked for: judged queries over the documents of the
 * project, scored for the program and for plain searches over the same sentences.
 *
 * <p>Takes queries, judgements and documents; gives scores. It knows of the program only what a
 * caller of the index knows.
 */
@NullMarked
package org.mubiao.evaluation.search;

import org.jspecify.annotations.NullMarked;
