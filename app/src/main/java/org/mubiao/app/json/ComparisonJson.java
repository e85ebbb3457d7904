package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ComparedIndicator;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.ComparisonSeries;
import org.mubiao.model.comparison.Completion;
import org.mubiao.model.comparison.Difference;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.comparison.ImpliedActual;
import org.mubiao.model.comparison.Ranking;
import org.mubiao.model.comparison.YearlyGrowth;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Comparisons: see {@code docs/format/comparison.schema.json}. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** {@return one comparison's bytes} */
  public static byte[] write(Comparison comparison) {
    return Json.prettyBytes(out -> write(out, comparison));
  }

  /**
   * {@return the bytes of an object with all comparisons in its field {@code comparisons}}
   *
   * @param omitted number of indicators that were left out
   */
  public static byte[] write(List<Comparison> comparisons, int omitted) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("comparisons");
          for (Comparison comparison : comparisons) {
            write(out, comparison);
          }
          out.writeEndArray();
          out.writeNumberField("omitted", omitted);
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, Comparison comparison) throws IOException {
    out.writeStartObject();
    indicator(out, comparison.indicator());
    out.writeArrayFieldStart("rows");
    for (ComparisonRow row : comparison.rows()) {
      row(out, row);
    }
    out.writeEndArray();
    Map<String, ComparisonRow> byId = new HashMap<>();
    comparison.rows().forEach(row -> byId.put(row.id(), row));
    out.writeArrayFieldStart("differences");
    for (Difference difference : comparison.differences()) {
      difference(out, difference, byId);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("completions");
    for (Completion completion : comparison.completions()) {
      completion(out, completion);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("implied");
    for (ImpliedActual implied : comparison.implied()) {
      Fields.startInline(out);
      implied(out, implied);
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rankings");
    for (Ranking ranking : comparison.rankings()) {
      ranking(out, ranking);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("series");
    for (ComparisonSeries series : comparison.series()) {
      out.writeStartObject();
      out.writeStringField("unit", series.unit());
      Fields.texts(out, "rows", series.rows().stream().map(ComparisonRow::id).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void indicator(JsonGenerator out, ComparedIndicator indicator) throws IOException {
    out.writeFieldName("indicator");
    Fields.startInline(out);
    Fields.text(out, "key", indicator.key());
    out.writeStringField("label", indicator.label());
    Boolean better = indicator.higherIsBetter();
    if (better == null) {
      out.writeNullField("higherIsBetter");
    } else {
      out.writeBooleanField("higherIsBetter", better);
    }
    Fields.texts(out, "keys", indicator.keys());
    Fields.endInline(out);
  }

  private static void row(JsonGenerator out, ComparisonRow row) throws IOException {
    out.writeStartObject();
    out.writeStringField("place", row.place());
    period(out, row.period());
    out.writeStringField("status", row.status().code());
    figure(out, row.figure());
    out.writeArrayFieldStart("alsoStated");
    for (Figure also : row.alsoStated()) {
      Fields.startInline(out);
      figure(out, also);
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void figure(JsonGenerator out, Figure figure) throws IOException {
    out.writeStringField("name", figure.target().indicator().name());
    out.writeStringField("measure", figure.measure().code());
    out.writeStringField("operator", figure.amount().operator().code());
    Fields.decimal(out, "value", figure.amount().value());
    Fields.decimal(out, "upper", figure.amount().upper());
    out.writeStringField("unit", figure.amount().unit());
    NormalizedAmount normalized = figure.target().normalized();
    out.writeFieldName("normalized");
    if (normalized == null) {
      out.writeNull();
    } else {
      Fields.startInline(out);
      Fields.decimal(out, "value", normalized.value());
      out.writeStringField("unit", normalized.unit());
      Fields.endInline(out);
    }
    out.writeStringField("target", figure.target().id());
    out.writeStringField("file", figure.document().source().file());
    out.writeStringField("evidence", figure.target().evidence().text());
  }

  private static void period(JsonGenerator out, @Nullable Period period) throws IOException {
    out.writeFieldName("period");
    if (period == null) {
      out.writeNull();
      return;
    }
    Fields.startInline(out);
    Fields.day(out, "from", period.from());
    Fields.day(out, "to", period.to());
    Recurrence recurrence = period.recurrence();
    Fields.text(out, "recurrence", recurrence == null ? null : recurrence.code());
    Fields.endInline(out);
  }

  private static void difference(
      JsonGenerator out, Difference difference, Map<String, ComparisonRow> rows)
      throws IOException {
    Fields.startInline(out);
    out.writeStringField("from", difference.from());
    out.writeStringField("to", difference.to());
    out.writeStringField("kind", difference.kind());
    if (difference instanceof Difference.By by) {
      Fields.decimal(out, "value", by.value());
      out.writeStringField("unit", by.unit());
      Fields.decimal(out, "percent", by.percent());
      Fields.decimal(out, "ratio", by.ratio());
      ComparisonRow from = rows.get(by.from());
      ComparisonRow to = rows.get(by.to());
      Fields.decimal(
          out, "perYear", from == null || to == null ? null : YearlyGrowth.between(from, to));
    } else if (difference instanceof Difference.NotComparable refused) {
      out.writeStringField("obstacle", refused.obstacle().kind().code());
      out.writeStringField("reason", refused.obstacle().english());
      out.writeStringField("reasonChinese", refused.obstacle().chinese());
    }
    Fields.endInline(out);
  }

  private static void completion(JsonGenerator out, Completion completion) throws IOException {
    Fields.startInline(out);
    out.writeStringField("place", completion.place());
    out.writeNumberField("year", completion.year());
    out.writeStringField("target", completion.target().id());
    ComparisonRow actual = completion.actual();
    Fields.text(out, "actual", actual == null ? null : actual.id());
    out.writeFieldName("implied");
    ImpliedActual implied = completion.implied();
    if (implied == null) {
      out.writeNull();
    } else {
      out.writeStartObject();
      implied(out, implied);
      out.writeEndObject();
    }
    out.writeStringField("verdict", completion.verdict().code());
    Fields.decimal(out, "percent", completion.percent());
    Fields.endInline(out);
  }

  private static void implied(JsonGenerator out, ImpliedActual implied) throws IOException {
    out.writeStringField("place", implied.place());
    out.writeNumberField("year", implied.year());
    Fields.decimal(out, "value", implied.value());
    out.writeStringField("unit", implied.unit());
    Fields.texts(out, "from", implied.from());
  }

  private static void ranking(JsonGenerator out, Ranking ranking) throws IOException {
    out.writeStartObject();
    out.writeNumberField("year", ranking.year());
    out.writeStringField("status", ranking.status().code());
    out.writeArrayFieldStart("ranks");
    for (Ranking.Rank rank : ranking.ranks()) {
      Fields.startInline(out);
      out.writeStringField("row", rank.row());
      out.writeStringField("place", rank.place());
      out.writeNumberField("rank", rank.rank());
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
