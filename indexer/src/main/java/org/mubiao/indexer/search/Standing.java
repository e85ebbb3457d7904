package org.mubiao.indexer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.indexer.schema.Schema;

/**
 * Where stretches of characters stand. For one answer, which asks for the same stretches again and
 * again while it finds out what was meant: each is looked for once.
 */
final class Standing {

  private final Held held;
  private final Rarity rarity;
  private final Seams seams;
  private final WordSegmenter segmenter;
  private final Map<String, Stretch> stretches = new HashMap<>();

  Standing(Held held, Rarity rarity, Seams seams, WordSegmenter segmenter) {
    this.held = held;
    this.rarity = rarity;
    this.seams = seams;
    this.segmenter = segmenter;
  }

  /**
   * A stretch.
   *
   * @param text what holds it in its sentence, over the end of a passage too
   * @param inside what holds it in its sentence, not over the end of a passage
   * @param indicator what has it in the name of its indicator
   * @param places where it runs over the end of a passage
   * @param hits how many hold it in the sentence
   * @param words the words it is made of
   */
  record Stretch(
      Query text,
      Query inside,
      Query indicator,
      List<Seams.Place> places,
      int hits,
      List<String> words) {}

  /** {@return where folded characters stand} */
  Stretch of(String folded) {
    Stretch known = stretches.get(folded);
    if (known == null) {
      known = find(folded);
      stretches.put(folded, known);
    }
    return known;
  }

  /** {@return whether it was looked for already} */
  boolean knows(String folded) {
    return stretches.containsKey(folded);
  }

  private Stretch find(String folded) {
    Query inside = held(Schema.TEXT.ask(folded), "text");
    List<Seams.Place> places = seams.find(folded);
    Query text = places.isEmpty() ? inside : withSeams(inside, places);
    return new Stretch(
        text,
        inside,
        held(Schema.INDICATOR.ask(folded), "indicator"),
        places,
        rarity.count(text),
        segmenter.words(folded).stream().map(span -> span.cut(folded)).distinct().toList());
  }

  /** Holds what is dear to find; single terms are as cheap to read again. */
  private Query held(Query query, String field) {
    if (query instanceof PhraseQuery) {
      return held.hold(query, field);
    }
    return query instanceof PrefixQuery ? held.hold(query, null) : query;
  }

  /** Adds what holds a part of a stretch that runs over the end of a passage. */
  private static Query withSeams(Query text, List<Seams.Place> places) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(text, Occur.SHOULD);
    places.forEach(place -> any.add(new ConstantScoreQuery(place.touching()), Occur.SHOULD));
    return any.build();
  }
}
