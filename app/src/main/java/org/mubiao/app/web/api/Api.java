package org.mubiao.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ApiOperation;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.app.web.desk.Site;

/** The table of all routes of the API, and what their answers have in common. */
public final class Api {

  /** Where the API begins. */
  public static final String ROOT = "/api/v1";

  private final Site site;
  private final List<Route> routes = new ArrayList<>();

  /** Makes the API of a site. */
  public Api(Site site) {
    this.site = site;
    new DocumentRoutes(this).addTo(routes);
    new TargetRoutes(this).addTo(routes);
    new SearchRoutes(this).addTo(routes);
    new ComparisonRoutes(this).addTo(routes);
    new FindingRoutes(this).addTo(routes);
    new Notices(this).addTo(routes);
    new ServiceRoutes(this).addTo(routes);
  }

  Site site() {
    return site;
  }

  /** {@return all that the API does, as it is published} */
  public List<ApiOperation> operations() {
    return routes.stream().map(Route::operation).toList();
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig config) {
    for (Route route : routes) {
      ApiOperation operation = route.operation();
      Handler handler =
          context -> {
            Asked asked = new Asked(context, operation);
            route.action().answer(asked, context);
          };
      HandlerType method = HandlerType.findOrCreate(operation.method());
      config.addHttpHandler(method, ROOT + operation.path(), handler);
      if (method.equals(HandlerType.GET)) {
        // Else the library would answer itself, without looking.
        config.addHttpHandler(HandlerType.HEAD, ROOT + operation.path(), handler);
      }
    }
  }

  /** {@return a route that answers from one state of the output, and knows what a client has} */
  Route reading(ApiOperation operation, Route.Reading reading) {
    return new Route(
        operation, (asked, context) -> site.read(view -> answered(asked, context, reading, view)));
  }

  /** {@return the same for answers that may take seconds, such as tables of all documents} */
  Route readingLong(ApiOperation operation, Route.Reading reading) {
    return new Route(
        operation,
        (asked, context) -> site.readLong(view -> answeredAgain(asked, context, reading, view)));
  }

  private boolean answered(Asked asked, Context context, Route.Reading reading, OutputView view)
      throws IOException {
    if (!isKnown(context, view)) {
      send(context, asked, reading.answer(asked, view));
    }
    return true;
  }

  private boolean answeredAgain(
      Asked asked, Context context, Route.Reading reading, OutputView view) throws IOException {
    // The header itself, not its digest: two that differ may share that.
    String question = context.path() + "?" + context.queryString() + " " + context.header("Accept");
    if (isKnown(context, view) || site.kept().answer(view.stamp(), question, context)) {
      return true;
    }
    byte[] body = send(context, asked, reading.answer(asked, view)).inMemory();
    if (body != null) {
      site.kept().keep(view.stamp(), question, context, body);
    }
    return true;
  }

  /** {@return whether the client has this very answer already} */
  private static boolean isKnown(Context context, OutputView view) {
    context.header("Vary", "Accept, Accept-Encoding");
    String tag = view.stamp().substring(0, Math.min(24, view.stamp().length()));
    boolean same = !accepted(context).isEmpty();
    return Answers.isKnown(context, same ? tag + "-" + accepted(context) : tag);
  }

  /** {@return what tells answers of one address in several forms from each other} */
  private static String accepted(Context context) {
    String accept = context.header("Accept");
    return accept == null || accept.equals("*/*") ? "" : Integer.toHexString(accept.hashCode());
  }

  /**
   * Sends an answer, once it is whole.
   *
   * @return what holds it
   */
  Spool send(Context context, Asked asked, Reply reply) throws IOException {
    List<String> unread = asked.unread();
    if (!unread.isEmpty()) {
      throw Problem.badRequest(
              "“" + String.join("”, “", unread) + "” says nothing for this answer: leave it out.")
          .thrown();
    }
    Spool spool = new Spool(site.scratch());
    InputStream whole;
    try {
      reply.content().writeTo(spool);
      whole = spool.whole();
    } catch (IOException | RuntimeException e) {
      spool.discard();
      throw e;
    }
    Integer total = reply.total();
    if (total != null) {
      context.header("X-Total-Count", total.toString());
      Integer limit = reply.limit();
      if (limit == null) {
        links(context, asked, total);
      } else {
        context.header("X-Limited-To", limit.toString());
      }
    }
    String file = reply.file();
    if (file != null) {
      Answers.saveAs(context, file);
    }
    context.contentType(reply.contentType()).result(whole);
    return spool;
  }

  private static void links(Context context, Asked asked, int total) {
    int size = asked.number(Asked.SIZE);
    int page = asked.number(Asked.PAGE);
    int last = Math.max(1, (int) (((long) total + size - 1) / size));
    StringJoiner links = new StringJoiner(", ");
    links.add(link(context, 1, "first"));
    if (page > 1) {
      links.add(link(context, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(context, page + 1, "next"));
    }
    links.add(link(context, last, "last"));
    context.header("Link", links.toString());
  }

  private static String link(Context context, int page, String relation) {
    StringJoiner query = new StringJoiner("&", "?", "");
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals(Asked.PAGE)) {
        parameter
            .getValue()
            .forEach(value -> query.add(encoded(parameter.getKey()) + "=" + encoded(value)));
      }
    }
    query.add(Asked.PAGE + "=" + page);
    return "<" + context.path() + query + ">; rel=\"" + relation + "\"";
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** {@return a problem for a thing of this name that is not there} */
  static Problem.Thrown missing(String what, @Nullable String name) {
    return Problem.notFound("There is no " + what + " “" + name + "” in the output.").thrown();
  }
}
