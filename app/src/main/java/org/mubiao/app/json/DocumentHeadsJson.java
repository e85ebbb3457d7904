package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.FindingKind;

/** A list of documents: see {@code docs/format/documents.schema.json}. */
public final class DocumentHeadsJson {

  private DocumentHeadsJson() {}

  /**
   * {@return the bytes of one page}
   *
   * @param heads the documents of this page
   * @param total how many there are on all pages
   * @param page number of this page, from 1
   * @param size entries of a full page
   */
  public static byte[] write(List<DocumentHead> heads, int total, int page, int size) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeNumberField("total", total);
          out.writeNumberField("page", page);
          out.writeNumberField("size", size);
          out.writeArrayFieldStart("documents");
          for (DocumentHead head : heads) {
            write(out, head);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, DocumentHead head) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", head.id().value());
    out.writeStringField("file", head.file());
    Fields.text(out, "title", head.title());
    Fields.text(out, "number", head.number());
    Fields.text(out, "issuer", head.issuer());
    Fields.day(out, "issuedOn", head.issuedOn());
    Fields.text(out, "kind", head.kind());
    Fields.region(out, head.region());
    Fields.plan(out, head.plan());
    DocumentId original = head.duplicateOf();
    Fields.text(out, "duplicateOf", original == null ? null : original.value());
    out.writeFieldName("tally");
    Fields.startInline(out);
    DocumentHead.Tally tally = head.tally();
    out.writeNumberField("targets", tally.targets());
    out.writeNumberField("actuals", tally.actuals());
    out.writeNumberField("milestones", tally.milestones());
    out.writeNumberField("tasks", tally.tasks());
    out.writeNumberField("unsure", tally.unsure());
    out.writeObjectFieldStart("findings");
    for (Map.Entry<FindingKind, Integer> kind : tally.findings().entrySet()) {
      out.writeNumberField(kind.getKey().code(), kind.getValue());
    }
    out.writeEndObject();
    Fields.endInline(out);
    out.writeEndObject();
  }
}
