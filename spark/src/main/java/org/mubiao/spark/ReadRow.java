package org.mubiao.spark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mubiao.app.service.ReadApart;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * What was read of one input, as it is kept between reading and settling. It is written to the
 * disk, so that no file is read twice.
 */
final class ReadRow {

  static final String FILE = "file";
  static final String SHA256 = "sha256";
  static final String LINE = "line";
  static final String NUMBER = "number";
  static final String ISSUED_ON = "issuedOn";
  static final String TEXT_DIGEST = "textDigest";
  static final String DOCUMENT = "document";
  static final String TEXT = "text";

  /** Of the row: all but the text and the document may be gathered. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          FILE
              + " STRING NOT NULL, "
              + SHA256
              + " STRING NOT NULL, "
              + LINE
              + " STRING NOT NULL, "
              + NUMBER
              + " STRING, "
              + ISSUED_ON
              + " STRING, "
              + TEXT_DIGEST
              + " STRING, "
              + DOCUMENT
              + " BINARY, "
              + TEXT
              + " STRING");

  private ReadRow() {}

  /** {@return the row of an input} */
  static Row of(ReadApart.ReadInput input) {
    String line = line(ReportJson.line(input.line()));
    ExtractionOutcome.Extracted extracted = input.extracted();
    if (extracted == null) {
      return RowFactory.create(
          input.line().file(), input.sha256(), line, null, null, null, null, null);
    }
    DocumentInfo info = extracted.targets().document();
    LocalDate day = info.issuedOn();
    return RowFactory.create(
        input.line().file(),
        input.sha256(),
        line,
        info.number(),
        day == null ? null : day.toString(),
        input.textDigest(),
        TargetSetJson.write(extracted.targets()),
        extracted.text());
  }

  /** {@return a line of JSON without its line end} */
  static String line(byte[] bytes) {
    return new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
  }
}
