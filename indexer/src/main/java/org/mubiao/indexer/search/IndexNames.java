package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.names.Name;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.TimeLimit;

/**
 * The names of one state of the index, read from it by the first question that needs them and not
 * before: most searches do not.
 */
final class IndexNames implements Names {

  private static final String UNLABELLED = "indicator.name";

  /** What is counted of hits and names something. */
  private static final Set<String> COUNTED =
      Set.of("indicator", "responsible", "issuer", Schema.COUNTED_PATHS);

  private final IndexSearcher searcher;
  private final IndexTables index;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private @Nullable NameBook book;

  IndexNames(IndexSearcher searcher, IndexTables index, Lexicon lexicon, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.index = index;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  @Override
  public synchronized NameBook book() {
    if (book == null) {
      book = TimeLimit.without(() -> book(counts()));
    }
    return book;
  }

  /** {@return how often each name is listed, by kind and name} */
  Map<String, Map<String, Integer>> counts() {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    try {
      Query listed = Schema.LISTED.ask(Schema.YES);
      DocumentTable table = index.table();
      Sums sums = searcher.search(listed, new Harvest.Crew(table, Keeping.NONE)).sums();
      List<FacetEntry> entries = table.values().all().entries();
      for (int number = 0; number < entries.size(); number++) {
        FacetEntry entry = entries.get(number);
        int count = sums.count(number);
        if (count > 0 && COUNTED.contains(entry.facet())) {
          counts.computeIfAbsent(entry.facet(), facet -> new TreeMap<>()).put(entry.value(), count);
        }
      }
      counts.put(UNLABELLED, searcher.search(listed, new NameCounter()));
      return counts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return the names that were counted so often} */
  NameBook book(Map<String, Map<String, Integer>> counts) {
    Map<String, Integer> unlabelled = of(counts, UNLABELLED);
    List<Name> names = new ArrayList<>();
    Map<String, Integer> labels = new TreeMap<>(of(counts, "indicator"));
    unlabelled.forEach(
        (name, count) -> {
          if (labels.computeIfPresent(name, (label, labelled) -> labelled + count) == null) {
            names.add(plain(NameKind.INDICATOR, name, count));
          }
        });
    labels(labels, names);
    Map<String, List<String>> bodies = bodies();
    of(counts, "responsible")
        .forEach((name, count) -> names.add(body(NameKind.UNIT, name, count, bodies)));
    of(counts, "issuer")
        .forEach((name, count) -> names.add(body(NameKind.ISSUER, name, count, bodies)));
    places(of(counts, Schema.COUNTED_PATHS), names);
    return new NameBook(names, words());
  }

  private static Map<String, Integer> of(Map<String, Map<String, Integer>> counts, String facet) {
    return counts.getOrDefault(facet, Map.of());
  }

  private static Name plain(NameKind kind, String name, int count) {
    return new Name(kind, name, null, name, count, List.of());
  }

  /** Labels of the catalogue, which people also call by aliases and by synonyms of a part. */
  private void labels(Map<String, Integer> counts, List<Name> names) {
    Map<String, IndicatorEntry> entries = new HashMap<>();
    lexicon.indicators().entries().forEach(entry -> entries.putIfAbsent(entry.label(), entry));
    counts.forEach(
        (label, count) -> {
          Set<String> others = new LinkedHashSet<>();
          IndicatorEntry entry = entries.get(label);
          if (entry != null) {
            others.addAll(entry.aliases());
          }
          others.addAll(vocabulary.variants(FoldedText.fold(label)).keySet());
          names.add(new Name(NameKind.INDICATOR, label, null, label, count, List.copyOf(others)));
        });
  }

  /** For each name of a department without its region, how else it is called. */
  private Map<String, List<String>> bodies() {
    Map<String, List<String>> bodies = new HashMap<>();
    for (List<String> group : lexicon.synonyms().groups()) {
      group.forEach(name -> bodies.putIfAbsent(name, group));
    }
    return bodies;
  }

  /** A body is also called by its name without the region, and as departments of its kind are. */
  private Name body(NameKind kind, String name, int count, Map<String, List<String>> bodies) {
    Set<String> others = new LinkedHashSet<>(bodies.getOrDefault(name, List.of()));
    for (int start = 2; start <= name.length() - 2; start++) {
      if (!lexicon.regions().named(name.substring(0, start)).isEmpty()) {
        String rest = name.substring(start);
        others.add(rest);
        others.addAll(bodies.getOrDefault(rest, List.of()));
      }
    }
    return new Name(kind, name, null, name, count, List.copyOf(others));
  }

  /** Places, and what they lie in, each with all that lies inside it. */
  private void places(Map<String, Integer> counts, List<Name> names) {
    Map<String, Integer> sums = new TreeMap<>();
    counts.forEach(
        (path, count) -> {
          sums.merge(path, count, Integer::sum);
          for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            sums.merge(path.substring(0, end), count, Integer::sum);
          }
        });
    Map<String, Integer> homonyms = new HashMap<>();
    sums.keySet().forEach(path -> homonyms.merge(last(path), 1, Integer::sum));
    sums.forEach(
        (path, count) -> names.add(place(path, count, homonyms.getOrDefault(last(path), 1) > 1)));
  }

  private Name place(String path, int count, boolean several) {
    String name = last(path);
    String within = several && path.indexOf('/') > 0 ? within(path) : null;
    Region region = region(name, path);
    String code = region == null ? null : region.code();
    List<String> others = new ArrayList<>();
    for (int end = name.length() - 1; region != null && end > 1; end--) {
      if (lexicon.regions().named(name.substring(0, end)).contains(region)) {
        others.add(name.substring(0, end));
      }
    }
    return new Name(
        NameKind.PLACE, name, within, several && code != null ? code : name, count, others);
  }

  private @Nullable Region region(String name, String path) {
    for (Region region : lexicon.regions().named(name)) {
      String outer = region.within().isEmpty() ? "" : String.join("/", region.within()) + "/";
      if (path.equals(outer + name)) {
        return region;
      }
    }
    return null;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String within(String path) {
    return path.substring(0, path.lastIndexOf('/')).replace("/", "");
  }

  /** What else letters may spell: the lexicon's words, whether they stand in the index or not. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    lexicon.synonyms().groups().forEach(words::addAll);
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      words.add(entry.label());
      words.addAll(entry.aliases());
    }
    return words;
  }
}
