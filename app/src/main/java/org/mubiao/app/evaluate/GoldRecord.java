package org.mubiao.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * What a person annotated as a right answer.
 *
 * @param quote the shortest stretch that holds the whole statement, white space aside
 * @param kind {@code quantity} or {@code milestone}
 * @param status {@code target} or {@code actual}
 * @param indicators wordings that are equally right, the preferred one first
 * @param measure kind of figure
 * @param operator comparison word
 * @param number value and upper end, null for a milestone
 * @param unit as written
 * @param periods years, half-years, quarters or months that are right; an empty one means none
 * @param recurrence {@code annual} or empty
 * @param deadlines ISO days that are right; an empty one means none
 * @param scopes parts of the area that are right, the preferred one first; an empty one means none
 * @param lead leading units
 * @param partner units that take part
 * @param responsible units of a list that does not tell the two apart
 */
record GoldRecord(
    String quote,
    String kind,
    String status,
    List<String> indicators,
    String measure,
    String operator,
    @Nullable ComparedNumber number,
    String unit,
    List<String> periods,
    String recurrence,
    List<String> deadlines,
    List<String> scopes,
    List<String> lead,
    List<String> partner,
    List<String> responsible) {

  static final String QUANTITY = "quantity";
  static final String MILESTONE = "milestone";

  static GoldRecord read(JsonObject in) throws JsonFormatException {
    return new GoldRecord(
        in.text("quote"),
        in.text("kind"),
        in.text("status"),
        withOthers(in.text("indicator"), in.texts("also")),
        orEmpty(in.textOrNull("measure")),
        orEmpty(in.textOrNull("op")),
        ComparedNumber.read(in),
        orEmpty(in.textOrNull("unit")),
        withOthers(orEmpty(in.textOrNull("period")), in.texts("period_also")),
        orEmpty(in.textOrNull("recur")),
        withOthers(orEmpty(in.textOrNull("deadline")), in.texts("deadline_also")),
        withOthers(orEmpty(in.textOrNull("scope")), in.texts("scope_also")),
        in.texts("lead"),
        in.texts("partner"),
        in.texts("resp"));
  }

  boolean isMilestone() {
    return kind.equals(MILESTONE);
  }

  String indicator() {
    return indicators.get(0);
  }

  String scope() {
    return scopes.get(0);
  }

  private static List<String> withOthers(String first, List<String> others) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return List.copyOf(all);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
