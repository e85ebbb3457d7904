package org.mubiao.solr.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;
import org.mubiao.solr.set.ConfigSet;

/** Brings a collection up to date, in batches; what was made visible is not written again. */
final class SolrLoad implements IndexLoad {

  /** A batch is sent when its texts are so long, in characters, or there are so many. */
  private static final int BATCH_CHARACTERS = 2_000_000;

  private static final int BATCH_DOCUMENTS = 100;

  /** So many batches are made visible together. */
  private static final int VISIBLE_AFTER = 10;

  private final Cluster cluster;
  private final SortedMap<DocumentId, String> current;
  private final boolean made;
  private final SortedSet<DocumentId> due = new TreeSet<>();
  private final SortedSet<DocumentId> gone = new TreeSet<>();
  private final SortedSet<DocumentId> written = new TreeSet<>();
  private final List<SolrInputDocument> batch = new ArrayList<>();
  private long characters;
  private int sent;

  SolrLoad(
      Cluster cluster,
      Producer producer,
      SortedMap<DocumentId, String> indexed,
      Map<DocumentId, String> current,
      boolean made) {
    this.cluster = cluster;
    this.made = made;
    this.current = new TreeMap<>();
    current.forEach((id, digest) -> this.current.put(id, LoadDigest.of(digest, producer)));
    this.current.forEach(
        (id, digest) -> {
          if (!digest.equals(indexed.get(id))) {
            due.add(id);
          }
        });
    gone.addAll(indexed.keySet());
    gone.removeAll(current.keySet());
  }

  @Override
  public SortedSet<DocumentId> due() {
    return Collections.unmodifiableSortedSet(due);
  }

  @Override
  public SortedSet<DocumentId> gone() {
    return Collections.unmodifiableSortedSet(gone);
  }

  @Override
  public void write(TargetSet set, String text) throws IOException {
    DocumentId id = set.document().id();
    if (!due.contains(id)) {
      throw new IllegalArgumentException("document " + id + " is not due");
    }
    String json = new String(TargetSetJson.write(set), StandardCharsets.UTF_8);
    SolrInputDocument notice = new SolrInputDocument();
    notice.setField(ConfigSet.ID, id.value());
    notice.setField(ConfigSet.NOTICE, json);
    notice.setField(ConfigSet.TEXT, text);
    notice.setField(ConfigSet.DIGEST, current.getOrDefault(id, ""));
    batch.add(notice);
    written.add(id);
    characters += json.length() + text.length();
    if (batch.size() >= BATCH_DOCUMENTS || characters >= BATCH_CHARACTERS) {
      sendBatch();
    }
  }

  private void sendBatch() throws IOException {
    if (!batch.isEmpty()) {
      UpdateRequest update = new UpdateRequest();
      update.add(batch);
      sent++;
      send(update, sent % VISIBLE_AFTER == 0);
      batch.clear();
      characters = 0;
    }
  }

  private void send(UpdateRequest update, boolean visible) throws IOException {
    cluster.askNode(
        "/" + cluster.collection() + "/update",
        visible ? Map.of("commit", "true", "waitSearcher", "true") : Map.of(),
        SolrHttp.bytes(update),
        SolrHttp.BINARY);
  }

  @Override
  public Tally finish() throws IOException {
    if (!written.containsAll(due)) {
      SortedSet<DocumentId> missing = new TreeSet<>(due);
      missing.removeAll(written);
      throw new IllegalStateException("documents were not written: " + missing);
    }
    sendBatch();
    if (!gone.isEmpty()) {
      UpdateRequest removal = new UpdateRequest();
      gone.forEach(id -> removal.deleteById(id.value()));
      send(removal, false);
    }
    if (!written.isEmpty() || !gone.isEmpty()) {
      cluster.askNode(
          "/" + cluster.collection() + "/update",
          Map.of("commit", "true", "waitSearcher", "true"),
          null,
          "");
    }
    return new Tally(written.size(), gone.size(), current.size() - written.size(), made);
  }

  @Override
  public void close() {
    batch.clear(); // what was sent stays
  }
}
