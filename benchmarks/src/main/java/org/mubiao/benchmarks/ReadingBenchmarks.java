package org.mubiao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.FoundMention;
import org.mubiao.extractor.MentionReader;
import org.mubiao.extractor.assemble.Assembler;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.OutlineBuilder;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.extractor.segment.Word;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Producer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The steps from text to targets, each by itself: one call reads one document, the seeds and
 * made-up notices in turn. The counter {@code characters} of each result is the rate that can be
 * compared from step to step. Started by {@code scripts/part-speed.sh}.
 */
@State(Scope.Benchmark)
public class ReadingBenchmarks {

  private static final int MADE = 45;
  private static final long SEED = 7;
  private static final LocalDate REFERENCE = LocalDate.of(2025, 1, 1);

  private record Notice(
      SourceFile file, ParsedDocument parsed, Outline outline, DocumentInfo info) {
    int characters() {
      return parsed.text().length();
    }
  }

  private final List<Notice> notices = new ArrayList<>();
  private final Extractor extractor;
  private final MentionReader mentions;
  private final Segmenter segmenter = new Segmenter(Set.of());
  private final Assembler assembler;

  /** Reads the seeds, from the folder of the system property {@code seeds}. */
  public ReadingBenchmarks() {
    Lexicon lexicon = LexiconLoader.load();
    this.extractor = new Extractor(lexicon, ReadLimits.DEFAULT);
    this.mentions = new MentionReader(lexicon);
    this.assembler = new Assembler(lexicon, CueWords.load(), segmenter);
    DocumentParser parser = new DocumentParser();
    for (SourceFile file : files(lexicon)) {
      ParsedDocument parsed =
          ((ParseOutcome.Parsed) parser.parse(file, ReadLimits.DEFAULT)).document();
      DocumentInfo info =
          ((ExtractionOutcome.Extracted) extractor.extract(file)).targets().document();
      notices.add(new Notice(file, parsed, OutlineBuilder.build(parsed), info));
    }
  }

  private static List<SourceFile> files(Lexicon lexicon) {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("seeds", "seeds")))) {
      for (Path seed : seeds.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        files.add(
            new SourceFile(
                Objects.requireNonNull(seed.getFileName()).toString(), Files.readAllBytes(seed)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    NoticeGenerator generator =
        new NoticeGenerator(lexicon, new Producer("made-up", "1", lexicon.digest()), SEED);
    for (int number = 0; number < MADE; number++) {
      files.add(
          new SourceFile(
              number + ".txt", generator.notice(number).text().getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  /** Whose turn it is, and how much was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Turn {
    /** Characters read in the iteration; JMH makes a rate of it. */
    public long characters;

    private int next;
  }

  private Notice next(Turn turn) {
    Notice notice = notices.get(turn.next);
    turn.next = (turn.next + 1) % notices.size();
    turn.characters += notice.characters();
    return notice;
  }

  /** {@return the text folded, with its way back} */
  @Benchmark
  public AlignedText normalize(Turn turn) {
    return TextFolder.fold(next(turn).parsed().text());
  }

  /** {@return the words of each passage} */
  @Benchmark
  public List<List<Word>> segment(Turn turn) {
    return next(turn).outline().passages().stream()
        .map(passage -> segmenter.words(passage.text().folded()))
        .toList();
  }

  /** {@return amounts, times and numbers of each line} */
  @Benchmark
  public List<List<FoundMention>> mentions(Turn turn) {
    return next(turn).parsed().text().lines().map(line -> mentions.read(line, REFERENCE)).toList();
  }

  /** {@return the numbered sections and their passages} */
  @Benchmark
  public Outline outline(Turn turn) {
    return OutlineBuilder.build(next(turn).parsed());
  }

  /** {@return the targets and tasks of a document whose outline is known} */
  @Benchmark
  public Assembler.Result assemble(Turn turn) {
    Notice notice = next(turn);
    return assembler.assemble(notice.outline(), notice.info());
  }

  /** {@return everything, from bytes to targets} */
  @Benchmark
  public ExtractionOutcome extraction(Turn turn) {
    return extractor.extract(next(turn).file());
  }
}
