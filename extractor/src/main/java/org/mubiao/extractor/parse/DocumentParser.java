package org.mubiao.extractor.parse;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/**
 * Front door of parsing: finds out what a file is, reads it, and keeps it inside the limits. Safe
 * for use by several threads.
 */
public final class DocumentParser {

  /**
   * How often it is looked whether a file still has time, as pages that are recognised add some.
   */
  private static final long LOOK_NANOSECONDS = 500_000_000L;

  /** The name of a thread that has nothing to do; one that reads a file bears the file's, too. */
  private static final String IDLE = "parse";

  /**
   * One thread for each file that is read at a time, and for each that was given up and does not
   * end; those that have nothing to do for a minute end.
   */
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread worker = new Thread(work, IDLE);
            worker.setDaemon(true);
            return worker;
          });

  private final TextRecognition recognition;
  private final Function<PageReader, FormatParser> formats;

  /** Prepares a parser of all formats, scans too. */
  public DocumentParser() {
    this(TextRecognition.ON);
  }

  /**
   * Prepares a parser of all formats; libraries are loaded by the first file that needs them.
   *
   * @param recognition how pages that are pictures are read
   */
  public DocumentParser(TextRecognition recognition) {
    this(recognition, FormatRouter::new);
  }

  /** Prepares a parser that asks {@code formats}, for trying out what it does with bad ones. */
  DocumentParser(FormatParser formats) {
    this(TextRecognition.OFF, pictures -> formats);
  }

  /** Prepares a parser that asks {@code formats}, for trying out what it does with slow ones. */
  DocumentParser(TextRecognition recognition, Function<PageReader, FormatParser> formats) {
    this.recognition = recognition;
    this.formats = formats;
  }

  /**
   * Parses a file, whatever is in it. A file that takes longer than allowed is given up; what still
   * works on it then is a daemon thread, which does not keep the program from ending.
   *
   * @param file the file
   * @param limits what it may ask for
   * @return exactly one outcome; never throws for bad bytes
   */
  public ParseOutcome parse(SourceFile file, ReadLimits limits) {
    String name = file.name();
    if (file.bytes().length > limits.maxBytes()) {
      return new ParseOutcome.Refused(
          String.format(
              Locale.ROOT,
              "%s has %d bytes, more than the %d that are read; split it or take the pictures out.",
              name,
              file.bytes().length,
              limits.maxBytes()));
    }
    if (file.bytes().length == 0) {
      return new ParseOutcome.Empty(name + " is empty.");
    }
    ReadingClock clock = new ReadingClock(limits, recognition.reader(name, limits));
    Future<ParseOutcome> task = WORKERS.submit(() -> attemptByName(file, limits, clock));
    try {
      return outcome(task, clock);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new ParseOutcome.Failed(name + " " + clock.verdict());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new ParseOutcome.Failed(name + " was not read to its end; run again.");
    } catch (ExecutionException e) {
      return new ParseOutcome.Failed(damaged(name, String.valueOf(e.getCause())));
    }
  }

  /** The time that is left grows whenever the recognition of a page ends. */
  private static ParseOutcome outcome(Future<ParseOutcome> task, ReadingClock clock)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return task.get(Math.min(clock.left(), LOOK_NANOSECONDS), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (clock.left() <= 0) {
          throw e;
        }
      }
    }
  }

  private ParseOutcome attemptByName(SourceFile file, ReadLimits limits, PageReader pictures) {
    Thread worker = Thread.currentThread();
    worker.setName(IDLE + " " + file.name());
    try {
      return attempt(file, limits, pictures);
    } finally {
      worker.setName(IDLE);
    }
  }

  /** Libraries for file formats throw whatever their input makes them throw. */
  private ParseOutcome attempt(SourceFile file, ReadLimits limits, PageReader pictures) {
    String name = file.name();
    try {
      ParsedDocument document = formats.apply(pictures).parse(file, limits);
      return FormatRouter.isBlank(document)
          ? new ParseOutcome.Empty(name + " holds no text.")
          : new ParseOutcome.Parsed(document);
    } catch (RefusedException e) {
      return new ParseOutcome.Refused(name + " " + e.predicate());
    } catch (OutOfMemoryError e) {
      return new ParseOutcome.Failed(
          name + " needs more memory than there is; split it into smaller files.");
    } catch (StackOverflowError e) {
      return new ParseOutcome.Failed(
          name + " is nested too deeply to be read; save it anew or as text and try again.");
    } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
      return new ParseOutcome.Failed(damaged(name, first(e)));
    }
  }

  private static String damaged(String name, String cause) {
    return name
        + " is cut off or damaged and was not read ("
        + cause
        + "); get the whole file again.";
  }

  private static String first(Throwable trouble) {
    String message = trouble.getMessage();
    String line = message == null ? "" : message.lines().findFirst().orElse("").strip();
    return line.isEmpty()
        ? trouble.getClass().getSimpleName()
        : line.substring(0, Math.min(line.length(), 120));
  }
}
