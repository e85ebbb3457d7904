package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for people and for line-by-line comparison: two spaces a level, but small things
 * (spans, units, boxes) on one line. Line ends are always {@code \n}.
 */
final class SmallThingsInline implements PrettyPrinter {

  private int depth;
  private int inline;

  /** Begins a stretch that stays on one line; stretches may lie in each other. */
  static void begin(JsonGenerator out) {
    if (out.getPrettyPrinter() instanceof SmallThingsInline printer) {
      printer.inline++;
    }
  }

  /** Ends the stretch. */
  static void end(JsonGenerator out) {
    if (out.getPrettyPrinter() instanceof SmallThingsInline printer) {
      printer.inline--;
    }
  }

  private void newLine(JsonGenerator out) throws IOException {
    if (inline == 0) {
      out.writeRaw('\n');
      out.writeRaw("  ".repeat(depth));
    }
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(inline > 0 ? ", " : ",");
    newLine(out);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    if (values > 0) {
      newLine(out);
    }
    out.writeRaw(']');
  }
}
