/**
 * Extraction over many machines: takes a folder of notices or a table of texts, gives the records
 * of the local run as partitioned lines and Parquet, and one outcome for each input. It knows
 * Apache Spark, and which work belongs together; what a file says is read by the same use cases as
 * everywhere else.
 */
@NullMarked
package org.mubiao.spark;

import org.jspecify.annotations.NullMarked;
