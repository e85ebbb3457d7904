package org.mubiao.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.web.desk.ServerOptions;

/** A running server and ways to ask it, politely or byte by byte. */
final class Asked implements AutoCloseable {

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  final int port;

  Asked(ServerOptions options, java.nio.file.Path folder) {
    server =
        new WebServer(
            options,
            HostileCorpus.producer(),
            Vocabulary.lexicon(),
            HostileCorpus.keeper(folder),
            null);
    port = server.start();
  }

  /** An answer as it came over the wire. */
  record Raw(int status, String head, String body) {}

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path))).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path).header("Accept", "text/html");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> form(String path, String body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> upload(String name, byte[] body, String... headers) {
    HttpRequest.Builder request =
        request("/api/v1/notices?name=" + name)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
    try {
      return client.send(request.build(), as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** {@return a file} */
  HttpResponse<byte[]> bytes(String path) {
    return send(request(path), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Sends these very bytes on a connection of its own and reads until the server closes it. */
  Raw raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      String head = end < 0 ? all : all.substring(0, end);
      int status =
          Optional.of(head.split(" ", 3))
              .filter(parts -> parts.length > 1)
              .map(parts -> Integer.parseInt(parts[1]))
              .orElse(0);
      return new Raw(status, head, end < 0 ? "" : all.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for a path as it is written, which no client would send. */
  Raw path(String path) {
    return raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
