package org.mubiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark does its work once; how fast is for {@code scripts/part-speed.sh} to say. */
final class BenchmarksTest {

  @Test
  void everyBenchmarkRuns() throws RunnerException {
    System.setProperty("seeds", "../seeds");
    List<RunResult> results =
        List.copyOf(
            new Runner(
                    new OptionsBuilder()
                        .include("org\\.mubiao\\.benchmarks\\..*Benchmarks\\.")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(50))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    assertThat(results)
        .extracting(result -> result.getPrimaryResult().getLabel())
        .containsExactlyInAnyOrder(
            "normalize",
            "segment",
            "mentions",
            "outline",
            "assemble",
            "extraction",
            "analyzer",
            "query",
            "facet",
            "phrase");
    assertThat(results).allMatch(result -> result.getPrimaryResult().getScore() > 0);
  }
}
