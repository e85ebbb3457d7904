package org.mubiao.spark;

import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;

/**
 * What the job is asked to do.
 *
 * @param input folder of notices, null if texts are given
 * @param texts Parquet or lines of JSON with columns {@code id}, {@code name} and {@code text},
 *     null if a folder is given
 * @param output folder that is made
 * @param recognition whether pages that are pictures are read
 * @param overwrite whether an output that is there makes way
 * @param taskBytes bytes of files that one task reads
 */
public record JobOptions(
    @Nullable String input,
    @Nullable String texts,
    String output,
    boolean recognition,
    boolean overwrite,
    long taskBytes) {

  /** 8 MiB: some seconds of work. */
  static final long TASK_BYTES = 8L << 20;

  private static final String USAGE =
      " Give --input FOLDER or --texts TABLE, and --output FOLDER; further --no-ocr, --overwrite,"
          + " --task-bytes NUMBER.";

  /** Checks that there is something to read. */
  public JobOptions {
    if ((input == null) == (texts == null)) {
      throw new WrongUsageException("One of --input and --texts is wanted." + USAGE);
    }
    if (taskBytes <= 0) {
      throw new WrongUsageException("--task-bytes must be more than 0." + USAGE);
    }
  }

  /** {@return the job over a folder of files} */
  public static JobOptions ofFiles(String folder, String output) {
    return new JobOptions(folder, null, output, true, false, TASK_BYTES);
  }

  /** {@return the job over a table of texts} */
  public static JobOptions ofTexts(String table, String output) {
    return new JobOptions(null, table, output, true, false, TASK_BYTES);
  }

  /** {@return what the arguments ask for} */
  static JobOptions of(String... arguments) {
    String input = null;
    String texts = null;
    String output = null;
    boolean recognition = true;
    boolean overwrite = false;
    long taskBytes = TASK_BYTES;
    for (int at = 0; at < arguments.length; at++) {
      String argument = arguments[at];
      switch (argument) {
        case "--input" -> input = value(arguments, ++at);
        case "--texts" -> texts = value(arguments, ++at);
        case "--output" -> output = value(arguments, ++at);
        case "--no-ocr" -> recognition = false;
        case "--overwrite" -> overwrite = true;
        case "--task-bytes" -> taskBytes = number(value(arguments, ++at));
        default -> throw new WrongUsageException("Unknown argument " + argument + "." + USAGE);
      }
    }
    if (output == null) {
      throw new WrongUsageException("--output is wanted." + USAGE);
    }
    return new JobOptions(input, texts, output, recognition, overwrite, taskBytes);
  }

  private static String value(String[] arguments, int at) {
    if (at == arguments.length) {
      throw new WrongUsageException(arguments[at - 1] + " lacks its value." + USAGE);
    }
    return arguments[at];
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new WrongUsageException("--task-bytes " + value + " is no number." + USAGE, e);
    }
  }
}
