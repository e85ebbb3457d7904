package org.mubiao.app.json;

import java.util.Map;
import org.mubiao.model.json.Json;

/** That a server answers, and with what: see {@code docs/format/health.schema.json}. */
public final class HealthJson {

  private HealthJson() {}

  /**
   * {@return the answer's bytes}
   *
   * @param version version of the program
   * @param stamp what tells this state of the output from others
   * @param counts what there is, by name, as in the report
   */
  public static byte[] write(String version, String stamp, Map<String, Integer> counts) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("status", "ok");
          out.writeStringField("program", "mubiao");
          out.writeStringField("version", version);
          out.writeStringField("state", stamp);
          out.writeObjectFieldStart("counts");
          for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
          }
          out.writeEndObject();
          out.writeEndObject();
        });
  }
}
