package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Task;

/** The parts of a document's file beside its targets. */
final class DocumentJson {

  private DocumentJson() {}

  static void producer(JsonGenerator out, Producer producer) throws IOException {
    out.writeFieldName("producer");
    Fields.startInline(out);
    out.writeStringField("name", producer.name());
    out.writeStringField("version", producer.version());
    out.writeStringField("lexicon", producer.lexicon());
    Fields.endInline(out);
  }

  static Producer producer(JsonObject root) throws JsonFormatException {
    JsonObject in = root.object("producer");
    return new Producer(in.text("name"), in.text("version"), in.text("lexicon"));
  }

  static void info(JsonGenerator out, DocumentInfo info) throws IOException {
    out.writeObjectFieldStart("document");
    out.writeStringField("id", info.id().value());
    DocumentSource source = info.source();
    out.writeObjectFieldStart("source");
    out.writeStringField("file", source.file());
    Fields.texts(out, "files", source.files());
    out.writeStringField("mediaType", source.mediaType());
    out.writeNumberField("bytes", source.bytes());
    out.writeStringField("sha256", source.sha256());
    Fields.integer(out, "pages", source.pages());
    out.writeEndObject();
    Fields.text(out, "title", info.title());
    Fields.text(out, "number", info.number());
    Fields.text(out, "issuer", info.issuer());
    Fields.day(out, "issuedOn", info.issuedOn());
    Fields.text(out, "kind", info.kind());
    Fields.region(out, info.region());
    Fields.plan(out, info.plan());
    DocumentId original = info.duplicateOf();
    Fields.text(out, "duplicateOf", original == null ? null : original.value());
    out.writeEndObject();
  }

  static DocumentInfo info(JsonObject root) throws JsonFormatException {
    JsonObject in = root.object("document");
    JsonObject source = in.object("source");
    return new DocumentInfo(
        new DocumentId(in.text("id")),
        new DocumentSource(
            source.text("file"),
            source.texts("files"),
            source.text("mediaType"),
            source.wholeNumber("bytes"),
            source.text("sha256"),
            source.integerOrNull("pages")),
        in.textOrNull("title"),
        in.textOrNull("number"),
        in.textOrNull("issuer"),
        in.dayOrNull("issuedOn"),
        in.textOrNull("kind"),
        Fields.region(in),
        Fields.plan(in),
        documentId(in.textOrNull("duplicateOf")));
  }

  static @Nullable DocumentId documentId(@Nullable String words) {
    return words == null ? null : new DocumentId(words);
  }

  static void section(JsonGenerator out, Section section) throws IOException {
    Fields.startInline(out);
    out.writeStringField("id", section.id());
    Fields.text(out, "parent", section.parent());
    out.writeStringField("number", section.number());
    out.writeStringField("title", section.title());
    out.writeNumberField("level", section.level());
    out.writeStringField("path", section.path());
    Fields.span(out, "span", section.span());
    Fields.endInline(out);
  }

  static Section section(JsonObject in) throws JsonFormatException {
    return new Section(
        in.text("id"),
        in.textOrNull("parent"),
        in.text("number"),
        in.text("title"),
        in.integer("level"),
        in.text("path"),
        in.object("span").span());
  }

  static void task(JsonGenerator out, Task task) throws IOException {
    out.writeStartObject();
    taskFields(out, task);
    out.writeEndObject();
  }

  static void taskFields(JsonGenerator out, Task task) throws IOException {
    out.writeStringField("id", task.id());
    Fields.text(out, "section", task.section());
    out.writeStringField("title", task.title());
    Fields.responsibility(out, task.responsibility());
    Fields.day(out, "deadline", task.deadline());
    out.writeFieldName("span");
    Fields.startInline(out);
    Fields.ends(out, task.span());
    out.writeStringField("text", task.text());
    Fields.endInline(out);
  }

  static Task task(JsonObject in) throws JsonFormatException {
    JsonObject span = in.object("span");
    return new Task(
        in.text("id"),
        in.textOrNull("section"),
        in.text("title"),
        Fields.responsibility(in),
        in.dayOrNull("deadline"),
        span.span(),
        span.text("text"));
  }
}
