package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;

/**
 * The file of one document, {@code documents/<id>.json}: see {@code
 * docs/format/document.schema.json}.
 */
public final class TargetSetJson {

  /** What the field {@code format} says. */
  public static final String FORMAT = "mubiao.document";

  private TargetSetJson() {}

  /** {@return the file's bytes; the same value always gives the same bytes} */
  public static byte[] write(TargetSet set) {
    return Json.prettyBytes(out -> write(out, set));
  }

  /** Writes the file. Leaves the stream open. */
  public static void write(TargetSet set, OutputStream stream) throws IOException {
    Json.writePretty(stream, out -> write(out, set));
  }

  private static void write(JsonGenerator out, TargetSet set) throws IOException {
    out.writeStartObject();
    Envelope.write(out, FORMAT);
    DocumentJson.producer(out, set.producer());
    DocumentJson.info(out, set.document());
    out.writeArrayFieldStart("sections");
    for (Section section : set.sections()) {
      DocumentJson.section(out, section);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("tasks");
    for (Task task : set.tasks()) {
      DocumentJson.task(out, task);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("targets");
    for (Target target : set.targets()) {
      TargetJson.write(out, target);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("findings");
    for (Finding finding : set.findings()) {
      FindingJson.write(out, finding);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /**
   * {@return the target set that the file's bytes hold}
   *
   * @throws NewerFormatException if a later program wrote them in a format that this one does not
   *     know
   * @throws JsonFormatException if they are no such file
   */
  public static TargetSet read(byte[] bytes) throws JsonFormatException {
    JsonObject root = Envelope.open(bytes, FORMAT);
    try {
      return new TargetSet(
          DocumentJson.producer(root),
          DocumentJson.info(root),
          root.list("sections", DocumentJson::section),
          root.list("tasks", DocumentJson::task),
          root.list("targets", TargetJson::read),
          root.list("findings", FindingJson::read));
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(String.valueOf(e.getMessage()), e);
    }
  }
}
