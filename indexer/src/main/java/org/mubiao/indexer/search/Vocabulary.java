package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;

/** The lexicon's synonyms and indicators, folded once, as words of queries are. */
final class Vocabulary {

  /** More rewordings of one word than this are not tried. */
  private static final int MOST_VARIANTS = 12;

  private final List<List<String>> groups = new ArrayList<>();
  private final Map<String, List<IndicatorEntry>> indicators = new HashMap<>();

  Vocabulary(Lexicon lexicon) {
    for (List<String> group : lexicon.synonyms().groups()) {
      groups.add(
          group.stream().map(FoldedText::fold).filter(word -> !word.isEmpty()).distinct().toList());
    }
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      List<String> names = new ArrayList<>(entry.aliases());
      names.add(entry.label());
      names.add(entry.key());
      names.stream()
          .map(FoldedText::fold)
          .distinct()
          .forEach(name -> indicators.computeIfAbsent(name, key -> new ArrayList<>()).add(entry));
    }
  }

  /** {@return the indicators whose key, label or alias is exactly these folded words} */
  List<IndicatorEntry> indicators(String folded) {
    return indicators.getOrDefault(folded, List.of());
  }

  /**
   * {@return the same words with a synonym in the place of a part of them, and what to say of it}
   */
  Map<String, String> variants(String folded) {
    Map<String, String> variants = new LinkedHashMap<>();
    for (List<String> group : groups) {
      String standing = longestIn(group, folded);
      if (standing.isEmpty()) {
        continue;
      }
      for (String other : group) {
        String variant = folded.replace(standing, other);
        if (!variant.equals(folded) && variants.size() < MOST_VARIANTS) {
          variants.putIfAbsent(variant, folded + " = " + variant + " (synonym)");
        }
      }
    }
    return variants;
  }

  private static String longestIn(List<String> group, String folded) {
    String longest = "";
    for (String word : group) {
      if (word.length() > longest.length() && folded.contains(word)) {
        longest = word;
      }
    }
    return longest;
  }
}
