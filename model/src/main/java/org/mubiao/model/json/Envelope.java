package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The two fields that each published file begins with: what it is, and in which version. */
public final class Envelope {

  private Envelope() {}

  /** Writes the two fields into the current object. */
  public static void write(JsonGenerator out, String format) throws IOException {
    out.writeStringField("format", format);
    out.writeStringField("formatVersion", FormatVersion.CURRENT.toString());
  }

  /**
   * {@return the root object of a file}
   *
   * @throws NewerFormatException if its major version is later than this program's
   * @throws JsonFormatException if it is no file of this format
   */
  public static JsonObject open(byte[] bytes, String format) throws JsonFormatException {
    JsonObject root = Json.readObject(bytes);
    String found = root.textOrNull("format");
    if (!format.equals(found)) {
      throw new JsonFormatException(
          "it is no file of the format " + format + (found == null ? "" : " but of " + found));
    }
    FormatVersion version = FormatVersion.of(root.text("formatVersion"));
    if (!version.isReadable()) {
      throw new NewerFormatException(version);
    }
    return root;
  }
}
