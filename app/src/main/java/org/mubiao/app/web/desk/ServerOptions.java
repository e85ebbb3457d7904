package org.mubiao.app.web.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputFolder;

/**
 * What a server is started with.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any free one
 * @param names further host names by which browsers may ask for it, in lower case
 * @param token what a client has to show, null if anyone who reaches the server may ask
 * @param mayUpload whether notices may be added
 * @param mayEdit whether records may be checked and corrected and the output made anew
 * @param roots folders of notices
 * @param into folder that new notices go to
 * @param output the output that is served
 * @param patience how long the questions of one answer may take
 */
public record ServerOptions(
    String host,
    int port,
    List<String> names,
    @Nullable String token,
    boolean mayUpload,
    boolean mayEdit,
    List<Path> roots,
    Path into,
    OutputFolder output,
    Duration patience) {

  /** How long questions may take if nothing else is said; the dearest known take a sixth of it. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Shortest token that is no guess. */
  public static final int SHORTEST_TOKEN = 16;

  /**
   * Copies the lists, and refuses what would be open to a network without a token.
   *
   * @throws WrongUsageException if the token is missing or too short
   */
  public ServerOptions {
    names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    roots = List.copyOf(roots);
    if (token == null && !Hosts.isLoopback(host)) {
      throw new WrongUsageException(
          host
              + " can be reached from other machines: name a file with a token by --token-file, or"
              + " listen on 127.0.0.1.");
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new WrongUsageException(
          "The token has "
              + token.length()
              + " characters: write "
              + SHORTEST_TOKEN
              + " or more into the token file, such as the output of `openssl rand -hex 32`.");
    }
    if (patience.isNegative() || patience.isZero()) {
      throw new WrongUsageException("Questions need time: allow them 1 second or more.");
    }
  }

  /** {@return the options without the token, which no log may show} */
  @Override
  public String toString() {
    return "server at " + host + ":" + port + " for " + output.root();
  }
}
