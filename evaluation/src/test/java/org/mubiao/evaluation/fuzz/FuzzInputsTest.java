package org.mubiao.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * The short form of fuzzing: every input to begin with and every one that once showed a defect is
 * read, and what comes of it is proven.
 */
class FuzzInputsTest {

  @TestFactory
  Stream<DynamicTest> everyKnownInputIsReadAsPromised() {
    return Stream.of(FuzzedRoom.values())
        .map(room -> dynamicTest(room.code(), () -> readAll(room)));
  }

  @Test
  void theFilesMadeAroundGoodPartsAreReadToTheirEnd() throws IOException {
    Documents documents = new Documents();
    Map<FuzzedRoom, Documents.Packing> packings =
        Map.of(
            FuzzedRoom.DOCX,
            Carrier.docx(),
            FuzzedRoom.PDF,
            new DrawnPage(),
            FuzzedRoom.OFD,
            Carrier.ofd());
    for (Map.Entry<FuzzedRoom, Documents.Packing> packing : packings.entrySet()) {
      for (Map.Entry<String, byte[]> seed : FuzzSeeds.of(packing.getKey()).entrySet()) {
        assertThat(documents.prove("notice", packing.getValue().pack(seed.getValue()), true))
            .as("%s, %s", packing.getKey(), seed.getKey())
            .isInstanceOf(ExtractionOutcome.Extracted.class);
      }
    }
  }

  private static void readAll(FuzzedRoom room) throws IOException {
    InputReader reader = room.reader();
    SortedMap<String, byte[]> inputs = new TreeMap<>(FuzzSeeds.of(room));
    FuzzSeeds.findings(room).forEach((name, input) -> inputs.put("findings/" + name, input));
    for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
      try {
        reader.read(input.getValue());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(room.code() + ", " + input.getKey() + ": " + e.getMessage(), e);
      }
    }
  }
}
