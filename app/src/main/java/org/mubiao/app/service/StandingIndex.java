package org.mubiao.app.service;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.IndexElsewhereException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TargetSearch;

/**
 * An index on other machines, for a program that stays: opened once, and asked only for a state of
 * an output that it holds, so that no hit leads to a document that is not there. May be used by
 * several threads at once.
 */
public final class StandingIndex implements AutoCloseable {

  /** So long an index that held a state is taken to hold it still. */
  private static final Duration TRUSTED = Duration.ofSeconds(10);

  private final RemoteIndex index;

  /** Questions share it; who opens the index anew waits for them. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private @Nullable TargetSearch open;
  private String agreed = "";
  private long agreedAt;

  /** Makes one; nothing is asked yet. */
  public StandingIndex(RemoteIndex index) {
    this.index = index;
  }

  /** {@return the page that the request asks for, from the state that the view shows} */
  SearchPage search(OutputView view, SearchRequest request) throws IOException {
    return ask(view, request.query(), search -> search.search(request));
  }

  /** {@return names that what is typed may become, from the state that the view shows} */
  List<Suggestion> suggest(OutputView view, String typed, int limit) throws IOException {
    return ask(view, typed, search -> search.suggest(typed, limit));
  }

  private interface Asking<T> {
    T of(TargetSearch search) throws IOException;
  }

  private <T> T ask(OutputView view, String query, Asking<T> question) throws IOException {
    try {
      return index.answered(
          query,
          () -> {
            try {
              return asked(view, question);
            } catch (IndexUnreachableException e) {
              throw new IndexElsewhereException(index.address() + ": " + e.getMessage() + ".", e);
            }
          });
    } catch (IndexElsewhereException e) {
      throw e;
    } catch (StaleOutputException e) {
      throw new IndexElsewhereException(e.sentence(), e); // of the index elsewhere, not the output
    }
  }

  private <T> T asked(OutputView view, Asking<T> question) throws IOException {
    while (true) {
      lock.readLock().lock();
      try {
        if (open != null && holds(view)) {
          return question.of(open);
        }
      } finally {
        lock.readLock().unlock();
      }
      lock.writeLock().lock();
      try {
        agree(view);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  private boolean holds(OutputView view) {
    return agreed.equals(view.stamp()) && System.nanoTime() - agreedAt < TRUSTED.toNanos();
  }

  /** Finds out whether the index holds the state of a view, anew if what was opened does not. */
  private void agree(OutputView view) throws IOException {
    boolean same = open != null && (holds(view) || open.documents().equals(view.loaded()));
    if (!same) {
      close();
      TargetSearch opened = index.open();
      open = opened;
      same = opened.documents().equals(view.loaded());
    }
    if (!same) {
      agreed = "";
      throw new IndexElsewhereException(
          index.address()
              + " does not hold what is in "
              + view.folder().root()
              + " now: type `mubiao load "
              + index.address()
              + " --output "
              + view.folder().root()
              + "`.");
    }
    agreed = view.stamp();
    agreedAt = System.nanoTime();
  }

  /** Ends it, after the questions under way. */
  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      TargetSearch search = open;
      open = null;
      if (search != null) {
        search.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
