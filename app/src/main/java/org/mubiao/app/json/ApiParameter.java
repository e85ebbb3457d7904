package org.mubiao.app.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation of the API, as it is both read and published.
 *
 * @param name name in the address
 * @param place where in the address it stands
 * @param type what its value is
 * @param description what it says, one line in English
 * @param example a value that makes sense
 * @param needed whether there is no answer without it
 * @param repeated whether it may stand several times
 * @param choices the values it may have, empty if there are others
 * @param least smallest number, null if it is none
 * @param most largest number, null if it is none
 * @param usual value where it is left out, null if there is none
 */
public record ApiParameter(
    String name,
    Place place,
    Type type,
    String description,
    String example,
    boolean needed,
    boolean repeated,
    List<String> choices,
    @Nullable Integer least,
    @Nullable Integer most,
    @Nullable String usual) {

  /** Copies the list. */
  public ApiParameter {
    choices = List.copyOf(choices);
  }

  /** Where a parameter stands. */
  public enum Place {
    /** A part of the path. */
    PATH,
    /** Behind the question mark. */
    QUERY
  }

  /** What a value is. */
  public enum Type {
    /** Words. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** true or false. */
    FLAG
  }

  /** {@return a part of the path} */
  public static ApiParameter path(String name, String description, String example) {
    return words(name, Place.PATH, description, example, true, false);
  }

  private static ApiParameter words(
      String name,
      Place place,
      String description,
      String example,
      boolean needed,
      boolean several) {
    return new ApiParameter(
        name, place, Type.TEXT, description, example, needed, several, List.of(), null, null, null);
  }

  /** {@return words that may be left out} */
  public static ApiParameter text(String name, String description, String example) {
    return words(name, Place.QUERY, description, example, false, false);
  }

  /** {@return words of which several may be given, any of which may hold} */
  public static ApiParameter texts(String name, String description, String example) {
    return words(name, Place.QUERY, description, example, false, true);
  }

  /** {@return one of a few words} */
  public static ApiParameter choice(
      String name, String description, List<String> choices, @Nullable String usual) {
    return new ApiParameter(
        name,
        Place.QUERY,
        Type.TEXT,
        description,
        choices.get(choices.size() - 1),
        false,
        false,
        choices,
        null,
        null,
        usual);
  }

  /** {@return a whole number} */
  public static ApiParameter number(
      String name, String description, int least, int most, int usual) {
    return new ApiParameter(
        name,
        Place.QUERY,
        Type.NUMBER,
        description,
        String.valueOf(least),
        false,
        false,
        List.of(),
        least,
        most,
        String.valueOf(usual));
  }

  /** {@return true or false, false where it is left out} */
  public static ApiParameter flag(String name, String description) {
    return new ApiParameter(
        name,
        Place.QUERY,
        Type.FLAG,
        description,
        "true",
        false,
        false,
        List.of("true", "false"),
        null,
        null,
        "false");
  }

  /** {@return the same, without which there is no answer} */
  public ApiParameter asNeeded() {
    return new ApiParameter(
        name, place, type, description, example, true, repeated, choices, least, most, usual);
  }
}
