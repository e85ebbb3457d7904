package org.mubiao.app.web.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Clients that ask one thing after the other until they are told to stop. */
final class LoadClients implements AutoCloseable {

  /** One question in so many is asked by a client that has an earlier answer. */
  private static final int KNOWING = 4;

  private final ExecutorService threads;
  private final List<Future<List<LoadAnswer>>> clients = new ArrayList<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * Has clients begin.
   *
   * @param longestPause longest time in milliseconds that a client takes to think, at random
   */
  LoadClients(String root, LoadMix mix, int number, int longestPause, long seed) {
    threads = Executors.newFixedThreadPool(number);
    for (int client = 0; client < number; client++) {
      Random random = new Random(seed + client);
      clients.add(threads.submit(() -> ask(root, mix, longestPause, random)));
    }
  }

  private List<LoadAnswer> ask(String root, LoadMix mix, int longestPause, Random random)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<LoadAnswer> answers = new ArrayList<>();
    Map<LoadMix.Asking, String> known = new HashMap<>();
    while (!stopped.get()) {
      LoadMix.Asking asking = mix.askings().get(random.nextInt(mix.askings().size()));
      String tag = random.nextInt(KNOWING) == 0 ? known.getOrDefault(asking, "") : "";
      LoadAnswer answer = LoadAnswer.of(client, root, asking, tag);
      known.put(asking, answer.tag());
      answers.add(answer);
      if (longestPause > 0) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(longestPause)));
      }
    }
    return answers;
  }

  /** {@return what each client was answered, in order, once all have stopped} */
  List<List<LoadAnswer>> stop() throws InterruptedException {
    stopped.set(true);
    List<List<LoadAnswer>> answers = new ArrayList<>();
    for (Future<List<LoadAnswer>> client : clients) {
      try {
        answers.add(client.get());
      } catch (ExecutionException e) {
        throw new AssertionError("a client was not answered", e.getCause());
      }
    }
    return answers;
  }

  @Override
  public void close() {
    stopped.set(true);
    threads.shutdownNow();
  }
}
