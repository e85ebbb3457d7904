package org.mubiao.app.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private static final int MEGABYTE = 1 << 20;

  /** Sixteen of them with their questions are as much as is kept. */
  private static final int BODY = MEGABYTE - 100;

  private final KeptAnswers answers = new KeptAnswers();

  @Test
  void longQuestionsCountToo() {
    String address = "a".repeat(MEGABYTE / 2);
    for (int number = 10; number < 30; number++) {
      answers.keep("state", address + number, answer(1));
    }
    assertThat(answers.of("state", address + 29)).isNotNull();
    assertThat(answers.of("state", address + 15)).isNotNull();
    assertThat(answers.of("state", address + 14)).isNull();
  }

  private static KeptAnswers.Kept answer(int bytes) {
    return new KeptAnswers.Kept("text/csv", Map.of(), new byte[bytes]);
  }

  @Test
  void anAnswerIsKeptAsLongAsTheOutputStaysAsItIs() {
    KeptAnswers.Kept kept = answer(10);
    answers.keep("first", "/compare", kept);
    assertThat(answers.of("first", "/compare")).isSameAs(kept);
    assertThat(answers.of("first", "/table")).isNull();
    assertThat(answers.of("second", "/compare")).isNull();
    answers.keep("second", "/table", answer(10));
    assertThat(answers.of("first", "/compare")).isNull();
    assertThat(answers.of("second", "/compare")).isNull();
    assertThat(answers.of("second", "/table")).isNotNull();
  }

  @Test
  void whatWasAskedForLeastRecentlyGoesFirst() {
    for (int number = 0; number < 16; number++) {
      answers.keep("state", "question " + number, answer(BODY));
    }
    assertThat(answers.of("state", "question 0")).isNotNull();
    answers.keep("state", "question 16", answer(BODY));
    assertThat(answers.of("state", "question 1")).isNull();
    assertThat(answers.of("state", "question 0")).isNotNull();
    assertThat(answers.of("state", "question 16")).isNotNull();
    answers.keep("state", "question 16", answer(1));
    answers.keep("state", "question 17", answer(BODY));
    assertThat(answers.of("state", "question 2")).isNotNull();
  }
}
