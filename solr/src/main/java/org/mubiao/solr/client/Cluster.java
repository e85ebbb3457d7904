package org.mubiao.solr.client;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.TimeLimit;

/**
 * The nodes of a cluster and the cores of one collection, as the cluster last told. Whatever is
 * asked is asked of the next node, or the next copy, if one does not answer; if none does, the
 * cluster is looked at anew, for some seconds. May be used by several threads at once.
 */
final class Cluster {

  private static final Duration LOOKING = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** So long a node that failed is asked last. */
  private static final Duration AVOIDED = Duration.ofSeconds(20);

  /** So long a request is tried again and again, unless whoever asks has less time. */
  private static final Duration TRYING = Duration.ofSeconds(30);

  /** So long the same copy is preferred, so that the steps of an answer see one state. */
  private static final Duration TURN = Duration.ofSeconds(10);

  private static final int NO_SUCH = 400;

  private final SolrAddress address;
  private final SolrHttp http = new SolrHttp();
  private final Map<String, Long> failed = new ConcurrentHashMap<>();
  private volatile Layout layout = new Layout(List.of(), null, new TreeMap<>());

  /**
   * What the cluster told.
   *
   * @param nodes its live nodes
   * @param configSet the config set of the collection; null if there is no such collection
   * @param shards the addresses of the cores that hold each shard
   */
  private record Layout(
      List<String> nodes, @Nullable String configSet, Map<String, List<String>> shards) {}

  /** Asks one of several that would all give the same. */
  private interface Request {
    NamedList<?> at(String base) throws IOException;
  }

  private interface Bases {
    List<String> now();
  }

  Cluster(SolrAddress address) throws IOException {
    this.address = address;
    look();
  }

  String collection() {
    return address.collection();
  }

  /** {@return the config set of the collection; null if there is no such collection} */
  @Nullable String configSet() {
    return layout.configSet();
  }

  /** {@return the names of the shards} */
  Set<String> shards() {
    return layout.shards().keySet();
  }

  /** Asks the cluster how it is, whichever node answers. */
  void look() throws IOException {
    Set<String> nodes = new LinkedHashSet<>(layout.nodes());
    address.nodes().forEach(node -> nodes.add(node.toString()));
    IOException last = null;
    for (String node : ordered(List.copyOf(nodes))) {
      try {
        layout = layout(node);
        return;
      } catch (IOException e) {
        failed.put(node, System.nanoTime());
        last = e;
      }
    }
    throw new IndexUnreachableException(
        "no node of " + String.join(", ", nodes) + " answers (" + told(last) + ")", last);
  }

  private Layout layout(String node) throws IOException {
    try {
      Map<String, String> asked =
          Map.of("action", "CLUSTERSTATUS", "collection", address.collection());
      NamedList<?> answer =
          http.ask(SolrHttp.address(node + "/admin/collections", asked), null, "", LOOKING);
      return read(Tree.of(answer).at("cluster"), node);
    } catch (SolrHttp.Refused e) {
      if (e.status() != NO_SUCH) {
        throw e;
      }
      return new Layout(List.of(node), null, new TreeMap<>());
    }
  }

  private Layout read(Tree cluster, String node) {
    Tree collection = cluster.at("collections").at(address.collection());
    Set<String> live = new LinkedHashSet<>();
    cluster.at("live_nodes").texts().forEach(live::add);
    Set<String> nodes = new LinkedHashSet<>();
    Map<String, List<String>> shards = new TreeMap<>();
    Tree all = collection.at("shards");
    for (String shard : all.names()) {
      if (!"active".equals(all.at(shard).at("state").text())) {
        continue;
      }
      Tree replicas = all.at(shard).at("replicas");
      List<String> cores = new ArrayList<>();
      for (String name : replicas.names()) {
        Tree replica = replicas.at(name);
        if ("active".equals(replica.at("state").text())
            && live.contains(replica.at("node_name").text())) {
          String base = replica.at("base_url").text();
          nodes.add(base);
          cores.add(base + "/" + replica.at("core").text());
        }
      }
      cores.sort(null);
      shards.put(shard, cores);
    }
    nodes.add(node);
    return new Layout(List.copyOf(nodes), collection.at("configName").text(), shards);
  }

  /** {@return what a core of a shard answers to a question} */
  NamedList<?> askShard(String shard, String path, byte[] question) throws IOException {
    return tried(
        "shard " + shard + " of " + address.collection(),
        () -> layout.shards().getOrDefault(shard, List.of()),
        core ->
            http.ask(
                SolrHttp.address(core + path, Map.of("distrib", "false")),
                question,
                "application/octet-stream",
                PATIENCE));
  }

  /** {@return what a node answers to an order that may be given twice} */
  NamedList<?> askNode(
      String path, Map<String, String> parameters, byte @Nullable [] body, String type)
      throws IOException {
    return tried(
        "the cluster of " + address.collection(),
        () -> layout.nodes(),
        node -> http.ask(SolrHttp.address(node + path, parameters), body, type, PATIENCE));
  }

  private NamedList<?> tried(String what, Bases bases, Request request) throws IOException {
    long begun = System.nanoTime();
    IOException last = null;
    while (true) {
      for (String base : ordered(bases.now())) {
        try {
          return request.at(base);
        } catch (SolrHttp.Refused e) {
          if (e.status() == NO_SUCH) {
            throw new IndexUnreachableException(
                "Solr refuses what " + what + " was asked (" + e.getMessage() + ")", e);
          }
          last = e;
        } catch (IOException e) {
          last = e;
        }
        failed.put(base, System.nanoTime());
      }
      if (System.nanoTime() - begun > TRYING.toNanos()) {
        throw new IndexUnreachableException(
            "no machine that holds " + what + " answers (" + told(last) + ")", last);
      }
      TimeLimit.check();
      LockSupport.parkNanos(PAUSE.toNanos());
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("interrupted while waiting for " + what);
      }
      look();
    }
  }

  /** Those that failed lately last, the others in turn. */
  private List<String> ordered(List<String> bases) {
    long now = System.nanoTime();
    int turn = Math.floorMod(now / TURN.toNanos(), Math.max(1, bases.size()));
    List<String> ordered = new ArrayList<>(bases.subList(turn, bases.size()));
    ordered.addAll(bases.subList(0, turn));
    ordered.sort(Comparator.comparing(base -> isAvoided(base, now)));
    return ordered;
  }

  private boolean isAvoided(String base, long now) {
    Long since = failed.get(base);
    return since != null && now - since < AVOIDED.toNanos();
  }

  private static String told(@Nullable IOException trouble) {
    if (trouble == null) {
      return "none is there";
    }
    return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
  }
}
