package org.mubiao.extractor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mubiao.extractor.assemble.Assembler;
import org.mubiao.extractor.check.DocumentChecker;
import org.mubiao.extractor.flattened.FlattenedTables;
import org.mubiao.extractor.heading.DocumentInfoReader;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.HeadWords;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.OutlineBuilder;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** Reads one notice at a time. Safe for use by several threads. */
public final class Extractor {

  /** Version of the program, part of what stamps its work. */
  public static final String VERSION = "0.1.0";

  /** A dictionary word must not hide these: 城镇新增就业 says 新增 of 城镇就业. */
  private static final List<String> MEASURING_VERBS =
      List.of("新增", "净增", "增长", "下降", "降低", "减少", "提高", "累计");

  private final Producer producer;
  private final ReadLimits limits;
  private final DocumentParser parser;
  private final FlattenedTables tables;
  private final DocumentInfoReader headings;
  private final Assembler assembler;
  private final DocumentChecker checker;

  /**
   * Prepares an extractor; the dictionaries of the segmenter are loaded on first use.
   *
   * @param lexicon words as data
   * @param limits what a file may ask for
   */
  public Extractor(Lexicon lexicon, ReadLimits limits) {
    this(lexicon, limits, TextRecognition.ON);
  }

  /**
   * Prepares an extractor; the dictionaries of the segmenter are loaded on first use.
   *
   * @param lexicon words as data
   * @param limits what a file may ask for
   * @param recognition how pages that are pictures are read
   */
  public Extractor(Lexicon lexicon, ReadLimits limits, TextRecognition recognition) {
    this.producer = new Producer("mubiao", VERSION, lexicon.digest());
    this.limits = limits;
    this.parser = new DocumentParser(recognition);
    this.tables = new FlattenedTables(HeadWords.load(), lexicon.measures());
    this.headings = new DocumentInfoReader(lexicon.regions());
    this.checker = new DocumentChecker(lexicon);
    this.assembler = new Assembler(lexicon, CueWords.load(), new Segmenter(nouns(lexicon)));
  }

  private static Set<String> nouns(Lexicon lexicon) {
    Set<String> nouns = new HashSet<>();
    lexicon.synonyms().groups().forEach(nouns::addAll);
    nouns.removeIf(
        word ->
            word.length() < 2
                || word.length() > 8
                || MEASURING_VERBS.stream().anyMatch(word::contains));
    return nouns;
  }

  /**
   * Begins to load the dictionaries of the segmenter beside whatever the caller does next, such as
   * loading the lexicon. Nothing has to wait for it: whoever needs the dictionaries first, has
   * them.
   */
  public static void warmUp() {
    Thread thread = new Thread(Segmenter::loadDictionaries, "dictionaries");
    thread.setDaemon(true);
    thread.start();
  }

  /** {@return what stamps the work of this extractor} */
  public Producer producer() {
    return producer;
  }

  /** {@return how the reading of {@code file} ended; never throws for a bad file} */
  public ExtractionOutcome extract(SourceFile file) {
    ParseOutcome parsed = parser.parse(file, limits);
    if (parsed instanceof ParseOutcome.Empty) {
      return new ExtractionOutcome.Empty(((ParseOutcome.Empty) parsed).reason());
    }
    if (parsed instanceof ParseOutcome.Refused) {
      return new ExtractionOutcome.Refused(((ParseOutcome.Refused) parsed).reason());
    }
    if (parsed instanceof ParseOutcome.Failed) {
      return new ExtractionOutcome.Failed(((ParseOutcome.Failed) parsed).reason());
    }
    try {
      return read(file, ((ParseOutcome.Parsed) parsed).document());
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not end the batch; the outcome names the defect.
      return new ExtractionOutcome.Failed(
          file.name()
              + " was parsed, but reading it met a defect of the program ("
              + e.getClass().getSimpleName()
              + where(e)
              + "); please report it together with the file.");
    }
  }

  private static String where(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    return trace.length == 0
        ? ""
        : " in " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }

  private ExtractionOutcome read(SourceFile file, ParsedDocument document) {
    DocumentSource source =
        new DocumentSource(
            file.name(),
            List.of(file.name()),
            document.mediaType(),
            file.bytes().length,
            file.sha256(),
            document.pages().isEmpty() ? null : document.pages().size());
    ParsedDocument restored = tables.restore(document);
    Outline outline = OutlineBuilder.build(restored);
    DocumentInfo info = headings.read(file.id(), source, outline);
    Assembler.Result read = assembler.assemble(outline, info);
    List<Target> targets = PlacedTargets.of(read.targets(), document);
    return new ExtractionOutcome.Extracted(
        new TargetSet(
            producer,
            info,
            outline.sections(),
            read.tasks(),
            targets,
            checker.check(restored, info, outline.sections(), targets, read.tasks())),
        document.text(),
        document.attachments(),
        document.remarks());
  }
}
