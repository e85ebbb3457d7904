package org.mubiao.app.evaluate;

import java.util.List;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * An annotated unit list.
 *
 * @param quote how the stretch that the list closes begins
 * @param lead leading units; of a list that does not tell the two apart the first
 * @param partner the other units
 */
record GoldUnitList(String quote, List<String> lead, List<String> partner) {

  static GoldUnitList read(JsonObject in) throws JsonFormatException {
    List<String> responsible = in.texts("resp");
    return responsible.isEmpty()
        ? new GoldUnitList(in.text("quote"), in.texts("lead"), in.texts("partner"))
        : new GoldUnitList(
            in.text("quote"),
            responsible.subList(0, 1),
            responsible.subList(1, responsible.size()));
  }
}
