package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.query.Question.Words;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.search.Explanation.Field;

/** Turns words into a query: as they stand, by their synonyms, and only then taken apart. */
final class WordsCompiler {

  /** Stands in the reason of a hit of which not the words as typed, but their parts were found. */
  static final String TAKEN_APART = " → ";

  private static final float INDICATOR = 3f;
  private static final float OTHER_WORDS = 0.8f;
  private static final float NAME = 0.5f;
  private static final float TITLE = 1f;
  private static final float CONTEXT = 0.25f;
  private static final float YEAR_FIELD = 2f;

  /** What ranks hits that hold the same parts, beside what the parts weigh. */
  private static final float RANK_AMONG_PARTS = 0.3f;

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?");
  private static final FunctionWords FUNCTION_WORDS = FunctionWords.load();

  /** More rewordings of words that stand nowhere are not taken apart. */
  private static final int MOST_WORDINGS = 3;

  /** Words of more parts are not taken apart. */
  private static final int MOST_PARTS = 20;

  private final Ground ground;
  private final Vocabulary vocabulary;
  private final Rarity rarity;
  private final Findings findings;
  private final StretchCompiler stretches;

  WordsCompiler(Ground ground, Findings findings) {
    this.ground = ground;
    this.vocabulary = ground.vocabulary();
    this.rarity = ground.rarity();
    this.findings = findings;
    this.stretches = new StretchCompiler(ground, findings);
  }

  /** {@return what holds these words, as they stand, reworded, or all their parts} */
  Query compile(Words words) {
    return compile(words, false);
  }

