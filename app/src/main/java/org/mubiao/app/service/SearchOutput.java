package org.mubiao.app.service;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.indexer.IndexMissingException;
import org.mubiao.indexer.IndexStampException;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.IndexStaleException;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.SentenceEmbedding;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.target.Producer;

/** Asks the index of an output. */
public final class SearchOutput {

  private SearchOutput() {}

  /**
   * {@return the page that the request asks for}
   *
   * @throws WrongUsageException if there is no index, or the query cannot be read, or a name in it
   *     fits several
   * @throws StaleOutputException if another version made the index
   */
  public static SearchPage of(
      OutputFolder output, Producer producer, Lexicon lexicon, SearchRequest request)
      throws IOException {
    return ask(output, producer, lexicon, request.query(), searcher -> searcher.search(request));
  }

  /**
   * {@return names of the index that what is typed may become, best first}
   *
   * @param typed the beginning or a part of a name, in characters, pinyin or its initials
   * @param limit how many at most
   * @throws WrongUsageException if there is no index
   * @throws StaleOutputException if another version made the index
   */
  public static List<Suggestion> suggest(
      OutputFolder output, Producer producer, Lexicon lexicon, String typed, int limit)
      throws IOException {
    return ask(output, producer, lexicon, typed, searcher -> searcher.suggest(typed, limit));
  }

  /**
   * {@return the page that the request asks for, by words and by meaning}
   *
   * @throws WrongUsageException if the model is not there, and as for words alone
   * @throws StaleOutputException if another version made the index
   */
  public static SearchPage byMeaning(
      OutputFolder output, Producer producer, Lexicon lexicon, SearchRequest request)
      throws IOException {
    SentenceEmbedding embedding =
        ServiceLoader.load(SentenceEmbedding.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new WrongUsageException(
                        "Search by meaning is not on the class path: build it with `./mvnw -q -pl"
                            + " meaning -am -DskipTests package`, or leave out --meaning."));
    return ask(
        output,
        producer,
        lexicon,
        request.query(),
        searcher -> searcher.search(request, embedding, output.meaning()));
  }

  /** A question to an index. */
  private interface Asking<T> {
    T of(TargetSearcher searcher) throws IOException;
  }

  /** Something an index is asked. */
  @FunctionalInterface
  interface Question<T> {
    T answer() throws IOException;
  }

  private static <T> T ask(
      OutputFolder output, Producer producer, Lexicon lexicon, String query, Asking<T> question)
      throws IOException {
    return answered(
        output,
        query,
        () -> {
          try (TargetSearcher searcher = TargetIndex.open(output.index(), producer, lexicon)) {
            return question.of(searcher);
          }
        });
  }

  /** {@return the answer; what goes wrong is told as a person can mend it} */
  static <T> T answered(OutputFolder output, String query, Question<T> question)
      throws IOException {
    return answeredFrom(output.index().toString(), run(output), query, question);
  }

  /**
   * {@return the answer; what goes wrong is told as a person can mend it}
   *
   * @param index the index, for people
   * @param command what makes it anew, if it is in a folder
   */
  static <T> T answeredFrom(String index, String command, String query, Question<T> question)
      throws IOException {
    try {
      return question.answer();
    } catch (IndexMissingException e) {
      throw new WrongUsageException(index + " is no index: type `" + command + "` first.", e);
    } catch (IndexStampException e) {
      throw new StaleOutputException(
          "The index was made by "
              + e.found()
              + ", this program needs "
              + e.expected()
              + ": type `"
              + command
              + "`.",
          e);
    } catch (IndexUnreachableException e) {
      throw new WrongUsageException(index + ": " + e.getMessage() + ".", e);
    } catch (IndexStaleException e) {
      throw new StaleOutputException(
          "The nodes of "
              + index
              + " work with "
              + e.found()
              + ", this program with "
              + e.expected()
              + ": put the jars of the same version on every node, start them anew and type `mubiao"
              + " load "
              + index
              + "`.",
          e);
    } catch (QuerySyntaxException e) {
      String sentence = e.getMessage() + " (at character " + (e.position() + 1) + " of the query).";
      String chinese = e.chinese() + "（检索式第" + (e.position() + 1) + "个字符）。";
      throw new WrongUsageException(sentence, chinese, QueryPointer.lines(query, e.position()), e);
    } catch (AmbiguousNameException e) {
      throw new WrongUsageException(
          "“"
              + e.name()
              + "” fits several: "
              + Choice.listed(e.candidates())
              + ". Type one of them.",
          "“" + e.name() + "”可指多个：" + Choice.few(e.candidates()) + "。请写明其一。",
          "",
          e);
    }
  }

  private static String run(OutputFolder output) {
    return "mubiao run --output " + output.root();
  }
}
