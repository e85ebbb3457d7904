package org.mubiao.app.service;

import java.io.IOException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.indexer.IndexMissingException;
import org.mubiao.indexer.IndexStampException;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
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
    try (TargetSearcher searcher = TargetIndex.open(output.index(), producer, lexicon)) {
      return searcher.search(request);
    } catch (IndexMissingException e) {
      throw new WrongUsageException(
          output.index() + " is no index: type `" + run(output) + "` first.", e);
    } catch (IndexStampException e) {
      throw new StaleOutputException(
          "The index was made by "
              + e.found()
              + ", this program needs "
              + e.expected()
              + ": type `"
              + run(output)
              + "`.",
          e);
    } catch (QuerySyntaxException e) {
      throw new WrongUsageException(
          e.getMessage() + " (at character " + (e.position() + 1) + " of the query)", e);
    } catch (AmbiguousNameException e) {
      throw new WrongUsageException(
          "“"
              + e.name()
              + "” fits several: "
              + Choice.listed(e.candidates())
              + ". Type one of them.",
          e);
    }
  }

  private static String run(OutputFolder output) {
    return "mubiao run --output " + output.root();
  }
}
