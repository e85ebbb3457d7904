package org.mubiao.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.TargetJson;
import org.mubiao.model.target.Target;

/**
 * The fields of a record that people correct, between the words that they type and the JSON text
 * that a correction holds. Other fields may be corrected by writing the file by hand.
 */
public enum CorrectableField {
  /** Name of the indicator. */
  INDICATOR("indicator.name", Form.TEXT),
  /** Target or actual. */
  STATUS("status", Form.TEXT),
  /** Kind of figure. */
  MEASURE("measure", Form.TEXT),
  /** Comparison, as its word: ge, gt, le, lt, eq, approx, range. */
  OPERATOR("operator", Form.TEXT),
  /** Value as written. */
  VALUE("value", Form.NUMBER),
  /** Upper end of a range. */
  UPPER("upper", Form.NUMBER),
  /** Unit as written. */
  UNIT("unit", Form.TEXT),
  /** First day that it covers. */
  FROM("period.from", Form.TEXT),
  /** Last day that it covers. */
  TO("period.to", Form.TEXT),
  /** Last day. */
  DEADLINE("deadline", Form.TEXT),
  /** Part of the area. */
  SCOPE("scope", Form.TEXT),
  /** Leading units, parted by 、 or commas. */
  LEAD("leadUnits", Form.UNITS),
  /** Partner units, parted by 、 or commas. */
  PARTNER("partnerUnits", Form.UNITS);

  private static final Pattern BETWEEN_UNITS = Pattern.compile("[、，,；;]");

  /** Longer numbers, and powers of ten, stand in no notice. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,10})?");

  private enum Form {
    TEXT,
    NUMBER,
    UNITS
  }

  private final String path;
  private final Form form;

  CorrectableField(String path, Form form) {
    this.path = path;
    this.form = form;
  }

  /** {@return the name of the field in JSON, parents first, joined by full stops} */
  public String path() {
    return path;
  }

  /** {@return the field of that name, null if there is none or it is not corrected this way} */
  public static @Nullable CorrectableField named(String path) {
    for (CorrectableField field : values()) {
      if (field.path.equals(path)) {
        return field;
      }
    }
    return null;
  }

  /**
   * {@return what was typed, as JSON text; null for nothing}
   *
   * @throws JsonFormatException if it is no number where one is needed
   */
  public @Nullable String json(String typed) throws JsonFormatException {
    String words = typed.strip();
    if (words.isEmpty() && form != Form.UNITS) {
      return null;
    }
    JsonNode node =
        switch (form) {
          case TEXT -> TextNode.valueOf(words);
          case NUMBER -> DecimalNode.valueOf(number(words));
          case UNITS -> units(words);
        };
    return node.toString();
  }

  private static BigDecimal number(String words) throws JsonFormatException {
    String plain = words.replace(",", "");
    if (!NUMBER.matcher(plain).matches()) {
      throw new JsonFormatException("“" + words + "” is no number");
    }
    return new BigDecimal(plain);
  }

  private static ArrayNode units(String words) {
    ArrayNode units = JsonNodeFactory.instance.arrayNode();
    for (String name : BETWEEN_UNITS.split(words)) {
      if (!name.isBlank()) {
        ObjectNode unit = units.addObject();
        unit.put("name", name.strip());
        unit.putNull("fullName");
      }
    }
    return units;
  }

  /** {@return what a record says in this field, as a person would type it; empty for nothing} */
  public String words(Target target) {
    try {
      String json = of(target, path);
      return json == null ? "" : words(Json.readTree(json.getBytes(StandardCharsets.UTF_8)));
    } catch (JsonFormatException e) {
      throw new IllegalStateException("what was just written cannot be read", e);
    }
  }

  private static String words(JsonNode node) {
    if (!node.isArray()) {
      return node.isNull()
          ? ""
          : node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
    }
    List<String> names = new ArrayList<>();
    node.forEach(unit -> names.add(unit.path("name").asText()));
    return String.join("、", names);
  }

  /** {@return what a record says in a field, as JSON text; null if it says nothing there} */
  public static @Nullable String of(Target target, String path) throws JsonFormatException {
    JsonNode node = Json.readTree(Json.lineBytes(out -> TargetJson.write(out, target)));
    for (String name : path.split("\\.", -1)) {
      node = node.path(name);
    }
    return node.isMissingNode() || node.isNull() ? null : node.toString();
  }
}
