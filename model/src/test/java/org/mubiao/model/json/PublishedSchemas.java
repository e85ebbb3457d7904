package org.mubiao.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The schemas that {@code docs/format/} publishes. */
final class PublishedSchemas {

  private PublishedSchemas() {}

  static Path folder() {
    return Path.of(System.getProperty("mubiao.root", ".."), "docs", "format");
  }

  static JsonSchema schema(String name) throws IOException {
    SchemaValidatorsConfig strict =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(folder().resolve(name + ".schema.json")), strict);
  }

  /** What the schema has against the value; nothing if it is valid. */
  static Set<ValidationMessage> faults(String name, byte[] json) throws IOException {
    JsonNode node = Json.readTree(json);
    return schema(name).validate(node);
  }
}
