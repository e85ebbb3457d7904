package org.mubiao.app.json;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;

/** Why a request got no answer: see RFC 9457 and {@code docs/format/problem.schema.json}. */
public final class ProblemJson {

  private ProblemJson() {}

  /**
   * {@return the problem's bytes}
   *
   * @param type address of the sort of problem
   * @param title the sort of problem in words
   * @param status HTTP status
   * @param detail one sentence on this one
   * @param instance path that was asked for
   * @param picture lines that show what is wrong, null if there is nothing to show
   */
  public static byte[] write(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      @Nullable String picture) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("type", type);
          out.writeStringField("title", title);
          out.writeNumberField("status", status);
          out.writeStringField("detail", detail);
          out.writeStringField("instance", instance);
          if (picture != null) {
            Fields.text(out, "picture", picture);
          }
          out.writeEndObject();
        });
  }
}
