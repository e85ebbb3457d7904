package org.mubiao.solr.client;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.indexer.DividedSearcher;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.target.Producer;
import org.mubiao.solr.set.ConfigSet;

/** A collection, asked as one index. */
final class SolrSearch implements TargetSearch {

  private final DividedSearcher searcher;

  SolrSearch(Cluster cluster, Producer producer) throws IOException {
    if (cluster.configSet() == null) {
      throw new IndexUnreachableException(
          "there is no collection "
              + cluster.collection()
              + " (`mubiao load` with the same address makes it)",
          null);
    }
    List<DividedSearcher.Part> parts =
        cluster.shards().stream()
            .map(shard -> (DividedSearcher.Part) question -> answer(cluster, shard, question))
            .toList();
    this.searcher = new DividedSearcher(parts, producer.lexicon());
  }

  private static byte[] answer(Cluster cluster, String shard, byte[] question) throws IOException {
    Object answer = cluster.askShard(shard, ConfigSet.HANDLER, question).get(ConfigSet.ANSWER);
    if (answer instanceof byte[] bytes) {
      return bytes;
    }
    throw new IndexUnreachableException(
        "shard " + shard + " of " + cluster.collection() + " does not answer as mubiao does", null);
  }

  @Override
  public SearchPage search(SearchRequest request) throws IOException {
    return searcher.search(request);
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return searcher.suggest(typed, limit);
  }

  @Override
  public SortedMap<DocumentId, String> documents() throws IOException {
    SortedMap<DocumentId, String> documents = new TreeMap<>();
    writtenAs().forEach((id, digest) -> documents.put(id, LoadDigest.told(digest)));
    return documents;
  }

  /**
   * {@return the documents with the digests they were written under, the index's version among it}
   */
  SortedMap<DocumentId, String> writtenAs() throws IOException {
    return searcher.documents();
  }

  @Override
  public List<DocumentHead> heads() throws IOException {
    return searcher.heads();
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
