package org.mubiao.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.text.Span;

class TextPartsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", // nothing
    "5000, 100, 50", // an ordinary notice
    "2000000, 0, 80", // long lines, nothing read
    "2000000, 30, 80", // everything is a record
    "2000000, 3, 0", // one line of records
    "90000, 20, 20", // a short text with very many
    "150000, 1, 0" // one at each character
  })
  void partsCoverTheTextAndNoneIsTooMuchForABrowser(int length, int each, int line) {
    StringBuilder text = new StringBuilder("字".repeat(length));
    for (int at = line; line > 0 && at < length; at += line) {
      text.setCharAt(at, '\n');
    }
    int[] starts =
        each == 0 ? new int[0] : IntStream.iterate(0, at -> at < length, at -> at + each).toArray();

    TextParts parts = TextParts.of(text.toString(), List.of(), IntStream.of(starts));

    int end = 0;
    for (Span span : parts.spans()) {
      assertThat(span.start()).isEqualTo(end);
      end = span.end();
      assertThat(span.length()).isLessThanOrEqualTo(TextParts.LONGEST);
      assertThat(IntStream.of(starts).filter(span::contains).count())
          .isLessThanOrEqualTo(TextParts.MOST_RECORDS);
    }
    assertThat(end).isEqualTo(length);
    for (int at = 0; at < length; at += 997) {
      assertThat(parts.spans().get(parts.at(at) - 1).contains(at)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1200", "100000"})
  void recordsThatBeginAtOnePlaceStayInOnePart(int length) {
    TextParts parts =
        TextParts.of("字".repeat(length), List.of(), IntStream.generate(() -> 7).limit(2_000));

    assertThat(parts.spans()).hasSizeLessThan(5).noneMatch(part -> part.length() == 0);
    assertThat(parts.spans().get(parts.spans().size() - 1).end()).isEqualTo(length);
  }
}
