package org.mubiao.app.web;

import io.javalin.config.JavalinConfig;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mubiao.app.CommandException;
import org.mubiao.app.web.desk.ServerOptions;

/**
 * How connections are held: slow and silent clients must not keep others from being answered, and
 * what is being answered is answered before the server ends.
 */
final class Connections {

  /** More than clients that read their answers slowly; those wait in a thread each. */
  private static final int MOST_THREADS = 256;

  private static final int LARGEST_HEADER = 16 * 1024;

  /** More than the largest form has: each field of a record at its longest, in UTF-8, escaped. */
  private static final int LARGEST_FORM = 512 * 1024;

  /** How long a connection may be silent. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  /** How long answers under way may take when the server ends. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

  private Connections() {}

  /** Has a server listen so. */
  static void arrange(JavalinConfig config, ServerOptions options) {
    config.http.maxRequestSize = LARGEST_FORM;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4);
    LastAnswers last = new LastAnswers(bodiesFirst());
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(LAST_ANSWERS.toMillis());
          server.setErrorHandler(new PlainProblems());
          server.setHandler(last);
        });
    config.jetty.addConnector((server, http) -> connector(last, server, http, options));
  }

  /** {@return whether there is no answer because the client went away or fell silent} */
  static boolean isGone(Throwable trouble) {
    if (trouble instanceof CommandException) {
      return false; // a connection of the server's own, such as to an index elsewhere
    }
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof EofException
          || cause instanceof ClosedChannelException
          || cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  /** A body that comes slowly waits in no thread; of a large one, its beginning. */
  private static Handler.Wrapper bodiesFirst() {
    return new EagerContentHandler(new RetainedContentLoaderFactory(LARGEST_FORM, 0, false));
  }

  private static ServerConnector connector(
      LastAnswers last, Server server, HttpConfiguration http, ServerOptions options) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
    ServerConnector connector = last.connector(server, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(SILENCE.toMillis());
    connector.setShutdownIdleTimeout(1_000);
    return connector;
  }
}
