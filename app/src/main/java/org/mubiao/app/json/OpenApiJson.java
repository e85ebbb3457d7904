package org.mubiao.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Json;

/** The OpenAPI 3.1 document of the API, made from the table of its operations. */
public final class OpenApiJson {

  private static final String PROBLEM = "#/components/responses/Problem";

  private OpenApiJson() {}

  /**
   * {@return the document's bytes}
   *
   * @param version version of the program
   * @param root beginning of all paths
   * @param operations all operations, in the order of the page
   */
  public static byte[] write(String version, String root, List<ApiOperation> operations) {
    return Json.prettyBytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("openapi", "3.1.0");
          out.writeObjectFieldStart("info");
          out.writeStringField("title", "mubiao");
          out.writeStringField(
              "summary", "Targets in notices and plans of Chinese local governments, as data.");
          out.writeStringField("version", version);
          out.writeEndObject();
          out.writeArrayFieldStart("servers");
          out.writeStartObject();
          out.writeStringField("url", root);
          out.writeEndObject();
          out.writeEndArray();
          tags(out, operations);
          paths(out, operations);
          components(out);
          out.writeArrayFieldStart("security");
          out.writeStartObject();
          out.writeEndObject();
          out.writeStartObject();
          out.writeArrayFieldStart("token");
          out.writeEndArray();
          out.writeEndObject();
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void tags(JsonGenerator out, List<ApiOperation> operations) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    operations.forEach(one -> tags.add(one.tag()));
    out.writeArrayFieldStart("tags");
    for (String tag : tags) {
      out.writeStartObject();
      out.writeStringField("name", tag);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void paths(JsonGenerator out, List<ApiOperation> operations) throws IOException {
    Map<String, List<ApiOperation>> byPath = new LinkedHashMap<>();
    for (ApiOperation one : operations) {
      byPath.computeIfAbsent(one.path(), path -> new ArrayList<>()).add(one);
    }
    out.writeObjectFieldStart("paths");
    for (Map.Entry<String, List<ApiOperation>> path : byPath.entrySet()) {
      out.writeObjectFieldStart(path.getKey());
      for (ApiOperation one : path.getValue()) {
        out.writeFieldName(one.method().toLowerCase(Locale.ROOT));
        operation(out, one);
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void operation(JsonGenerator out, ApiOperation operation) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("tags");
    out.writeString(operation.tag());
    out.writeEndArray();
    out.writeStringField("operationId", operation.id());
    out.writeStringField("summary", operation.summary());
    out.writeArrayFieldStart("parameters");
    for (ApiParameter one : operation.parameters()) {
      parameter(out, one);
    }
    out.writeEndArray();
    if (operation.body() != null) {
      out.writeObjectFieldStart("requestBody");
      out.writeBooleanField("required", true);
      out.writeObjectFieldStart("content");
      out.writeObjectFieldStart(operation.body());
      out.writeEndObject();
      out.writeEndObject();
      out.writeEndObject();
    }
    responses(out, operation);
    out.writeEndObject();
  }

  private static void parameter(JsonGenerator out, ApiParameter parameter) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", parameter.name());
    out.writeStringField("in", parameter.place().name().toLowerCase(Locale.ROOT));
    out.writeStringField("description", parameter.description());
    out.writeBooleanField("required", parameter.needed());
    out.writeFieldName("schema");
    if (parameter.repeated()) {
      out.writeStartObject();
      out.writeStringField("type", "array");
      out.writeFieldName("items");
      value(out, parameter, null);
      out.writeEndObject();
      out.writeStringField("style", "form");
      out.writeBooleanField("explode", true);
      out.writeArrayFieldStart("example");
      out.writeString(parameter.example());
      out.writeEndArray();
    } else {
      value(out, parameter, null);
      literal(out, "example", parameter, parameter.example());
    }
    out.writeEndObject();
  }

  /** Writes the schema of a value, with these words about it if there are any. */
  static void value(JsonGenerator out, ApiParameter parameter, @Nullable String description)
      throws IOException {
    out.writeStartObject();
    if (description != null) {
      out.writeStringField("description", description);
    }
    switch (parameter.type()) {
      case TEXT -> {
        out.writeStringField("type", "string");
        if (!parameter.choices().isEmpty()) {
          out.writeArrayFieldStart("enum");
          for (String choice : parameter.choices()) {
            out.writeString(choice);
          }
          out.writeEndArray();
        }
      }
      case NUMBER -> {
        out.writeStringField("type", "integer");
        if (parameter.least() != null) {
          out.writeNumberField("minimum", parameter.least());
        }
        if (parameter.most() != null) {
          out.writeNumberField("maximum", parameter.most());
        }
      }
      case FLAG -> out.writeStringField("type", "boolean");
    }
    String usual = parameter.usual();
    if (usual != null) {
      literal(out, "default", parameter, usual);
    }
    out.writeEndObject();
  }

  private static void literal(JsonGenerator out, String name, ApiParameter parameter, String value)
      throws IOException {
    switch (parameter.type()) {
      case TEXT -> out.writeStringField(name, value);
      case NUMBER -> out.writeNumberField(name, Integer.parseInt(value));
      case FLAG -> out.writeBooleanField(name, Boolean.parseBoolean(value));
    }
  }

  private static void responses(JsonGenerator out, ApiOperation operation) throws IOException {
    out.writeObjectFieldStart("responses");
    out.writeObjectFieldStart(String.valueOf(operation.status()));
    out.writeStringField("description", operation.summary());
    if (operation.paged() || operation.stamped()) {
      out.writeObjectFieldStart("headers");
      if (operation.stamped()) {
        reference(out, "ETag", "#/components/headers/ETag");
      }
      if (operation.paged()) {
        reference(out, "Link", "#/components/headers/Link");
        reference(out, "X-Total-Count", "#/components/headers/Total");
        reference(out, "X-Limited-To", "#/components/headers/Limited");
      }
      out.writeEndObject();
    }
    out.writeObjectFieldStart("content");
    for (ApiOperation.ApiAnswer answer : operation.answers()) {
      out.writeObjectFieldStart(answer.mediaType());
      if (answer.schema() != null) {
        reference(out, "schema", "schemas/" + answer.schema());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
    if (operation.stamped()) {
      out.writeObjectFieldStart("304");
      out.writeStringField("description", "The answer is still the one of this If-None-Match.");
      out.writeEndObject();
    }
    reference(out, "default", PROBLEM);
    out.writeEndObject();
  }

  private static void reference(JsonGenerator out, String name, String goal) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("$ref", goal);
    out.writeEndObject();
  }

  private static void components(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("components");
    out.writeObjectFieldStart("headers");
    header(out, "ETag", "What tells this answer from later ones; send it as If-None-Match.");
    header(out, "Link", "Addresses of the first, previous, next and last page (RFC 8288).");
    header(out, "Total", "How many entries all pages have together.");
    header(out, "Limited", "There only if a file holds the first so many of these, and no more.");
    out.writeEndObject();
    out.writeObjectFieldStart("responses");
    out.writeObjectFieldStart("Problem");
    out.writeStringField("description", "Why there is no answer (RFC 9457).");
    out.writeObjectFieldStart("content");
    out.writeObjectFieldStart("application/problem+json");
    reference(out, "schema", "schemas/problem");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
    out.writeObjectFieldStart("securitySchemes");
    out.writeObjectFieldStart("token");
    out.writeStringField("type", "http");
    out.writeStringField("scheme", "bearer");
    out.writeStringField("description", "Only where the server was started with --token-file.");
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void header(JsonGenerator out, String name, String description)
      throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("description", description);
    out.writeObjectFieldStart("schema");
    out.writeStringField(
        "type", name.equals("Total") || name.equals("Limited") ? "integer" : "string");
    out.writeEndObject();
    out.writeEndObject();
  }
}
