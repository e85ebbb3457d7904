package org.mubiao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.SameDocuments;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.TargetSet;

/**
 * What the whole corpus knows of single files. It is gathered in one place, some hundred bytes a
 * file, and sent to all machines as far as it is more than that a file is a document of its own.
 */
final class Settling implements Serializable {

  /** Documents of several files, and duplicates, by digest. */
  private final Map<String, Told> told = new HashMap<>();

  /** Names that several texts have. */
  private final Set<String> ambiguous = new HashSet<>();

  private long files;

  /**
   * What is told of a document.
   *
   * @param files its files, sorted
   * @param original id of the document that it is a duplicate of
   * @param line how its first file ended
   */
  private record Told(List<String> files, @Nullable String original, String line)
      implements Serializable {}

  /** Gathers it from all that was read. */
  static Settling of(Dataset<Row> read) {
    Settling settling = new Settling();
    SameDocuments same = new SameDocuments();
    Map<String, String> lines = new HashMap<>();
    Set<String> names = new HashSet<>();
    Iterator<Row> rows =
        read.select(
                ReadRow.FILE,
                ReadRow.SHA256,
                ReadRow.LINE,
                ReadRow.NUMBER,
                ReadRow.ISSUED_ON,
                ReadRow.TEXT_DIGEST)
            .toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      String file = row.getString(0);
      String sha256 = row.getString(1);
      settling.files++;
      if (!names.add(file)) {
        settling.ambiguous.add(file);
      }
      if (!sha256.isEmpty()) {
        lines.put(file, row.getString(2));
        String digest = row.getString(5);
        String day = row.getString(4);
        if (digest == null) {
          same.add(file, sha256);
        } else {
          same.add(
              file, sha256, row.getString(3), day == null ? null : LocalDate.parse(day), digest);
        }
      }
    }
    settling.ambiguous.forEach(same::remove);
    same.known()
        .forEach(
            (sha256, known) -> {
              DocumentId original = known.original();
              if (known.files().size() > 1 || original != null) {
                String line = lines.getOrDefault(known.files().get(0), "");
                settling.told.put(
                    sha256,
                    new Told(
                        List.copyOf(known.files()),
                        original == null ? null : original.value(),
                        line));
              }
            });
    return settling;
  }

  /** {@return how many inputs there are} */
  long files() {
    return files;
  }

  /** {@return how a file ended in the end: as all files of the same bytes, once a name} */
  FileOutcome outcome(Row read) throws IOException {
    String file = read.getString(read.fieldIndex(ReadRow.FILE));
    if (ambiguous.contains(file)) {
      return new FileOutcome(
          file,
          OutcomeKind.REFUSED,
          null,
          file + " is the name of several texts; give each row an id of its own.");
    }
    Told known = told.get(read.<String>getAs(ReadRow.SHA256));
    String line = known == null ? read.getString(read.fieldIndex(ReadRow.LINE)) : known.line();
    FileOutcome first = ReportJson.readLine(line.getBytes(StandardCharsets.UTF_8));
    return new FileOutcome(
        file,
        first.outcome(),
        first.document(),
        first.reason(),
        first.attachments(),
        first.remarks());
  }

  /** {@return the document that a row brings; null if it brings none, or another row does} */
  @Nullable TargetSet document(Row read) throws IOException {
    byte[] bytes = read.getAs(ReadRow.DOCUMENT);
    String file = read.getString(read.fieldIndex(ReadRow.FILE));
    if (bytes == null || ambiguous.contains(file)) {
      return null;
    }
    TargetSet set = TargetSetJson.read(bytes);
    Told known = told.get(read.<String>getAs(ReadRow.SHA256));
    if (known == null) {
      return set;
    }
    if (!known.files().get(0).equals(file)) {
      return null;
    }
    String original = known.original();
    return new SameDocuments.Known(
            known.files(), original == null ? null : new DocumentId(original))
        .in(set);
  }
}
