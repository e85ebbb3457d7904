package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Box;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** A target record, wherever it stands: in a document, on a line of its own, in an answer. */
public final class TargetJson {

  private TargetJson() {}

  /** Writes the record as an object. */
  public static void write(JsonGenerator out, Target target) throws IOException {
    out.writeStartObject();
    writeFields(out, target);
    out.writeEndObject();
  }

  /** Writes the record's fields into the current object. */
  static void writeFields(JsonGenerator out, Target target) throws IOException {
    out.writeStringField("id", target.id());
    out.writeStringField("kind", target.kind().code());
    out.writeStringField("status", target.status().code());
    indicator(out, target.indicator());
    Measure measure = target.measure();
    Fields.text(out, "measure", measure == null ? null : measure.code());
    Amount amount = target.amount();
    Fields.text(out, "operator", amount == null ? null : amount.operator().code());
    Fields.decimal(out, "value", amount == null ? null : amount.value());
    Fields.decimal(out, "upper", amount == null ? null : amount.upper());
    Fields.text(out, "unit", amount == null ? null : amount.unit());
    normalized(out, target.normalized());
    period(out, target.period());
    Fields.day(out, "deadline", target.deadline());
    base(out, target.base());
    Force force = target.force();
    Fields.text(out, "force", force == null ? null : force.code());
    Fields.text(out, "scope", target.scope());
    Fields.responsibility(out, target.responsibility());
    Fields.text(out, "task", target.task());
    Fields.text(out, "section", target.section());
    cell(out, target.cell());
    evidence(out, target.evidence());
    Fields.span(out, "valueSpan", target.valueSpan());
    Fields.texts(out, "review", target.review());
    corrections(out, target.corrections());
  }

  /** {@return the record that the object holds} */
  public static Target read(JsonObject in) throws JsonFormatException {
    String id = in.text("id");
    JsonObject indicator = in.object("indicator");
    Evidence evidence = evidence(in.object("evidence"));
    JsonObject valueSpan = in.objectOrNull("valueSpan");
    return new Target(
        id,
        in.word("kind", TargetKind.values(), TargetKind::code),
        in.word("status", Status.values(), Status::code),
        new Indicator(
            indicator.text("name"), indicator.textOrNull("key"), indicator.textOrNull("label")),
        in.wordOrNull("measure", Measure.values(), Measure::code),
        amount(in),
        normalized(in),
        period(in),
        in.dayOrNull("deadline"),
        base(in),
        in.wordOrNull("force", Force.values(), Force::code),
        in.textOrNull("scope"),
        Fields.responsibility(in),
        in.textOrNull("task"),
        in.textOrNull("section"),
        cell(in),
        evidence,
        valueSpan == null ? null : valueSpan.span(),
        in.texts("review"),
        in.list("correction", object -> correction(object, id, evidence.text())));
  }

  private static void indicator(JsonGenerator out, Indicator indicator) throws IOException {
    out.writeFieldName("indicator");
    Fields.startInline(out);
    out.writeStringField("name", indicator.name());
    Fields.text(out, "key", indicator.key());
    Fields.text(out, "label", indicator.label());
    Fields.endInline(out);
  }

  private static @Nullable Amount amount(JsonObject in) throws JsonFormatException {
    BigDecimal value = in.decimalOrNull("value");
    return value == null
        ? null
        : new Amount(
            in.word("operator", Operator.values(), Operator::code),
            value,
            in.decimalOrNull("upper"),
            in.text("unit"));
  }

  private static void normalized(JsonGenerator out, @Nullable NormalizedAmount amount)
      throws IOException {
    out.writeFieldName("normalized");
    if (amount == null) {
      out.writeNull();
      return;
    }
    Fields.startInline(out);
    Fields.decimal(out, "value", amount.value());
    Fields.decimal(out, "upper", amount.upper());
    out.writeStringField("unit", amount.unit());
    out.writeStringField("dimension", amount.dimension());
    Fields.endInline(out);
  }

  private static @Nullable NormalizedAmount normalized(JsonObject target)
      throws JsonFormatException {
    JsonObject in = target.objectOrNull("normalized");
    return in == null
        ? null
        : new NormalizedAmount(
            in.decimal("value"), in.decimalOrNull("upper"), in.text("unit"), in.text("dimension"));
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
    Fields.text(out, "text", period.text());
    Fields.endInline(out);
  }

