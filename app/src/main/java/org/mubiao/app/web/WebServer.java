package org.mubiao.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.StandingIndex;
import org.mubiao.app.web.api.Api;
import org.mubiao.app.web.desk.Hosts;
import org.mubiao.app.web.desk.Jobs;
import org.mubiao.app.web.desk.KeptAnswers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.app.web.desk.ScratchFolder;
import org.mubiao.app.web.desk.ServerLog;
import org.mubiao.app.web.desk.ServerOptions;
import org.mubiao.app.web.desk.Site;
import org.mubiao.app.web.desk.Turns;
import org.mubiao.app.web.page.Pages;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;

/**
 * Serves one output over HTTP: pages for people, JSON for programs. It changes nothing of the
 * output but by the use cases that the command line has too.
 */
public final class WebServer implements AutoCloseable {

  /** Where the API begins. */
  public static final String API = "/api/v1";

  /** So long a question waits while others are answered. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final String GONE =
      "The client was silent for too long or went away: send the request again.";

  private final ServerOptions options;
  private final RequestGuard guard;
  private final LivingOutput output;
  private final Jobs jobs = new Jobs();
  private final ScratchFolder scratch = ScratchFolder.ofSystem();
  private final Pages pages;
  private final Javalin javalin;

  /**
   * Prepares a server; it does not listen yet.
   *
   * @param options how to listen and what to serve
   * @param producer stamp of this program
   * @param lexicon names of places and indicators
   * @param keeper brings the output up to date and takes notices in
   * @param elsewhere the index that answers searches, closed with the server; null for the output's
   *     own
   */
  public WebServer(
      ServerOptions options,
      Producer producer,
      Lexicon lexicon,
      KeepCorpus keeper,
      @Nullable StandingIndex elsewhere) {
    this.options = options;
    this.guard = new RequestGuard(options);
    this.output = new LivingOutput(options.output(), producer, lexicon, elsewhere);
    StaticFiles files = new StaticFiles();
    Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);
    Site site =
        new Site(
            options,
            output,
            lexicon,
            jobs,
            keeper,
            files.base(),
            turns,
            new KeptAnswers(),
            scratch);
    this.pages = new Pages(site, guard::login);
    Api api = new Api(site);
    this.javalin =
        Javalin.create(
            config -> {
              listen(config);
              config.routes.before(guard::check);
              config.routes.get(StaticFiles.PREFIX + "{version}/{name}", files::serve);
              pages.addTo(config.routes);
              api.addTo(config.routes);
              config.routes.exception(Exception.class, this::answer);
              config.routes.exception(HttpResponseException.class, this::answer);
              config.routes.error(404, this::nothingThere);
            });
  }

  private void listen(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    Connections.arrange(config, options);
  }

  /**
   * Begins to listen.
   *
   * @return the port
   * @throws WrongUsageException if it cannot listen there
   */
  public int start() {
    try {
      javalin.start();
      scratch.removeAbandoned();
      return javalin.port();
    } catch (RuntimeException e) {
      throw new WrongUsageException(
          "Nothing can listen at "
              + options.host()
              + " port "
              + options.port()
              + " ("
              + String.valueOf(e.getMessage())
                  .split("\\. ", 2)[0] // the rest is advice of the library
              + "): name another --port or --host.",
          e);
    }
  }

  /**
   * Has the server, which listens already, answer once as it will answer people, so that the first
   * of them does not wait for what is read and loaded only then; what suggestions need is read in
   * the background.
   */
  public void warmUp() throws IOException {
    output.read(view -> view.search(SearchRequest.of("")));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://" + Hosts.reachable(options.host()) + ":" + javalin.port() + "/"));
    if (options.token() != null) {
      request.header("Authorization", "Bearer " + options.token());
    }
    try {
      HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Thread thread =
        new Thread(
            () -> {
              try {
                output.read(view -> view.suggest("a", 1));
              } catch (IOException | RuntimeException e) {
                ServerLog.problem("warming up", e);
              }
            },
            "mubiao-warm");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends it: no new requests, then the answers and the work under way. */
  @Override
  public void close() throws IOException {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // Clients that read too slowly to the end are not waited for.
      ServerLog.problem("ending answers", e);
    } finally {
      jobs.close();
      output.close();
      scratch.close();
    }
  }

  private void answer(Exception trouble, Context context) {
    if (trouble instanceof HttpResponseException http) {
      answer(context, PlainProblems.of(http));
      http.getDetails().forEach((name, value) -> allow(context, http, value));
      return;
    }
    if (Connections.isGone(trouble)) {
      answer(
          context,
          new Problem(408, "timeout", "The request did not come", GONE, null, "等待过久，请重新提交。"));
      return;
    }
    ServerLog.problem(context.method() + " " + context.path(), trouble);
    answer(context, Problem.of(trouble));
  }

  private static void allow(Context context, HttpResponseException trouble, String value) {
    if (trouble.getStatus() == 405) {
      context.header("Allow", value);
    }
  }

  private void nothingThere(Context context) {
    if (context.result() == null || !context.res().containsHeader("X-Mubiao-Problem")) {
      answer(
          context,
          Problem.notFound(
              "There is nothing at " + context.path() + ".", context.path() + " 处没有内容。"));
    }
  }

  private void answer(Context context, Problem problem) {
    context.header("Cache-Control", "no-store");
    context.removeHeader("ETag");
    context.header("X-Mubiao-Problem", problem.type());
    context.status(problem.status());
    if (problem.status() == 413) {
      UnreadBody.forget(context);
    }
    if (problem.status() == 503) {
      context.header("Retry-After", "2");
    }
    String accept = context.header("Accept");
    boolean page =
        !context.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    if (page) {
      pages.problem(context, problem);
      return;
    }
    context.contentType(PlainProblems.MEDIA_TYPE);
    context.result(PlainProblems.json(problem, context.path()));
  }
}
