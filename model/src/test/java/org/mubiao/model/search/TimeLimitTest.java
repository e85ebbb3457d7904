package org.mubiao.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final Duration NONE = Duration.ofNanos(-1);

  @Test
  void withoutALimitThereIsAlwaysTime() {
    assertThatCode(TimeLimit::check).doesNotThrowAnyException();
  }

  @Test
  void workThatLooksAfterItsTimeIsGivenUp() {
    assertThatThrownBy(() -> TimeLimit.within(NONE, TimeLimitTest::checked))
        .isInstanceOf(TimeLimitException.class);
    assertThat(TimeLimit.within(Duration.ofHours(1), TimeLimitTest::checked)).isEqualTo("done");
  }

  @Test
  void whatIsKeptForLaterIsMadeHoweverLongItTakes() {
    assertThat(TimeLimit.within(NONE, () -> TimeLimit.without(TimeLimitTest::checked)))
        .isEqualTo("done");
  }

  @Test
  void theLimitEndsWithTheWorkAlsoIfThatFails() {
    assertThatThrownBy(() -> TimeLimit.within(NONE, TimeLimitTest::checked)).isNotNull();
    assertThatCode(TimeLimit::check).doesNotThrowAnyException();
  }

  @Test
  void threadsKeepToTheLimitOfWhoeverAsks() {
    List<Runnable> later = new ArrayList<>();
    TimeLimit.within(
        NONE,
        () -> {
          TimeLimit.kept(later::add).execute(TimeLimit::check);
          return true;
        });
    TimeLimit.kept(later::add).execute(TimeLimit::check);
    assertThatThrownBy(later.get(0)::run).isInstanceOf(TimeLimitException.class);
    assertThatCode(later.get(1)::run).doesNotThrowAnyException();
  }

  private static String checked() {
    TimeLimit.check();
    return "done";
  }
}
