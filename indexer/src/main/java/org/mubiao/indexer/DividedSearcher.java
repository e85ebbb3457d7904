package org.mubiao.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.divided.Asked;
import org.mubiao.indexer.divided.Letter;
import org.mubiao.indexer.divided.LetterWire;
import org.mubiao.indexer.divided.PartAnswer;
import org.mubiao.indexer.divided.PartQuestion;
import org.mubiao.indexer.divided.PartQuestion.BookNames;
import org.mubiao.indexer.divided.Round;
import org.mubiao.indexer.divided.Wire;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.search.TimeLimitException;

/**
 * Answers searches from an index in several parts, as {@link TargetSearcher} does from one that is
 * whole. All that is written of a document lies in one part. Asks the parts as often as it takes
 * until all of them have worked with the numbers of the whole; if a part is brought up to date
 * meanwhile, it begins anew. May be used by several threads at once.
 */
public final class DividedSearcher implements TargetSearch {

  /** An answer of parts that change all the time is given up. */
  private static final int ATTEMPTS = 20;

  private static final int MOST_ROUNDS = 500;
  private static final long NANOSECONDS = 1_000_000L;
  private static final BookNames UNKNOWN = new BookNames("", null);

  private final List<? extends Part> parts;
  private final String stamp;
  private final ExecutorService threads;
  private volatile @Nullable KnownNames known;

  /** A part. */
  @FunctionalInterface
  public interface Part {

    /**
     * {@return what {@link IndexPart#answer} of the part gives}
     *
     * @throws IOException if no machine that holds the part answers
     */
    byte[] ask(byte[] question) throws IOException;
  }

  /** The names of the whole, and the states of the parts that they were counted in. */
  private record KnownNames(List<String> states, BookNames names) {
    BookNames digest() {
      return new BookNames(names.digest(), null);
    }
  }

  /**
   * Makes one.
   *
   * @param parts all parts
   * @param lexicon digest of the lexicon the parts are to work with
   */
  public DividedSearcher(List<? extends Part> parts, String lexicon) {
    this.parts = List.copyOf(parts);
    this.stamp = IndexPart.stamp(lexicon);
    this.threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "parts of the index");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public SearchPage search(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Round round = settled(request);
      if (round != null) {
        return round.page(request, (System.nanoTime() - started) / NANOSECONDS);
      }
    }
    throw changing();
  }

  /** The last round of questions; null if a part was brought up to date meanwhile. */
  private @Nullable Round settled(SearchRequest request) throws IOException {
    SortedMap<String, SortedMap<String, Integer>> sums = new TreeMap<>();
    KnownNames names = known;
    BookNames told = names == null ? UNKNOWN : names.digest();
    List<String> states = null;
    for (int number = 0; number < MOST_ROUNDS; number++) {
      TimeLimit.check();
      Round round = ask(new PartQuestion.Page(request, sums, told));
      if (states != null && !states.equals(round.states())) {
        return null;
      }
      states = round.states();
      if (names != null && !names.states().equals(states)) {
        known = null;
        return null;
      }
      if (round.isDone()) {
        return round;
      }
      round.addTo(sums);
      if (round.needsNames()) {
        names = names == null ? names(states) : names;
        if (names == null) {
          return null;
        }
        told = names.names();
      }
    }
    throw new IOException("the parts of the index do not come to an answer");
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      KnownNames names = known;
      BookNames told = names == null ? UNKNOWN : names.digest();
      Round round = ask(new PartQuestion.Suggestions(typed, limit, told));
      if (names == null || !names.states().equals(round.states())) {
        names(round.states()); // for the next attempt
        continue;
      }
      if (round.needsNames()) {
        round = ask(new PartQuestion.Suggestions(typed, limit, names.names()));
      }
      if (names.states().equals(round.states())
          && round.answers().get(0) instanceof PartAnswer.Suggestions found) {
        return found.suggestions();
      }
    }
    throw changing();
  }

  @Override
  public SortedMap<DocumentId, String> documents() throws IOException {
    SortedMap<DocumentId, String> documents = new TreeMap<>();
    for (PartAnswer answer : ask(new PartQuestion.Documents()).answers()) {
      if (answer instanceof PartAnswer.Documents part) {
        documents.putAll(part.digests());
      }
    }
    return Collections.unmodifiableSortedMap(documents);
  }

  @Override
  public List<DocumentHead> heads() throws IOException {
    List<DocumentHead> heads = new ArrayList<>();
    for (PartAnswer answer : ask(new PartQuestion.Heads()).answers()) {
      if (answer instanceof PartAnswer.Heads part) {
        heads.addAll(part.heads());
      }
    }
    heads.sort(Comparator.comparing(DocumentHead::file).thenComparing(DocumentHead::id));
    return heads;
  }

  /** The names of the whole; null if a part is not in this state any more. */
  private @Nullable KnownNames names(List<String> states) throws IOException {
    Round round = ask(new PartQuestion.Names());
    if (!round.states().equals(states)) {
      return null;
    }
    KnownNames names = new KnownNames(states, round.names());
    known = names;
    return names;
  }

  private Round ask(PartQuestion question) throws IOException {
    byte[] bytes = Wire.write(new Asked(stamp, question));
    Executor within = TimeLimit.kept(threads);
    List<Future<Letter>> others = new ArrayList<>();
    for (Part part : parts.subList(1, parts.size())) {
      FutureTask<Letter> other = new FutureTask<>(() -> letter(part, bytes));
      within.execute(other);
      others.add(other);
    }
    List<Letter> letters = new ArrayList<>();
    letters.add(letter(parts.get(0), bytes));
    for (Future<Letter> other : others) {
      letters.add(gotten(other));
    }
    return new Round(letters, stamp);
  }

  private static Letter letter(Part part, byte[] question) throws IOException {
    return LetterWire.read(part.ask(question));
  }

  private static Letter gotten(Future<Letter> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (e.getCause() instanceof TimeLimitException late) {
        throw late;
      }
      throw new IllegalStateException("asking a part of the index failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a part of the index", e);
    }
  }

  private static IndexUnreachableException changing() {
    return new IndexUnreachableException(
        "the index is being brought up to date: try again in a moment", null);
  }

  @Override
  public void close() throws IOException {
    threads.shutdown();
  }
}
