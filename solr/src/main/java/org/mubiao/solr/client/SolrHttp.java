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

    /** {@return the status of HTTP} */
    int status() {
      return status;
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
   * {@return what the node answers}
   *
   * @param body what is posted, null to get
   * @throws Refused if it answers that it cannot
   * @throws IOException if it does not answer
   */
  NamedList<?> ask(URI address, byte @Nullable [] body, String type, Duration patience)
      throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience);
    if (body == null) {
      request.GET();
    } else {
      request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
    HttpResponse<byte[]> response;
    try {
      response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (ConnectException e) {
      throw new IOException(unconnected(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + address.getHost(), e);
    }
    NamedList<?> answer = read(response.body());
    if (response.statusCode() != GOOD || answer == null) {
      throw new Refused(response.statusCode(), message(response.statusCode(), answer));
    }
    return answer;
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
