package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mubiao.model.target.Finding;

/**
 * Findings across documents, the file {@code findings.json}: see {@code
 * docs/format/findings.schema.json}.
 */
public final class FindingsJson {

  /** What the field {@code format} says. */
  public static final String FORMAT = "mubiao.findings";

  private FindingsJson() {}

  /** {@return the file's bytes} */
  public static byte[] write(List<Finding> findings) {
    return Json.prettyBytes(out -> write(out, findings));
  }

  /** Writes the same bytes, however many. Leaves the stream open. */
  public static void write(OutputStream stream, List<Finding> findings) throws IOException {
    Json.writePretty(stream, out -> write(out, findings));
  }

  private static void write(JsonGenerator out, List<Finding> findings) throws IOException {
    out.writeStartObject();
    Envelope.write(out, FORMAT);
    out.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      FindingJson.write(out, finding);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /**
   * {@return the findings that the file's bytes hold}
   *
   * @throws NewerFormatException if a later program wrote them in a format that this one does not
   *     know
   * @throws JsonFormatException if they are no such file
   */
  public static List<Finding> read(byte[] bytes) throws JsonFormatException {
    return Envelope.open(bytes, FORMAT).list("findings", FindingJson::read);
  }
}
