package org.mubiao.app.mcp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.McpJson;
import org.mubiao.app.service.YearRange;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/** What a tool is called with, within the limits that it tells. */
final class Arguments {

  private static final int LONGEST = 1_000;
  private static final int MOST = 50;

  private final McpJson.Tool tool;
  private final @Nullable JsonObject given;

  /**
   * Looks at what is given.
   *
   * @throws WrongUsageException if something is unknown or missing
   */
  Arguments(McpJson.Tool tool, @Nullable JsonObject given) {
    this.tool = tool;
    this.given = given;
    List<String> names = tool.parameters().stream().map(ApiParameter::name).toList();
    if (given != null) {
      for (String name : given.names()) {
        if (!names.contains(name)) {
          throw new WrongUsageException(
              "“"
                  + name
                  + "” is no argument of "
                  + tool.name()
                  + ": it takes "
                  + String.join(", ", names)
                  + ".");
        }
      }
    }
    for (ApiParameter one : tool.parameters()) {
      if (one.needed() && texts(one.name()).isEmpty()) {
        throw new WrongUsageException(
            "“" + one.name() + "” is missing: " + one.description() + ".");
      }
    }
  }

  /** {@return the words, null if there are none} */
  @Nullable String text(String name) {
    List<String> texts = texts(name);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** {@return all words; one text counts as a list of one} */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (given == null || given.nodeOrNull(name) == null) {
      return texts;
    }
    try {
      texts.add(given.text(name));
    } catch (JsonFormatException e) {
      try {
        texts.addAll(given.texts(name));
      } catch (JsonFormatException none) {
        throw new WrongUsageException("“" + name + "” is a text, or a list of texts.", none);
      }
    }
    texts.replaceAll(String::strip);
    texts.removeIf(String::isEmpty);
    if (texts.size() > MOST || texts.stream().anyMatch(text -> text.length() > LONGEST)) {
      throw new WrongUsageException(
          "“" + name + "” has at most " + MOST + " values of " + LONGEST + " characters.");
    }
    ApiParameter parameter = parameter(name);
    for (String text : texts) {
      if (!parameter.choices().isEmpty() && !parameter.choices().contains(text)) {
        throw new WrongUsageException(
            "“"
                + text
                + "” is no "
                + name
                + ": give one of "
                + String.join(", ", parameter.choices())
                + ".");
      }
    }
    return texts;
  }

  /** {@return the number} */
  int number(String name) {
    ApiParameter parameter = parameter(name);
    Integer number = null;
    try {
      number = given == null ? null : given.integerOrNull(name);
    } catch (JsonFormatException e) {
      throw new WrongUsageException("“" + name + "” is a whole number.", e);
    }
    if (number == null) {
      return Integer.parseInt(String.valueOf(parameter.usual()));
    }
    Integer least = parameter.least();
    Integer most = parameter.most();
    if ((least != null && number < least) || (most != null && number > most)) {
      throw new WrongUsageException(
          "“" + name + "” is a number from " + least + " to " + most + ".");
    }
    return number;
  }

  /** {@return the constant that a word means, null if there is none} */
  <E extends Enum<E>> @Nullable E word(
      String name, E[] constants, java.util.function.Function<E, String> code) {
    String word = text(name);
    for (E constant : constants) {
      if (code.apply(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }

  /** {@return the years, null if none are given} */
  @Nullable YearRange years(String name) {
    String words = text(name);
    return words == null ? null : YearRange.of(words);
  }

  private ApiParameter parameter(String name) {
    return tool.parameters().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(tool.name() + " names no " + name));
  }
}
