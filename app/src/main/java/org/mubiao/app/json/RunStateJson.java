package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Envelope;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.Producer;

/** The hidden file that says what an output was made from. It is nobody else's format. */
public final class RunStateJson {

  private static final String FORMAT = "mubiao.state";

  private RunStateJson() {}

  /** {@return the file's bytes} */
  public static byte[] write(RunState state) {
    return Json.prettyBytes(out -> write(out, state));
  }

  private static void write(JsonGenerator out, RunState state) throws IOException {
    out.writeStartObject();
    Envelope.write(out, FORMAT);
    out.writeObjectFieldStart("producer");
    out.writeStringField("name", state.producer().name());
    out.writeStringField("version", state.producer().version());
    out.writeStringField("lexicon", state.producer().lexicon());
    out.writeEndObject();
    out.writeStringField("program", state.program());
    out.writeStringField("corrections", state.corrections());
    out.writeArrayFieldStart("entries");
    for (Map.Entry<String, RunState.Entry> named : state.entries().entrySet()) {
      RunState.Entry entry = named.getValue();
      Fields.startInline(out);
      out.writeStringField("file", named.getKey());
      out.writeStringField("sha256", entry.sha256());
      out.writeStringField("outcome", entry.outcome().code());
      Fields.text(out, "reason", entry.reason());
      facts(out, entry.facts());
      Fields.texts(out, "attachments", entry.attachments());
      Fields.texts(out, "remarks", entry.remarks());
      Fields.endInline(out);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("outputs");
    for (Map.Entry<String, String> output : state.outputs().entrySet()) {
      out.writeStringField(output.getKey(), output.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void facts(JsonGenerator out, RunState.@Nullable Facts facts) throws IOException {
    out.writeFieldName("facts");
    if (facts == null) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    Fields.text(out, "number", facts.number());
    Fields.day(out, "issuedOn", facts.issuedOn());
    out.writeStringField("textDigest", facts.textDigest());
    out.writeEndObject();
  }

  /** {@return the state that the file's bytes hold} */
  public static RunState read(byte[] bytes) throws JsonFormatException {
    JsonObject root = Envelope.open(bytes, FORMAT);
    JsonObject producer = root.object("producer");
    TreeMap<String, RunState.Entry> entries = new TreeMap<>();
    for (Map.Entry<String, RunState.Entry> entry : root.list("entries", RunStateJson::entry)) {
      entries.put(entry.getKey(), entry.getValue());
    }
    JsonObject outputs = root.object("outputs");
    TreeMap<String, String> digests = new TreeMap<>();
    for (String name : outputs.names()) {
      digests.put(name, outputs.text(name));
    }
    return new RunState(
        new Producer(producer.text("name"), producer.text("version"), producer.text("lexicon")),
        root.text("program"),
        root.text("corrections"),
        entries,
        digests);
  }

  private static Map.Entry<String, RunState.Entry> entry(JsonObject in) throws JsonFormatException {
    JsonObject facts = in.objectOrNull("facts");
    return Map.entry(
        in.text("file"),
        new RunState.Entry(
            in.text("sha256"),
            in.word("outcome", OutcomeKind.values(), OutcomeKind::code),
            in.textOrNull("reason"),
            facts == null
                ? null
                : new RunState.Facts(
                    facts.textOrNull("number"),
                    facts.dayOrNull("issuedOn"),
                    facts.text("textDigest")),
            in.textsOrNone("attachments"),
            in.textsOrNone("remarks")));
  }
}
