/**
 * What indexing and searching cost as the number of records grows.
 *
 * <p>Takes a number and a seed, makes that many varied notices with their targets straight as
 * values of the model, and gives figures. Knows the front door of the indexer, and Lucene for the
 * bare index that it is measured against. It is no part of the program.
 */
@NullMarked
package org.mubiao.benchmarks;

import org.jspecify.annotations.NullMarked;
