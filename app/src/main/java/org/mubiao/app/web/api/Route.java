package org.mubiao.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ApiOperation;
import org.mubiao.app.json.ApiOperation.ApiAnswer;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.service.OutputView;

/**
 * A line of the table of routes: what is published of it, and what answers.
 *
 * @param operation what is published
 * @param action what answers
 */
record Route(ApiOperation operation, Action action) {

  /** Answers a request whose parameters are looked through. */
  @FunctionalInterface
  interface Action {
    /** Answers. */
    void answer(Asked asked, Context context) throws IOException;
  }

  /** Answers from one state of the output. */
  @FunctionalInterface
  interface Reading {
    /** {@return the answer} */
    Reply answer(Asked asked, OutputView view) throws IOException;
  }

  /**
   * {@return the form of answers as the table lists them}
   *
   * @param schema schema of the JSON among them
   */
  static List<ApiAnswer> answers(List<ApiFormat> formats, @Nullable String schema) {
    return formats.stream()
        .map(format -> format.with(format == ApiFormat.JSON ? schema : null))
        .toList();
  }

  /** {@return the parameter that chooses one of these forms} */
  static ApiParameter format(List<ApiFormat> formats) {
    return ApiParameter.choice(
        Asked.FORMAT,
        "form of the answer; left out, what the header Accept asks for",
        formats.stream().map(ApiFormat::code).toList(),
        formats.get(0).code());
  }

  /** {@return something that is read from the output} */
  static ApiOperation reads(
      String path,
      String id,
      String tag,
      String summary,
      List<ApiParameter> parameters,
      List<ApiAnswer> answers) {
    return new ApiOperation(
        "GET", path, id, tag, summary, parameters, null, answers, 200, false, true);
  }

  /** {@return a list that is read from the output, page by page} */
  static ApiOperation lists(
      String path,
      String id,
      String tag,
      String summary,
      List<ApiParameter> parameters,
      List<ApiAnswer> answers) {
    return new ApiOperation(
        "GET", path, id, tag, summary, parameters, null, answers, 200, true, true);
  }
}