  private static @Nullable Period period(JsonObject target) throws JsonFormatException {
    JsonObject in = target.objectOrNull("period");
    return in == null
        ? null
        : new Period(
            in.dayOrNull("from"),
            in.dayOrNull("to"),
            in.wordOrNull("recurrence", Recurrence.values(), Recurrence::code),
            in.textOrNull("text"));
  }

  private static void base(JsonGenerator out, @Nullable Base base) throws IOException {
    out.writeFieldName("base");
    if (base == null) {
      out.writeNull();
      return;
    }
    Fields.startInline(out);
    Fields.day(out, "from", base.from());
    Fields.day(out, "to", base.to());
    Fields.decimal(out, "value", base.value());
    Fields.text(out, "unit", base.unit());
    Fields.endInline(out);
  }

  private static @Nullable Base base(JsonObject target) throws JsonFormatException {
    JsonObject in = target.objectOrNull("base");
    return in == null
        ? null
        : new Base(
            in.dayOrNull("from"),
            in.dayOrNull("to"),
            in.decimalOrNull("value"),
            in.textOrNull("unit"));
  }

  private static void cell(JsonGenerator out, @Nullable CellPlace cell) throws IOException {
    out.writeFieldName("cell");
    if (cell == null) {
      out.writeNull();
      return;
    }
    Fields.startInline(out);
    Fields.text(out, "table", cell.table());
    out.writeStringField("row", cell.row());
    out.writeStringField("column", cell.column());
    Fields.endInline(out);
  }

  private static @Nullable CellPlace cell(JsonObject target) throws JsonFormatException {
    JsonObject in = target.objectOrNull("cell");
    return in == null
        ? null
        : new CellPlace(in.textOrNull("table"), in.text("row"), in.text("column"));
  }

  private static void evidence(JsonGenerator out, Evidence evidence) throws IOException {
    out.writeFieldName("evidence");
    Fields.startInline(out);
    Fields.ends(out, evidence.span());
    out.writeStringField("text", evidence.text());
    Fields.integer(out, "page", evidence.page());
    out.writeArrayFieldStart("boxes");
    for (Box box : evidence.boxes()) {
      out.writeStartArray();
      out.writeNumber(box.page());
      out.writeNumber(box.left());
      out.writeNumber(box.top());
      out.writeNumber(box.right());
      out.writeNumber(box.bottom());
      out.writeEndArray();
    }
    out.writeEndArray();
    Fields.endInline(out);
  }

  private static Evidence evidence(JsonObject in) throws JsonFormatException {
    Span span = in.span();
    List<Box> boxes = new ArrayList<>();
    for (List<BigDecimal> row : in.numberRows("boxes")) {
      if (row.size() != 5) {
        throw in.wrong("boxes", "holds a box that is not [page, x0, y0, x1, y1]");
      }
      boxes.add(new Box(row.get(0).intValue(), row.get(1), row.get(2), row.get(3), row.get(4)));
    }
    return new Evidence(span, in.text("text"), in.integerOrNull("page"), boxes);
  }

  private static void corrections(JsonGenerator out, List<Correction> corrections)
      throws IOException {
    if (corrections.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("correction");
    for (Correction correction : corrections) {
      Fields.startInline(out);
      writeCorrected(out, correction);
      Fields.endInline(out);
    }
    out.writeEndArray();
  }

  /** Writes {@code field}, {@code old}, {@code new} and {@code note} into the current object. */
  static void writeCorrected(JsonGenerator out, Correction correction) throws IOException {
    out.writeStringField("field", correction.field());
    json(out, "old", correction.old());
    json(out, "new", correction.replacement());
    Fields.text(out, "note", correction.note());
  }

  private static void json(JsonGenerator out, String name, @Nullable String json)
      throws IOException {
    out.writeFieldName(name);
    if (json == null) {
      out.writeNull();
    } else {
      out.writeRawValue(json);
    }
  }

  /** {@return the correction of this target that the object holds} */
  static Correction correction(JsonObject in, String target, String evidence)
      throws JsonFormatException {
    JsonNode old = in.nodeOrNull("old");
    JsonNode replacement = in.nodeOrNull("new");
    return new Correction(
        target,
        evidence,
        in.text("field"),
        old == null ? null : Json.text(old),
        replacement == null ? null : Json.text(replacement),
        in.textOrNull("note"));
  }
}
