package org.mubiao.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import scala.Tuple2;

/**
 * The job: reads each input where there is room, keeps what was read, settles what only the whole
 * corpus knows, and writes records, documents and outcomes.
 *
 * <p>Records are those of the local run over the same files, byte for byte. Findings across
 * documents, tables for people and the index are not made here.
 */
public final class SparkExtraction {

  /** Spark's setting for what commits files, and so names them. */
  private static final String COMMITTER = "spark.sql.sources.commitProtocolClass";

  /** So many documents' records make a file's worth, about. */
  private static final long DOCUMENTS_A_TASK = 1_000;

  /** Tasks a core while reading: enough that at the end nobody waits long. */
  private static final int TASKS_A_CORE = 4;

  private final SparkSession spark;
  private final JobOptions options;
  private final OutputPlaces output;
  private final HadoopSettings settings;

  /** Prepares the job. */
  public SparkExtraction(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
    this.settings = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
    this.output = new OutputPlaces(settings.whole(options.output()).toString(), settings);
  }

  /**
   * Runs it.
   *
   * @return counts by name, taken from what was written: files by outcome, documents, records
   * @throws org.mubiao.app.WrongUsageException if the input is missing, or the output there
   */
  public SortedMap<String, Long> run() throws IOException {
    JavaRDD<Row> rows = rows();
    output.clear(options.overwrite());
    String committer = spark.conf().get(COMMITTER);
    boolean ours = !spark.sparkContext().getConf().contains(COMMITTER);
    if (ours) {
      spark.conf().set(COMMITTER, SteadyNames.class.getName());
    }
    try {
      write(spark.createDataFrame(rows, ReadRow.SCHEMA), output.read());
      Dataset<Row> read = spark.read().schema(ReadRow.SCHEMA).parquet(output.read());
      settle(read);
      SortedMap<String, Long> counts = counts();
      output.finish(counts);
      return counts;
    } finally {
      if (ours) {
        spark.conf().set(COMMITTER, committer);
      }
    }
  }

  // --- Reading ----------------------------------------------------------------------------------

