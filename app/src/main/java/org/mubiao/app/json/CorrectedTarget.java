package org.mubiao.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;
import org.mubiao.model.json.TargetJson;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Target;

/**
 * A record as people corrected it, for tables and comparisons. The published JSON keeps the record
 * as it was read and names the corrections beside it.
 */
public final class CorrectedTarget {

  /** What a correction without a new value says: a person looked, and all is well. */
  public static final String CHECKED = "checked";

  /** Fields that say which record it is and where it stands; a correction does not touch them. */
  private static final Set<String> FIXED = Set.of("id", "evidence", "correction", "normalized");

  private CorrectedTarget() {}

  /**
   * {@return the record with its corrections applied; the record itself if it has none}
   *
   * @throws JsonFormatException if a correction names no field or gives a value that does not fit
   */
  public static Target of(Target target, MeasurementUnits units) throws JsonFormatException {
    List<Correction> changes =
        target.corrections().stream().filter(change -> !change.field().equals(CHECKED)).toList();
    if (changes.isEmpty()) {
      return target;
    }
    JsonNode tree = Json.readTree(Json.lineBytes(out -> TargetJson.write(out, target)));
    for (Correction change : changes) {
      replace((ObjectNode) tree, change);
    }
    try {
      return normalized(TargetJson.read(JsonObject.of(tree)), units);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(String.valueOf(e.getMessage()), e);
    }
  }

  private static void replace(ObjectNode record, Correction change) throws JsonFormatException {
    String[] path = change.field().split("\\.", -1);
    ObjectNode parent = record;
    for (int i = 0; i < path.length - 1; i++) {
      if (!(parent.get(path[i]) instanceof ObjectNode inner)) {
        throw new JsonFormatException("there is no field " + change.field());
      }
      parent = inner;
    }
    String name = path[path.length - 1];
    if (FIXED.contains(path[0]) || !parent.has(name)) {
      throw new JsonFormatException("there is no field " + change.field() + " to correct");
    }
    String replacement = change.replacement();
    parent.set(
        name,
        replacement == null
            ? parent.nullNode()
            : Json.readTree(replacement.getBytes(StandardCharsets.UTF_8)));
  }

  /** A corrected value or unit makes another value in base units. */
  private static Target normalized(Target target, MeasurementUnits units) {
    Amount amount = target.amount();
    UnitOfMeasure unit = amount == null ? null : units.named(amount.unit());
    return new Target(
        target.id(),
        target.kind(),
        target.status(),
        target.indicator(),
        target.measure(),
        amount,
        amount == null || unit == null ? null : NormalizedAmount.of(amount, unit),
        target.period(),
        target.deadline(),
        target.base(),
        target.force(),
        target.scope(),
        target.responsibility(),
        target.task(),
        target.section(),
        target.cell(),
        target.evidence(),
        target.valueSpan(),
        target.review(),
        target.corrections());
  }
}
