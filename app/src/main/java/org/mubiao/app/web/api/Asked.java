package org.mubiao.app.web.api;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ApiOperation;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;

/**
 * The parameters of a request. Only those that its operation names can be read, within the limits
 * that are published; what else stands in the address is refused.
 */
final class Asked {

  /** Names of parameters that several operations share. */
  static final String FORMAT = "format";

  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String YEAR = "year";

  private final Context context;
  private final ApiOperation operation;
  private final Set<String> read = new HashSet<>();

  /**
   * Looks at a request.
   *
   * @throws Problem.Thrown if it has parameters that are not known, stand too often, or are missing
   */
  Asked(Context context, ApiOperation operation) {
    this.context = context;
    this.operation = operation;
    for (Map.Entry<String, List<String>> given : context.queryParamMap().entrySet()) {
      ApiParameter known = operation.parameter(given.getKey());
      if (known == null || known.place() != ApiParameter.Place.QUERY) {
        throw Problem.badRequest(
                "There is no parameter “" + given.getKey() + "” here: " + all(operation))
            .thrown();
      }
      if (!known.repeated() && given.getValue().size() > 1) {
        throw Problem.badRequest("“" + given.getKey() + "” may stand only once.").thrown();
      }
    }
    for (ApiParameter parameter : operation.parameters()) {
      if (parameter.needed()
          && parameter.place() == ApiParameter.Place.QUERY
          && Answers.parameter(context, parameter.name()) == null) {
        throw Problem.badRequest(
                "“" + parameter.name() + "” is missing: " + parameter.description() + ".")
            .thrown();
      }
    }
  }

  private static String all(ApiOperation operation) {
    List<String> names =
        operation.parameters().stream()
            .filter(one -> one.place() == ApiParameter.Place.QUERY)
            .map(ApiParameter::name)
            .toList();
    return names.isEmpty() ? "it takes none." : "it takes " + String.join(", ", names) + ".";
  }

  /** {@return what a part of the path says} */
  String path(String name) {
    declared(name);
    return context.pathParam(name);
  }

  /** {@return the words, null if there are none} */
  @Nullable String text(String name) {
    declared(name);
    return Answers.parameter(context, name);
  }

  /** {@return the words; none where there are none} */
  String words(String name) {
    String words = text(name);
    return words == null ? "" : words;
  }

  /** {@return all words of this name} */
  List<String> texts(String name) {
    declared(name);
    return Answers.parameters(context, name);
  }

  /** {@return the number} */
  int number(String name) {
    ApiParameter parameter = declared(name);
    return Answers.number(
        context,
        name,
        Integer.parseInt(String.valueOf(parameter.usual())),
        parameter.least() == null ? 0 : parameter.least(),
        parameter.most() == null ? Integer.MAX_VALUE : parameter.most());
  }

  /** {@return whether it is true} */
  boolean flag(String name) {
    return "true".equals(word(name));
  }

  /** {@return the word out of those that are published, null if it is left out} */
  @Nullable String word(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    declared(name).choices().forEach(choice -> words.put(choice, choice));
    return Answers.choice(context, name, words);
  }

  /** {@return the constant that a word means, null if it is left out} */
  <E extends Enum<E>> @Nullable E word(String name, E[] constants, Function<E, String> code) {
    String word = word(name);
    for (E constant : constants) {
      if (code.apply(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }

  /** {@return the years, null if none are given} */
  @Nullable YearRange years() {
    String words = text(YEAR);
    return words == null ? null : YearRange.of(words);
  }

  /** {@return how many entries stand on the pages before the one that is asked for} */
  int from() {
    return (number(PAGE) - 1) * number(SIZE);
  }

  /** {@return whether a parameter is given} */
  boolean has(String name) {
    return Answers.parameter(context, name) != null;
  }

  /** {@return the request, for what reads these of its parameters itself} */
  Context context(List<String> names) {
    names.forEach(this::declared);
    return context;
  }

  /**
   * {@return the form that is asked for: by the parameter {@code format}, else by what the client
   * accepts, else the first}
   *
   * @throws Problem.Thrown if the client accepts none
   */
  ApiFormat format(List<ApiFormat> offered) {
    if (operation.parameter(FORMAT) != null) {
      ApiFormat named = word(FORMAT, ApiFormat.values(), ApiFormat::code);
      if (named != null) {
        return named;
      }
    }
    String accept = context.header("Accept");
    if (accept == null || accept.isBlank()) {
      return offered.get(0);
    }
    for (ApiFormat format : offered) {
      if (accepts(accept, format.mediaType())) {
        return format;
      }
    }
    throw new Problem(
            406,
            "not-acceptable",
            "There is no such form of the answer",
            "The answer comes as "
                + String.join(", ", offered.stream().map(ApiFormat::mediaType).toList())
                + ".",
            null)
        .thrown();
  }

  static boolean accepts(String accept, String mediaType) {
    String group = mediaType.substring(0, mediaType.indexOf('/') + 1) + "*";
    for (String part : accept.split(",", -1)) {
      String[] words = part.strip().split("\\s*;\\s*", -1);
      boolean refused = false;
      for (int i = 1; i < words.length; i++) {
        refused |= words[i].matches("q=0(\\.0{0,3})?");
      }
      if (!refused
          && (words[0].equals("*/*")
              || words[0].equalsIgnoreCase(group)
              || words[0].equalsIgnoreCase(mediaType))) {
        return true;
      }
    }
    return false;
  }

  /** {@return what was given and had no part in the answer} */
  List<String> unread() {
    return context.queryParamMap().keySet().stream().filter(name -> !read.contains(name)).toList();
  }

  private ApiParameter declared(String name) {
    ApiParameter parameter = operation.parameter(name);
    if (parameter == null) {
      throw new IllegalStateException(operation.id() + " does not name its parameter " + name);
    }
    read.add(name);
    return parameter;
  }
}
