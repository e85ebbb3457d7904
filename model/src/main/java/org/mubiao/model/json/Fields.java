package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;

/**
 * Fields that several records share. A field without a value is written as null, never left out.
 */
public final class Fields {

  private Fields() {}

  /** Writes a text or null. */
  public static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    out.writeFieldName(name);
    out.writeString(value);
  }

  /** Writes an exact, plain number or null. */
  public static void decimal(JsonGenerator out, String name, @Nullable BigDecimal value)
      throws IOException {
    out.writeFieldName(name);
    out.writeNumber(value);
  }

  /** Writes a whole number or null. */
  public static void integer(JsonGenerator out, String name, @Nullable Integer value)
      throws IOException {
    if (value == null) {
      out.writeNullField(name);
    } else {
      out.writeNumberField(name, value);
    }
  }

  /** Writes an ISO date or null. */
  public static void day(JsonGenerator out, String name, @Nullable LocalDate value)
      throws IOException {
    text(out, name, value == null ? null : value.toString());
  }

  /** Writes the ends of a span as two fields of the current object. */
  public static void ends(JsonGenerator out, Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }

  /** Writes a span, without its text, or null. */
  public static void span(JsonGenerator out, String name, @Nullable Span span) throws IOException {
    out.writeFieldName(name);
    if (span == null) {
      out.writeNull();
      return;
    }
    startInline(out);
    ends(out, span);
    endInline(out);
  }

  /** Begins an object that stays on one line. */
  public static void startInline(JsonGenerator out) throws IOException {
    out.writeStartObject();
    SmallThingsInline.begin(out);
  }

  /** Ends an object that {@link #startInline} began. */
  public static void endInline(JsonGenerator out) throws IOException {
    out.writeEndObject();
    SmallThingsInline.end(out);
  }

  /** Writes a short list of texts on one line. */
  public static void texts(JsonGenerator out, String name, List<String> values) throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    SmallThingsInline.begin(out);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
    SmallThingsInline.end(out);
  }

  /** Writes {@code leadUnits}, {@code partnerUnits} and {@code unitRoles}. */
  public static void responsibility(JsonGenerator out, Responsibility value) throws IOException {
    units(out, "leadUnits", value.lead());
    units(out, "partnerUnits", value.partner());
    out.writeStringField("unitRoles", value.roles().code());
  }

  private static void units(JsonGenerator out, String name, List<ResponsibleUnit> units)
      throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    for (ResponsibleUnit unit : units) {
      startInline(out);
      out.writeStringField("name", unit.name());
      text(out, "fullName", unit.fullName());
      endInline(out);
    }
    out.writeEndArray();
  }

  /** {@return what {@link #responsibility} wrote} */
  public static Responsibility responsibility(JsonObject in) throws JsonFormatException {
    return new Responsibility(
        in.list("leadUnits", Fields::unit),
        in.list("partnerUnits", Fields::unit),
        in.word("unitRoles", UnitRoles.values(), UnitRoles::code));
  }

  private static ResponsibleUnit unit(JsonObject in) throws JsonFormatException {
    return new ResponsibleUnit(in.text("name"), in.textOrNull("fullName"));
  }

  /** Writes a region or null. */
  public static void region(JsonGenerator out, @Nullable Region region) throws IOException {
    out.writeFieldName("region");
    if (region == null) {
      out.writeNull();
      return;
    }
    startInline(out);
    out.writeStringField("name", region.name());
    text(out, "code", region.code());
    out.writeStringField("level", region.level().code());
    texts(out, "within", region.within());
    endInline(out);
  }

  /** {@return what {@link #region(JsonGenerator, Region)} wrote} */
  public static @Nullable Region region(JsonObject in) throws JsonFormatException {
    JsonObject region = in.objectOrNull("region");
    return region == null
        ? null
        : new Region(
            region.text("name"),
            region.textOrNull("code"),
            region.word("level", RegionLevel.values(), RegionLevel::code),
            region.texts("within"));
  }

  /** Writes the years of a plan or null. */
  public static void plan(JsonGenerator out, @Nullable PlanYears plan) throws IOException {
    out.writeFieldName("plan");
    if (plan == null) {
      out.writeNull();
      return;
    }
    startInline(out);
    out.writeNumberField("from", plan.from());
    out.writeNumberField("to", plan.to());
    endInline(out);
  }

  /** {@return what {@link #plan(JsonGenerator, PlanYears)} wrote} */
  public static @Nullable PlanYears plan(JsonObject in) throws JsonFormatException {
    JsonObject plan = in.objectOrNull("plan");
    return plan == null ? null : new PlanYears(plan.integer("from"), plan.integer("to"));
  }
}
