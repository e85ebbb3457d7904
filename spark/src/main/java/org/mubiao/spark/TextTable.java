package org.mubiao.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.source.SourceFile;

/**
 * A table of texts, Parquet or lines of JSON. Each row is read as a file would be that holds the
 * text in UTF-8 and is called {@code id/name}; {@code id.txt} or {@code name} where there is only
 * one of them.
 */
final class TextTable {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String TEXT = "text";
  private static final String BROKEN = "broken";
  private static final List<String> LINES = List.of(".jsonl", ".json", ".ndjson");

  private TextTable() {}

  /** {@return a piece for each row, in no order that means anything} */
  static JavaRDD<Piece> pieces(SparkSession spark, String table) {
    Dataset<Row> rows =
        isLines(table)
            ? lines(spark, table)
            : spark.read().parquet(table).withColumn(BROKEN, functions.lit(null));
    List<String> columns = Arrays.asList(rows.columns());
    if (!columns.contains(TEXT)) {
      throw new WrongUsageException(
          table + " has no column " + TEXT + ": give a table with id, name and text.");
    }
    return rows.select(
            column(columns, ID),
            column(columns, NAME),
            column(columns, TEXT),
            column(columns, BROKEN))
        .javaRDD()
        .map(TextTable::piece);
  }

  private static boolean isLines(String table) {
    String name = table.toLowerCase(Locale.ROOT).replaceAll("\\.(gz|bz2|zst)$", "");
    return LINES.stream().anyMatch(name::endsWith);
  }

  private static Dataset<Row> lines(SparkSession spark, String table) {
    return spark
        .read()
        .schema(StructType.fromDDL("id STRING, name STRING, text STRING, broken STRING"))
        .option("columnNameOfCorruptRecord", BROKEN)
        .json(table);
  }

  private static Column column(List<String> columns, String name) {
    Column column = columns.contains(name) ? functions.col(name) : functions.lit(null);
    return column.cast("string").as(name);
  }

  private static Piece piece(Row row) {
    String broken = row.getString(3);
    if (broken != null) {
      String name = "line-" + digest(broken);
      return Piece.unreadable(
          name,
          name
              + " is no object with id, name and text; mend the line that begins: "
              + start(broken));
    }
    String text = row.getString(2) == null ? "" : row.getString(2);
    return Piece.text(name(row.getString(0), row.getString(1), text), text);
  }

  private static String name(@Nullable String id, @Nullable String name, String text) {
    if (id == null) {
      return name == null ? "row-" + digest(text) + ".txt" : name;
    }
    return name == null ? id + ".txt" : id + "/" + name;
  }

  private static String start(String line) {
    return line.substring(
        0, line.offsetByCodePoints(0, Math.min(40, line.codePointCount(0, line.length()))));
  }

  private static String digest(String text) {
    return new SourceFile("", text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
  }
}
