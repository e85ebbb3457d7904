package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.search.Suggestion;

/** Names that may be meant: see {@code docs/format/suggest.schema.json}. */
public final class SuggestionsJson {

  private SuggestionsJson() {}

  /** {@return the bytes of the answer to what was typed} */
  public static byte[] write(String typed, List<Suggestion> suggestions) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("typed", typed);
          out.writeArrayFieldStart("suggestions");
          for (Suggestion suggestion : suggestions) {
            write(out, suggestion);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, Suggestion suggestion) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", suggestion.kind().code());
    out.writeStringField("name", suggestion.name());
    Fields.text(out, "within", suggestion.within());
    out.writeNumberField("count", suggestion.count());
    out.writeStringField("query", suggestion.query());
    Fields.text(out, "why", suggestion.why());
    out.writeEndObject();
  }
}
