package org.mubiao.app.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Producer;

/**
 * An output that this or another program brings up to date while it is read. Each piece of work
 * sees one whole state of it; the next one sees the state that is there then. May be used by
 * several threads at once.
 */
public final class LivingOutput implements AutoCloseable {

  /** Bytes of documents that are kept in memory, as a share of what there is. */
  private static final long SHARE_OF_MEMORY = 8;

  /** How often work is done anew because files were replaced under it. */
  private static final int ATTEMPTS = 20;

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final OutputFolder folder;
  private final Producer producer;
  private final Lexicon lexicon;
  private final DocumentShelf shelf =
      new DocumentShelf(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  private final @Nullable StandingIndex elsewhere;
  private @Nullable Lease current;
  private boolean closed;

  /** Makes one whose own index answers searches; nothing is read yet. */
  public LivingOutput(OutputFolder folder, Producer producer, Lexicon lexicon) {
    this(folder, producer, lexicon, null);
  }

  /**
   * Makes one; nothing is read yet.
   *
   * @param elsewhere the index that answers searches, closed with this; null for the output's own
   */
  public LivingOutput(
      OutputFolder folder, Producer producer, Lexicon lexicon, @Nullable StandingIndex elsewhere) {
    this.folder = folder;
    this.producer = producer;
    this.lexicon = lexicon;
    this.elsewhere = elsewhere;
  }

  /** Something that is read from a state. */
  @FunctionalInterface
  public interface Work<T> {
    /** {@return what was read} */
    T from(OutputView view) throws IOException;
  }

  /**
   * {@return what the work reads from one whole state}
   *
   * @throws WrongUsageException if there is no output
   * @throws StaleOutputException if it is damaged or of another version
   * @throws OutputBusyException if it is being brought up to date and that takes too long
   */
  public <T> T read(Work<T> work) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Lease lease = lease();
      try {
        return work.from(lease.view);
      } catch (OutputChangedException | NoSuchFileException e) {
        if (attempt >= ATTEMPTS) {
          throw busy();
        }
      } finally {
        release(lease);
      }
      pause();
    }
  }

  /**
   * {@return whether there is an output whose files belong together} If not, it is being written
   * now, or a run was ended before it was done.
   */
  public boolean isWhole() throws IOException {
    if (!Files.exists(folder.report())
        || !Files.exists(folder.state())
        || !Files.exists(folder.findings())) {
      return false;
    }
    Lease lease = open(Mark.of(folder));
    if (lease != null) {
      release(lease);
    }
    return lease != null;
  }

  /** Ends it, after the work that is under way. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (elsewhere != null) {
      elsewhere.close();
    }
    Lease lease = current;
    current = null;
    if (lease != null) {
      release(lease);
    }
  }

  private synchronized Lease lease() throws IOException {
    if (closed) {
      throw new IOException("the output is closed");
    }
    Mark mark = Mark.of(folder);
    Lease lease = current;
    if (lease == null || !lease.mark.equals(mark)) {
      lease = renewed(lease, mark);
    }
    lease.readers++;
    return lease;
  }

  /** A lease of the state on the disk; the old one if that is not whole yet. */
  private Lease renewed(@Nullable Lease old, Mark mark) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Lease renewed = open(mark);
      if (renewed != null) {
        current = renewed;
        if (old != null) {
          release(old);
        }
        return renewed;
      }
      if (old != null) {
        return old;
      }
      if (attempt == ATTEMPTS) {
        throw busy();
      }
      pause();
      mark = Mark.of(folder);
    }
  }

  private synchronized void release(Lease lease) throws IOException {
    lease.readers--;
    if (lease.readers == 0) {
      lease.view.end();
    }
  }

  private StaleOutputException busy() throws IOException {
    return RunLock.isHeld(folder)
        ? new OutputBusyException(
            folder.root() + " is being brought up to date: try again in a moment.")
        : new StaleOutputException(
            folder.root()
                + " was left half written by a run that was ended: type `mubiao run --output "
                + folder.root()
                + "` to make it whole.");
  }

  /** {@return the state that is there, null if its files do not belong together (yet)} */
  private @Nullable Lease open(Mark mark) throws IOException {
    Report report = new WrittenOutput(folder).report();
    byte[] stateBytes;
    byte[] findings;
    try {
      stateBytes = Files.readAllBytes(folder.state());
      findings = Files.readAllBytes(folder.findings());
    } catch (NoSuchFileException e) {
      throw new StaleOutputException(
          folder.root()
              + " is not whole: type `mubiao run --output "
              + folder.root()
              + "` to make it.",
          e);
    }
    RunState state = RunStateJson.read(stateBytes);
    if (!isOf(state, folder.report()) || !isOf(state, folder.findings())) {
      return null;
    }
    Corrections corrections = Corrections.of(folder);
    String stamp = Digests.of((Digests.of(stateBytes) + corrections.digest()).getBytes(UTF_8));
    List<Finding> across = FindingsJson.read(findings);
    TargetSearcher searcher =
        SearchOutput.answered(
            folder, "", () -> TargetIndex.open(folder.index(), producer, lexicon));
    try {
      if (!searcher.documents().keySet().equals(WrittenOutput.ids(report))) {
        searcher.close();
        return null;
      }
      return new Lease(
          mark,
          new OutputView(
              folder, stamp, report, across, corrections, searcher, lexicon, shelf, elsewhere));
    } catch (IOException | RuntimeException e) {
      searcher.close();
      throw e;
    }
  }

  private static boolean isOf(RunState state, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return Digests.checksumOf(file).equals(state.outputs().get(name));
  }

  private static void pause() throws IOException {
    LockSupport.parkNanos(PAUSE.toNanos());
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted while waiting for the output");
    }
  }

  /** A state that is lent out; the one that keeps it current counts as a reader. */
  private static final class Lease {
    private final Mark mark;
    private final OutputView view;
    private int readers = 1;

    Lease(Mark mark, OutputView view) {
      this.mark = mark;
      this.view = view;
    }
  }

  /** What changes when another state is there, found without reading. */
  private record Mark(Object state, Object corrections) {
    static Mark of(OutputFolder folder) throws IOException {
      return new Mark(of(folder.state()), of(folder.corrections()));
    }

    private static Object of(Path file) throws IOException {
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(seen.size(), seen.lastModifiedTime(), String.valueOf(seen.fileKey()));
      } catch (NoSuchFileException e) {
        return "";
      }
    }
  }
}
