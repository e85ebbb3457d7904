package org.mubiao.indexer.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.schema.WordsField;
import org.mubiao.model.search.Explanation.Field;

/**
 * Turns a stretch of characters into a query. What holds it is found wherever it stands; what holds
 * it as words of its own comes first.
 */
final class StretchCompiler {

  private static final float PAIRS = 0.5f;
  private static final float WORD = 2f;
  private static final float INDICATOR = 1f;

  /** Synonyms of so many characters stand by chance across two words, too. */
  private static final int SHORT = 2;

  private final Ground ground;
  private final Rarity rarity;
  private final Findings findings;

  StretchCompiler(Ground ground, Findings findings) {
    this.ground = ground;
    this.rarity = ground.rarity();
    this.findings = findings;
  }

  /**
   * {@return what holds a synonym of what was typed}
   *
   * <p>One of two characters counts only as a word: 发改 is no synonym of 发改委 where it stands in
   * 激发改革.
   */
  Query synonym(String variant) {
    if (variant.length() > SHORT || Pinyin.maybe(variant)) {
      return stretch(variant);
    }
    Query word = Schema.WORDS.ask(variant);
    int hits = rarity.count(word);
    return ToldQuery.weighing(word, Field.WORD, variant, WORD, rarity.weight(hits), hits);
  }

  /** {@return what holds a stretch of characters in its sentence or its indicator's name} */
  Query stretch(String folded) {
    Standing.Stretch stretch = ground.standing().of(folded);
    findings.seams().addAll(stretch.places());
    Query text = stretch.text();
    int hits = stretch.hits();
    float weight = rarity.weight(hits);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(ToldQuery.weighing(text, Field.TEXT, folded, PAIRS, weight, hits), Occur.SHOULD);
    Query indicator = stretch.indicator();
    any.add(
        ToldQuery.weighing(indicator, Field.INDICATOR, folded, INDICATOR, weight, hits),
        Occur.SHOULD);
    List<String> inside = stretch.words();
    if (!inside.isEmpty()) {
      Query words = asWords(stretch.inside(), Schema.WORDS, inside);
      any.add(
          ToldQuery.weighing(words, Field.WORD, folded, WORD / inside.size(), weight, hits),
          Occur.SHOULD);
    }
    return any.build();
  }

  /** What holds a stretch, if its words are words there too, and not parts of others. */
  private static Query asWords(Query stretch, WordsField field, List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(stretch, Occur.FILTER);
    words.forEach(word -> all.add(field.ask(word), Occur.MUST));
    return all.build();
  }

  /** {@return the words that a stretch is made of} */
  List<String> words(String folded) {
    return ground.standing().of(folded).words();
  }
}
