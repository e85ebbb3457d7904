package org.mubiao.app.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Tells, at the end of the server, the connections that are waited for from those that are not: who
 * has sent a whole request is answered; who is silent, or sends byte by byte, has a moment to come
 * to an end, however many there are. Jetty by itself waits for all of them alike.
 */
final class LastAnswers extends Handler.Wrapper {

  /** How long the rest of a request that is on its way is waited for. */
  private static final Duration MOMENT = Duration.ofSeconds(2);

  private static final long ROUND = 100;

  /** Connections over which a whole request came that is not answered to its end. */
  private final Set<EndPoint> owed = ConcurrentHashMap.newKeySet();

  LastAnswers(Handler inside) {
    super(inside);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
    request.addHttpStreamWrapper(stream -> new Exchange(stream, client));
    if (!hasBody(request)) {
      owed.add(client);
    }
    return super.handle(request, response, callback);
  }

  private static boolean hasBody(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** {@return what listens, and ends so} */
  ServerConnector connector(Server server, HttpConnectionFactory http) {
    return new Connector(server, http);
  }

  /** A request and its answer; knows when the one is whole and the other is sent. */
  private final class Exchange extends HttpStream.Wrapper {

    private final EndPoint client;

    Exchange(HttpStream stream, EndPoint client) {
      super(stream);
      this.client = client;
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null && chunk.isLast() && !Content.Chunk.isFailure(chunk)) {
        owed.add(client);
      }
      return chunk;
    }

    @Override
    public void succeeded() {
      owed.remove(client);
      super.succeeded();
    }

    @Override
    public void failed(Throwable trouble) {
      owed.remove(client);
      super.failed(trouble);
    }
  }

  private final class Connector extends ServerConnector {

    Connector(Server server, HttpConnectionFactory http) {
      super(server, http);
    }

    @Override
    public CompletableFuture<Void> shutdown() {
      CompletableFuture<Void> none = super.shutdown();
      letGo(none, MOMENT.toMillis());
      return none;
    }

    /** Closes, after a time and then again and again, what no answer is owed to. */
    private void letGo(CompletableFuture<Void> none, long milliseconds) {
      getScheduler()
          .schedule(
              () -> {
                for (EndPoint client : List.copyOf(getConnectedEndPoints())) {
                  if (!owed.contains(client)) {
                    client.close();
                  }
                }
                if (!none.isDone()) {
                  letGo(none, ROUND);
                }
              },
              milliseconds,
              TimeUnit.MILLISECONDS);
    }
  }
}
