package org.mubiao.indexer.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.SentenceEmbedding;

/**
 * Answers requests by words and by meaning. What holds the words as they were typed comes first, in
 * its own order, and sentences near in meaning after it; where words had to be taken apart, both
 * orders are fused by ranks. Sentences near in meaning keep to the fields and years that were asked
 * for. Groups, and orders other than the best first, are by words alone.
 */
public final class MeaningFinder {

  /** So many sentences near in meaning are added at most. */
  private static final int MOST_NEAR = 30;

  /** So many sentences are looked at to find those that keep to the fields. */
  private static final int MOST_LOOKED_AT = 200;

  /** So many hits by words take part where both orders are fused. */
  private static final int MOST_BY_WORDS = 100;

  /**
   * How much less the next rank is worth, and how much a rank by meaning is worth against words.
   */
  private static final double SLOWNESS = 20;

  private static final double MEANING = 2;

  private static final String WHY = "near in meaning";

  private final PageFinder finder;
  private final VectorShelf shelf;

  /**
   * Makes one.
   *
   * @param finder finds by words
   * @param folder where the places of sentences are kept, made if it is missing
   * @param embedding the model
   */
  public MeaningFinder(PageFinder finder, Path folder, SentenceEmbedding embedding) {
    this.finder = finder;
    this.shelf = new VectorShelf(folder, embedding);
  }

  /**
   * {@return the page of hits that the request asks for}; facets count what was found by words
   *
   * @param documents the documents of the index, each with the digest it was written under
   * @throws org.mubiao.model.search.QuerySyntaxException if the query cannot be read
   * @throws IOException if the index or the places of sentences cannot be read
   */
  public SearchPage find(SearchRequest request, SortedMap<DocumentId, String> documents)
      throws IOException {
    String question = finder.bareWords(request);
    if (question.codePoints().noneMatch(Character::isIdeographic)
        || request.layout().grouped()
        || request.layout().order() != SearchOrder.RELEVANCE) {
      return finder.find(request);
    }
    shelf.update(documents, this::sentences);
    SearchPage byWords = finder.find(request.withPage(0, MOST_BY_WORDS));
    List<SearchHit> near = near(request, question, documents);
    if (byWords.hits().isEmpty() || isTakenApart(byWords.hits().get(0))) {
      return page(request, byWords, fused(byWords.hits(), near));
    }
    if (request.from() + request.size() <= byWords.total()) {
      return finder.find(request);
    }
    SearchPage all = finder.find(request.withPage(0, SearchRequest.LARGEST_SIZE));
    List<SearchHit> hits = new ArrayList<>(all.hits());
    near.stream().filter(hit -> all.hits().stream().noneMatch(hit::showsSame)).forEach(hits::add);
    return page(request, all, hits);
  }

  private static boolean isTakenApart(SearchHit hit) {
    return hit.why().stream().anyMatch(why -> why.contains(WordsCompiler.TAKEN_APART));
  }

  private List<SearchHit> sentences(DocumentId document) throws IOException {
    return finder
        .find(
            SearchRequest.of("type:passage document:" + document.value())
                .withPage(0, SearchRequest.LARGEST_SIZE))
        .hits()
        .stream()
        .sorted(Comparator.comparing(SearchHit::span))
        .toList();
  }

  /** The hits that show the sentences nearest to the question, nearest first. */
  private List<SearchHit> near(
      SearchRequest request, String question, SortedMap<DocumentId, String> documents)
      throws IOException {
    List<VectorShelf.Near> nearest = shelf.nearest(documents.keySet(), question, MOST_LOOKED_AT);
    List<SearchHit> hits = new ArrayList<>();
    for (VectorShelf.Near each : nearest) {
      for (SearchHit hit : finder.at(request, each.place())) {
        if (hits.stream().noneMatch(hit::showsSame)) {
          hits.add(hit.because(WHY));
        }
      }
      if (hits.size() >= MOST_NEAR) {
        break;
      }
    }
    return hits;
  }

  private static List<SearchHit> fused(List<SearchHit> byWords, List<SearchHit> near) {
    List<SearchHit> hits = new ArrayList<>(byWords);
    Map<Integer, Double> scores = new TreeMap<>();
    for (int rank = 0; rank < byWords.size(); rank++) {
      scores.put(rank, 1 / (SLOWNESS + rank));
    }
    for (int rank = 0; rank < near.size(); rank++) {
      double score = MEANING / (SLOWNESS + rank);
      boolean known = false;
      for (int index = 0; index < byWords.size(); index++) {
        if (near.get(rank).showsSame(byWords.get(index))) {
          scores.merge(index, score, Double::sum);
          known = true;
        }
      }
      if (!known) {
        scores.put(hits.size(), score);
        hits.add(near.get(rank));
      }
    }
    List<SearchHit> fused = new ArrayList<>();
    scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> fused.add(scored(hits.get(entry.getKey()), entry.getValue())));
    return fused;
  }

  private static SearchHit scored(SearchHit hit, double score) {
    return hit.scored(BigDecimal.valueOf(Math.round(score * 10_000), 4).stripTrailingZeros());
  }

  private static SearchPage page(SearchRequest request, SearchPage byWords, List<SearchHit> all) {
    int from = Math.min(request.from(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return byWords.withHits(all.size(), all.subList(from, to));
  }
}
