package org.mubiao.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.TargetSet;

/** Makes the row of a document: what the local run puts into its two files, duplicates too. */
final class Documents {

  static final String ID = "id";
  static final String DUPLICATE_OF = "duplicateOf";

  static final StructType SCHEMA =
      StructType.fromDDL(
          "id STRING, file STRING, duplicateOf STRING, place INT, year INT, json STRING, text STRING");

  private Documents() {}

  /** {@return the document that the row of an input brings, if any} */
  static Iterator<Row> of(Row read, Settling settling) throws IOException {
    TargetSet set = settling.document(read);
    if (set == null) {
      return List.<Row>of().iterator();
    }
    DocumentId original = set.document().duplicateOf();
    return List.of(
            RowFactory.create(
                set.document().id().value(),
                set.document().source().file(),
                original == null ? null : original.value(),
                Records.place(set.document()),
                Records.year(set.document()),
                new String(TargetSetJson.write(set), StandardCharsets.UTF_8),
                read.getString(read.fieldIndex(ReadRow.TEXT))))
        .iterator();
  }
}
