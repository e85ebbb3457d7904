package org.mubiao.spark;

import java.io.IOException;
import java.util.SortedMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * What {@code spark-submit} starts. Prints the counts at the end; files that could not be read do
 * not end the job, they stand under {@code outcomes}.
 */
public final class ExtractTargets {

  private static final String MAX_FAILURES = "spark.task.maxFailures";

  private ExtractTargets() {}

  /** Runs the job; see {@code docs/how-to/scale.md} for the arguments. */
  public static void main(String[] arguments) throws IOException {
    JobOptions options = JobOptions.of(arguments);
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "mubiao");
    // Three attempts find out a file that ends its reader, and a task may hold more than one.
    conf.setIfMissing(MAX_FAILURES, "10");
    // Names of files in Chinese reach Java in the encoding of the locale.
    conf.setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8");
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    try {
      SortedMap<String, Long> counts = new SparkExtraction(spark, options).run();
      counts.forEach((name, count) -> System.out.println(name + " " + count));
    } finally {
      spark.stop();
    }
  }
}
