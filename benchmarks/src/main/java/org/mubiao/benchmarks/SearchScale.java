package org.mubiao.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;

/**
 * Prints what indexing and searching cost at the sizes given: see {@code scripts/search-scale.sh}.
 */
public final class SearchScale {

  private static final long SEED = 5;
  private static final int WARM_UP = 10_000;
  private static final int WARM_UP_ROUNDS = Integer.getInteger("warm.up", 2);
  private static final int QUESTIONS = 1_200;
  private static final int ROUNDS =
      Boolean.getBoolean("bare.skip") ? 0 : Integer.getInteger("rounds", 5);

  private SearchScale() {}

  /** Measures; arguments are numbers of target records, smallest first. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Lexicon lexicon = LexiconLoader.load();
    Path directory = Files.createTempDirectory("search-scale");
    String kept = System.getProperty("index.keep");
    ScaleRun run =
        new ScaleRun(lexicon, directory, SEED, QUESTIONS, kept == null ? null : Path.of(kept));
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      run.measure(WARM_UP);
    }
    out.println(
        "| records | records/s | to bigrams + words | to bigrams | index | heap | p50 | p99 | p50 busy | p99 busy | add one"
            + " |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    ScaleFigures last = null;
    for (String argument : arguments) {
      int records = Integer.parseInt(argument);
      ScaleFigures figures = run.measure(records);
      List<WritingRounds.Round> rounds = ROUNDS == 0 ? List.of() : run.compare(records, ROUNDS);
      out.printf(
          Locale.ROOT,
          "| %,d | %,.0f | %s | %s | %,d MB | %,d MB | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.0f ms |%n",
          figures.records(),
          figures.records() / figures.indexing(),
          median(rounds, WritingRounds.Round::toWords),
          median(rounds, WritingRounds.Round::toPairs),
          figures.bytes() >> 20,
          figures.heap() >> 20,
          figures.halfMillis(),
          figures.mostMillis(),
          figures.halfBusy(),
          figures.mostBusy(),
          figures.addMillis());
      if (!rounds.isEmpty()) {
        out.println(
            "  to bigrams + words, the writing thread alone: "
                + median(rounds, WritingRounds.Round::toWordsByThread)
                + String.format(
                    Locale.ROOT,
                    "; of the least times of all rounds: process %.2f, writing thread %.2f",
                    WritingRounds.least(rounds, WritingRounds.Busy::process),
                    WritingRounds.least(rounds, WritingRounds.Busy::thread))
                + "; round by round: "
                + rounds.stream()
                    .map(round -> String.format(Locale.ROOT, "%.2f", round.toWords()))
                    .collect(Collectors.joining(", ")));
      }
      out.println(
          "  p99 by sort: "
              + figures.slowest().entrySet().stream()
                  .map(
                      sort -> String.format(Locale.ROOT, "%s %.1f", sort.getKey(), sort.getValue()))
                  .collect(Collectors.joining(", ")));
      if (last != null) {
        out.printf(
            Locale.ROOT,
            "  grows as records to the power of: indexing %.2f, size %.2f, p50 %.2f, p99 %.2f, add"
                + " %.2f%n",
            Growth.exponent(last, figures, ScaleFigures::indexing),
            Growth.exponent(last, figures, ScaleFigures::bytes),
            Growth.exponent(last, figures, ScaleFigures::halfMillis),
            Growth.exponent(last, figures, ScaleFigures::mostMillis),
            Growth.exponent(last, figures, ScaleFigures::addMillis));
      }
      last = figures;
    }
    Files.delete(directory);
  }

  private static String median(
      List<WritingRounds.Round> rounds, ToDoubleFunction<WritingRounds.Round> figure) {
    return rounds.isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.2f", WritingRounds.median(rounds, figure));
  }
}
