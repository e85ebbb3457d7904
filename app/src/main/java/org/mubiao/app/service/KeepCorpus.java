package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.CommandException;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Producer;

/**
 * Brings an output up to date and takes notices in, for a program that stays: what reads is made
 * once, and what a run learned is kept for the next. One piece of work at a time.
 */
public final class KeepCorpus {

  /** Above so many files the workbook is written after all else is there to be read. */
  private static final int MOST_WITH_WORKBOOK = 1_000;

  private final List<Path> roots;
  private final Path into;
  private final OutputFolder output;
  private final Producer producer;
  private final Lexicon lexicon;
  private final Function<TextRecognition, Extractor> maker;
  private final TextRecognition recognition;
  private final RunCorpus run;
  private final Object making = new Object();
  private @Nullable Extractor extractor;
  private volatile Progress listening = Progress.SILENT;

  /**
   * Prepares the use case.
   *
   * @param roots folders of notices
   * @param into folder that new notices go to
   * @param output the output
   * @param producer what stamps the output
   * @param lexicon words for the index
   * @param threads how many files are read at a time
   * @param recognition whether scans are read
   * @param maker makes what reads; asked when there is something new
   */
  public KeepCorpus(
      List<Path> roots,
      Path into,
      OutputFolder output,
      Producer producer,
      Lexicon lexicon,
      int threads,
      boolean recognition,
      Function<TextRecognition, Extractor> maker) {
    this.roots = List.copyOf(roots);
    this.into = into;
    this.output = output;
    this.producer = producer;
    this.lexicon = lexicon;
    this.maker = maker;
    this.recognition =
        new TextRecognition(
                recognition, (file, page, pages) -> listening.done(file, page - 1, pages))
            .remembering();
    this.run =
        new RunCorpus(producer, this::extractor, lexicon, ReadLimits.DEFAULT, threads)
            .withRecognition(recognition)
            .leavingWorkbookAbove(MOST_WITH_WORKBOOK);
  }

  /**
   * {@return the folders or files that an output was made from, whether they are still there or
   * not; none if there is no output, or it left no word}
   */
  public static List<Path> madeFrom(OutputFolder output) throws IOException {
    return Inputs.madeFrom(output);
  }

  /** {@return the limits that new notices are read within} */
  public ReadLimits limits() {
    return ReadLimits.DEFAULT;
  }

  /**
   * {@return whether a run on these very folders was ended before the output was whole} An output
   * of other folders is left alone: it would be made anew from the wrong notices.
   */
  public boolean isHalfWritten() throws IOException {
    List<Path> before = Inputs.remembered(output);
    boolean ours =
        before.isEmpty()
            || before.equals(roots.stream().map(Inputs::canonical).distinct().toList());
    if (!ours || RunLock.isHeld(output)) {
      return false;
    }
    try (LivingOutput seen = new LivingOutput(output, producer, lexicon)) {
      return !seen.isWhole();
    } catch (CommandException e) {
      return false; // damaged or of another version: every answer says what to type
    }
  }

  /** Brings the output up to date with the folders of notices. */
  public synchronized RunSummary run(Progress progress) throws IOException {
    listening = progress;
    try {
      RunSummary summary = run.run(roots, output, progress);
      if (summary.workbookBehind()) {
        run.writeWorkbook(output, () -> true);
      }
      return summary;
    } finally {
      listening = Progress.SILENT;
    }
  }

  /**
   * Takes notices in and brings the output up to date.
   *
   * @param files the notices, each under the name it is to have
   */
  public synchronized List<AddNotices.Added> add(List<Path> files, Progress progress)
      throws IOException {
    listening = progress;
    try {
      List<AddNotices.Added> added =
          new AddNotices(extractor(), ReadLimits.DEFAULT, run).take(files, into, roots, output);
      run(progress);
      return added;
    } finally {
      listening = Progress.SILENT;
    }
  }

  /** May be asked from reading threads while the one that waits for them holds this object. */
  private Extractor extractor() {
    synchronized (making) {
      Extractor made = extractor;
      if (made == null) {
        made = maker.apply(recognition);
        extractor = made;
      }
      return made;
    }
  }
}
