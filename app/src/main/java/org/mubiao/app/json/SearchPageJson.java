package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TargetJson;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** A page of hits: see {@code docs/format/search.schema.json}. */
public final class SearchPageJson {

  private SearchPageJson() {}

  /** {@return the page's bytes} */
  public static byte[] write(SearchPage page) {
    return Json.prettyBytes(out -> write(out, page));
  }

  private static void write(JsonGenerator out, SearchPage page) throws IOException {
    out.writeStartObject();
    out.writeStringField("query", page.query());
    out.writeNumberField("total", page.total());
    out.writeNumberField("took", page.took());
    out.writeArrayFieldStart("hits");
    for (SearchHit hit : page.hits()) {
      write(out, hit);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("facets");
    for (Map.Entry<String, List<FacetValue>> facet : page.facets().entrySet()) {
      out.writeArrayFieldStart(facet.getKey());
      for (FacetValue value : facet.getValue()) {
        Fields.startInline(out);
        out.writeStringField("value", value.value());
        out.writeNumberField("count", value.count());
        Fields.endInline(out);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, SearchHit hit) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", hit.kind().code());
    out.writeStringField("document", hit.document().value());
    out.writeStringField("file", hit.file());
    Fields.text(out, "title", hit.title());
    Fields.text(out, "place", hit.place());
    Fields.integer(out, "year", hit.year());
    Fields.text(out, "section", hit.section());
    Fields.decimal(out, "score", hit.score());
    out.writeStringField("text", hit.text());
    Fields.ends(out, hit.span());
    out.writeArrayFieldStart("highlights");
    for (Span highlight : hit.highlights()) {
      Fields.startInline(out);
      Fields.ends(out, highlight);
      Fields.endInline(out);
    }
    out.writeEndArray();
    Fields.texts(out, "why", hit.why());
    out.writeFieldName("target");
    Target target = hit.target();
    if (target == null) {
      out.writeNull();
    } else {
      TargetJson.write(out, target);
    }
    out.writeEndObject();
  }
}
