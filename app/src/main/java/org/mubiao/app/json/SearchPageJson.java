package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TargetJson;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.Explanation;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** A page of hits: see {@code docs/format/search.schema.json}. */
public final class SearchPageJson {

  private SearchPageJson() {}

  /**
   * {@return the page's bytes}
   *
   * @param grouped whether groups were asked for
   */
  public static byte[] write(SearchPage page, boolean grouped) {
    return Json.prettyBytes(out -> write(out, page, grouped));
  }

  private static void write(JsonGenerator out, SearchPage page, boolean grouped)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("query", page.query());
    out.writeNumberField("total", page.total());
    out.writeNumberField("documents", page.documents());
    out.writeNumberField("took", page.took());
    Fields.texts(out, "didYouMean", page.didYouMean());
    out.writeArrayFieldStart("hits");
    for (SearchHit hit : page.hits()) {
      write(out, hit);
    }
    out.writeEndArray();
    if (grouped) {
      groups(out, page.groups());
    }
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
    Fields.texts(out, "headings", hit.headings());
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
    if (hit.explanation() != null) {
      write(out, hit.explanation());
    }
    out.writeEndObject();
  }

  private static void groups(JsonGenerator out, List<DocumentGroup> groups) throws IOException {
    out.writeArrayFieldStart("groups");
    for (DocumentGroup group : groups) {
      out.writeStartObject();
      out.writeStringField("document", group.document().value());
      out.writeStringField("file", group.file());
      Fields.text(out, "title", group.title());
      Fields.text(out, "place", group.place());
      out.writeNumberField("count", group.count());
      out.writeArrayFieldStart("hits");
      for (SearchHit hit : group.hits()) {
        write(out, hit);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Explanation explanation) throws IOException {
    out.writeObjectFieldStart("explanation");
    out.writeArrayFieldStart("parts");
    for (Explanation.Part part : explanation.parts()) {
      Fields.startInline(out);
      out.writeStringField("field", part.field().code());
      out.writeStringField("words", part.words());
      Fields.decimal(out, "weight", part.weight());
      Fields.decimal(out, "rarity", part.rarity());
      Fields.decimal(out, "frequency", part.frequency());
      Fields.integer(out, "hits", part.hits());
      Fields.decimal(out, "value", part.value());
      out.writeBooleanField("counted", part.counted());
      Fields.endInline(out);
    }
    out.writeEndArray();
    Fields.integer(out, "tier", explanation.tier());
    LocalDate day = explanation.issuedOn();
    Fields.text(out, "issuedOn", day == null ? null : day.toString());
    RegionLevel level = explanation.level();
    Fields.text(out, "level", level == null ? null : level.code());
    out.writeEndObject();
  }
}
