package org.mubiao.app.web.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of hosts as they stand in options and headers. Nothing here asks a name server. */
public final class Hosts {

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+\\]");

  private Hosts() {}

  /** {@return whether only this machine can reach a server that listens there} */
  public static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("::1")
        || name.equals("[::1]")
        || (IPV4.matcher(name).matches() && name.startsWith("127."));
  }

  /** {@return how this machine reaches a server that listens there, as it stands in an address} */
  public static String reachable(String host) {
    return switch (host) {
      case "0.0.0.0" -> "127.0.0.1";
      case "::" -> "[::1]";
      default -> host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    };
  }

  /** {@return whether this is an address and no name, so that no name server was asked for it} */
  public static boolean isAddress(String host) {
    return IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
  }

  /**
   * {@return the host of a {@code Host} header in lower case, without the port; null if it is none}
   */
  public static @Nullable String name(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      URI uri = new URI("http://" + header.strip().toLowerCase(Locale.ROOT) + "/");
      boolean plain = uri.getUserInfo() == null && "/".equals(uri.getRawPath());
      return plain ? uri.getHost() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** {@return host and port of an {@code Origin} header in lower case; null if it is none} */
  public static @Nullable String authority(String origin) {
    try {
      URI uri = new URI(origin.strip().toLowerCase(Locale.ROOT));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web ? uri.getRawAuthority() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
