package org.mubiao.solr.client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.solr.client.solrj.request.JavaBinUpdateRequestCodec;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.util.JavaBinCodec;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/** Sends one request to one node, with the client that Java brings. */
final class SolrHttp {

  static final String BINARY = "application/javabin";

  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final int GOOD = 200;
  private static final int NO_SUCH = 400;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();

  /** A node answered that it cannot. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, String message) {
      super(message);
      this.status = status;
    }

    /** {@return whether every other node would answer the same} */
    boolean isFinal() {
      return status == NO_SUCH;
    }
  }

  /** {@return an address with parameters; the answer is to be in Solr's binary form} */
  static URI address(String base, Map<String, String> parameters) {
    StringBuilder address = new StringBuilder(base).append("?wt=javabin&version=2");
    parameters.forEach(
        (name, value) ->
            address
                .append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return URI.create(address.toString());
  }

  /** {@return the bytes of an update} */
  static byte[] bytes(UpdateRequest update) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JavaBinUpdateRequestCodec().marshal(update, bytes);
    return bytes.toByteArray();
  }

  /**
   * {@return what the node is going to answer, to be read by {@link #answer}; may be cancelled}
   *
   * @param body what is posted, null to get
   * @param patience after so long it counts as not answering
   */
  CompletableFuture<HttpResponse<byte[]>> ask(
      URI address, byte @Nullable [] body, String type, Duration patience) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
    if (body == null) {
      request.GET();
    } else {
      request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /**
   * {@return what a node answered}
   *
   * @throws Refused if it answered that it cannot
   */
  static NamedList<?> answer(HttpResponse<byte[]> response) throws Refused {
    NamedList<?> answer = read(response.body());
    if (response.statusCode() != GOOD || answer == null) {
      throw new Refused(response.statusCode(), message(response.statusCode(), answer));
    }
    return answer;
  }

  /** {@return what a node met that did not answer, with a message in words} */
  static IOException trouble(@Nullable Throwable trouble) {
    if (trouble instanceof ConnectException unconnected) {
      return new IOException(unconnected(unconnected), unconnected);
    }
    return trouble instanceof IOException io ? io : new IOException("no answer", trouble);
  }

  /** Why there is no connection, in words; Java's client gives the class of its trouble alone. */
  private static String unconnected(ConnectException trouble) {
    for (Throwable each = trouble; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException) {
        return "no machine has that name";
      }
      if (each.getMessage() != null) {
        return each.getMessage();
      }
    }
    return "connection refused";
  }

  /** What the bytes hold; null if they are not in Solr's binary form. */
  private static @Nullable NamedList<?> read(byte[] bytes) {
    try (JavaBinCodec codec = new JavaBinCodec()) {
      return codec.unmarshal(new ByteArrayInputStream(bytes)) instanceof NamedList<?> answer
          ? answer
          : null;
    } catch (IOException | RuntimeException other) {
      return null; // a page for people, by a server on its way up or down
    }
  }

  private static String message(int status, @Nullable NamedList<?> answer) {
    Tree error = Tree.of(answer).at("error");
    String message =
        error.at("msg").text() + error.at("trace").text().lines().findFirst().orElse("");
    return message.isEmpty() ? "HTTP status " + status : message;
  }
}
