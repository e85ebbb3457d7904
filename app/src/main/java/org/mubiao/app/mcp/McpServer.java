package org.mubiao.app.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.CommandException;
import org.mubiao.app.json.McpJson;
import org.mubiao.app.json.RpcMessage;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;
import org.mubiao.model.lexicon.Lexicon;

/**
 * Answers an assistant, message by message in their order, until it has no more to say. Whatever is
 * cancelled is answered already or will be; clients may pass such answers over.
 */
public final class McpServer {

  /** Versions of the protocol that are spoken, the last first. */
  private static final List<String> PROTOCOLS = List.of("2025-06-18", "2025-03-26", "2024-11-05");

  private static final String INSTRUCTIONS =
      "Targets (numbers promised, reached, and dated deliverables) in notices and plans of Chinese"
          + " local governments. Words of the documents are Chinese; ask in Chinese. Every"
          + " statement comes with a citation: name its document and quote it exactly.";

  private static final int NO_JSON = -32_700;
  private static final int NO_REQUEST = -32_600;
  private static final int NO_METHOD = -32_601;
  private static final int WRONG_PARAMETERS = -32_602;
  private static final int DEFECT = -32_603;
  private static final int NOT_GREETED = -32_002;

  private final LivingOutput output;
  private final McpTools tools;
  private final String version;
  private final Consumer<Throwable> log;
  private boolean greeted;

  /**
   * Prepares a server.
   *
   * @param output what is asked
   * @param lexicon names of places and indicators
   * @param version version of the program
   * @param log takes what went wrong inside
   */
  public McpServer(LivingOutput output, Lexicon lexicon, String version, Consumer<Throwable> log) {
    this.output = output;
    this.tools = new McpTools(lexicon);
    this.version = version;
    this.log = log;
  }

  /** Answers until there are no more messages. Nothing but answers is written. */
  public void run(InputStream in, OutputStream out) throws IOException {
    MessageLines lines = new MessageLines(in);
    while (true) {
      byte[] answer;
      try {
        byte[] line = lines.next();
        if (line == null) {
          return;
        }
        answer =
            new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()
                ? null
                : answer(line);
      } catch (MessageLines.TooLongException e) {
        answer =
            McpJson.error(
                null, NO_REQUEST, "A message has at most " + MessageLines.LONGEST + " bytes.");
      }
      if (answer != null) {
        out.write(answer);
        out.flush();
      }
    }
  }

  private byte @Nullable [] answer(byte[] line) {
    RpcMessage message;
    try {
      message = RpcMessage.read(line);
    } catch (JsonFormatException e) {
      return McpJson.error(null, NO_JSON, "The line is no JSON.");
    } catch (RpcMessage.NoMessageException e) {
      return McpJson.error(null, NO_REQUEST, String.valueOf(e.getMessage()));
    }
    String id = message.id();
    String method = message.method();
    if (id == null || method == null) {
      return null; // a notification, or an answer to what was never asked
    }
    try {
      return answer(id, method, message.parameters());
    } catch (JsonFormatException e) {
      return McpJson.error(id, WRONG_PARAMETERS, e.sentence());
    } catch (IOException | RuntimeException e) {
      log.accept(e);
      return McpJson.error(id, DEFECT, "The program met a defect; its log names it.");
    }
  }

  private byte[] answer(String id, String method, JsonObject parameters) throws IOException {
    if (!greeted && !method.equals("initialize") && !method.equals("ping")) {
      return McpJson.error(id, NOT_GREETED, "Send initialize first.");
    }
    return switch (method) {
      case "initialize" -> {
        String wanted = parameters.textOrNull("protocolVersion");
        greeted = true;
        yield McpJson.greeting(
            id,
            wanted != null && PROTOCOLS.contains(wanted) ? wanted : PROTOCOLS.get(0),
            version,
            INSTRUCTIONS);
      }
      case "ping" -> McpJson.empty(id);
      case "tools/list" -> McpJson.tools(id, tools.all());
      case "tools/call" -> call(id, parameters);
      default -> McpJson.error(id, NO_METHOD, "There is no method “" + method + "” here.");
    };
  }

  private byte[] call(String id, JsonObject parameters) throws IOException {
    String name = parameters.text("name");
    McpTools.Call tool = tools.find(name);
    if (tool == null) {
      return McpJson.error(id, WRONG_PARAMETERS, "There is no tool “" + name + "”.");
    }
    JsonObject given = parameters.objectOrNull("arguments");
    try {
      Arguments arguments = new Arguments(tool.tool(), given);
      McpTools.Answer answer = output.read(view -> tool.action().answer(arguments, view));
      return McpJson.answer(id, answer.text(), answer.citations(), answer.json());
    } catch (CommandException e) {
      return McpJson.refusal(id, e.sentence());
    }
  }
}
