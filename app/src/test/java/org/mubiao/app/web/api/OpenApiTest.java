package org.mubiao.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.app.web.api.ServedSeeds.encoded;
import static org.mubiao.app.web.api.ServedSeeds.text;
import static org.mubiao.app.web.api.ServedSeeds.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.web.WebServer;
import org.mubiao.model.json.Json;

/** The published document of the API says what the server really does. */
class OpenApiTest {

  @TempDir static Path folder;
  private static ServedSeeds seeds;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws IOException {
    seeds = new ServedSeeds(folder);
    HttpResponse<byte[]> answer = seeds.get("/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    document = Json.readTree(answer.body());
  }

  @AfterAll
  static void end() throws IOException {
    seeds.close();
  }

  /** An operation of the document. */
  private record Operation(String method, String path, JsonNode node) {
    String id() {
      return node.get("operationId").textValue();
    }

    List<JsonNode> parameters(String place) {
      List<JsonNode> found = new ArrayList<>();
      node.get("parameters")
          .forEach(
              one -> {
                if (one.get("in").textValue().equals(place)) {
                  found.add(one);
                }
              });
      return found;
    }
  }

  private static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue()))));
    return operations;
  }

  @Test
  void theDocumentHasTheStructureOfOpenApi() throws IOException {
    try (InputStream structure =
        OpenApiTest.class.getResourceAsStream("openapi-structure.schema.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(structure);
      assertThat(schema.validate(document)).isEmpty();
    }
    Set<String> ids = new HashSet<>();
    for (Operation operation : operations()) {
      assertThat(ids.add(operation.id()))
          .as("one operation of the name " + operation.id())
          .isTrue();
      Set<String> named = new TreeSet<>();
      operation.parameters("path").forEach(one -> named.add(one.get("name").textValue()));
      Set<String> written = new TreeSet<>();
      java.util.regex.Pattern.compile("\\{(\\w+)}")
          .matcher(operation.path())
          .results()
          .forEach(part -> written.add(part.group(1)));
      assertThat(named).as("parameters in " + operation.path()).isEqualTo(written);
    }
  }

  @Test
  void everySchemaThatIsNamedIsServed() throws IOException {
    Set<String> references = new TreeSet<>();
    document.findValuesAsText("$ref").forEach(references::add);
    assertThat(references).contains("schemas/problem", "schemas/search");
    for (String reference : references) {
      if (reference.startsWith("#/")) {
        assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        continue;
      }
      HttpResponse<byte[]> answer = seeds.get("/" + reference);
      assertThat(answer.statusCode()).as(reference).isEqualTo(200);
      assertThat(type(answer)).isEqualTo("application/schema+json");
      JsonNode schema = Json.readTree(answer.body());
      JsonSchema meta =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
      assertThat(meta.validate(schema)).as(reference).isEmpty();
    }
  }

  @Test
  void everyRouteThatIsRegisteredIsInTheDocumentAndBack() throws Exception {
    Field field = WebServer.class.getDeclaredField("javalin");
    field.setAccessible(true);
    Javalin javalin = (Javalin) field.get(seeds.server());
    Set<String> registered = new TreeSet<>();
    for (ParsedEndpoint one : javalin.unsafe.internalRouter.allHttpHandlers()) {
      boolean listed = !one.endpoint.method.equals(HandlerType.HEAD);
      if (listed && one.endpoint.method.isHttpMethod() && one.endpoint.path.startsWith(Api.ROOT)) {
        registered.add(
            one.endpoint.method.name() + " " + one.endpoint.path.substring(Api.ROOT.length()));
      }
    }
    Set<String> published = new TreeSet<>();
    operations().forEach(one -> published.add(one.method() + " " + one.path()));
    assertThat(published).isEqualTo(registered).hasSizeGreaterThan(15);
    assertThat(document.at("/servers/0/url").textValue()).isEqualTo(Api.ROOT);
  }

  @Test
  void everyParameterIsReadAndItsAnswerIsWhatIsPublished() throws IOException {
    int asked = 0;
    for (Operation operation : operations()) {
      if (!operation.method().equals("GET") || operation.id().equals("readJob")) {
        continue;
      }
      String path = path(operation);
      Map<String, String> needed = new LinkedHashMap<>();
      for (JsonNode one : operation.parameters("query")) {
        if (one.get("required").booleanValue()) {
          needed.put(one.get("name").textValue(), example(one));
        }
      }
      assertAnswers(operation, path, needed);
      for (JsonNode one : operation.parameters("query")) {
        Map<String, String> with = new LinkedHashMap<>(needed);
        JsonNode choices = one.at("/schema/enum");
        List<String> values = new ArrayList<>();
        choices.forEach(choice -> values.add(choice.textValue()));
        if (values.isEmpty()) {
          values.add(example(one));
        }
        for (String value : values) {
          with.put(one.get("name").textValue(), value);
          assertAnswers(operation, path, with);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(60);
  }

  @Test
  void aParameterThatIsNotPublishedIsRefused() throws IOException {
    for (Operation operation : operations()) {
      String address = path(operation) + "?unheard=1";
      HttpResponse<byte[]> answer =
          seeds.send(operation.method(), address, BodyPublishers.noBody());
      assertThat(seeds.problem(answer, 400).get("detail").textValue())
          .as(address)
          .contains("unheard");
    }
  }

  @Test
  void numbersAreRefusedOutsideTheirPublishedLimits() throws IOException {
    for (Operation operation : operations()) {
      for (JsonNode one : operation.parameters("query")) {
        if (one.at("/schema/type").textValue().equals("integer")) {
          String name = one.get("name").textValue();
          String needed = operation.id().equals("suggest") ? "&q=gao" : "";
          for (long wrong :
              List.of(
                  one.at("/schema/minimum").longValue() - 1,
                  one.at("/schema/maximum").longValue() + 1)) {
            seeds.problem(seeds.get(path(operation) + "?" + name + "=" + wrong + needed), 400);
          }
        }
      }
    }
  }

  private static String path(Operation operation) throws IOException {
    String id = seeds.documents().get(0);
    JsonNode first = seeds.json("/targets?size=1", "table").get(0);
    String value =
        switch (operation.id()) {
          case "readTarget" -> first.get("id").textValue();
          case "readSchema" -> "search";
          case "readJob" -> "0123456789abcdef01234567";
          default -> id;
        };
    return operation.path().replaceAll("\\{\\w+}", value);
  }

  /** The example, or what stands for it here: an id of a document that there is. */
  private static String example(JsonNode parameter) throws IOException {
    String name = parameter.get("name").textValue();
    List<String> ids = seeds.documents();
    return switch (name) {
      case "document", "old" -> ids.get(0);
      case "new" -> ids.get(1);
      default -> {
        JsonNode example = parameter.get("example");
        yield example.isArray() ? example.get(0).asText() : example.asText();
      }
    };
  }

  private static void assertAnswers(Operation operation, String path, Map<String, String> query)
      throws IOException {
    StringBuilder address = new StringBuilder(path);
    query.forEach(
        (name, value) ->
            address
                .append(address.indexOf("?") < 0 ? "?" : "&")
                .append(name)
                .append('=')
                .append(encoded(value)));
    HttpResponse<byte[]> answer = seeds.get(address.toString());
    assertThat(answer.statusCode()).as(address + " " + text(answer)).isEqualTo(200);
    JsonNode content = operation.node().at("/responses/200/content");
    List<String> types =
        StreamSupport.stream(((Iterable<String>) content::fieldNames).spliterator(), false)
            .toList();
    assertThat(types).as(address.toString()).contains(type(answer));
    JsonNode schema = content.get(type(answer)).at("/schema/$ref");
    if (!schema.isMissingNode()) {
      ServedSeeds.assertValid(
          schema.textValue().substring("schemas/".length()), answer.body(), address.toString());
    }
    if (operation.node().at("/responses").has("304")) {
      assertThat(answer.headers().firstValue("ETag")).as(address.toString()).isPresent();
    }
    if (!operation.node().at("/responses/200/headers/Link").isMissingNode()
        && type(answer).equals("application/json")) {
      assertThat(answer.headers().firstValue("X-Total-Count")).as(address.toString()).isPresent();
      assertThat(answer.headers().firstValue("Link")).as(address.toString()).isPresent();
    }
  }
}
