package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;

/** The rows of the target table as JSON: an array of targets with their documents' data. */
public final class TargetLinesJson {

  private TargetLinesJson() {}

  /** {@return the array's bytes} */
  public static byte[] write(List<TargetLine> lines) {
    return Json.prettyBytes(out -> write(out, lines));
  }

  /** {@return the bytes of an object with an array for each group} */
  public static byte[] write(Map<String, List<TargetLine>> groups) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          for (Map.Entry<String, List<TargetLine>> group : groups.entrySet()) {
            out.writeFieldName(group.getKey());
            write(out, group.getValue());
          }
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, List<TargetLine> lines) throws IOException {
    out.writeStartArray();
    for (TargetLine line : lines) {
      TargetLineJson.write(out, line);
    }
    out.writeEndArray();
  }
}
