package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.query.Question.Words;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.search.Explanation.Field;
import org.mubiao.model.text.Span;

/** Turns words into a query: as they stand, by their synonyms, and only then taken apart. */
final class WordsCompiler {

  private static final float INDICATOR = 3f;
  private static final float WORD = 1.5f;
  private static final float PAIRS = 1f;
  private static final float OTHER_WORDS = 0.8f;
  private static final float NAME = 0.5f;

  /** Words of more parts are not taken apart. */
  private static final int MOST_PARTS = 20;

  /** Synonyms of so many characters stand by chance across two words, too. */
  private static final int SHORT = 2;

  private final Ground ground;
  private final Vocabulary vocabulary;
  private final Rarity rarity;
  private final Findings findings;

  WordsCompiler(Ground ground, Findings findings) {
    this.ground = ground;
    this.vocabulary = ground.vocabulary();
    this.rarity = ground.rarity();
    this.findings = findings;
  }

  Query compile(Words words) {
    String folded = FoldedText.fold(words.text());
    if (folded.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    List<Query> ways = new ArrayList<>();
    ways.add(stretch(folded));
    findings.needles().add(new Needle(Needle.Where.TEXT, folded, null));
    if (!words.quoted()) {
      addOthers(words.text().strip(), folded, "", ways);
      if (Pinyin.maybe(folded)) {
        addSpelled(words.text().strip(), folded, ways);
      }
    }
    Query whole = any(ways);
    boolean apart = !words.quoted() && folded.length() > 3 && rarity.count(whole) == 0;
    return apart ? apart(words.text().strip(), folded, whole) : whole;
  }

  private static Query any(List<Query> ways) {
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0f);
  }

  /**
   * Adds what else means the same.
   *
   * @param because why these words are looked for, if it is not them that were typed
   */
  private void addOthers(String typed, String folded, String because, List<Query> ways) {
    vocabulary
        .variants(folded)
        .forEach(
            (variant, why) -> {
              ways.add(new BoostQuery(synonym(variant), OTHER_WORDS));
              findings.needles().add(new Needle(Needle.Where.TEXT, variant, because + why));
            });
    addNames(typed, folded, because, ways);
  }

  /** Adds what Latin letters spell; if that finds nothing either, names that they begin. */
  private void addSpelled(String typed, String folded, List<Query> ways) {
    NameBook book = ground.names().book();
    for (String text : book.spelled(folded)) {
      addMeaning(text, typed + " = " + text + " (pinyin)", ways);
    }
    if (rarity.count(any(ways)) > 0) {
      return;
    }
    for (String text : book.begun(folded)) {
      addMeaning(text, typed + " = " + text + " (initials)", ways);
    }
  }

  private void addMeaning(String text, String why, List<Query> ways) {
    String folded = FoldedText.fold(text);
    ways.add(new BoostQuery(stretch(folded), OTHER_WORDS));
    findings.needles().add(new Needle(Needle.Where.TEXT, folded, why));
    addOthers(text, folded, why + ", ", ways);
  }

  /**
   * A synonym of what was typed. One of two characters counts only as a word: 发改 is no synonym of
   * 发改委 where it stands in 激发改革.
   */
  private Query synonym(String variant) {
    if (variant.length() > SHORT || Pinyin.maybe(variant)) {
      return stretch(variant);
    }
    Query word = Schema.WORDS.ask(variant);
    return told(word, Field.WORD, variant, WORD, rarity.count(word));
  }

  /** One stretch of characters, in the sentence or in the name of the indicator. */
  private Query stretch(String folded) {
    Query text = Schema.TEXT.ask(folded);
    List<Seams.Place> places = ground.seams().find(folded);
    if (!places.isEmpty()) {
      text = withSeams(text, places);
    }
    int hits = rarity.count(text);
    Query indicator = Schema.INDICATOR.ask(folded);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(told(text, Field.TEXT, folded, PAIRS, hits), Occur.SHOULD);
    any.add(told(indicator, Field.INDICATOR, folded, INDICATOR, hits), Occur.SHOULD);
    any.add(told(Schema.WORDS.ask(folded), Field.WORD, folded, WORD, hits), Occur.SHOULD);
    return any.build();
  }

  /** A query that weighs more the rarer it is, and can say so. */
  private Query told(Query query, Field field, String words, float fieldWeight, int hits) {
    float weight = rarity.weight(hits);
    Query boosted = new BoostQuery(query, fieldWeight * weight);
    return new ToldQuery(boosted, field, words, fieldWeight, weight, hits);
  }

  /** Adds what holds a part of a stretch that runs over the end of a passage. */
  private Query withSeams(Query text, List<Seams.Place> places) {
    findings.seams().addAll(places);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(text, Occur.SHOULD);
    places.forEach(place -> any.add(new ConstantScoreQuery(place.touching()), Occur.SHOULD));
    return any.build();
  }

  /** Words that are the whole name of an indicator, a place or a unit are found by that, too. */
  private void addNames(String typed, String folded, String because, List<Query> ways) {
    for (IndicatorEntry entry : vocabulary.indicators(folded)) {
      Query query = Schema.INDICATOR_KEY.ask(entry.key());
      Query same = new ConstantScoreQuery(query);
      ways.add(told(same, Field.CATALOGUE, entry.label(), INDICATOR, rarity.count(query)));
      String why = because + typed + " = " + entry.label() + " (indicator)";
      findings.needles().add(new Needle(Needle.Where.INDICATOR_KEY, entry.key(), why));
    }
    Query place = Schema.PLACE_NAME.ask(typed);
    if (rarity.count(place) == 0
        && typed.length() > 1
        && !ground.lexicon().regions().named(typed).isEmpty()) {
      place = Schema.PLACE_NAME.askBeginning(typed);
    }
    addName(
        Field.PLACE,
        ground.heads().members(place),
        new Needle(Needle.Where.PLACE, folded, because + typed + " (place)"),
        ways);
    addName(
        Field.LEAD,
        Schema.LEAD.ask(typed),
        new Needle(Needle.Where.UNIT, folded, because + typed + " (responsible)"),
        ways);
    addName(
        Field.PARTNER,
        Schema.PARTNER.ask(typed),
        new Needle(Needle.Where.UNIT, folded, because + typed + " (responsible)"),
        ways);
  }

  private void addName(Field field, Query query, Needle needle, List<Query> ways) {
    if (rarity.count(query) > 0) {
      Query boosted = new BoostQuery(new ConstantScoreQuery(query), NAME);
      ways.add(new ToldQuery(boosted, field, needle.value(), NAME, 1f, null));
      if (!findings.needles().contains(needle)) {
        findings.needles().add(needle);
      }
    }
  }

  /** Words that stand nowhere as they are, taken apart: all their parts have to be there. */
  private Query apart(String typed, String folded, Query whole) {
    Set<String> parts = new LinkedHashSet<>();
    int covered = 0;
    for (Span span : ground.segmenter().words(folded)) {
      parts.add(span.cut(folded));
      covered += span.length();
    }
    parts.remove(folded);
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return whole;
    }
    findings.tookApart();
    if (covered < folded.chars().filter(Character::isLetterOrDigit).count()) {
      findings.leftOut();
    }
    String why = typed + " → " + String.join(" + ", parts) + " (words)";
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : parts) {
      List<Query> ways = new ArrayList<>();
      ways.add(stretch(part));
      findings.needles().add(new Needle(Needle.Where.TEXT, part, why));
      addOthers(part, part, "", ways);
      all.add(new DisjunctionMaxQuery(ways, 0f), Occur.MUST);
    }
    return all.build();
  }
}
