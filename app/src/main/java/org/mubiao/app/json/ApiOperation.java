package org.mubiao.app.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the API does, as it is both registered and published.
 *
 * @param method HTTP method in upper case
 * @param path path behind the beginning of the API, with {@code {name}} for its parameters
 * @param id name for programs, which never changes
 * @param tag what it is about
 * @param summary what it does, one line in English
 * @param parameters what may be asked
 * @param body media type of what is sent, null if nothing is
 * @param answers the forms of the answer, the one that is given unasked first
 * @param status HTTP status of the answer
 * @param paged whether it gives a long list page by page
 * @param stamped whether the answer stays the same until the output changes
 */
public record ApiOperation(
    String method,
    String path,
    String id,
    String tag,
    String summary,
    List<ApiParameter> parameters,
    @Nullable String body,
    List<ApiAnswer> answers,
    int status,
    boolean paged,
    boolean stamped) {

  /** Copies the lists. */
  public ApiOperation {
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
  }

  /**
   * A form of an answer.
   *
   * @param mediaType media type without parameters
   * @param schema name of its schema in {@code docs/format}, null if it is no JSON
   */
  public record ApiAnswer(String mediaType, @Nullable String schema) {}

  /** {@return the parameter of this name, null if there is none} */
  public @Nullable ApiParameter parameter(String name) {
    return parameters.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
