package org.mubiao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;

/** Reads the same notice from files of several formats and says how far the readings agree. */
final class FormatReading {

  /** Where the files of all formats stand; see the README there. */
  static final Path FORMATS =
      Path.of(System.getProperty("mubiao.root", ".."))
          .resolve("evaluation/src/test/resources/formats");

  private static final Path SEEDS =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");

  /** Whether a scan is read in time depends on what else the machine does. */
  private static final ReadLimits LIMITS =
      ReadLimits.DEFAULT.withPageTimeout(Duration.ofMinutes(10));

  private final Extractor extractor = new Extractor(LexiconLoader.load(), LIMITS);
  private final DocumentParser parser = new DocumentParser();

  /**
   * How two readings agree.
   *
   * @param f1 twice the records they share by all their records, 1 if both are empty
   * @param differences a line for each record that only one of them has
   */
  record Agreement(double f1, List<String> differences) {}

  /** {@return the seed whose name begins so} */
  static Path seed(String start) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(SEEDS, start + "*.txt")) {
      return found.iterator().next();
    }
  }

  List<ComparableTarget> targets(Path file) {
    return extracted(file).targets().targets().stream().map(ComparableTarget::of).toList();
  }

  ExtractionOutcome.Extracted extracted(Path file) {
    ExtractionOutcome outcome = extractor.extract(source(file));
    if (outcome instanceof ExtractionOutcome.Extracted extracted) {
      return extracted;
    }
    throw new AssertionError(file + " was not read: " + outcome);
  }

  ParsedDocument parsed(Path file) {
    ParseOutcome outcome = parser.parse(source(file), ReadLimits.DEFAULT);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      return parsed.document();
    }
    throw new AssertionError(file + " was not parsed: " + outcome);
  }

  Agreement compare(List<ComparableTarget> wanted, List<ComparableTarget> found) {
    List<ComparableTarget> missing = new ArrayList<>(wanted);
    List<String> differences = new ArrayList<>();
    int shared = 0;
    for (ComparableTarget target : found) {
      if (missing.remove(target)) {
        shared++;
      } else {
        differences.add("only here: " + target);
      }
    }
    missing.forEach(target -> differences.add("not here: " + target));
    int all = wanted.size() + found.size();
    return new Agreement(all == 0 ? 1 : 2.0 * shared / all, differences);
  }

  private static SourceFile source(Path file) {
    try {
      return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
