package org.mubiao.app.web.desk;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What handlers of pages and of the API do alike with requests and answers. */
public final class Answers {

  private Answers() {}

  /**
   * {@return whether the client has this answer already; if so, it was told}
   *
   * @param tag what tells the answer from what it is at other times
   */
  public static boolean isKnown(Context context, String tag) {
    String quoted = "W/\"" + tag + "\"";
    context.header("ETag", quoted);
    context.header("Cache-Control", "no-cache");
    String known = context.header("If-None-Match");
    if (known == null || List.of(known.split("\\s*,\\s*")).stream().noneMatch(quoted::equals)) {
      return false;
    }
    context.status(304);
    return true;
  }

  /** {@return a parameter without blanks around it, null if it is missing or blank} */
  public static @Nullable String parameter(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** {@return all values of a parameter without blanks around them, blank ones left out} */
  public static List<String> parameters(Context context, String name) {
    List<String> values = new ArrayList<>();
    for (String value : context.queryParams(name)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /**
   * {@return a whole number}
   *
   * @param least smallest number that makes sense
   * @param most largest number that makes sense
   * @throws Problem.Thrown if it is none, or too small or large
   */
  public static int number(Context context, String name, int otherwise, int least, int most) {
    String value = parameter(context, name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noNumber(name, value, least, most);
    }
    throw noNumber(name, value, least, most);
  }

  private static Problem.Thrown noNumber(String name, String value, int least, int most) {
    return Problem.badRequest(
            "“" + value + "” is no " + name + ": give a number from " + least + " to " + most + ".",
            "“" + value + "”不能用作 " + name + "：请写 " + least + " 至 " + most + " 之间的数字。")
        .thrown();
  }

  /**
   * {@return the value of a parameter that is one of a few words}
   *
   * @throws Problem.Thrown if it is none of them
   */
  public static <T> @Nullable T choice(Context context, String name, Map<String, T> words) {
    String value = parameter(context, name);
    if (value == null) {
      return null;
    }
    T chosen = words.get(value);
    if (chosen == null) {
      throw Problem.badRequest(
              "“"
                  + value
                  + "” is no "
                  + name
                  + ": give one of "
                  + String.join(", ", words.keySet())
                  + ".",
              "“" + value + "”不能用作 " + name + "：可用 " + String.join("、", words.keySet()) + "。")
          .thrown();
    }
    return chosen;
  }

  /** Has the answer saved under a name, which may hold any letters. */
  public static void saveAs(Context context, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    context.header(
        "Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
  }
}
