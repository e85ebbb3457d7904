package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.mubiao.model.document.DocumentId;

/** A line of {@code targets.jsonl}: see {@code docs/format/target-line.schema.json}. */
public final class TargetLineJson {

  private TargetLineJson() {}

  /** {@return the line's bytes with its line end} */
  public static byte[] write(TargetLine line) {
    return Json.lineBytes(out -> write(out, line));
  }

  /** Writes the line with its line end. Leaves the stream open. */
  public static void write(TargetLine line, OutputStream stream) throws IOException {
    Json.writeLine(stream, out -> write(out, line));
  }

  /** Writes the line as an object. */
  public static void write(JsonGenerator out, TargetLine line) throws IOException {
    out.writeStartObject();
    TargetJson.writeFields(out, line.target());
    reference(out, line.document());
    out.writeEndObject();
  }

  /** Writes the field {@code document}. */
  static void reference(JsonGenerator out, DocumentReference document) throws IOException {
    out.writeObjectFieldStart("document");
    out.writeStringField("id", document.id().value());
    Fields.text(out, "title", document.title());
    Fields.text(out, "number", document.number());
    Fields.text(out, "issuer", document.issuer());
    Fields.day(out, "issuedOn", document.issuedOn());
    Fields.text(out, "kind", document.kind());
    Fields.region(out, document.region());
    Fields.plan(out, document.plan());
    out.writeStringField("file", document.file());
    out.writeEndObject();
  }

  /**
   * {@return the line that these bytes hold}
   *
   * @throws JsonFormatException if they hold none
   */
  public static TargetLine read(byte[] bytes) throws JsonFormatException {
    JsonObject root = Json.readObject(bytes);
    JsonObject in = root.object("document");
    try {
      return new TargetLine(
          TargetJson.read(root),
          new DocumentReference(
              new DocumentId(in.text("id")),
              in.textOrNull("title"),
              in.textOrNull("number"),
              in.textOrNull("issuer"),
              in.dayOrNull("issuedOn"),
              in.textOrNull("kind"),
              Fields.region(in),
              Fields.plan(in),
              in.text("file")));
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(String.valueOf(e.getMessage()), e);
    }
  }
}
