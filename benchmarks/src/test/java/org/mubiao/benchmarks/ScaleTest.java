package org.mubiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.lexicon.LexiconLoader;

/** A short form of {@code scripts/search-scale.sh}: no cost may grow faster than the records. */
final class ScaleTest {

  @TempDir Path directory;

  @Test
  void costsGrowNoFasterThanTheRecords() throws IOException {
    ScaleRun run = new ScaleRun(LexiconLoader.load(), directory, 5, 60);
    run.measure(400);
    ScaleFigures small = run.measure(800);
    ScaleFigures large = run.measure(4_000);
    assertThat(Growth.exponent(small, large, ScaleFigures::bytes)).isLessThan(1.1);
    assertThat(Growth.exponent(small, large, ScaleFigures::indexing)).isLessThan(1.5);
    assertThat(Growth.exponent(small, large, ScaleFigures::halfBusy)).isLessThan(1.5);
    assertThat(large.records()).isEqualTo(4_000);
  }

  @Test
  void writingIsComparedInRoundsUnlessThereIsTooMuchToHold() throws IOException {
    ScaleRun run = new ScaleRun(LexiconLoader.load(), directory, 5, 1);
    assertThat(run.compare(400, 2))
        .hasSize(2)
        .allSatisfy(
            round -> {
              assertThat(round.toWords()).isPositive().isFinite();
              assertThat(round.toPairs()).isPositive().isFinite();
            });
    assertThat(run.compare(1_000_000, 2)).isEmpty();
    assertThat(directory).isEmptyDirectory();
  }
}
