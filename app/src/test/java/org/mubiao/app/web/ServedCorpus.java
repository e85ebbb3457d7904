package org.mubiao.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.mubiao.app.service.OutputFolder;

/** A corpus that was run and is served on a free port, asked as browsers do. */
final class ServedCorpus implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;
  private final OutputFolder output;
  private final int port;

  ServedCorpus(Path corpus, Path folder) throws IOException {
    ServedOutput served = ServedOutput.of(List.of(corpus), corpus, folder, false);
    server = served.server();
    output = served.output();
    port = served.port();
  }

  OutputFolder output() {
    return output;
  }

  /** {@return the answer to a path with its query, as it stands in a link} */
  HttpResponse<byte[]> get(String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .timeout(PATIENCE)
            .header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** {@return a page that is there} */
  String page(String address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(address);
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + " answered " + answer.statusCode() + ": " + text);
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
