package org.mubiao.spark;

import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol;

/**
 * Commits files as Spark does, but names them by the task's number alone, so that the same input
 * gives the same names; and lines of JSON by what they are.
 *
 * <p>Spark makes it by this constructor. Not for appending: names would meet.
 */
public final class SteadyNames extends SQLHadoopMapReduceCommitProtocol {

  private static final long serialVersionUID = 1L;

  /** Called by Spark. */
  public SteadyNames(String jobId, String path, boolean dynamicPartitionOverwrite) {
    super(jobId, path, dynamicPartitionOverwrite);
  }

  @Override
  public String getFilename(TaskAttemptContext task, FileNameSpec spec) {
    String named = super.getFilename(task, spec);
    // part-00012-<job>-c000.txt
    String number = named.substring(0, named.indexOf('-', named.indexOf('-') + 1));
    return number + spec.suffix().replace(".txt", ".jsonl");
  }
}
