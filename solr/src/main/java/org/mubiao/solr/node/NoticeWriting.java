package org.mubiao.solr.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;
import org.mubiao.indexer.IndexFields;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.TargetSet;
import org.mubiao.solr.set.ConfigSet;

/**
 * Makes of a notice what the index writes of it. Stands behind the step that sends a notice to its
 * other copies, so each copy makes it by itself; Solr's log holds the notice.
 */
public final class NoticeWriting extends UpdateRequestProcessorFactory {

  @Override
  public UpdateRequestProcessor getInstance(
      SolrQueryRequest request, SolrQueryResponse response, UpdateRequestProcessor next) {
    return new UpdateRequestProcessor(next) {
      @Override
      public void processAdd(AddUpdateCommand command) throws IOException {
        SolrInputDocument notice = command.solrDoc;
        command.solrDoc = written(notice);
        try {
          super.processAdd(command);
        } finally {
          command.solrDoc = notice;
        }
      }
    };
  }

  /**
   * Solr writes children first, in their order, and the document itself last; so the last Lucene
   * document of the notice is carried by the notice, and all others by its children.
   */
  private static SolrInputDocument written(SolrInputDocument notice) throws IOException {
    SolrInputDocument written = new SolrInputDocument();
    notice.forEach(field -> written.put(field.getName(), field));
    TargetSet set =
        TargetSetJson.read(value(notice, ConfigSet.NOTICE).getBytes(StandardCharsets.UTF_8));
    List<Document> documents =
        IndexFields.of(set, value(notice, ConfigSet.TEXT), value(notice, ConfigSet.DIGEST));
    String id = value(notice, ConfigSet.ID);
    int last = documents.size() - 1;
    for (int number = 0; number < last; number++) {
      SolrInputDocument child = new SolrInputDocument();
      child.setField(ConfigSet.ID, id + "/" + number);
      child.setField(ConfigSet.RECORD, new CarriedDocument(documents.get(number)));
      written.addChildDocument(child);
    }
    written.setField(ConfigSet.RECORD, new CarriedDocument(documents.get(last)));
    return written;
  }

  private static String value(SolrInputDocument notice, String field) {
    Object value = notice.getFieldValue(field);
    if (value == null) {
      throw new SolrException(
          ErrorCode.BAD_REQUEST,
          "only notices are written here, by mubiao load: the field " + field + " is missing");
    }
    return value.toString();
  }
}