  private JavaRDD<Row> rows() throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Attempts attempts = new Attempts(output.attempts(), settings);
    String texts = options.texts();
    if (texts != null) {
      return pieces(texts).mapPartitions(reading(null, attempts));
    }
    String input = options.input();
    if (input == null) {
      throw new IllegalStateException("nothing to read");
    }
    NoticeStore store = NoticeStore.of(input, settings);
    List<Piece> pieces = store.list(output.root());
    List<PieceBins.Bin> bins =
        PieceBins.of(pieces, PieceBins.full(pieces, tasks(), options.taskBytes()));
    return context
        .parallelize(bins, Math.max(1, bins.size()))
        .flatMap(bin -> bin.pieces().iterator())
        .mapPartitions(reading(store, attempts));
  }

  private FlatMapFunction<Iterator<Piece>, Row> reading(
      @Nullable NoticeStore store, Attempts attempts) {
    ReadPieces reading = new ReadPieces(store, options.recognition(), attempts);
    return reading::read;
  }

  /**
   * {@return texts shared out by their names, each task's in an order that another attempt keeps}
   */
  private JavaRDD<Piece> pieces(String table) throws IOException {
    Path path = new Path(table);
    long bytes = settings.fileSystem(table).getContentSummary(path).getLength();
    int tasks = (int) Math.max(tasks(), Math.min(100_000, bytes / (options.taskBytes() / 4 + 1)));
    return TextTable.pieces(spark, table)
        .mapToPair(piece -> new Tuple2<>(piece.name(), piece))
        .repartitionAndSortWithinPartitions(new HashPartitioner(tasks))
        .values();
  }

  private int tasks() {
    return spark.sparkContext().defaultParallelism() * TASKS_A_CORE;
  }

  // --- Writing ----------------------------------------------------------------------------------

  private void settle(Dataset<Row> read) throws IOException {
    Settling settling = Settling.of(read);
    Broadcast<Settling> told =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(settling);
    int tasks = (int) Math.min(4_096, settling.files() / DOCUMENTS_A_TASK + 1);
    writeOutcomes(read, told);
    writeDocuments(read, told, tasks);
    Dataset<Row> records =
        read.flatMap(
                (FlatMapFunction<Row, Row>) row -> Records.of(row, told.value()),
                Encoders.row(Records.SCHEMA))
            .repartition(tasks, col(Records.PROVINCE), col(Records.YEAR), col(Records.SHARE))
            .sortWithinPartitions(
                Records.PROVINCE, Records.YEAR, Records.PLACE, Records.FILE, Records.AT)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      writeRecords(records, Records.TARGETS, RecordColumns.TARGET);
      writeRecords(records, Records.TASKS, RecordColumns.TASK);
    } finally {
      records.unpersist();
      told.destroy();
    }
  }

  private void writeRecords(Dataset<Row> records, String name, StructType columns) {
    Dataset<Row> chosen = records.filter(col(Records.RECORD).equalTo(name));
    chosen
        .select(col(Records.LINE), col(Records.PROVINCE), col(Records.YEAR))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Records.PROVINCE, Records.YEAR)
        .text(output.lines(name));
    chosen
        .select(
            from_json(col(Records.LINE), columns, Map.<String, String>of()).as("fields"),
            col(Records.LINE),
            col(Records.PLACE),
            col(Records.PROVINCE),
            col(Records.YEAR))
        .select(
            col("fields.*"),
            col(Records.LINE).as(Records.RECORD),
            col(Records.PLACE),
            col(Records.PROVINCE),
            col(Records.YEAR))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(Records.PROVINCE, Records.YEAR)
        .parquet(output.parquet(name));
  }

  private void writeDocuments(Dataset<Row> read, Broadcast<Settling> told, int tasks) {
    Dataset<Row> documents =
        read.flatMap(
                (FlatMapFunction<Row, Row>) row -> Documents.of(row, told.value()),
                Encoders.row(Documents.SCHEMA))
            .repartition(tasks, col(Documents.ID))
            .sortWithinPartitions(Records.FILE);
    write(documents, output.documents());
  }

  /** One file a kind, so that what was set aside stands by itself. */
  private void writeOutcomes(Dataset<Row> read, Broadcast<Settling> told) throws IOException {
    settings.fileSystem(output.outcomes()).mkdirs(new Path(output.outcomes()));
    Dataset<Row> outcomes =
        read.select(ReadRow.FILE, ReadRow.SHA256, ReadRow.LINE)
            .map(
                (MapFunction<Row, Row>)
                    row -> {
                      FileOutcome line = told.value().outcome(row);
                      return RowFactory.create(
                          line.outcome().code(), line.file(), ReadRow.line(ReportJson.line(line)));
                    },
                Encoders.row(StructType.fromDDL("outcome STRING, file STRING, line STRING")))
            .persist(StorageLevel.MEMORY_AND_DISK());
    for (Row kind : outcomes.select("outcome").distinct().collectAsList()) {
      outcomes
          .filter(col("outcome").equalTo(kind.getString(0)))
          .repartition(1)
          .sortWithinPartitions("file", "line")
          .select("line")
          .write()
          .mode(SaveMode.Overwrite)
          .text(output.outcomes(kind.getString(0)));
    }
    outcomes.unpersist();
  }

  private static void write(Dataset<Row> rows, String place) {
    rows.write().mode(SaveMode.Overwrite).parquet(place);
  }

  // --- Counting ---------------------------------------------------------------------------------

  /** Accumulators count a task that was done twice twice; what stands there stands there once. */
  private SortedMap<String, Long> counts() throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    long files = 0;
    for (OutcomeKind kind : OutcomeKind.values()) {
      String place = output.outcomes(kind.code());
      long ended = output.isThere(place) ? spark.read().text(place).count() : 0;
      counts.put(kind.code(), ended);
      files += ended;
    }
    counts.put("files", files);
    Dataset<Row> documents = spark.read().schema(Documents.SCHEMA).parquet(output.documents());
    long duplicates = documents.filter(col(Documents.DUPLICATE_OF).isNotNull()).count();
    counts.put("documents", documents.count() - duplicates);
    counts.put("duplicates", duplicates);
    counts.put("targets", 0L);
    counts.put("actuals", 0L);
    counts.put("milestones", 0L);
    Dataset<Row> targets =
        spark.read().schema(RecordColumns.TARGET).parquet(output.parquet(Records.TARGETS));
    for (Row row : targets.groupBy("kind", "status").count().collectAsList()) {
      String name = row.getString(0).equals("milestone") ? "milestones" : row.getString(1) + "s";
      counts.merge(name, row.getLong(2), Long::sum);
    }
    counts.put(
        "tasks",
        spark.read().schema(RecordColumns.TASK).parquet(output.parquet(Records.TASKS)).count());
    return counts;
  }
}
