package org.mubiao.solr.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a collection is: {@code solr:http://host:8983/solr/COLLECTION}. Several nodes may be named,
 * parted by commas, for when one is down; the last one with the collection.
 *
 * @param nodes addresses of nodes, each ending in the path of Solr
 * @param collection name of the collection
 */
record SolrAddress(List<URI> nodes, String collection) {

  static final String SCHEME = "solr:";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][-A-Za-z0-9_.]*");

  static SolrAddress of(String text) {
    String[] parts = text.substring(SCHEME.length()).split(",", -1);
    String last = parts[parts.length - 1];
    int slash = last.lastIndexOf('/');
    String collection = last.substring(slash + 1);
    if (slash < 0 || !NAME.matcher(collection).matches()) {
      throw unfit(text);
    }
    parts[parts.length - 1] = last.substring(0, slash);
    List<URI> nodes = new ArrayList<>();
    for (String part : parts) {
      nodes.add(node(part.strip(), text));
    }
    return new SolrAddress(nodes, collection);
  }

  private static URI node(String part, String text) {
    try {
      URI node = new URI(part.endsWith("/") ? part.substring(0, part.length() - 1) : part);
      boolean web = "http".equals(node.getScheme()) || "https".equals(node.getScheme());
      String path = node.getPath();
      if (!web || node.getHost() == null || path == null || path.isEmpty()) {
        throw unfit(text);
      }
      return node;
    } catch (URISyntaxException e) {
      throw unfit(text);
    }
  }

  private static IllegalArgumentException unfit(String text) {
    return new IllegalArgumentException(
        "“" + text + "” names no collection: write solr:http://HOST:8983/solr/COLLECTION");
  }
}
