package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.Obstacle;
import org.mubiao.model.comparison.Step;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.comparison.UnitMove;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TargetJson;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Target;

/** What changed from one document to the next: see {@code docs/format/diff.schema.json}. */
public final class ChangesJson {

  private ChangesJson() {}

  /** {@return the bytes of an array with one entry an indicator} */
  public static byte[] write(List<TargetChange> changes) {
    return Json.prettyBytes(
        out -> {
          out.writeStartArray();
          for (TargetChange change : changes) {
            write(out, change);
          }
          out.writeEndArray();
        });
  }

  private static void write(JsonGenerator out, TargetChange change) throws IOException {
    out.writeStartObject();
    out.writeStringField("change", change.change().code());
    Fields.texts(out, "alsoChanged", change.alsoChanged().stream().map(ChangeKind::code).toList());
    Indicator indicator = change.indicator();
    out.writeFieldName("indicator");
    Fields.startInline(out);
    out.writeStringField("name", indicator.name());
    Fields.text(out, "key", indicator.key());
    Fields.text(out, "label", indicator.label());
    Fields.endInline(out);
    record(out, "old", change.before());
    record(out, "new", change.after());
    out.writeStringField("matchedBy", change.matchedBy().code());
    Boolean better = change.better();
    if (better == null) {
      out.writeNullField("better");
    } else {
      out.writeBooleanField("better", better);
    }
    out.writeFieldName("explanation");
    Fields.startInline(out);
    out.writeStringField("zh", change.explanation().chinese());
    out.writeStringField("en", change.explanation().english());
    Fields.endInline(out);
    difference(out, change.step());
    Obstacle obstacle = change.obstacle();
    Fields.text(out, "obstacle", obstacle == null ? null : obstacle.kind().code());
    Fields.text(out, "reason", obstacle == null ? null : obstacle.english());
    Fields.text(out, "reasonChinese", obstacle == null ? null : obstacle.chinese());
    Fields.integer(out, "deadlineMonths", change.months());
    out.writeArrayFieldStart("unitChanges");
    for (UnitMove move : change.units()) {
      Fields.startInline(out);
      out.writeStringField("unit", move.unit());
      out.writeStringField("change", move.kind().code());
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void difference(JsonGenerator out, @Nullable Step step) throws IOException {
    out.writeFieldName("difference");
    if (step == null) {
      out.writeNull();
      return;
    }
    Fields.startInline(out);
    Fields.decimal(out, "value", step.value());
    out.writeStringField("unit", step.unit());
    Fields.decimal(out, "percent", step.percent());
    Fields.endInline(out);
  }

  private static void record(JsonGenerator out, String name, @Nullable Target target)
      throws IOException {
    out.writeFieldName(name);
    if (target == null) {
      out.writeNull();
    } else {
      TargetJson.write(out, target);
    }
  }
}
