package org.mubiao.solr.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.TimeLimit;

/**
 * Asks those that would all give the same, one after another, and the next one already while one is
 * slow: a machine that takes a question and never answers holds nobody up. The first answer counts.
 */
final class FirstAnswer {

  /** So often it is looked whether there is time left. */
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Request request;
  private final Duration slow;
  private final Consumer<String> silent;
  private final BlockingQueue<Came> came = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<HttpResponse<byte[]>>> open = new LinkedHashMap<>();

  /** Sends what is asked to one of them. */
  interface Request {
    CompletableFuture<HttpResponse<byte[]>> to(String base);
  }

  /**
   * An answer.
   *
   * @param base who gave it
   * @param body what it says
   */
  record Answer(String base, NamedList<?> body) {}

  /** What came of asking one of them: an answer, or trouble. */
  private record Came(
      String base, @Nullable HttpResponse<byte[]> response, @Nullable Throwable trouble) {}

  /**
   * Prepares a question, to be asked once.
   *
   * @param slow after so long without an answer the next one is asked, too
   * @param silent told who failed, or was asked before the one that answered
   */
  FirstAnswer(Request request, Duration slow, Consumer<String> silent) {
    this.request = request;
    this.slow = slow;
    this.silent = silent;
  }

  /**
   * {@return the first answer}
   *
   * @param bases whom to ask, the best first
   * @throws SolrHttp.Refused if what is asked is not to be had from any
   * @throws IOException if none answers, with what the last one met
   */
  Answer of(List<String> bases) throws IOException {
    Deque<String> left = new ArrayDeque<>(bases);
    IOException last = new IOException("none is there");
    try {
      while (!open.isEmpty() || !left.isEmpty()) {
        if (!left.isEmpty()) {
          ask(left.remove());
        }
        Came first = next(left.isEmpty());
        if (first == null) {
          continue; // it is slow: the next one is asked, too
        }
        List<String> askedBefore = new ArrayList<>(open.keySet());
        askedBefore.subList(askedBefore.indexOf(first.base()), askedBefore.size()).clear();
        open.remove(first.base());
        try {
          NamedList<?> body = body(first);
          askedBefore.forEach(silent);
          return new Answer(first.base(), body);
        } catch (SolrHttp.Refused e) {
          if (e.isFinal()) {
            throw e;
          }
          last = e;
        } catch (IOException e) {
          last = e;
        }
        silent.accept(first.base());
      }
      throw last;
    } finally {
      new ArrayList<>(open.values()).forEach(each -> each.cancel(true));
    }
  }

  private void ask(String base) {
    CompletableFuture<HttpResponse<byte[]>> sent = request.to(base);
    open.put(base, sent);
    CompletableFuture<HttpResponse<byte[]>> unused =
        sent.whenComplete((response, trouble) -> came.add(new Came(base, response, trouble)));
  }

  private static NamedList<?> body(Came came) throws IOException {
    if (came.response() == null) {
      throw SolrHttp.trouble(bare(came.trouble()));
    }
    return SolrHttp.answer(came.response());
  }

  private static @Nullable Throwable bare(@Nullable Throwable trouble) {
    return trouble instanceof CompletionException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : trouble;
  }

  /** {@return what came next; null if nothing came for long and somebody is left to be asked} */
  private @Nullable Came next(boolean isLast) throws IOException {
    long begun = System.nanoTime();
    while (true) {
      try {
        Came next = came.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        if (next != null) {
          return next;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for an answer", e);
      }
      TimeLimit.check();
      if (!isLast && System.nanoTime() - begun > slow.toNanos()) {
        return null;
      }
    }
  }
}
