package org.mubiao.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.JsonObject;

/**
 * A message of JSON-RPC 2.0 that came in.
 *
 * @param id what the answer has to repeat, as JSON; null if no answer is wanted
 * @param method what is asked for, null if it is an answer
 * @param parameters what goes with it, empty if nothing does
 */
public record RpcMessage(@Nullable String id, @Nullable String method, JsonObject parameters) {

  /**
   * {@return the message that a line holds}
   *
   * @throws JsonFormatException if it holds no JSON
   * @throws NoMessageException if it holds JSON that is no message
   */
  public static RpcMessage read(byte[] line) throws JsonFormatException, NoMessageException {
    JsonNode root = Json.readTree(line);
    if (!root.isObject() || !"2.0".equals(root.path("jsonrpc").textValue())) {
      throw new NoMessageException("A message is one JSON object with \"jsonrpc\": \"2.0\".");
    }
    JsonNode id = root.get("id");
    if (id != null && !id.isTextual() && !id.isIntegralNumber()) {
      throw new NoMessageException("An id is a text or a whole number.");
    }
    JsonNode method = root.get("method");
    if (method != null && !method.isTextual()) {
      throw new NoMessageException("A method is a text.");
    }
    if (method == null && !root.has("result") && !root.has("error")) {
      throw new NoMessageException("A message has a method.");
    }
    JsonNode parameters = root.get("params");
    if (parameters != null && !parameters.isObject()) {
      throw new NoMessageException("The params are an object.");
    }
    return new RpcMessage(
        id == null ? null : Json.text(id),
        method == null ? null : method.textValue(),
        parameters == null
            ? JsonObject.of(Json.readTree(EMPTY.clone()))
            : JsonObject.of(parameters));
  }

  private static final byte[] EMPTY = {'{', '}'};

  /** JSON that is no message. */
  public static final class NoMessageException extends Exception {

    private static final long serialVersionUID = 1L;

    NoMessageException(String message) {
      super(message);
    }
  }
}
