package org.mubiao.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * A JSON object that is being read, with the path to it for error messages. Fields it does not know
 * are passed over, so that a later minor version can be read.
 */
public final class JsonObject {

  /** Most digits before or after the point of a number that is read. */
  private static final int MAX_DIGITS = 100;

  private final JsonNode node;
  private final String path;

  private JsonObject(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** What makes a value of an object. */
  @FunctionalInterface
  public interface Reader<T> {
    /** {@return the value} */
    T read(JsonObject object) throws JsonFormatException;
  }

  /** {@return the root object} */
  public static JsonObject of(JsonNode node) throws JsonFormatException {
    return of(node, "");
  }

  private static JsonObject of(JsonNode node, String path) throws JsonFormatException {
    if (!node.isObject()) {
      throw new JsonFormatException((path.isEmpty() ? "the file" : path) + " is no JSON object");
    }
    return new JsonObject(node, path);
  }

  /** {@return the field's value; null where it is null or not there} */
  public @Nullable JsonNode nodeOrNull(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private JsonNode node(String name) throws JsonFormatException {
    JsonNode value = nodeOrNull(name);
    if (value == null) {
      throw new JsonFormatException(path + "/" + name + " is missing");
    }
    return value;
  }

  /** {@return an exception about this field} */
  public JsonFormatException wrong(String name, String what) {
    return new JsonFormatException(path + "/" + name + " " + what);
  }

  /** {@return the text of a field that must be there} */
  public String text(String name) throws JsonFormatException {
    JsonNode value = node(name);
    if (!value.isTextual()) {
      throw wrong(name, "is no text");
    }
    return value.textValue();
  }

  /** {@return the text of a field, null where there is none} */
  public @Nullable String textOrNull(String name) throws JsonFormatException {
    return nodeOrNull(name) == null ? null : text(name);
  }

  /** {@return the whole number of a field that must be there} */
  public int integer(String name) throws JsonFormatException {
    long value = wholeNumber(name);
    if (value != (int) value) {
      throw wrong(name, "is too large");
    }
    return (int) value;
  }

  /** {@return the whole number of a field, null where there is none} */
  public @Nullable Integer integerOrNull(String name) throws JsonFormatException {
    return nodeOrNull(name) == null ? null : Integer.valueOf(integer(name));
  }

  /** {@return the whole number of a field that must be there} */
  public long wholeNumber(String name) throws JsonFormatException {
    JsonNode value = node(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(name, "is no whole number");
    }
    return value.longValue();
  }

  /** {@return the exact number of a field, null where there is none} */
  public @Nullable BigDecimal decimalOrNull(String name) throws JsonFormatException {
    JsonNode value = nodeOrNull(name);
    return value == null ? null : decimal(value, path + "/" + name);
  }

  /** {@return the exact number of a field that must be there} */
  public BigDecimal decimal(String name) throws JsonFormatException {
    return decimal(node(name), path + "/" + name);
  }

  private static BigDecimal decimal(JsonNode value, String where) throws JsonFormatException {
    if (!value.isNumber()) {
      throw new JsonFormatException(where + " is no number");
    }
    BigDecimal number = value.decimalValue();
    // A few characters such as 1e999999999 would otherwise ask for gigabytes when printed plainly.
    if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
      throw new JsonFormatException(where + " has too many digits");
    }
    return number;
  }

  /** {@return the day of a field, null where there is none} */
  public @Nullable LocalDate dayOrNull(String name) throws JsonFormatException {
    String words = textOrNull(name);
    if (words == null) {
      return null;
    }
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new JsonFormatException(path + "/" + name + " is no ISO date: " + words, e);
    }
  }

  /** {@return the constant whose word stands in a field that must be there} */
  public <E extends Enum<E>> E word(String name, E[] constants, Words<E> words)
      throws JsonFormatException {
    String found = text(name);
    for (E constant : constants) {
      if (words.code(constant).equals(found)) {
        return constant;
      }
    }
    throw wrong(name, "has an unknown word: " + found);
  }

  /** {@return the constant whose word stands in a field, null where there is none} */
  public <E extends Enum<E>> @Nullable E wordOrNull(String name, E[] constants, Words<E> words)
      throws JsonFormatException {
    return nodeOrNull(name) == null ? null : word(name, constants, words);
  }

  /** What a constant is called in JSON. */
  @FunctionalInterface
  public interface Words<E> {
    /** {@return the word} */
    String code(E constant);
  }

  /** {@return the object in a field that must be there} */
  public JsonObject object(String name) throws JsonFormatException {
    return of(node(name), path + "/" + name);
  }

  /** {@return the object in a field, null where there is none} */
  public @Nullable JsonObject objectOrNull(String name) throws JsonFormatException {
    JsonNode value = nodeOrNull(name);
    return value == null ? null : of(value, path + "/" + name);
  }

  /** {@return the values of an array of objects; empty where there is none} */
  public <T> List<T> list(String name, Reader<T> reader) throws JsonFormatException {
    List<T> values = new ArrayList<>();
    int index = 0;
    for (JsonNode element : array(name)) {
      String where = path + "/" + name + "/" + index++;
      JsonObject object = of(element, where);
      try {
        values.add(reader.read(object));
      } catch (IllegalArgumentException e) {
        throw new JsonFormatException(where + ": " + e.getMessage(), e);
      }
    }
    return values;
  }

  /** {@return the strings of an array; empty where there is none} */
  public List<String> texts(String name) throws JsonFormatException {
    List<String> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (!element.isTextual()) {
        throw wrong(name, "holds something that is no text");
      }
      values.add(element.textValue());
    }
    return values;
  }

  /** {@return the numbers of an array of arrays; empty where there is none} */
  public List<List<BigDecimal>> numberRows(String name) throws JsonFormatException {
    List<List<BigDecimal>> rows = new ArrayList<>();
    for (JsonNode element : array(name)) {
      List<BigDecimal> row = new ArrayList<>();
      for (JsonNode number : element) {
        row.add(decimal(number, path + "/" + name));
      }
      rows.add(row);
    }
    return rows;
  }

  /** {@return a list of strings, empty where an earlier minor version did not write the field} */
  public List<String> textsOrNone(String name) throws JsonFormatException {
    return nodeOrNull(name) == null ? List.of() : texts(name);
  }

  private Iterable<JsonNode> array(String name) throws JsonFormatException {
    JsonNode value = nodeOrNull(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(name, "is no array");
    }
    return value;
  }

  /** {@return the names of this object's fields, in the order of the file} */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** {@return the span whose ends are the fields {@code start} and {@code end} of this object} */
  public Span span() throws JsonFormatException {
    try {
      return new Span(integer("start"), integer("end"));
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(path + ": " + e.getMessage(), e);
    }
  }
}
