package org.mubiao.model.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The one way in which this program sets Jackson up: UTF-8, exact plain decimals, strict reading
 * with limits. For {@code app.json}, which writes the answers of commands; everybody else takes
 * {@link TargetSetJson} and its neighbours.
 */
public final class Json {

  /** Deepest nesting that is read. */
  public static final int MAX_DEPTH = 64;

  /** Longest string that is read, in UTF-16 code units. */
  public static final int MAX_STRING = 20_000_000;

  /** Longest file that is read, in bytes. */
  public static final long MAX_BYTES = 1L << 30;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxDocumentLength(MAX_BYTES)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .build())
          .build();

  private Json() {}

  /** The mapper is slow to load, and writing does without it. */
  private static final class Tree {
    static final ObjectMapper MAPPER =
        JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Tree() {}
  }

  /** What writes one value. */
  @FunctionalInterface
  public interface Body {
    /** Writes the value. */
    void writeTo(JsonGenerator out) throws IOException;
  }

  /** Writes one value, laid out over lines, with a line end after it. Leaves the stream open. */
  public static void writePretty(OutputStream stream, Body body) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(new SmallThingsInline());
      body.writeTo(out);
      out.writeRaw('\n');
    }
  }

  /** Writes one value on one line, with a line end after it. Leaves the stream open. */
  public static void writeLine(OutputStream stream, Body body) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
      body.writeTo(out);
      out.writeRaw('\n');
    }
  }

  /** {@return the bytes that {@link #writePretty} writes} */
  public static byte[] prettyBytes(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writePretty(bytes, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return the bytes that {@link #writeLine} writes} */
  public static byte[] lineBytes(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeLine(bytes, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * {@return the JSON object that {@code bytes} hold}
   *
   * @throws JsonFormatException if they hold anything else, or more than the limits allow
   */
  public static JsonObject readObject(byte[] bytes) throws JsonFormatException {
    return JsonObject.of(readTree(bytes));
  }

  /**
   * {@return the JSON value that {@code bytes} hold}
   *
   * @throws JsonFormatException if they hold no JSON, or more than the limits allow
   */
  public static JsonNode readTree(byte[] bytes) throws JsonFormatException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      JsonNode node = Tree.MAPPER.readTree(parser);
      if (node == null || node.isMissingNode()) {
        throw new JsonFormatException("there is no JSON in it");
      }
      if (parser.nextToken() != null) {
        throw new JsonFormatException("there is something after the JSON value");
      }
      return node;
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      String words = String.valueOf(e.getMessage());
      int end = words.indexOf('\n');
      throw new JsonFormatException(
          "it is no JSON that can be read: " + (end < 0 ? words : words.substring(0, end)), e);
    }
  }

  /** {@return {@code value} as a JSON string literal or {@code null}} */
  public static String text(JsonNode value) {
    return value.toString();
  }

  /** Begins a stretch that {@link #writePretty} keeps on one line. */
  public static void beginInline(JsonGenerator out) {
    SmallThingsInline.begin(out);
  }

  /** Ends the stretch. */
  public static void endInline(JsonGenerator out) {
    SmallThingsInline.end(out);
  }
}
