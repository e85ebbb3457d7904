package org.mubiao.model.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of {@code synonyms.tsv} and the names of departments, short and full. */
final class SynonymGroups implements Synonyms {
  static final String FILE = "synonyms.tsv";
  private static final List<String> COLUMNS = List.of("words");

  private final List<List<String>> groups = new ArrayList<>();
  private final Map<String, List<String>> others = new HashMap<>();

  /**
   * Reads the file.
   *
   * @param departments groups of names that stand for one department
   * @throws LexiconException if a word stands in two groups of the file, so that it would make
   *     unlike words alike
   */
  SynonymGroups(byte[] synonyms, List<List<String>> departments) {
    Map<String, Integer> lines = new HashMap<>();
    for (DataTable.Row row : DataTable.read(FILE, synonyms, COLUMNS).rows()) {
      List<String> group = row.list(0);
      if (group.size() < 2) {
        throw row.problem("a group has two words or more");
      }
      for (String word : group) {
        Integer line = lines.put(word, row.line());
        if (line != null) {
          throw row.problem(word + " stands in line " + line + " already");
        }
      }
      groups.add(group);
    }
    for (List<String> names : departments) {
      // 发展改革委 is the nation's and the county's; a searcher wants both.
      groups.add(names);
    }
    for (List<String> group : groups) {
      for (String word : group) {
        Set<String> all = new LinkedHashSet<>(others.getOrDefault(word, List.of()));
        all.addAll(group);
        all.remove(word);
        others.put(word, List.copyOf(all));
      }
    }
  }

  @Override
  public List<List<String>> groups() {
    return Collections.unmodifiableList(groups);
  }

  @Override
  public List<String> of(String word) {
    return others.getOrDefault(word, List.of());
  }
}
