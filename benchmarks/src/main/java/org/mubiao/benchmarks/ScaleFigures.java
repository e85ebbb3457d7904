package org.mubiao.benchmarks;

import java.util.Map;

/**
 * What indexing and searching cost at one size.
 *
 * @param records target records
 * @param indexing seconds of processor time, of all threads, to write and commit them all
 * @param bytes size of the index
 * @param heap most bytes of heap in use while indexing and asking
 * @param halfMillis milliseconds within which half of all questions were answered
 * @param mostMillis milliseconds within which 99 of 100 were
 * @param halfBusy milliseconds of processor time of the asking thread, as for {@code halfMillis}
 * @param mostBusy the same, as for {@code mostMillis}
 * @param slowest 99 of 100 by sort of question, milliseconds of processor time
 * @param addMillis milliseconds to add one document, opening and committing included
 */
record ScaleFigures(
    int records,
    double indexing,
    long bytes,
    long heap,
    double halfMillis,
    double mostMillis,
    double halfBusy,
    double mostBusy,
    Map<String, Double> slowest,
    double addMillis) {}
