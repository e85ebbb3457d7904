package org.mubiao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mubiao.extractor.FoundMention;
import org.mubiao.extractor.MentionReader;
import org.mubiao.model.json.Json;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Holds the mentions of single lines against the expectations of another project's test cases. */
final class RecognizerCases {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  /**
   * How a case came out.
   *
   * @param kind file it is from
   * @param index place in the file, from 0
   * @param wanted what it expects
   * @param given what we read, in its terms, without what may be left over
   * @param values how many values it counts for: one that expects none counts once
   * @param right how many of them are right; each mention too many takes one off
   */
  record Outcome(
      RecognizerKind kind,
      int index,
      List<RecognizerReading> wanted,
      List<RecognizerReading> given,
      int values,
      int right) {}

  private final MentionReader reader;
  private final MeasurementUnits units;

  RecognizerCases(Lexicon lexicon) {
    this.reader = new MentionReader(lexicon);
    this.units = lexicon.measures();
  }

  /** {@return how every case of a file came out, whatever platforms it says it is for} */
  List<Outcome> run(Path folder, RecognizerKind kind) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(kind.file()));
    int mark = bytes.length > 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
    JsonNode cases = Json.readTree(Arrays.copyOfRange(bytes, mark, bytes.length));
    List<Outcome> outcomes = new ArrayList<>();
    for (JsonNode single : cases) {
      outcomes.add(run(kind, outcomes.size(), single));
    }
    return outcomes;
  }

  private Outcome run(RecognizerKind kind, int index, JsonNode single) {
    List<RecognizerReading> wanted = new ArrayList<>();
    for (JsonNode result : single.path("Results")) {
      wanted.add(kind.wanted(result.path("Resolution"), units));
    }
    List<RecognizerReading> open = new ArrayList<>();
    for (FoundMention mention : reader.read(single.path("Input").asText(), DAY)) {
      RecognizerReading reading = kind.given(mention, units);
      if (reading != null) {
        open.add(reading);
      }
    }
    List<RecognizerReading> given = new ArrayList<>(open);
    int right = 0;
    for (RecognizerReading reading : wanted) {
      right += take(reading, open) ? 1 : 0;
    }
    int values = Math.max(1, wanted.size());
    open.removeIf(kind::mayBeLeftOver);
    given.removeIf(kind::mayBeLeftOver);
    int credit = wanted.isEmpty() ? 1 : right;
    return new Outcome(kind, index, wanted, given, values, Math.max(0, credit - open.size()));
  }

  /** Takes the first mention that agrees; a stretch may be given as its two bounds. */
  private static boolean take(RecognizerReading wanted, List<RecognizerReading> open) {
    for (int i = 0; i < open.size(); i++) {
      RecognizerReading first = open.get(i);
      if (wanted.agrees(first)) {
        open.remove(i);
        return true;
      }
      if (i + 1 < open.size() && wanted.agrees(joined(first, open.get(i + 1)))) {
        open.remove(i + 1);
        open.remove(i);
        return true;
      }
    }
    return false;
  }

  /** 大于100并且小于300 says two bounds of one stretch. */
  private static RecognizerReading joined(RecognizerReading low, RecognizerReading high) {
    if (low.high() != null || high.low() != null) {
      return low;
    }
    return new RecognizerReading(
        Objects.requireNonNull(low.low()),
        Objects.requireNonNull(high.high()),
        low.lowOpen(),
        high.highOpen(),
        low.unit());
  }
}
