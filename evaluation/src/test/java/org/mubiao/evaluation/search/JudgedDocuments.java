package org.mubiao.evaluation.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.evaluation.search.Judgement.Place;
import org.mubiao.model.text.Span;

/**
 * Reads the queries and what was judged, and finds the judged stretches in the documents' texts.
 */
final class JudgedDocuments {

  private final Map<String, String> texts;
  private final Map<String, Bare> bare = new HashMap<>();

  /**
   * Takes the texts to find the stretches in.
   *
   * @param texts texts as the program read them, by name of file
   */
  JudgedDocuments(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** A text without white space, and where each of its characters stands in the text. */
  private record Bare(String text, List<Integer> places) {
    private static Bare of(String text) {
      StringBuilder kept = new StringBuilder();
      List<Integer> places = new ArrayList<>();
      for (int at = 0; at < text.length(); at++) {
        char unit = text.charAt(at);
        if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
          places.add(at);
          kept.append(unit);
        }
      }
      return new Bare(kept.toString(), places);
    }

    private Span find(String stretch, int occurrence) {
      int at = -1;
      for (int count = 0; count < occurrence; count++) {
        at = text.indexOf(stretch, at + 1);
        if (at < 0) {
          throw new IllegalStateException("no occurrence " + occurrence + " of " + stretch);
        }
      }
      return new Span(places.get(at), places.get(at + stretch.length() - 1) + 1);
    }
  }

  /** {@return the queries of a folder with {@code queries.tsv} and {@code judgements.tsv}} */
  List<JudgedQuery> read(Path folder) throws IOException {
    Map<String, List<Judgement>> judged = new HashMap<>();
    for (String[] row : rows(folder.resolve("judgements.tsv"), 5)) {
      judged
          .computeIfAbsent(row[0], id -> new ArrayList<>())
          .add(
              new Judgement(
                  Integer.parseInt(row[1]), place(row[2], Integer.parseInt(row[3]), row[4])));
    }
    Map<String, JudgedQuery> queries = new LinkedHashMap<>();
    for (String[] row : rows(folder.resolve("queries.tsv"), 4)) {
      List<Judgement> judgements = judged.remove(row[0]);
      JudgedQuery query =
          new JudgedQuery(
              row[0], row[1], row[2], row[3], judgements == null ? List.of() : judgements);
      if (queries.put(query.id(), query) != null) {
        throw new IllegalStateException(query.id() + " names two queries");
      }
    }
    if (!judged.isEmpty()) {
      throw new IllegalStateException("judged, but not asked: " + judged.keySet());
    }
    return List.copyOf(queries.values());
  }

  private Place place(String document, int occurrence, String stretch) {
    String text = texts.get(document);
    if (text == null) {
      throw new IllegalStateException("no document " + document);
    }
    Bare found = bare.computeIfAbsent(document, name -> Bare.of(text));
    try {
      return new Place(document, found.find(stretch, occurrence));
    } catch (IllegalStateException e) {
      throw new IllegalStateException(document + ": " + e.getMessage(), e);
    }
  }

  private static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    boolean head = true;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (head) {
        head = false;
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length < columns) {
        throw new IllegalStateException(file + ": too few columns: " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
