package org.mubiao.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.json.TaskLine;
import org.mubiao.model.json.TaskLineJson;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;

/**
 * Makes the lines of a document's records: those of {@code targets.jsonl}, and its tasks. Each
 * carries where it belongs: the place by its six-digit code, its province by the first two digits,
 * the first year of the plan.
 */
final class Records {

  static final String PROVINCE = "province";
  static final String PLACE = "place";
  static final String YEAR = "year";
  static final String SHARE = "share";
  static final String FILE = "file";
  static final String RECORD = "record";
  static final String AT = "at";
  static final String LINE = "line";

  /** Targets, actuals and milestones. */
  static final String TARGETS = "targets";

  /** Tasks, with and without numbers. */
  static final String TASKS = "tasks";

  static final StructType SCHEMA =
      StructType.fromDDL(
          "province INT, year INT, share STRING, place INT, file STRING, record STRING, at INT,"
              + " line STRING");

  /** From the code of a place to that of its province and, with a further part, its city. */
  private static final int PLACES_IN_PROVINCE = 10_000;

  private static final int PLACES_IN_CITY = 100;

  private Records() {}

  /** {@return the records that the row of an input brings} */
  static Iterator<Row> of(Row read, Settling settling) throws IOException {
    TargetSet set = settling.document(read);
    List<Row> rows = new ArrayList<>();
    if (set == null || set.document().duplicateOf() != null) {
      return rows.iterator();
    }
    DocumentReference document = DocumentReference.of(set.document());
    for (Target target : set.targets()) {
      byte[] line = TargetLineJson.write(new TargetLine(target, document));
      rows.add(row(set.document(), TARGETS, rows.size(), line));
    }
    for (Task task : set.tasks()) {
      byte[] line = TaskLineJson.write(new TaskLine(task, document));
      rows.add(row(set.document(), TASKS, rows.size(), line));
    }
    return rows.iterator();
  }

  private static Row row(DocumentInfo info, String record, int at, byte[] line) {
    Integer place = place(info);
    Integer year = year(info);
    // The notices of a province and a year may be many: they are shared out by cities, those of no
    // known place by the names of the documents.
    String share =
        place == null
            ? info.id().value().substring(0, 1)
            : Integer.toString(place / PLACES_IN_CITY);
    Integer province = place == null ? null : Integer.valueOf(place / PLACES_IN_PROVINCE);
    return RowFactory.create(
        province, year, share, place, info.source().file(), record, at, ReadRow.line(line));
  }

  /** {@return the code of the place, null if it has none} */
  static @Nullable Integer place(DocumentInfo info) {
    Region region = info.region();
    String code = region == null ? null : region.code();
    return code == null ? null : Integer.valueOf(code);
  }

  /** {@return the first year of the plan, null if it says none} */
  static @Nullable Integer year(DocumentInfo info) {
    PlanYears plan = info.plan();
    return plan == null ? null : plan.from();
  }
}
