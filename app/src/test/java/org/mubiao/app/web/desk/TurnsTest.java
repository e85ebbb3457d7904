package org.mubiao.app.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdownNow();
  }

  @Test
  void noMoreIsDoneAtATimeThanTheMachineCanWorkOn() throws Exception {
    Turns turns = new Turns(2, Duration.ofMinutes(1));
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Future<Integer>> all = new ArrayList<>();
    for (int question = 0; question < 40; question++) {
      all.add(
          threads.submit(
              () ->
                  turns.take(
                      () -> {
                        int together = now.incrementAndGet();
                        most.accumulateAndGet(together, Math::max);
                        Thread.onSpinWait();
                        return now.decrementAndGet();
                      })));
    }
    for (Future<Integer> one : all) {
      one.get();
    }
    assertThat(most.get()).isBetween(1, 4);
  }

  @Test
  void quickQuestionsDoNotWaitForLongOnes() throws InterruptedException, IOException {
    Turns turns = new Turns(2, Duration.ofMinutes(1));
    CountDownLatch begun = new CountDownLatch(2);
    for (int question = 0; question < 20; question++) {
      threads.execute(() -> hold(turns, begun));
    }
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(turns.take(() -> "answered")).isEqualTo("answered");
  }

  @Test
  void whoDoesNotHaveItsTurnInTimeIsToldToAskAgain() throws InterruptedException {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    CountDownLatch begun = new CountDownLatch(1);
    threads.execute(() -> hold(turns, begun));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> turns.takeLong(() -> true))
        .isInstanceOfSatisfying(
            Problem.Thrown.class,
            busy -> {
              assertThat(busy.problem().status()).isEqualTo(503);
              assertThat(busy.problem().type()).isEqualTo("busy");
              assertThat(busy.problem().detail()).contains("ask again");
              assertThat(busy.problem().chinese()).contains("请稍后再试");
            });
  }

  @Test
  void workThatFailsGivesItsPlaceBack() throws IOException {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    for (int question = 0; question < 10; question++) {
      assertThatThrownBy(
              () ->
                  turns.takeLong(
                      () -> {
                        throw new IOException("no such file");
                      }))
          .hasMessage("no such file");
    }
    assertThat(turns.takeLong(() -> true)).isTrue();
  }

  /** Takes a turn and keeps it until the test is over. */
  private void hold(Turns turns, CountDownLatch begun) {
    try {
      turns.takeLong(
          () -> {
            begun.countDown();
            return wait(end);
          });
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("interrupted");
    }
  }

  private static boolean wait(CountDownLatch latch) throws IOException {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
  }
}
