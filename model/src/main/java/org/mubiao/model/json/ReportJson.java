package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;

/** The file {@code report.json}: see {@code docs/format/report.schema.json}. */
public final class ReportJson {

  /** What the field {@code format} says. */
  public static final String FORMAT = "mubiao.report";

  private ReportJson() {}

  /** {@return the file's bytes} */
  public static byte[] write(Report report) {
    return Json.prettyBytes(out -> write(out, report));
  }

  private static void write(JsonGenerator out, Report report) throws IOException {
    out.writeStartObject();
    Envelope.write(out, FORMAT);
    out.writeArrayFieldStart("files");
    for (FileOutcome file : report.files()) {
      Fields.startInline(out);
      fields(out, file);
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : report.counts().entrySet()) {
      out.writeNumberField(count.getKey(), count.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /** {@return one file of a report as a line of its own, with its line end} */
  public static byte[] line(FileOutcome file) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          fields(out, file);
          out.writeEndObject();
        });
  }

  private static void fields(JsonGenerator out, FileOutcome file) throws IOException {
    out.writeStringField("file", file.file());
    out.writeStringField("outcome", file.outcome().code());
    DocumentId document = file.document();
    Fields.text(out, "document", document == null ? null : document.value());
    Fields.text(out, "reason", file.reason());
    Fields.texts(out, "attachments", file.attachments());
    Fields.texts(out, "remarks", file.remarks());
  }

  /**
   * {@return the file that {@link #line} wrote}
   *
   * @throws JsonFormatException if the bytes are no such line
   */
  public static FileOutcome readLine(byte[] bytes) throws JsonFormatException {
    return file(Json.readObject(bytes));
  }

  /**
   * {@return the report that the file's bytes hold}
   *
   * @throws NewerFormatException if a later program wrote them in a format that this one does not
   *     know
   * @throws JsonFormatException if they are no such file
   */
  public static Report read(byte[] bytes) throws JsonFormatException {
    JsonObject root = Envelope.open(bytes, FORMAT);
    List<FileOutcome> files = root.list("files", ReportJson::file);
    JsonObject counted = root.object("counts");
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String name : counted.names()) {
      counts.put(name, counted.integer(name));
    }
    try {
      return new Report(files, counts);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(String.valueOf(e.getMessage()), e);
    }
  }

  private static FileOutcome file(JsonObject in) throws JsonFormatException {
    return new FileOutcome(
        in.text("file"),
        in.word("outcome", OutcomeKind.values(), OutcomeKind::code),
        DocumentJson.documentId(in.textOrNull("document")),
        in.textOrNull("reason"),
        in.textsOrNone("attachments"),
        in.textsOrNone("remarks"));
  }
}
