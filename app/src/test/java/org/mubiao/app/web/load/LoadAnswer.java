package org.mubiao.app.web.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a server answered.
 *
 * @param asking what was asked
 * @param status HTTP status
 * @param tag tag of the answer, empty if it has none
 * @param digest of its bytes, but for the time that it says it took
 * @param begun when it was asked, by {@link System#nanoTime}
 * @param took nanoseconds until all of it was there
 * @param problem the beginning of what was said instead of an answer, empty if there was one
 */
record LoadAnswer(
    LoadMix.Asking asking,
    int status,
    String tag,
    String digest,
    long begun,
    long took,
    String problem) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OF_STATE = 16;

  /** The one thing in which two answers from one state may differ. */
  private static final Pattern TOOK = Pattern.compile("\"took\": \\d+,");

  /**
   * {@return what a server answers to a client that knows an answer by this tag, or none if empty}
   */
  static LoadAnswer of(HttpClient client, String root, LoadMix.Asking asking, String known)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + asking.address())).timeout(PATIENCE);
    if (asking.isPage()) {
      request.header("Accept", "text/html");
    }
    if (!known.isEmpty()) {
      request.header("If-None-Match", known);
    }
    long begun = System.nanoTime();
    HttpResponse<byte[]> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    long took = System.nanoTime() - begun;
    boolean wrong = answer.statusCode() != 200 && answer.statusCode() != 304;
    String said = new String(answer.body(), StandardCharsets.ISO_8859_1);
    return new LoadAnswer(
        asking,
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        digest(TOOK.matcher(said).replaceFirst("")),
        begun,
        took,
        wrong ? said.substring(0, Math.min(said.length(), 600)) : "");
  }

  private static String digest(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.ISO_8859_1));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * {@return what tells the state of the output that it was made from, the same for all answers}
   */
  String state() {
    String bare = tag.replaceAll("^W/|\"", "");
    return asking.isPage() ? bare.substring(bare.length() - OF_STATE) : bare.substring(0, OF_STATE);
  }
}
