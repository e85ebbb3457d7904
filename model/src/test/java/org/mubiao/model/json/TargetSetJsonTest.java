package org.mubiao.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

class TargetSetJsonTest {

  private static final DocumentId ID = new DocumentId("9f2c41d07a1be355");

  @Test
  void aDocumentIsLaidOutForPeopleAndLineByLineComparison() {
    assertThat(new String(TargetSetJson.write(set()), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "format": "mubiao.document",
              "formatVersion": "1.0",
              "producer": {"name": "mubiao", "version": "0.1.0", "lexicon": "sha256:0"},
              "document": {
                "id": "9f2c41d07a1be355",
                "source": {
                  "file": "a.txt",
                  "files": ["a.txt"],
                  "mediaType": "text/plain",
                  "bytes": 12,
                  "sha256": "%s",
                  "pages": null
                },
                "title": null,
                "number": null,
                "issuer": null,
                "issuedOn": "2025-02-24",
                "kind": null,
                "region": null,
                "plan": {"from": 2025, "to": 2025},
                "duplicateOf": null
              },
              "sections": [],
              "tasks": [],
              "targets": [
                {
                  "id": "9f2c41d07a1be355-3-9",
                  "kind": "quantity",
                  "status": "target",
                  "indicator": {"name": "园区", "key": null, "label": null},
                  "measure": "new",
                  "operator": "range",
                  "value": 1000000000000,
                  "upper": 1000000000000.25,
                  "unit": "家",
                  "normalized": null,
                  "period": {"from": "2025-01-01", "to": "2025-12-31", "recurrence": null, "text": null},
                  "deadline": "2025-12-31",
                  "base": null,
                  "force": null,
                  "scope": null,
                  "leadUnits": [],
                  "partnerUnits": [],
                  "unitRoles": "none",
                  "task": null,
                  "section": null,
                  "cell": null,
                  "evidence": {"start": 3, "end": 9, "text": "新增园区五家", "page": null, "boxes": []},
                  "valueSpan": {"start": 7, "end": 9},
                  "review": ["period-assumed"]
                }
              ],
              "findings": []
            }
            """
                .replace("%s", "0".repeat(64)));
  }

  @Test
  void aLaterMajorVersionIsRefusedByName() {
    byte[] later = edited("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.3\"");
    assertThatThrownBy(() -> TargetSetJson.read(later))
        .isInstanceOf(NewerFormatException.class)
        .hasMessageContaining("2.3")
        .hasMessageContaining("1.x");
  }

  @Test
  void aLaterMinorVersionAndItsNewFieldsAreRead() throws IOException {
    byte[] later =
        edited("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"1.7\", \"novel\": [1, {}]");
    assertThat(TargetSetJson.read(later)).isEqualTo(set());
  }

  @Test
  void anotherFormatIsRefused() {
    byte[] other = edited("mubiao.document", "mubiao.report");
    assertThatThrownBy(() -> TargetSetJson.read(other))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("mubiao.report");
  }

  @Test
  void whatIsWrongIsNamedByItsPlace() {
    assertFault("\"operator\": \"range\"", "\"operator\": \"much\"", "/targets/0/operator");
    assertFault("\"status\": \"target\"", "\"status\": null", "/targets/0/status is missing");
    assertFault("\"value\": 1000000000000", "\"value\": \"much\"", "/targets/0/value is no number");
    assertFault("\"deadline\": \"2025-12-31\"", "\"deadline\": \"2025-02-30\"", "no ISO date");
    assertFault("\"start\": 3", "\"start\": 30", "not a span");
    assertFault("\"sections\": []", "\"sections\": {}", "/sections is no array");
    assertFault("新增园区五家", "新增园区", "differ in length");
  }

  @Test
  void aFewCharactersCannotAskForGigabytes() {
    assertFault("\"value\": 1000000000000", "\"value\": 1e999999999", "too many digits");
    String deep = "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1);
    assertFault("\"findings\": []", "\"novel\": " + deep, "");
  }

  @Test
  void whatIsNoJsonIsRefusedInOneLine() {
    for (String words : List.of("", "{", "[]", "null", "{} {}", "{\"a\": 1, \"a\": 2}", "目标")) {
      assertThatThrownBy(() -> TargetSetJson.read(words.getBytes(StandardCharsets.UTF_8)))
          .as(words)
          .isInstanceOf(JsonFormatException.class)
          .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
    }
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    assertThat(PublishedSchemas.faults("document", TargetSetJson.write(set()))).isEmpty();
    for (String[] change :
        new String[][] {
          {"\"review\": [", "\"revue\": ["},
          {"\"operator\": \"range\"", "\"operator\": \"eq\""},
          {"\"kind\": \"quantity\"", "\"kind\": \"milestone\""},
          {"\"status\": \"target\"", "\"status\": \"actual\""},
          {"2025-12-31", "2025-13-31"},
          {"\"bytes\": 12", "\"bytes\": \"12\""}
        }) {
      assertThat(PublishedSchemas.faults("document", edited(change[0], change[1])))
          .as(change[1])
          .isNotEmpty();
    }
  }

  @Test
  void aDefinitionIsTheSameInAllSchemas() throws IOException {
    try (Stream<Path> files = Files.list(PublishedSchemas.folder())) {
      List<Path> schemas = files.filter(file -> file.toString().endsWith(".schema.json")).toList();
      assertThat(schemas).hasSizeGreaterThan(6);
      java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> known =
          new java.util.TreeMap<>();
      for (Path schema : schemas) {
        Json.readTree(Files.readAllBytes(schema))
            .path("$defs")
            .properties()
            .forEach(
                definition -> {
                  var before = known.putIfAbsent(definition.getKey(), definition.getValue());
                  assertThat(definition.getValue())
                      .as("%s in %s", definition.getKey(), schema)
                      .isEqualTo(before == null ? definition.getValue() : before);
                });
      }
    }
  }

  private static void assertFault(String from, String to, String words) {
    byte[] bytes = edited(from, to);
    assertThatThrownBy(() -> TargetSetJson.read(bytes))
        .as(to)
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining(words);
  }

  private static byte[] edited(String from, String to) {
    String json = new String(TargetSetJson.write(set()), StandardCharsets.UTF_8);
    assertThat(json).contains(from);
    return json.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private static TargetSet set() {
    Target target =
        new Target(
            ID + "-3-9",
            TargetKind.QUANTITY,
            Status.TARGET,
            new Indicator("园区", null, null),
            Measure.NEW,
            new Amount(
                Operator.RANGE,
                new BigDecimal("1.00e12"),
                new BigDecimal("1000000000000.250"),
                "家"),
            null,
            Period.year(2025),
            LocalDate.of(2025, 12, 31),
            null,
            null,
            null,
            Responsibility.NONE,
            null,
            null,
            null,
            new Evidence(new Span(3, 9), "新增园区五家", null, List.of()),
            new Span(7, 9),
            List.of("period-assumed"),
            List.of());
    DocumentInfo info =
        new DocumentInfo(
            ID,
            new DocumentSource("a.txt", List.of("a.txt"), "text/plain", 12, "0".repeat(64), null),
            null,
            null,
            null,
            LocalDate.of(2025, 2, 24),
            null,
            null,
            new PlanYears(2025, 2025),
            null);
    return new TargetSet(
        new Producer("mubiao", "0.1.0", "sha256:0"),
        info,
        List.of(),
        List.of(),
        List.of(target),
        List.of());
  }
}
