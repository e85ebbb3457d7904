package org.mubiao.app.json;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;

/** How far a piece of work is: see {@code docs/format/job.schema.json}. */
public final class JobJson {

  private JobJson() {}

  /**
   * {@return the bytes}
   *
   * @param id name of the work
   * @param state waiting, running, done or failed
   * @param what file or step that was done last, or what came of it
   * @param done how many steps are done
   * @param total how many steps there are, 0 if unknown
   * @param result address of what came of it, null unless done
   * @param problem one sentence on why it failed, null unless it did
   */
  public static byte[] write(
      String id,
      String state,
      String what,
      int done,
      int total,
      @Nullable String result,
      @Nullable String problem) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("id", id);
          out.writeStringField("state", state);
          out.writeStringField("what", what);
          out.writeNumberField("done", done);
          out.writeNumberField("total", total);
          Fields.text(out, "result", result);
          if (problem == null) {
            out.writeNullField("problem");
          } else {
            out.writeObjectFieldStart("problem");
            out.writeStringField("detail", problem);
            out.writeEndObject();
          }
          out.writeEndObject();
        });
  }
}