  /**
   * {@return what holds these words}
   *
   * @param amongOthers whether there are other words beside them, so that it is enough if they are
   *     said of the whole document
   */
  Query compile(Words words, boolean amongOthers) {
    String folded = FoldedText.fold(words.text());
    if (folded.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    String typed = words.text().strip();
    List<Query> ways = words.quoted() ? exactly(folded) : ways(typed, folded);
    if (!words.quoted() && !rarity.any(best(ways))) {
      List<Query> apart = apart(typed, folded);
      if (!apart.isEmpty()) {
        findings.tookApart();
        int covered = stretches.words(folded).stream().mapToInt(String::length).sum();
        if (covered < folded.chars().filter(Character::isLetterOrDigit).count()) {
          findings.leftOut();
        }
        return best(apart);
      }
    }
    if (amongOthers && !words.quoted()) {
      addContext(typed, folded, ways);
    }
    return best(ways);
  }

  /**
   * {@return what holds as many parts of these words as can be, or null if there is no part; for
   * words that nothing holds all of}
   *
   * @param all words of one query
   * @param minimum how many parts have to be there at least, less if there are not so many; 0 for
   *     half of them
   */
  @Nullable Query loosely(List<Words> all, int minimum) {
    Set<String> parts = new LinkedHashSet<>();
    StringBuilder typed = new StringBuilder();
    for (Words words : all) {
      String folded = FoldedText.fold(words.text());
      typed.append(typed.length() == 0 ? "" : " ").append(words.text().strip());
      if (all.size() > 1 && rarity.any(best(ways(words.text().strip(), folded)))) {
        parts.add(folded);
      } else {
        parts.addAll(parts(folded));
      }
    }
    findings.tookApart();
    findings.leftOut();
    int half = (parts.size() + 1) / 2;
    return parts.isEmpty() || parts.size() > MOST_PARTS
        ? null
        : someOf(parts, typed.toString(), minimum == 0 ? half : Math.min(minimum, parts.size()));
  }

  /** What holds so many of these parts at least; the more and the rarer, the better. */
  private Query someOf(Set<String> parts, String typed, int minimum) {
    String why = typed + TAKEN_APART + String.join(" + ", parts) + " (words, not all of them)";
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String part : parts) {
      Query query = part(part, why);
      if (YEAR.matcher(part).matches()) {
        any.add(query, minimum < parts.size() && minimum > 1 ? Occur.MUST : Occur.SHOULD);
        continue;
      }
      HeldQuery held = ground.held().hold(Matching.of(query), null);
      int hits = rarity.count(held);
      Query there =
          ToldQuery.weighing(
              new ConstantScoreQuery(held), Field.PART, part, 1f, rarity.weight(hits), hits);
      any.add(
          new BooleanQuery.Builder()
              .add(there, Occur.MUST)
              .add(new BoostQuery(query, RANK_AMONG_PARTS), Occur.MUST)
              .build(),
          Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch(minimum).build();
  }

  /** A part of what was typed, which may be said of the whole document. */
  private Query part(String part, String why) {
    List<Query> ways = ways(part, part);
    findings.needles().add(new Needle(Needle.Where.TEXT, part, why));
    addContext(part, part, ways);
    return best(ways);
  }

  private static Query best(List<Query> ways) {
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0f);
  }

  private List<Query> exactly(String folded) {
    findings.needles().add(new Needle(Needle.Where.TEXT, folded, null));
    List<Query> ways = new ArrayList<>();
    ways.add(stretches.stretch(folded));
    return ways;
  }

  /** The words as they stand, with synonyms, as names, and as what they spell. */
  private List<Query> ways(String typed, String folded) {
    List<Query> ways = exactly(folded);
    addOthers(typed, folded, "", ways);
    if (Pinyin.maybe(folded)) {
      addSpelled(typed, folded, ways);
    }
    return ways;
  }

  /** What is said of the whole document: its title, its issuer, its years, whether it plans. */
  private void addContext(String typed, String folded, List<Query> ways) {
    if (folded.codePointCount(0, folded.length()) > 1) {
      Query title = ground.heads().members(Schema.TITLE.ask(folded));
      ways.add(constant(title, Field.TITLE, folded, TITLE));
      Query front = ground.heads().members(Schema.FRONT.ask(folded));
      ways.add(constant(front, Field.FRONT, folded, CONTEXT));
      Query issuer = ground.heads().members(Schema.ISSUER.askPart(folded));
      ways.add(constant(issuer, Field.ISSUER, folded, CONTEXT));
    }
    Matcher year = YEAR.matcher(folded);
    if (year.matches()) {
      int number = Integer.parseInt(year.group(1));
      ways.add(constant(Schema.YEARS.ask(number, number), Field.YEAR, folded, YEAR_FIELD));
    }
    String status = CodeWords.STATUS.codeOrNull(typed);
    if (status != null) {
      ways.add(constant(Schema.STATUS.ask(status), Field.STATUS, folded, CONTEXT));
    }
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
              ways.add(new BoostQuery(stretches.synonym(variant), OTHER_WORDS));
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
    if (rarity.any(best(ways))) {
      return;
    }
    for (String text : book.begun(folded)) {
      addMeaning(text, typed + " = " + text + " (initials)", ways);
    }
  }

  private void addMeaning(String text, String why, List<Query> ways) {
    String folded = FoldedText.fold(text);
    ways.add(new BoostQuery(stretches.stretch(folded), OTHER_WORDS));
    findings.needles().add(new Needle(Needle.Where.TEXT, folded, why));
    addOthers(text, folded, why + ", ", ways);
  }

  /** What gives the same to whatever it finds. */
  private static Query constant(Query query, Field field, String words, float weight) {
    return ToldQuery.weighing(new ConstantScoreQuery(query), field, words, weight, 1f, null);
  }

  /** Words that are the whole name of an indicator, a place or a unit are found by that, too. */
  private void addNames(String typed, String folded, String because, List<Query> ways) {
    for (IndicatorEntry entry : vocabulary.indicators(folded)) {
      Query query = Schema.INDICATOR_KEY.ask(entry.key());
      Query same = new ConstantScoreQuery(query);
      int hits = rarity.count(query);
      float weight = rarity.weight(hits);
      ways.add(ToldQuery.weighing(same, Field.CATALOGUE, entry.label(), INDICATOR, weight, hits));
      String why = because + typed + " = " + entry.label() + " (indicator)";
      findings.needles().add(new Needle(Needle.Where.INDICATOR_KEY, entry.key(), why));
    }
    Query place = Schema.PLACE_NAME.ask(typed);
    if (!rarity.any(place)
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
    if (rarity.any(query)) {
      ways.add(constant(query, field, needle.value(), NAME));
      if (!findings.needles().contains(needle)) {
        findings.needles().add(needle);
      }
    }
  }

  /** Words that stand nowhere as they are, and what means the same, taken apart. */
  private List<Query> apart(String typed, String folded) {
    List<Query> ways = new ArrayList<>();
    List<String> wordings = new ArrayList<>();
    wordings.add(folded);
    vocabulary.variants(folded).keySet().stream().limit(MOST_WORDINGS).forEach(wordings::add);
    for (String wording : wordings) {
      Query query = wording.length() > 3 ? partsOf(typed, wording) : null;
      if (query != null) {
        ways.add(new BoostQuery(query, wording.equals(folded) ? 1f : OTHER_WORDS));
      }
    }
    return ways;
  }

  /**
   * Words that stand nowhere as they are, taken apart: all their parts have to be there, of many
   * parts most.
   */
  private @Nullable Query partsOf(String typed, String folded) {
    Set<String> parts = parts(folded);
    if (parts.isEmpty() || parts.size() > MOST_PARTS || parts.contains(folded)) {
      return null;
    }
    if (parts.size() > 2) {
      return someOf(parts, typed, (2 * parts.size() + 2) / 3);
    }
    String why = typed + TAKEN_APART + String.join(" + ", parts) + " (words)";
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part(part, why), Occur.MUST));
    return all.build();
  }

  /** The words that it is made of, without those that only make a question. */
  private Set<String> parts(String folded) {
    Set<String> parts = new LinkedHashSet<>(stretches.words(folded));
    if (parts.size() == 1) {
      ground.segmenter().nestedWords(folded).forEach(span -> parts.add(span.cut(folded)));
      parts.remove(folded);
    }
    parts.removeIf(FUNCTION_WORDS::has);
    return parts;
  }
}
