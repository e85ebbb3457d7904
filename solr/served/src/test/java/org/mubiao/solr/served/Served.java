package org.mubiao.solr.served;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An output that {@code mubiao serve} serves, and what it answers. */
final class Served implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
  private static final Pattern TOOK = Pattern.compile("\"took\" ?: ?\\d+|[\\d,]+ (?:ms|毫秒)");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Program program;

  private Served(Program program) {
    this.program = program;
  }

  /** Begins to serve an output of a corpus, with further options. */
  static Served start(Path folder, Object... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("serve", "--port", 0, "--lang", "en"));
    arguments.addAll(List.of("--corpus", folder.resolve("corpus")));
    arguments.addAll(List.of("--output", folder.resolve("output")));
    arguments.addAll(List.of(options));
    return new Served(Program.start(folder, List.of(), arguments.toArray()));
  }

  Program program() {
    return program;
  }

  /** {@return its answer; waits until it serves} */
  HttpResponse<String> answer(String question) throws IOException, InterruptedException {
    assertThat(program.until(() -> program.out().contains("Ctrl-C ends it")))
        .as(() -> program.out() + program.err())
        .isTrue();
    Matcher address = ADDRESS.matcher(program.out());
    assertThat(address.find()).isTrue();
    return client.send(
        HttpRequest.newBuilder(URI.create(address.group(1) + question)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  /** {@return an answer as a client sees it, but for the time it took} */
  static String told(HttpResponse<String> answer) {
    List<String> told = new ArrayList<>();
    told.add(Integer.toString(answer.statusCode()));
    for (String header : List.of("Content-Type", "Link", "X-Total-Count", "X-Mubiao-Problem")) {
      told.add(header + answer.headers().allValues(header));
    }
    told.add(untimed(answer.body()));
    return String.join("\n", told);
  }

  /** {@return the same without the time it took} */
  static String untimed(String answer) {
    return TOOK.matcher(answer).replaceAll("took");
  }

  @Override
  public void close() {
    program.close();
  }
}
