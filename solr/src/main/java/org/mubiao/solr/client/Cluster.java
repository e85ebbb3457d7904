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

  /** After so long without an answer another copy is asked, too. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  /** What writes is given to one node at a time. */
  private static final Duration NEVER = PATIENCE.multipliedBy(2);

  private static final Duration PAUSE = Duration.ofMillis(150);

  /** So long a node that failed is asked last. */
  private static final Duration AVOIDED = Duration.ofSeconds(20);

  /** So long a request is tried again and again, unless whoever asks has less time. */
  private static final Duration TRYING = Duration.ofSeconds(30);

  /** So long the same copy is preferred, so that the steps of an answer see one state. */
  private static final Duration TURN = Duration.ofSeconds(10);

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
    Map<String, String> asked =
        Map.of("action", "CLUSTERSTATUS", "collection", address.collection());
    FirstAnswer.Request request =
        node -> http.ask(SolrHttp.address(node + "/admin/collections", asked), null, "", LOOKING);
    try {
      FirstAnswer.Answer answer =
          new FirstAnswer(request, SLOW, this::avoid).of(ordered(List.copyOf(nodes)));
      layout = read(Tree.of(answer.body()).at("cluster"), answer.base());
    } catch (SolrHttp.Refused e) {
      if (!e.isFinal()) {
        throw unanswered(nodes, e);
      }
      layout = new Layout(List.copyOf(nodes), null, new TreeMap<>());
    } catch (IOException e) {
      throw unanswered(nodes, e);
    }
  }

  private static IndexUnreachableException unanswered(Set<String> nodes, IOException last) {
    return new IndexUnreachableException(
        "no node of " + String.join(", ", nodes) + " answers (" + told(last) + ")", last);
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
                PATIENCE),
        SLOW);
  }

  /** {@return what a node answers to an order that may be given twice} */
  NamedList<?> askNode(
      String path, Map<String, String> parameters, byte @Nullable [] body, String type)
      throws IOException {
    return tried(
        "the cluster of " + address.collection(),
        () -> layout.nodes(),
        node -> http.ask(SolrHttp.address(node + path, parameters), body, type, PATIENCE),
        NEVER);
  }

  private NamedList<?> tried(String what, Bases bases, FirstAnswer.Request request, Duration slow)
      throws IOException {
    long begun = System.nanoTime();
    while (true) {
      IOException last;
      try {
        return new FirstAnswer(request, slow, this::avoid).of(ordered(bases.now())).body();
      } catch (SolrHttp.Refused e) {
        if (e.isFinal()) {
          throw new IndexUnreachableException(
              "Solr refuses what " + what + " was asked (" + e.getMessage() + ")", e);
        }
        last = e;
      } catch (IOException e) {
        last = e;
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

  private void avoid(String base) {
    failed.put(base, System.nanoTime());
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

  private static String told(IOException trouble) {
    return trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
  }
}
