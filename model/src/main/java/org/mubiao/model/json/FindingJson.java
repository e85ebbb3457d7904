package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/** A finding, wherever it stands: in a document or across documents. */
public final class FindingJson {

  private FindingJson() {}

  /** Writes the finding as an object. */
  public static void write(JsonGenerator out, Finding finding) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", finding.id());
    out.writeStringField("kind", finding.kind().code());
    out.writeStringField("severity", finding.severity().code());
    out.writeObjectFieldStart("message");
    out.writeStringField("zh", finding.message());
    out.writeStringField("en", finding.messageEnglish());
    out.writeEndObject();
    out.writeArrayFieldStart("evidence");
    for (Finding.Place place : finding.evidence()) {
      Fields.startInline(out);
      out.writeStringField("document", place.document().value());
      Fields.text(out, "target", place.target());
      Fields.ends(out, place.span());
      out.writeStringField("text", place.text());
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** {@return the finding that the object holds} */
  public static Finding read(JsonObject in) throws JsonFormatException {
    JsonObject message = in.object("message");
    return new Finding(
        in.text("id"),
        in.word("kind", FindingKind.values(), FindingKind::code),
        in.word("severity", Severity.values(), Severity::code),
        message.text("zh"),
        message.text("en"),
        in.list("evidence", FindingJson::place));
  }

  private static Finding.Place place(JsonObject in) throws JsonFormatException {
    return new Finding.Place(
        new DocumentId(in.text("document")), in.textOrNull("target"), in.span(), in.text("text"));
  }
}
