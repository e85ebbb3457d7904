package org.mubiao.app.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.Json;
import org.mubiao.model.target.Producer;

/** The whole talk with an assistant, line by line. */
class McpServerTest {

  private static final String GREETING =
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
  private static final String GREETED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

  @TempDir static Path folder;
  private static OutputFolder output;
  private static LivingOutput living;

  @BeforeAll
  static void run() throws IOException {
    Producer producer = new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
    output = new OutputFolder(folder);
    Path seeds = Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");
    new RunCorpus(
            producer,
            () -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            2)
        .run(List.of(seeds), output, Progress.SILENT);
    living = new LivingOutput(output, producer, Vocabulary.lexicon());
  }

  @AfterAll
  static void end() throws IOException {
    living.close();
  }

  @Test
  void theHandshakeAgreesOnAVersionAndNotificationsAreNotAnswered() throws IOException {
    List<JsonNode> answers =
        talk(
            GREETING,
            GREETED,
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}",
            "",
            "{\"jsonrpc\":\"2.0\",\"id\":\"p\",\"method\":\"ping\"}");
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0).at("/result/protocolVersion").textValue()).isEqualTo("2025-06-18");
    assertThat(answers.get(0).at("/result/capabilities/tools").isObject()).isTrue();
    assertThat(answers.get(0).at("/result/serverInfo/name").textValue()).isEqualTo("mubiao");
    assertThat(answers.get(1).get("id").textValue()).isEqualTo("p");
    assertThat(answers.get(1).get("result")).isEmpty();
    JsonNode other = talk(GREETING.replace("2025-06-18", "1999-01-01")).get(0);
    assertThat(other.at("/result/protocolVersion").textValue()).isEqualTo("2025-06-18");
    JsonNode older = talk(GREETING.replace("2025-06-18", "2024-11-05")).get(0);
    assertThat(older.at("/result/protocolVersion").textValue()).isEqualTo("2024-11-05");
  }

  @Test
  void toolsSayWhatTheyTake() throws IOException {
    JsonNode tools =
        after("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}").at("/result/tools");
    assertThat(tools.findValuesAsText("name"))
        .contains("search", "get_document", "compare", "table", "findings", "suggest");
    for (JsonNode tool : tools) {
      assertThat(tool.at("/inputSchema/type").textValue()).isEqualTo("object");
      assertThat(tool.at("/inputSchema/properties")).isNotEmpty();
      assertThat(tool.at("/inputSchema/additionalProperties").booleanValue()).isFalse();
      assertThat(tool.get("description").textValue()).isNotBlank();
    }
  }

  @Test
  void everyToolAnswersWithCitationsThatAreTrue() throws IOException {
    assertCited(call("search", "{\"query\":\"高企\",\"place\":\"如皋\",\"size\":5}"), 5);
    assertCited(call("table", "{\"document\":\"f0d7052baba01e12\",\"size\":7,\"page\":2}"), 7);
    assertCited(call("table", "{\"year\":\"2025\",\"responsible\":\"科技局\"}"), 5);
    assertCited(call("compare", "{\"indicator\":[\"技术合同成交额\",\"高新技术企业数\"]}"), 3);
    assertCited(call("findings", "{\"kind\":\"suspect-unit\"}"), 1);
    JsonNode document =
        call("get_document", "{\"id\":\"f0d7052baba01e12\",\"start\":500,\"length\":1000}");
    assertCited(document, 1);
    String text = Files.readString(output.text(new DocumentId("f0d7052baba01e12")), UTF_8);
    assertThat(document.at("/structuredContent/result/text").textValue())
        .isEqualTo(text.substring(500, 1500));
    JsonNode names = call("suggest", "{\"typed\":\"gaoqi\"}");
    assertThat(names.at("/structuredContent/result/suggestions")).isNotEmpty();
  }

  @Test
  void whatCannotBeAnsweredIsSaidSoThatItCanBeMended() throws IOException {
    for (String arguments :
        List.of(
            "{}",
            "{\"query\":\"高企\",\"unheard\":1}",
            "{\"query\":\"高企\",\"size\":0}",
            "{\"query\":\"高企\",\"size\":\"many\"}",
            "{\"query\":\"高企 (\"}",
            "{\"query\":\"高企\",\"year\":\"soon\"}",
            "{\"query\":\"高企\",\"status\":\"hoped\"}",
            "{\"query\":{}}")) {
      JsonNode refused = call("search", arguments);
      assertThat(refused.get("isError").booleanValue()).as(arguments).isTrue();
      assertThat(refused.at("/content/0/text").textValue()).as(arguments).isNotBlank();
    }
    JsonNode missing = call("get_document", "{\"id\":\"../../etc/passwd\"}");
    assertThat(missing.get("isError").booleanValue()).isTrue();
  }

  @Test
  void whatIsNoRequestIsAnErrorAndTheTalkGoesOn() throws IOException {
    List<JsonNode> answers =
        talk(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}",
            "no json",
            "[]",
            "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
            "{\"x\":\"" + "a".repeat(MessageLines.LONGEST) + "\"}",
            GREETING,
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/list\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"none\"}}",
            "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{}}",
            "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}");
    List<Integer> codes = new ArrayList<>();
    answers.forEach(one -> codes.add(one.at("/error/code").asInt()));
    assertThat(codes)
        .containsExactly(
            -32002, -32700, -32600, -32600, -32600, -32600, 0, -32601, -32602, -32602, 0);
    assertThat(answers.get(10).get("id").intValue()).isEqualTo(5);
  }

  private static void assertCited(JsonNode result, int atLeast) throws IOException {
    assertThat(result.get("isError").booleanValue()).as(result.toString()).isFalse();
    JsonNode citations = result.at("/structuredContent/citations");
    assertThat(citations.size()).isGreaterThanOrEqualTo(atLeast);
    String words = result.at("/content/0/text").textValue();
    for (JsonNode one : citations) {
      String id = one.get("document").textValue();
      String text = Files.readString(output.text(new DocumentId(id)), UTF_8);
      assertThat(text.substring(one.get("start").intValue(), one.get("end").intValue()))
          .isEqualTo(one.get("quote").textValue());
      assertThat(words).contains(id);
    }
  }

  private static JsonNode call(String tool, String arguments) throws IOException {
    JsonNode answer =
        after(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
                + tool
                + "\",\"arguments\":"
                + arguments
                + "}}");
    assertThat(answer.has("result")).as(answer.toString()).isTrue();
    return answer.get("result");
  }

  private static JsonNode after(String request) throws IOException {
    return talk(GREETING, GREETED, request).get(1);
  }

  private static List<JsonNode> talk(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Throwable> troubles = new ArrayList<>();
    new McpServer(living, Vocabulary.lexicon(), Extractor.VERSION, troubles::add)
        .run(new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8)), out);
    assertThat(troubles).isEmpty();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        answers.add(Json.readTree(line.getBytes(UTF_8)));
      }
    }
    return answers;
  }
}
