package org.mubiao.app.web;

import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ProblemJson;
import org.mubiao.app.web.desk.Problem;

/**
 * Tells as problems what the server below the routes refuses: requests that are no HTTP, heads that
 * are too large, methods that an address does not have.
 */
final class PlainProblems extends ErrorHandler {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int NOTHING = 404;
  private static final int METHOD = 405;
  private static final int TOO_LARGE = 413;
  private static final int ADDRESS = 414;

  /** {@return what a refusal of the library for routes is} */
  static Problem of(HttpResponseException trouble) {
    return of(trouble.getStatus(), trouble.getMessage());
  }

  private static Problem of(int status, @Nullable String words) {
    return switch (status) {
      case NOTHING -> Problem.notFound("There is nothing at this address.", "此地址没有内容。");
      case METHOD ->
          new Problem(
              status,
              "method",
              "There is no such method here",
              "The header Allow names the methods of this address.",
              null,
              "此地址不接受这种请求。");
      case TOO_LARGE ->
          new Problem(
              status,
              "too-large",
              "The request is too large",
              "Send less at a time.",
              null,
              "请减少提交的内容。");
      case ADDRESS ->
          new Problem(
              status,
              "too-long",
              "The address is too long",
              "Ask for less at a time.",
              null,
              "请减少条件。");
      default ->
          new Problem(
              status,
              status >= 500 ? "defect" : "http",
              "The request cannot be answered",
              words == null || words.isBlank() ? "HTTP status " + status + "." : words + ".",
              null);
    };
  }

  static byte[] json(Problem problem, String path) {
    return ProblemJson.write(
        "/problems/" + problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        path,
        problem.picture());
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    RequestGuard.protect(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
    String path = request.getHttpURI().getPath();
    response.write(
        true, ByteBuffer.wrap(json(of(code, message), path == null ? "/" : path)), callback);
  }
}
