package org.mubiao.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.web.ServedOutput;
import org.mubiao.app.web.WebServer;
import org.mubiao.model.json.Json;

/** The seeds, run and served on a free port, asked as programs do. */
final class ServedSeeds implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final OutputFolder output;
  private final WebServer server;
  private final String root;

  ServedSeeds(Path folder) throws IOException {
    Path into = Files.createDirectories(folder.resolve("corpus"));
    List<Path> roots = List.of(project().resolve("seeds"), into);
    ServedOutput served = ServedOutput.of(roots, into, folder.resolve("output"), true);
    server = served.server();
    output = served.output();
    root = "http://127.0.0.1:" + served.port();
  }

  static Path project() {
    return Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
  }

  OutputFolder output() {
    return output;
  }

  WebServer server() {
    return server;
  }

  String root() {
    return root;
  }

  /** {@return ids of the documents, sorted} */
  List<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(output.documents())) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  HttpResponse<byte[]> get(String address, String... headers) throws IOException {
    return send("GET", address, HttpRequest.BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> send(
      String method, String address, HttpRequest.BodyPublisher body, String... headers)
      throws IOException {
    String whole = address.startsWith("http") ? address : root + "/api/v1" + address;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(whole)).timeout(PATIENCE).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** {@return the JSON of an answer that is one, valid by a schema of {@code docs/format}} */
  JsonNode json(String address, String schema) throws IOException {
    HttpResponse<byte[]> answer = get(address);
    assertThat(answer.statusCode()).as(address + " " + text(answer)).isEqualTo(200);
    assertThat(type(answer)).isEqualTo("application/json");
    assertValid(schema, answer.body(), address);
    return Json.readTree(answer.body());
  }

  /** {@return the problem that an answer is} */
  JsonNode problem(HttpResponse<byte[]> answer, int status) throws IOException {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
    assertThat(type(answer)).isEqualTo("application/problem+json");
    assertValid("problem", answer.body(), text(answer));
    JsonNode problem = Json.readTree(answer.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    return problem;
  }

  static void assertValid(String schema, byte[] json, String what) throws IOException {
    assertThat(schema(schema).validate(Json.readTree(json))).as(what).isEmpty();
  }

  static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(
            Files.readString(project().resolve("docs/format/" + name + ".schema.json")),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
