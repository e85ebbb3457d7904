package org.mubiao.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;

/**
 * Lays out what {@link ExtractTargets} wrote as the folder that {@code mubiao extract} makes:
 * documents, texts and the report, on the disk of the machine that asks. {@code mubiao load} and
 * all commands that read an output take it. Documents go through memory one after the other.
 */
public final class MakeOutput {

  private static final String USAGE =
      " Give --input FOLDER, which the job wrote, and --output FOLDER, which is not there yet.";

  private MakeOutput() {}

  /** Runs it; see {@code docs/how-to/scale.md}. */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, String> values = new TreeMap<>();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      values.put(arguments[at], arguments[at + 1]);
    }
    String input = values.remove("--input");
    String output = values.remove("--output");
    if (input == null || output == null || !values.isEmpty() || arguments.length != 4) {
      throw new WrongUsageException("--input and --output are wanted, and nothing else." + USAGE);
    }
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "mubiao");
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    try {
      make(spark, input, Path.of(output));
    } finally {
      spark.stop();
    }
  }

  /**
   * Makes the folder. The report is written last, so that a folder without one is not whole.
   *
   * @param input what the job wrote
   * @throws WrongUsageException if the job did not end, or the folder is there
   */
  static void make(SparkSession spark, String input, Path folder) throws IOException {
    HadoopSettings settings = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
    OutputPlaces places = new OutputPlaces(settings.whole(input).toString(), settings);
    if (!places.isFinished()) {
      throw new WrongUsageException(
          input + " holds no counts.json: let the job end first." + USAGE);
    }
    if (Files.exists(folder)) {
      throw new WrongUsageException(folder + " is there already." + USAGE);
    }
    OutputFolder output = new OutputFolder(folder);
    Files.createDirectories(output.documents());
    Files.createDirectories(output.texts());
    Iterator<Row> documents =
        spark
            .read()
            .schema(Documents.SCHEMA)
            .parquet(places.documents())
            .select(col(Documents.ID), col("json"), col("text"))
            .toLocalIterator();
    while (documents.hasNext()) {
      Row row = documents.next();
      DocumentId id = new DocumentId(row.getString(0));
      Files.writeString(output.document(id), row.getString(1), StandardCharsets.UTF_8);
      Files.writeString(output.text(id), row.getString(2), StandardCharsets.UTF_8);
    }
    Files.write(output.report(), ReportJson.write(report(spark, places)));
  }

  private static Report report(SparkSession spark, OutputPlaces places) throws IOException {
    List<FileOutcome> files = new ArrayList<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      counts.put(kind.code(), 0);
      if (places.isThere(places.outcomes(kind.code()))) {
        List<Row> lines = spark.read().text(places.outcomes(kind.code())).collectAsList();
        for (Row line : lines) {
          files.add(ReportJson.readLine(line.getString(0).getBytes(StandardCharsets.UTF_8)));
        }
        counts.put(kind.code(), lines.size());
      }
    }
    counts.put("files", files.size());
    return new Report(files, counts);
  }
}
