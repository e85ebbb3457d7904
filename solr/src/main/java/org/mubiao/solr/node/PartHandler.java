package org.mubiao.solr.node;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.handler.RequestHandlerBase;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.security.AuthorizationContext;
import org.mubiao.indexer.IndexPart;
import org.mubiao.solr.set.ConfigSet;

/** Answers for the part of the index that its core holds, as it was last made visible. */
public final class PartHandler extends RequestHandlerBase {

  private final Map<IndexReader.CacheKey, IndexPart> parts = new ConcurrentHashMap<>();

  @Override
  public void handleRequestBody(SolrQueryRequest request, SolrQueryResponse response)
      throws IOException {
    var streams = request.getContentStreams();
    if (streams == null || !streams.iterator().hasNext()) {
      throw new SolrException(ErrorCode.BAD_REQUEST, "ask with a question: mubiao search --index");
    }
    byte[] question;
    try (InputStream stream = streams.iterator().next().getStream()) {
      question = stream.readAllBytes();
    }
    response.setHttpCaching(false);
    response.add(ConfigSet.ANSWER, part(request.getSearcher().getRawReader()).answer(question));
  }

  private IndexPart part(DirectoryReader reader) {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return parts.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(this::forget);
          return new IndexPart(reader, NodeLexicon.lexicon());
        });
  }

  private void forget(IndexReader.CacheKey key) {
    IndexPart part = parts.remove(key);
    if (part != null) {
      part.close();
    }
  }

  @Override
  public String getDescription() {
    return "Answers for a part of an index of targets";
  }

  @Override
  public Name getPermissionName(AuthorizationContext context) {
    return Name.READ_PERM;
  }
}
