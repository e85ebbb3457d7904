package org.mubiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.lexicon.LexiconLoader;

/** The long form, in the profile {@code soak} only: a million records. */
final class ScaleSoak {

  @TempDir Path directory;

  @Test
  void aMillionRecordsAreIndexedAndAsked() throws IOException {
    ScaleRun run = new ScaleRun(LexiconLoader.load(), directory, 5, 600);
    ScaleFigures small = run.measure(100_000);
    ScaleFigures large = run.measure(1_000_000);
    assertThat(Growth.exponent(small, large, ScaleFigures::bytes)).isLessThan(1.1);
    assertThat(Growth.exponent(small, large, ScaleFigures::indexing)).isLessThan(1.2);
    assertThat(Growth.exponent(small, large, ScaleFigures::mostBusy)).isLessThan(1.2);
  }
}
