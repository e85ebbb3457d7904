package org.mubiao.app.evaluate;

import java.util.List;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * A task of the output, as far as it is scored.
 *
 * @param text the stretch it covers
 * @param lead leading units
 * @param partner units that take part
 */
record FoundTask(String text, List<String> lead, List<String> partner) {

  static FoundTask read(JsonObject in) throws JsonFormatException {
    JsonObject span = in.objectOrNull("span");
    String text = span == null ? null : span.textOrNull("text");
    return new FoundTask(
        text == null ? "" : text,
        FoundRecord.unitNames(in, "leadUnits"),
        FoundRecord.unitNames(in, "partnerUnits"));
  }
}
