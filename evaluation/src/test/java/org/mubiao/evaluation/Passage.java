package org.mubiao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.json.Json;
import org.mubiao.model.json.JsonObject;

/**
 * A short passage with its right answers, in the frame of a document: title, number, headings,
 * issuer and date. Not for whole documents.
 *
 * @param id unique name, its group before the hyphen
 * @param phenomenon what it shows
 * @param frame what stands around it
 * @param text the passage; lines that begin with {@code <table>} are HTML
 * @param answers right records, one line of JSON each, in the notation of annotated documents
 * @param tasks right lists of units, one line of JSON each; empty if they are not asked for
 */
public record Passage(
    String id,
    String phenomenon,
    Frame frame,
    String text,
    List<String> answers,
    List<String> tasks) {

  /** What an answer says where it says nothing; a milestone has neither measure nor comparison. */
  private static final Map<String, String> DEFAULTS =
      new TreeMap<>(Map.of("kind", "quantity", "status", "target"));

  private static final Map<String, String> QUANTITY_DEFAULTS =
      new TreeMap<>(Map.of("measure", "level", "op", "eq"));

  /**
   * The document around a passage.
   *
   * @param title first line
   * @param number document number, if it has one
   * @param headings from the top
   * @param issuer who signed, if said
   * @param date of signing, if said
   * @param html whether the document is a page rather than plain text
   */
  public record Frame(
      String title,
      @Nullable String number,
      List<String> headings,
      @Nullable String issuer,
      @Nullable LocalDate date,
      boolean html) {

    private static Frame read(JsonObject in) throws IOException {
      return new Frame(
          in.text("title"),
          in.textOrNull("number"),
          in.texts("headings"),
          in.textOrNull("issuer"),
          in.dayOrNull("date"),
          "html".equals(in.textOrNull("form")));
    }

    private List<String> before() {
      List<String> lines = new ArrayList<>();
      lines.add(title);
      if (number != null) {
        lines.add(number);
      }
      lines.addAll(headings);
      return lines;
    }

    private List<String> after() {
      List<String> lines = new ArrayList<>();
      if (issuer != null) {
        lines.add(issuer);
      }
      if (date != null) {
        lines.add(date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
      }
      return lines;
    }
  }

  /** Reads a passage from one line of JSON. */
  static Passage read(String line) throws IOException {
    JsonObject in = Json.readObject(line.getBytes(StandardCharsets.UTF_8));
    return new Passage(
        in.text("id"),
        in.text("phenomenon"),
        Frame.read(in.object("document")),
        in.text("text"),
        lines(in.nodeOrNull("expected"), true),
        lines(in.nodeOrNull("tasks"), false));
  }

  private static List<String> lines(@Nullable JsonNode records, boolean defaults) {
    List<String> lines = new ArrayList<>();
    if (records != null) {
      for (JsonNode each : records) {
        ObjectNode line = each.deepCopy();
        if (defaults) {
          complete(line);
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static void complete(ObjectNode answer) {
    putMissing(answer, DEFAULTS);
    if (answer.path("kind").textValue().equals("quantity")) {
      putMissing(answer, QUANTITY_DEFAULTS);
    }
  }

  private static void putMissing(ObjectNode answer, Map<String, String> values) {
    values.forEach(
        (field, value) -> {
          if (!answer.has(field)) {
            answer.put(field, value);
          }
        });
  }

  String group() {
    return id.substring(0, id.indexOf('-'));
  }

  /** {@return the document, as a file of its own} */
  public SourceFile file() {
    String content = frame.html() ? page() : plain();
    return new SourceFile(
        id + (frame.html() ? ".html" : ".txt"), content.getBytes(StandardCharsets.UTF_8));
  }

  private String plain() {
    StringBuilder out = new StringBuilder();
    frame.before().forEach(line -> out.append(line).append("\n\n"));
    out.append(text).append("\n\n");
    frame.after().forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private String page() {
    StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"><title>");
    out.append(frame.title()).append("</title></head><body>");
    frame.before().forEach(line -> paragraph(out, line));
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("<table>")) {
        out.append(line).append('\n');
      } else if (!line.isEmpty()) {
        paragraph(out, line);
      }
    }
    frame.after().forEach(line -> paragraph(out, line));
    return out.append("</body></html>\n").toString();
  }

  private static void paragraph(StringBuilder out, String line) {
    out.append("<p>").append(line).append("</p>\n");
  }
}
