package org.mubiao.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * A target of the output that is measured, as far as it is measured. Whatever the output lacks is
 * empty.
 *
 * @param kind {@code quantity}, {@code milestone} or anything else
 * @param status {@code target}, {@code actual} or anything else
 * @param indicator the document's words for what is measured
 * @param measure kind of figure
 * @param operator comparison word
 * @param number value and upper end, null if there is none
 * @param unit as written
 * @param period in the annotations' notation
 * @param recurrence {@code annual}, … or empty
 * @param deadline ISO day or empty
 * @param scope part of the area or empty
 * @param lead leading units
 * @param partner units that take part
 * @param unitRoles how the roles are known
 * @param evidence the text it was found in
 * @param marked whether it has a reason for review
 */
record FoundRecord(
    String kind,
    String status,
    String indicator,
    String measure,
    String operator,
    @Nullable ComparedNumber number,
    String unit,
    String period,
    String recurrence,
    String deadline,
    String scope,
    List<String> lead,
    List<String> partner,
    String unitRoles,
    String evidence,
    boolean marked) {

  static FoundRecord read(JsonObject in) throws JsonFormatException {
    JsonObject period = in.objectOrNull("period");
    return new FoundRecord(
        text(in, "kind"),
        text(in, "status"),
        inner(in, "indicator", "name"),
        text(in, "measure"),
        text(in, "operator"),
        ComparedNumber.read(in),
        text(in, "unit"),
        period == null ? "" : period(text(period, "from"), text(period, "to")),
        period == null ? "" : text(period, "recurrence"),
        text(in, "deadline"),
        text(in, "scope"),
        unitNames(in, "leadUnits"),
        unitNames(in, "partnerUnits"),
        text(in, "unitRoles"),
        inner(in, "evidence", "text"),
        in.names().contains("review") && !in.texts("review").isEmpty());
  }

  boolean isMilestone() {
    return kind.equals(GoldRecord.MILESTONE);
  }

  /** {@return the units, the leading ones first} */
  List<String> units() {
    List<String> units = new ArrayList<>(lead);
    units.addAll(partner);
    return units;
  }

  static List<String> unitNames(JsonObject in, String field) throws JsonFormatException {
    return in.list(field, unit -> text(unit, "name"));
  }

  private static String inner(JsonObject in, String object, String field)
      throws JsonFormatException {
    JsonObject inside = in.objectOrNull(object);
    return inside == null ? "" : text(inside, field);
  }

  private static String text(JsonObject in, String field) throws JsonFormatException {
    String text = in.textOrNull(field);
    return text == null ? "" : text;
  }

  /** {@return two ISO days as a year, years, half-year, quarter or month} */
  static String period(String from, String to) {
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    String[] first = from.split("-", -1);
    String[] last = to.split("-", -1);
    int firstYear = Integer.parseInt(first[0]);
    int lastYear = Integer.parseInt(last[0]);
    int firstMonth = Integer.parseInt(first[1]);
    int lastMonth = Integer.parseInt(last[1]);
    if (firstYear != lastYear) {
      return firstYear + "/" + lastYear;
    }
    if (firstMonth == 1 && lastMonth == 12) {
      return Integer.toString(firstYear);
    }
    if (firstMonth == 1 && lastMonth == 6) {
      return firstYear + "-H1";
    }
    if (firstMonth == 7 && lastMonth == 12) {
      return firstYear + "-H2";
    }
    if (lastMonth - firstMonth == 2 && firstMonth % 3 == 1) {
      return firstYear + "-Q" + (firstMonth + 2) / 3;
    }
    if (firstMonth == lastMonth) {
      return firstYear + (firstMonth < 10 ? "-0" : "-") + firstMonth;
    }
    return from + "/" + to;
  }
}
