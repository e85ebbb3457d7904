package org.mubiao.app.json;

import java.util.List;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TaskLine;
import org.mubiao.model.json.TaskLineJson;

/** Tasks as JSON: an array of tasks with their documents' data. */
public final class TaskLinesJson {

  private TaskLinesJson() {}

  /** {@return the array's bytes} */
  public static byte[] write(List<TaskLine> lines) {
    return Json.prettyBytes(
        out -> {
          out.writeStartArray();
          for (TaskLine line : lines) {
            TaskLineJson.write(out, line);
          }
          out.writeEndArray();
        });
  }
}
