package org.mubiao.solr.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.IndexService;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.target.Producer;
import org.mubiao.solr.set.ConfigSet;

/** Indexes that are collections of a SolrCloud. */
public final class SolrIndexes implements IndexService {

  /** Found by its name. */
  public SolrIndexes() {}

  @Override
  public boolean serves(String address) {
    return address.startsWith(SolrAddress.SCHEME);
  }

  @Override
  public TargetSearch open(String address, Producer producer) throws IOException {
    return new SolrSearch(new Cluster(SolrAddress.of(address)), producer);
  }

  @Override
  public IndexLoad load(
      String address, Producer producer, Shares shares, Map<DocumentId, String> current)
      throws IOException {
    Cluster cluster = new Cluster(SolrAddress.of(address));
    String found = cluster.configSet();
    if (!ConfigSet.name().equals(found)) {
      setUp(cluster, shares);
    }
    SortedMap<DocumentId, String> indexed = new TreeMap<>();
    try (SolrSearch search = new SolrSearch(cluster, producer)) {
      indexed.putAll(search.writtenAs());
    }
    return new SolrLoad(cluster, producer, indexed, current, found == null);
  }

  /** Makes the collection, or gives it the config set of this version. */
  private static void setUp(Cluster cluster, Shares shares) throws IOException {
    String set = ConfigSet.name();
    order(
        cluster,
        "/admin/configs",
        Map.of("action", "UPLOAD", "name", set, "overwrite", "true"),
        ConfigSet.zip());
    Map<String, String> order = new LinkedHashMap<>();
    if (cluster.configSet() == null) {
      order.put("action", "CREATE");
      order.put("name", cluster.collection());
      order.put("numShards", Integer.toString(shares.parts()));
      order.put("replicationFactor", Integer.toString(shares.copies()));
      order.put("waitForFinalState", "true");
    } else {
      order.put("action", "MODIFYCOLLECTION");
      order.put("collection", cluster.collection());
    }
    order.put("collection.configName", set);
    order(cluster, "/admin/collections", order, null);
    cluster.look();
  }

  private static void order(
      Cluster cluster, String path, Map<String, String> parameters, byte @Nullable [] body)
      throws IOException {
    Tree answer = Tree.of(cluster.askNode(path, parameters, body, "application/octet-stream"));
    String trouble = answer.at("failure").text() + answer.at("exception").text();
    if (!trouble.isEmpty()) {
      throw new IndexUnreachableException(
          "Solr cannot set up "
              + cluster.collection()
              + "; are the jars of solr/target/node in the lib folder of every node? ("
              + trouble
              + ")",
          null);
    }
  }

  @Override
  public void writeSettings(Producer producer, Path folder) throws IOException {
    ConfigSet.writeTo(folder);
  }
}
