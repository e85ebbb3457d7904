package org.mubiao.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.mubiao.app.chart.ChartStyle;
import org.mubiao.app.web.desk.Problem;

/**
 * The files that pages need: style, scripts, the icon. They are few and known beforehand, so no
 * path of a request ever reaches a file system; their addresses change with their content.
 */
final class StaticFiles {

  static final String PREFIX = "/static/";

  private static final List<String> NAMES =
      List.of("mubiao.css", "print.css", "mubiao.js", "document.js", "icon.svg");
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String version;

  StaticFiles() {
    CRC32 sum = new CRC32();
    for (String name : NAMES) {
      files.put(name, read(name));
    }
    files.put("chart.css", ChartStyle.CSS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    files.values().forEach(sum::update);
    version = Long.toHexString(sum.getValue());
  }

  /** {@return the beginning of the addresses of these files} */
  String base() {
    return PREFIX + version + "/";
  }

  void serve(Context context) {
    String name = context.pathParam("name");
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw Problem.notFound("There is no file " + PREFIX + "…/" + name + ".").thrown();
    }
    boolean current = context.pathParam("version").equals(version);
    context.header("Cache-Control", current ? FOREVER : "no-cache");
    context.contentType(type(name));
    context.result(bytes);
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no type for " + name);
    };
  }

  private static byte[] read(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
