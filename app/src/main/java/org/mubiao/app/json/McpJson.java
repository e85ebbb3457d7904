package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Fields;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;

/** Messages of the Model Context Protocol, each on one line. */
public final class McpJson {

  private McpJson() {}

  /**
   * A tool as clients are told of it.
   *
   * @param name name for programs
   * @param title name for people
   * @param description what it does and what it is not for
   * @param parameters what it takes
   */
  public record Tool(String name, String title, String description, List<ApiParameter> parameters) {
    /** Copies the list. */
    public Tool {
      parameters = List.copyOf(parameters);
    }
  }

  /** {@return the answer to a greeting} */
  public static byte[] greeting(String id, String protocol, String version, String instructions) {
    return result(
        id,
        out -> {
          out.writeStringField("protocolVersion", protocol);
          out.writeObjectFieldStart("capabilities");
          out.writeObjectFieldStart("tools");
          out.writeBooleanField("listChanged", false);
          out.writeEndObject();
          out.writeEndObject();
          out.writeObjectFieldStart("serverInfo");
          out.writeStringField("name", "mubiao");
          out.writeStringField("title", "mubiao 目标");
          out.writeStringField("version", version);
          out.writeEndObject();
          out.writeStringField("instructions", instructions);
        });
  }

  /** {@return an answer that says nothing but that it was heard} */
  public static byte[] empty(String id) {
    return result(id, out -> {});
  }

  /** {@return what tools there are} */
  public static byte[] tools(String id, List<Tool> tools) {
    return result(
        id,
        out -> {
          out.writeArrayFieldStart("tools");
          for (Tool tool : tools) {
            tool(out, tool);
          }
          out.writeEndArray();
        });
  }

  /**
   * {@return what a tool answers}
   *
   * @param text the answer for reading
   * @param citations where all that stands
   * @param json the answer for programs, as the API gives it
   */
  public static byte[] answer(String id, String text, List<Citation> citations, String json) {
    return result(
        id,
        out -> {
          content(out, text);
          out.writeObjectFieldStart("structuredContent");
          out.writeArrayFieldStart("citations");
          for (Citation citation : citations) {
            out.writeStartObject();
            out.writeStringField("document", citation.document().value());
            out.writeStringField("file", citation.file());
            Fields.text(out, "title", citation.title());
            Fields.text(out, "target", citation.target());
            Fields.ends(out, citation.span());
            out.writeStringField("quote", citation.quote());
            Fields.integer(out, "page", citation.page());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeFieldName("result");
          out.writeRawValue(oneLine(json));
          out.writeEndObject();
          out.writeBooleanField("isError", false);
        });
  }

  /** {@return that a tool cannot answer, and why} */
  public static byte[] refusal(String id, String sentence) {
    return result(
        id,
        out -> {
          content(out, sentence);
          out.writeBooleanField("isError", true);
        });
  }

  /**
   * {@return that a request cannot be answered}
   *
   * @param id what the request called itself, null if that is unknown
   * @param code number after JSON-RPC
   */
  public static byte[] error(@Nullable String id, int code, String sentence) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("jsonrpc", "2.0");
          out.writeFieldName("id");
          out.writeRawValue(id == null ? "null" : id);
          out.writeObjectFieldStart("error");
          out.writeNumberField("code", code);
          out.writeStringField("message", sentence);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  /** {@return the bytes of a stretch of a document's text} */
  public static byte[] stretch(
      String document,
      String file,
      @Nullable String title,
      int start,
      int end,
      int length,
      String text) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("document", document);
          out.writeStringField("file", file);
          Fields.text(out, "title", title);
          out.writeNumberField("start", start);
          out.writeNumberField("end", end);
          out.writeNumberField("length", length);
          out.writeStringField("text", text);
          out.writeEndObject();
        });
  }

  /**
   * {@return the bytes of a page of records}
   *
   * @param total how many there are on all pages
   */
  public static byte[] records(int total, List<TargetLine> lines) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          out.writeNumberField("total", total);
          out.writeArrayFieldStart("records");
          for (TargetLine line : lines) {
            TargetLineJson.write(out, line);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static byte[] result(String id, Json.Body fields) {
    return Json.lineBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("jsonrpc", "2.0");
          out.writeFieldName("id");
          out.writeRawValue(id);
          out.writeObjectFieldStart("result");
          fields.writeTo(out);
          out.writeEndObject();
          out.writeEndObject();
        });
  }

  private static void content(JsonGenerator out, String text) throws IOException {
    out.writeArrayFieldStart("content");
    out.writeStartObject();
    out.writeStringField("type", "text");
    out.writeStringField("text", text);
    out.writeEndObject();
    out.writeEndArray();
  }

  /** Line ends stand between the values only: those inside texts are written as escapes. */
  private static String oneLine(String json) {
    return json.replaceAll("\n *", "");
  }

  private static void tool(JsonGenerator out, Tool tool) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", tool.name());
    out.writeStringField("title", tool.title());
    out.writeStringField("description", tool.description());
    out.writeObjectFieldStart("inputSchema");
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    for (ApiParameter one : tool.parameters()) {
      out.writeFieldName(one.name());
      if (one.repeated()) {
        out.writeStartObject();
        out.writeStringField("type", "array");
        out.writeStringField("description", one.description());
        out.writeFieldName("items");
        OpenApiJson.value(out, one, null);
        out.writeEndObject();
      } else {
        OpenApiJson.value(out, one, one.description());
      }
    }
    out.writeEndObject();
    out.writeArrayFieldStart("required");
    for (ApiParameter one : tool.parameters()) {
      if (one.needed()) {
        out.writeString(one.name());
      }
    }
    out.writeEndArray();
    out.writeBooleanField("additionalProperties", false);
    out.writeEndObject();
    out.writeObjectFieldStart("annotations");
    out.writeBooleanField("readOnlyHint", true);
    out.writeBooleanField("openWorldHint", false);
    out.writeEndObject();
    out.writeEndObject();
  }
}
