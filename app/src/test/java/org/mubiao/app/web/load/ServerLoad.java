package org.mubiao.app.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mubiao.app.cli.DoomedProcess;

/** A server in a process of its own that is asked and given notices at the same time. */
final class ServerLoad {

  private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final Pattern DOCUMENT = Pattern.compile("\"id\": \"([0-9a-f]{16})\"");
  private static final int ASKED_DOCUMENTS = 6;

  private final Path folder;
  private final Path corpus;
  private final Path output;
  private final Size size;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> added = new ArrayList<>();
  private final List<Long> done = new ArrayList<>();

  /**
   * How much of it.
   *
   * @param notices that are there from the beginning
   * @param clients that ask at the same time
   * @param time for which they ask
   * @param longestPause longest time in milliseconds that a client thinks
   * @param least notices that come at least, however long that takes
   * @param byCommand every how many-th notice comes by {@code add}, and as many by {@code run}; the
   *     others are uploaded
   * @param looks how often the memory is looked at
   */
  record Size(
      int notices,
      int clients,
      Duration time,
      int longestPause,
      int least,
      int byCommand,
      int looks) {}

  ServerLoad(Path folder, Size size) throws IOException {
    this.folder = folder;
    this.size = size;
    this.corpus = Files.createDirectories(folder.resolve("corpus"));
    this.output = folder.resolve("output");
    for (int number = 0; number < size.notices(); number++) {
      LoadNotices.write(corpus, number);
    }
  }

  /** {@return the figures, once all that has to hold of the answers was found to hold} */
  String run(long seed) throws IOException, InterruptedException {
    SortedSet<String> first = LoadNotices.files(corpus);
    List<List<LoadAnswer>> answers;
    LoadMix mix;
    ServerMemory memory;
    try (DoomedProcess server =
        DoomedProcess.start(
            folder.resolve("server.txt"),
            List.of("-XX:TieredStopAtLevel=4"),
            "serve",
            "--port",
            "0",
            "--allow-upload",
            "--corpus",
            corpus,
            "--output",
            output)) {
      assertThat(server.says("http://")).as(server.said()).isTrue();
      Matcher port = PORT.matcher(server.said());
      assertThat(port.find()).as(server.said()).isTrue();
      String root = "http://127.0.0.1:" + port.group(1);
      mix = LoadMix.of(documents(root));
      memory = new ServerMemory(server.pid());
      for (LoadMix.Asking asking : mix.addresses()) {
        assertThat(LoadAnswer.of(client, root, asking, "").problem()).as("%s", asking).isEmpty();
      }
      try (LoadClients clients =
          new LoadClients(root, mix, size.clients(), size.longestPause(), seed)) {
        feed(root, memory);
        answers = clients.stop();
      }
    }
    String told = told(answers, memory);
    Files.writeString(folder.resolve("told.txt"), told);
    LoadProof proof =
        new LoadProof(
            answers,
            UndisturbedAnswers.of(folder.resolve("undisturbed"), corpus, first, added, mix));
    proof.prove(done);
    flat(memory);
    return told + proof.states() + " states of the output were seen\n";
  }

  private List<String> documents(String root) throws IOException, InterruptedException {
    Matcher found = DOCUMENT.matcher(get(root + "/api/v1/documents?size=" + ASKED_DOCUMENTS));
    List<String> documents = new ArrayList<>();
    while (found.find()) {
      documents.add(found.group(1));
    }
    assertThat(documents).hasSize(ASKED_DOCUMENTS);
    return documents;
  }

  /** Gives it one notice after the other. */
  private void feed(String root, ServerMemory memory) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    long end = begun + size.time().toNanos();
    long between = size.time().toNanos() / size.looks();
    // By then all is loaded and compiled that is used.
    long look = begun + between / 2;
    SortedSet<String> before = LoadNotices.files(corpus);
    while (System.nanoTime() - end < 0 || added.size() < size.least()) {
      give(root, added.size());
      done.add(System.nanoTime());
      SortedSet<String> now = LoadNotices.files(corpus);
      Iterator<String> fresh = now.stream().filter(file -> !file.startsWith(".")).iterator();
      List<String> more = new ArrayList<>();
      while (fresh.hasNext()) {
        String file = fresh.next();
        if (!before.contains(file)) {
          more.add(file);
        }
      }
      assertThat(more).as("files that came with notice %d", added.size()).hasSize(1);
      added.addAll(more);
      before = now;
      if (System.nanoTime() - look > 0) {
        memory.look();
        look += between;
      }
    }
    memory.look();
  }

  private void give(String root, int which) throws IOException, InterruptedException {
    int number = size.notices() + which;
    if (which % size.byCommand() == 1) {
      Path notice = folder.resolve("new/add-" + number + ".txt");
      Files.createDirectories(notice.getParent());
      Files.writeString(notice, LoadNotices.notice(number));
      command("add", notice);
    } else if (which % size.byCommand() == 2) {
      LoadNotices.write(corpus, number);
      command("run");
    } else {
      upload(root, number);
    }
  }

  private void command(Object... words) throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(List.of(words));
    arguments.addAll(List.of("--corpus", corpus, "--output", output));
    try (DoomedProcess process =
        DoomedProcess.start(folder.resolve("said.txt"), List.of(), arguments.toArray())) {
      assertThat(process.status()).as(process.said()).isZero();
    }
  }

  private void upload(String root, int number) throws IOException, InterruptedException {
    HttpResponse<String> taken =
        client.send(
            HttpRequest.newBuilder(URI.create(root + "/api/v1/notices?name=up-" + number + ".txt"))
                .header("Content-Type", "application/octet-stream")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        LoadNotices.notice(number), StandardCharsets.UTF_8))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    String job = root + taken.headers().firstValue("Location").orElseThrow();
    String state = get(job);
    while (!state.contains("\"state\": \"done\"") && !state.contains("\"state\": \"failed\"")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      state = get(job);
    }
    assertThat(state).contains("\"state\": \"done\"");
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private String told(List<List<LoadAnswer>> answers, ServerMemory memory) {
    return String.format(
        Locale.ROOT,
        "%d clients for %d s, pauses up to %d ms; %d notices at first, %d came%n%s"
            + "heap used after a collection, MB: %s%nresident, MB: %s%n",
        size.clients(),
        size.time().toSeconds(),
        size.longestPause(),
        size.notices(),
        added.size(),
        LoadTimes.told(answers),
        memory.heap(),
        memory.resident());
  }

  /** What is used grows with the notices, which are small, and with nothing else. */
  private static void flat(ServerMemory memory) {
    long first = memory.heap().get(0);
    long last = memory.heap().get(memory.heap().size() - 1);
    assertThat(last).as("MB used at the end, after %s", memory.heap()).isLessThan(first + 40);
  }
}
