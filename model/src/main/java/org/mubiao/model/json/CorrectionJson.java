package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mubiao.model.target.Correction;

/** A line of {@code corrections.jsonl}: see {@code docs/format/correction.schema.json}. */
public final class CorrectionJson {

  private CorrectionJson() {}

  /** {@return the line's bytes with its line end} */
  public static byte[] write(Correction correction) {
    return Json.lineBytes(out -> write(out, correction));
  }

  private static void write(JsonGenerator out, Correction correction) throws IOException {
    out.writeStartObject();
    out.writeStringField("target", correction.target());
    out.writeStringField("evidence", correction.evidence());
    TargetJson.writeCorrected(out, correction);
    out.writeEndObject();
  }

  /**
   * {@return the correction that a line holds}
   *
   * @throws JsonFormatException if it holds none
   */
  public static Correction read(byte[] bytes) throws JsonFormatException {
    JsonObject in = Json.readObject(bytes);
    return TargetJson.correction(in, in.text("target"), in.text("evidence"));
  }
}
