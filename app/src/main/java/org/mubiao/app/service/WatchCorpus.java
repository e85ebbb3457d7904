package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.CommandException;
import org.mubiao.app.OutputBusyException;

/**
 * Keeps an output up to date with some folders: after each change does what {@link RunCorpus} does.
 *
 * <p>A file is read when its size and time have stayed the same for a while; a new one that still
 * grows waits, and the others do not wait for it. What the file system does not tell, as over a
 * network or when too much happens at once, is seen by looking every so often.
 */
public final class WatchCorpus implements AutoCloseable {

  /** How many times known files may be found changing before they are read as they are. */
  private static final int PATIENCE = 30;

  /** How many times a change may end the work on the workbook before the change has to wait. */
  private static final int YIELDS = 3;

  private final RunCorpus run;
  private final Duration settled;
  private final Duration interval;
  private final WatchService events;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /**
   * Prepares the use case.
   *
   * @param run what brings the output up to date
   * @param settled how long size and time of a file have to stay the same before it is read
   * @param interval how often to look even if nothing is told
   */
  public WatchCorpus(RunCorpus run, Duration settled, Duration interval) throws IOException {
    this.run = run;
    this.settled = settled;
    this.interval = interval;
    this.events = FileSystems.getDefault().newWatchService();
  }

  /** Hears what the watch does. Called from the watching thread. */
  public interface Listener {
    /** An update brought this; the first one tells what there was at the start. */
    void updated(RunSummary summary, boolean isFirst);

    /** The workbook, which an update of a large output leaves for later, is up to date too. */
    default void workbookWritten() {}

    /** An update could not be made for this reason; it is tried again. */
    void failed(String sentence);
  }

  /**
   * Watches until {@link #close} is called from another thread. An update that was begun is ended.
   *
   * @throws OutputBusyException if another watch keeps this output
   */
  public void watch(List<Path> roots, OutputFolder output, Listener listener, Progress progress)
      throws IOException {
    RunLock.watching(
        output,
        () -> {
          try {
            new Round(roots, output, listener, progress).goOn();
          } catch (ClosedWatchServiceException e) {
            return true; // that is how it is told to end
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return true;
        });
  }

  /** Ends the watch, after the update that is under way if there is one. */
  @Override
  public void close() throws IOException {
    events.close();
  }

  /** One watch, with what it saw and did so far. */
  private final class Round {

    private final List<Path> roots;
    private final OutputFolder output;
    private final Listener listener;
    private final Progress progress;
    private boolean isFirst = true;
    private boolean isDue = true;
    private boolean isWorkbookDue;
    private boolean isDisturbed;
    private int yields;
    private String trouble = "";
    private FolderLook done = FolderLook.NOTHING;

    Round(List<Path> roots, OutputFolder output, Listener listener, Progress progress) {
      this.roots = roots;
      this.output = output;
      this.listener = listener;
      this.progress = progress;
    }

    void goOn() throws IOException, InterruptedException {
      FolderLook before = look();
      int patience = PATIENCE;
      while (true) {
        pause(settled);
        FolderLook now = look();
        SortedSet<Path> growing = new TreeSet<>(now.changedSince(before));
        SortedSet<Path> rewritten = new TreeSet<>(growing);
        rewritten.retainAll(done.files().keySet());
        growing.removeAll(rewritten);
        before = now;
        FolderLook seen = now.without(growing);
        // A known file that is being rewritten would seem to be gone; one that is being moved, too.
        boolean isMoving =
            !growing.isEmpty() && !now.files().keySet().containsAll(done.files().keySet());
        boolean isOpen = !rewritten.isEmpty() || isMoving;
        patience = isOpen ? patience - 1 : PATIENCE;
        if (isOpen && patience >= 0) {
          continue;
        }
        if (isDue || !seen.equals(done)) {
          update(seen, growing);
        } else if (growing.isEmpty() && isWorkbookDue) {
          workbook();
        } else if (growing.isEmpty()) {
          await(interval);
          before = look();
        }
      }
    }

    /** Writes the workbook while nothing else is to be done. */
    private void workbook() throws InterruptedException {
      isDisturbed = false;
      try {
        if (run.writeWorkbook(output, this::isQuiet)) {
          isWorkbookDue = false;
          yields = 0;
          trouble = "";
          listener.workbookWritten();
        } else if (isDisturbed) {
          yields++;
        } else {
          isDue = true; // another program wrote the output: what it left is looked at
          await(interval);
        }
      } catch (CommandException e) {
        tell(e.sentence());
        await(interval);
      } catch (IOException e) {
        tell(e.getMessage() + ": it is tried again.");
        await(interval);
      }
    }

    /** {@return whether nothing was told meanwhile of a file that is to be read} */
    private boolean isQuiet() {
      for (WatchKey key = events.poll(); key != null; key = events.poll()) {
        for (WatchEvent<?> event : key.pollEvents()) {
          isDisturbed |= yields < YIELDS && concerns(event);
        }
        key.reset();
      }
      return !isDisturbed;
    }

    private boolean concerns(WatchEvent<?> event) {
      String name = String.valueOf(event.context());
      return !name.startsWith(".") && TemporaryNames.reason(name) == null;
    }

    private void update(FolderLook seen, Set<Path> unfinished)
        throws IOException, InterruptedException {
      try {
        RunSummary summary = run.run(roots, unfinished, output, progress);
        done = seen;
        isDue = false;
        isWorkbookDue = summary.workbookBehind();
        trouble = "";
        listener.updated(summary, isFirst);
        isFirst = false;
      } catch (OutputBusyException e) {
        tell(e.sentence());
      } catch (CommandException e) {
        tell(e.sentence());
      } catch (IOException e) {
        tell(e.getMessage() + ": it is tried again.");
      }
      if (!trouble.isEmpty()) {
        isDue = true;
        await(interval);
      }
    }

    /** Says the same trouble once. */
    private void tell(String sentence) {
      if (!sentence.equals(trouble)) {
        trouble = sentence;
        listener.failed(sentence);
      }
    }

    private FolderLook look() throws IOException {
      keys.values().removeIf(key -> !key.isValid());
      return FolderLook.at(roots, output.corrections(), output.root(), this::register);
    }

    private void register(Path folder) {
      keys.computeIfAbsent(folder, this::key);
    }

    private @Nullable WatchKey key(Path folder) {
      try {
        return folder.register(
            events,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      } catch (IOException e) {
        return null; // gone again, or the system watches no more: then looking has to do
      }
    }

    /** Waits this long, whatever happens. */
    private void pause(Duration time) throws InterruptedException {
      long end = System.nanoTime() + time.toNanos();
      for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
        WatchKey key = events.poll(left, TimeUnit.NANOSECONDS);
        if (key != null) {
          drain(key);
        }
      }
    }

    /** Waits until something is told, and no longer than this. */
    private void await(Duration time) throws InterruptedException {
      WatchKey key = events.poll(time.toNanos(), TimeUnit.NANOSECONDS);
      if (key != null) {
        drain(key);
      }
    }

    private void drain(WatchKey key) {
      key.pollEvents(); // what changed is seen by looking
      key.reset();
    }
  }
}
