package org.mubiao.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.web.desk.Hosts;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.app.web.desk.ServerOptions;

/**
 * Looks at each request before anything is done: whether it was meant for this server, came from
 * its own pages, and shows the token if there is one. Puts the headers on each answer that keep a
 * browser from doing with it what it is not for.
 */
final class RequestGuard {

  static final String LOGIN = "/login";

  /** Longest path and query: a query of the most characters, each of Chinese taking nine here. */
  private static final int LONGEST_ADDRESS = 12_000;

  private static final String SESSION = "mubiao-session";
  private static final int SESSION_SECONDS = 12 * 60 * 60;
  private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final ServerOptions options;
  private final byte[] key = new byte[32];

  RequestGuard(ServerOptions options) {
    this.options = options;
    new SecureRandom().nextBytes(key);
  }

  /** What every answer carries. */
  static void protect(BiConsumer<String, String> header) {
    header.accept("Content-Security-Policy", POLICY);
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("X-Frame-Options", "DENY");
    header.accept("Referrer-Policy", "same-origin");
    header.accept("Cross-Origin-Opener-Policy", "same-origin");
    header.accept("Cross-Origin-Resource-Policy", "same-origin");
    header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** Puts on what every answer carries, and stops what may not go on. */
  void check(Context context) {
    protect(context::header);
    String query = context.queryString();
    if (context.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      throw new Problem(
              414,
              "too-long",
              "The address is too long",
              "Addresses have at most " + LONGEST_ADDRESS + " characters: ask for less at a time.",
              null,
              "地址最多 " + LONGEST_ADDRESS + " 个字符，请减少条件。")
          .thrown();
    }
    checkHost(context);
    if (!SAFE.contains(context.method())) {
      checkOrigin(context);
    }
    checkToken(context);
  }

  /** A name that an attacker's name server sends here is not one of ours. */
  private void checkHost(Context context) {
    String host = Hosts.name(context.header("Host"));
    if (host == null
        || !(host.equals("localhost") || Hosts.isAddress(host) || options.names().contains(host))) {
      throw new Problem(
              421,
              "wrong-host",
              "This server does not answer for that name",
              "Ask by address or as localhost, or start the server with --name for this host.",
              null,
              "请用 IP 地址或 localhost 访问，或在启动服务时用 --name 写明此名称。")
          .thrown();
    }
  }

  /** Pages of others cannot make a browser change anything here. */
  private static void checkOrigin(Context context) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean foreign =
        origin != null
            ? !String.valueOf(context.header("Host"))
                .strip()
                .equalsIgnoreCase(Hosts.authority(origin))
            : site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign) {
      throw Problem.forbidden(
              "What changes something is taken from pages of this server alone.",
              "改动只能由本服务自己的页面提交。")
          .thrown();
    }
  }

  private void checkToken(Context context) {
    String token = options.token();
    String path = context.path();
    if (token == null || path.equals(LOGIN) || path.startsWith(StaticFiles.PREFIX)) {
      return;
    }
    String header = context.header("Authorization");
    String cookie = context.cookie(SESSION);
    boolean known =
        (header != null
                && header.regionMatches(true, 0, "Bearer ", 0, 7)
                && same(header.substring(7).strip(), token))
            || (cookie != null && same(cookie, session(token)));
    if (!known) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Problem(
              401,
              "token",
              "A token is needed",
              "Send the server's token as `Authorization: Bearer …`, or log in at " + LOGIN + ".",
              null)
          .thrown();
    }
  }

  /** {@return whether this is the token; if so, the browser stays known for some hours} */
  boolean login(Context context, @Nullable String shown) {
    String token = options.token();
    if (token == null || shown == null || !same(shown.strip(), token)) {
      return false;
    }
    context.cookie(
        new Cookie(
            SESSION, session(token), "/", SESSION_SECONDS, false, true, null, SameSite.STRICT));
    return true;
  }

  private String session(String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] bytes = mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Takes as long for a wrong one as for the right one. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
