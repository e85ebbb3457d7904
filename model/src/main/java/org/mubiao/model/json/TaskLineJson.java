package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Tasks with their documents' data: see {@code docs/format/tasks.schema.json}. */
public final class TaskLineJson {

  private TaskLineJson() {}

  /** {@return the line's bytes with its line end} */
  public static byte[] write(TaskLine line) {
    return Json.lineBytes(out -> write(out, line));
  }

  /** Writes the line as an object. */
  public static void write(JsonGenerator out, TaskLine line) throws IOException {
    out.writeStartObject();
    DocumentJson.taskFields(out, line.task());
    TargetLineJson.reference(out, line.document());
    out.writeEndObject();
  }
}
