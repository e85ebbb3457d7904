package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.outcome.ExtractionOutcome;

/**
 * Reads many files over several threads and hands the results on in the order of the files, so that
 * nothing depends on which thread was faster. Only a few files are in memory at a time.
 */
final class ReadingRoom {

  private final Extractor extractor;
  private final ReadLimits limits;
  private final int threads;

  ReadingRoom(Extractor extractor, ReadLimits limits, int threads) {
    this.extractor = extractor;
    this.limits = limits;
    this.threads = threads;
  }

  /** Takes each result, in order, in the calling thread. */
  @FunctionalInterface
  interface Desk {
    void take(Reading reading) throws IOException;
  }

  void readAll(List<Input> inputs, Desk desk, Progress progress) throws IOException {
    if (threads == 1 || inputs.size() < 2) {
      int done = 0;
      for (Input input : inputs) {
        desk.take(read(input));
        progress.done(input.name(), ++done, inputs.size());
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "mubiao-reader");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<Reading>> waiting = new ArrayDeque<>();
      Iterator<Input> rest = inputs.iterator();
      int done = 0;
      while (rest.hasNext() || !waiting.isEmpty()) {
        while (rest.hasNext() && waiting.size() < threads * 4) {
          Input next = rest.next();
          Callable<Reading> work = () -> read(next);
          waiting.add(pool.submit(work));
        }
        Reading reading = result(waiting.remove());
        desk.take(reading);
        progress.done(reading.input().name(), ++done, inputs.size());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Reading result(Future<Reading> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader thread failed", e);
    }
  }

  /** {@return how the reading of this file ended; no file, however bad, ends the batch} */
  Reading read(Input input) {
    SourceFile file;
    try {
      file = input.read(limits);
    } catch (FileRefusedException e) {
      return new Reading(input, "", new ExtractionOutcome.Refused(e.sentence()));
    } catch (IOException e) {
      return new Reading(input, "", new ExtractionOutcome.Failed(unreadable(input.name())));
    }
    return new Reading(input, file.sha256(), extract(extractor, file));
  }

  /** {@return what is said of a file that cannot be read} */
  static String unreadable(String name) {
    return name + " cannot be read; check that it is there and may be read.";
  }

  /** {@return how the reading of these bytes ended; nothing that they hold throws} */
  static ExtractionOutcome extract(Extractor extractor, SourceFile file) {
    try {
      ExtractionOutcome outcome = extractor.extract(file);
      if (outcome instanceof ExtractionOutcome.Extracted extracted
          && !isWellFormed(extracted.text())) {
        return new ExtractionOutcome.Failed(
            file.name() + " holds half characters; save it anew as UTF-8 text.");
      }
      return outcome;
    } catch (StackOverflowError e) {
      return new ExtractionOutcome.Failed(
          file.name() + " is nested too deeply to be read; save it anew as plain text.");
    } catch (OutOfMemoryError e) {
      return new ExtractionOutcome.Failed(
          file.name() + " needs more memory than there is; split it or allow more memory.");
    } catch (RuntimeException e) {
      // One document must not cost the others; the report names it, and the status is not 0.
      return new ExtractionOutcome.Failed(
          file.name() + " met a defect of the program (" + e + "); please report it.");
    }
  }

  private static boolean isWellFormed(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }
}
