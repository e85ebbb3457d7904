package org.mubiao.spark;

import org.apache.spark.sql.types.StructType;

/**
 * The columns of records in Parquet: the fields of their JSON, under the same names. Numbers have
 * 18 decimals there; the column {@code record} holds the line itself, to the last digit.
 */
final class RecordColumns {

  private static final String NUMBER = "DECIMAL(38,18)";
  private static final String UNITS = "ARRAY<STRUCT<name: STRING, fullName: STRING>>";
  private static final String RESPONSIBILITY =
      "leadUnits " + UNITS + ", partnerUnits " + UNITS + ", unitRoles STRING, ";
  private static final String DOCUMENT =
      "document STRUCT<id: STRING, title: STRING, number: STRING, issuer: STRING, issuedOn: DATE,"
          + " kind: STRING, region: STRUCT<name: STRING, code: STRING, level: STRING, within:"
          + " ARRAY<STRING>>, plan: STRUCT<from: INT, to: INT>, file: STRING>";

  /** Of a line of {@code targets.jsonl}. */
  static final StructType TARGET =
      StructType.fromDDL(
          "id STRING, kind STRING, status STRING,"
              + " indicator STRUCT<name: STRING, key: STRING, label: STRING>,"
              + " measure STRING, operator STRING, value NUMBER, upper NUMBER, unit STRING,"
                  .replace("NUMBER", NUMBER)
              + " normalized STRUCT<value: NUMBER, upper: NUMBER, unit: STRING, dimension: STRING>,"
                  .replace("NUMBER", NUMBER)
              + " period STRUCT<from: DATE, to: DATE, recurrence: STRING, text: STRING>,"
              + " deadline DATE,"
              + " base STRUCT<from: DATE, to: DATE, value: NUMBER, unit: STRING>,"
                  .replace("NUMBER", NUMBER)
              + " force STRING, scope STRING, "
              + RESPONSIBILITY
              + " task STRING, section STRING,"
              + " cell STRUCT<table: STRING, row: STRING, column: STRING>,"
              + " evidence STRUCT<start: INT, end: INT, text: STRING, page: INT, boxes:"
              + " ARRAY<ARRAY<DOUBLE>>>,"
              + " valueSpan STRUCT<start: INT, end: INT>, review ARRAY<STRING>, "
              + DOCUMENT);

  /** Of a task with its document's data. */
  static final StructType TASK =
      StructType.fromDDL(
          "id STRING, section STRING, title STRING, "
              + RESPONSIBILITY
              + " deadline DATE, span STRUCT<start: INT, end: INT, text: STRING>, "
              + DOCUMENT);

  private RecordColumns() {}
}
