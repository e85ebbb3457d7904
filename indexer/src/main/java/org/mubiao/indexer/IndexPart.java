package org.mubiao.indexer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.divided.BookDigest;
import org.mubiao.indexer.divided.Letter;
import org.mubiao.indexer.divided.LetterWire;
import org.mubiao.indexer.divided.PartAnswer;
import org.mubiao.indexer.divided.PartQuestion;
import org.mubiao.indexer.divided.PartQuestion.BookNames;
import org.mubiao.indexer.divided.Wire;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.search.PageFinder;
import org.mubiao.indexer.search.Share;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.QuerySyntaxException;

/**
 * One part of an index that lies on several machines, as it was when opened: answers what {@link
 * DividedSearcher} asks. May be used by several threads at once.
 */
public final class IndexPart implements AutoCloseable {

  /** Books of names that are kept: that of now, and that of before an update. */
  private static final int BOOKS = 2;

  private final DirectoryReader reader;
  private final PageFinder finder;
  private final String stamp;
  private final Map<String, NameBook> books = new LinkedHashMap<>();
  private @Nullable SortedMap<DocumentId, String> documents;
  private @Nullable String state;

  /** A part was asked for names of the whole that nobody told it. */
  private static final class NamesMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NamesMissing() {
      super("the names of the whole index are not known", null, false, false);
    }
  }

  /**
   * Makes one.
   *
   * @param reader the part; not closed by this
   */
  public IndexPart(DirectoryReader reader, Lexicon lexicon) {
    this.reader = reader;
    this.finder = new PageFinder(reader, lexicon, TradeWords.segmenter(lexicon));
    this.stamp = stamp(lexicon.digest());
  }

  /**
   * {@return what question and part have to agree on: fields, form of questions, lexicon}
   *
   * @param lexicon digest of the lexicon
   */
  public static String stamp(String lexicon) {
    return "schema " + Schema.VERSION + "." + Wire.VERSION + ", lexicon " + lexicon;
  }

  /**
   * {@return the answer to a question, both as they are sent}
   *
   * @throws IOException if the index, or the question, cannot be read
   */
  public byte[] answer(byte[] question) throws IOException {
    if (!Wire.stamp(question).equals(stamp)) {
      return LetterWire.write(new Letter(stamp, "", null));
    }
    return LetterWire.write(new Letter(stamp, state(), answer(Wire.read(question).question())));
  }

  private PartAnswer answer(PartQuestion question) throws IOException {
    if (question instanceof PartQuestion.Page page) {
      return page(page);
    }
    if (question instanceof PartQuestion.Suggestions suggestions) {
      try {
        NameBook book = book(suggestions.names()).get();
        return new PartAnswer.Suggestions(
            PageFinder.suggest(book, suggestions.typed(), suggestions.limit()));
      } catch (NamesMissing missing) {
        return new PartAnswer.NamesNeeded(new TreeMap<>());
      }
    }
    if (question instanceof PartQuestion.Names) {
      SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
      finder.nameCounts().forEach((kind, names) -> counts.put(kind, new TreeMap<>(names)));
      return new PartAnswer.Names(counts);
    }
    return question instanceof PartQuestion.Documents
        ? new PartAnswer.Documents(documents())
        : new PartAnswer.Heads(finder.heads());
  }

  private PartAnswer page(PartQuestion.Page page) throws IOException {
    SortedMap<String, SortedMap<String, Integer>> open = new TreeMap<>();
    PartAnswer answer;
    try {
      Share share = finder.share(page.request(), page.sums(), open, book(page.names()));
      answer = share == null ? new PartAnswer.Open(open) : new PartAnswer.Page(share);
    } catch (NamesMissing missing) {
      return new PartAnswer.NamesNeeded(open);
    } catch (QuerySyntaxException e) {
      answer = new PartAnswer.Unreadable(String.valueOf(e.getMessage()), e.chinese(), e.position());
    } catch (AmbiguousNameException e) {
      answer = new PartAnswer.Ambiguous(e.name(), e.candidates());
    }
    // what came of guesses is worth nothing
    return open.isEmpty() ? answer : new PartAnswer.Open(open);
  }

  private Supplier<NameBook> book(BookNames names) {
    return () -> {
      synchronized (books) {
        NameBook book = books.get(names.digest());
        SortedMap<String, SortedMap<String, Integer>> counts = names.counts();
        if (book == null && counts != null) {
          book = finder.book(new TreeMap<>(counts));
          books.put(names.digest(), book);
          if (books.size() > BOOKS) {
            books.remove(books.keySet().iterator().next());
          }
        }
        if (book == null) {
          throw new NamesMissing();
        }
        return book;
      }
    };
  }

  private synchronized SortedMap<DocumentId, String> documents() throws IOException {
    if (documents == null) {
      documents = Schema.HEAD.read(reader);
    }
    return documents;
  }

  private synchronized String state() throws IOException {
    if (state == null) {
      StringBuilder all = new StringBuilder();
      documents().forEach((id, digest) -> all.append(id.value()).append(digest).append('\n'));
      state = BookDigest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
    return state;
  }

  /** Ends its threads. */
  @Override
  public void close() {
    finder.close();
  }
}
