package org.mubiao.indexer.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.query.QueryField;
import org.mubiao.indexer.query.QueryReader;
import org.mubiao.indexer.query.Question;
import org.mubiao.indexer.schema.NameField;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.schema.UnitNameField;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchRequest;

/** Turns one request into what Lucene is asked. One object compiles one request. */
final class RequestCompiler {

  /** Position of what did not come from the query but from a filter. */
  private static final int FILTER = 0;

  /** A year among words. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年");

  /** Fields narrow, words rank. */
  private static final float NO_WEIGHT = 0f;

  private final Lexicon lexicon;
  private final Query listed;
  private final Rarity rarity;
  private final Places places;
  private final Heads heads;
  private final Held held;
  private final Findings findings = new Findings();
  private final Names names;
  private final WordsCompiler words;
  private final WordsCompiler silentWords;
  private boolean typeAsked;

  RequestCompiler(Ground ground) {
    this.lexicon = ground.lexicon();
    this.listed = ground.listed();
    this.rarity = ground.rarity();
    this.heads = ground.heads();
    this.held = ground.held();
    this.places = new Places(ground, findings);
    this.names = ground.names();
    this.words = new WordsCompiler(ground, findings);
    this.silentWords = new WordsCompiler(ground, new Findings());
  }

  Compiled compile(SearchRequest request) {
    return narrowed(compile(QueryReader.read(request.query()), words), request);
  }

  /**
   * {@return the request with as many of its words as can be instead of all of them; null if it has
   * no words to spare}
   *
   * @param minimum how many words have to be there at least, 0 for half of them
   */
  @Nullable Compiled loosely(SearchRequest request, int minimum) {
    Parted parted = parted(request);
    Query any = words.loosely(parted.bare(), minimum);
    if (any == null) {
      return null;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(any, Occur.MUST);
    if (!parted.others().isEmpty()) {
      all.add(compile(new Question.AllOf(parted.others()), words), Occur.MUST);
    }
    return narrowed(all.build(), request);
  }

  /**
   * {@return what stands at a place and keeps to all of the request but its bare words, of which
   * only years count}
   */
  Compiled at(SearchRequest request, Seams.Place place) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(place.touching(), Occur.FILTER);
    Parted parted = parted(request);
    if (!parted.others().isEmpty()) {
      all.add(compile(new Question.AllOf(parted.others()), words), Occur.FILTER);
    }
    for (Question.Words bare : parted.bare()) {
      Matcher year = YEAR.matcher(FoldedText.fold(bare.text()));
      while (year.find()) {
        int number = Integer.parseInt(year.group(1));
        all.add(Schema.YEARS.ask(number, number), Occur.FILTER);
      }
    }
    return narrowed(all.build(), request);
  }

  /**
   * A request in two.
   *
   * @param bare words that are not in quotes
   * @param others all the rest
   */
  record Parted(List<Question.Words> bare, List<Question> others) {}

  /** {@return the request in two} */
  static Parted parted(SearchRequest request) {
    Question question = QueryReader.read(request.query());
    List<Question> parts =
        question instanceof Question.AllOf allOf ? allOf.parts() : List.of(question);
    List<Question.Words> bare = new ArrayList<>();
    List<Question> others = new ArrayList<>();
    for (Question part : parts) {
      if (part instanceof Question.Words text && !text.quoted()) {
        bare.add(text);
      } else {
        others.add(part);
      }
    }
    return new Parted(bare, others);
  }

  /**
   * {@return whether a request has words, which alone make one hit better than another} It is the
   * same in all parts of an index, whatever they hold.
   */
  static boolean ranks(SearchRequest request) {
    return ranks(QueryReader.read(request.query()));
  }

  private static boolean ranks(Question question) {
    if (question instanceof Question.AllOf all) {
      return all.parts().stream().anyMatch(RequestCompiler::ranks);
    }
    if (question instanceof Question.AnyOf any) {
      return any.parts().stream().anyMatch(RequestCompiler::ranks);
    }
    return question instanceof Question.Words;
  }

  private Compiled narrowed(Query query, SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    for (Question filter : filters(request)) {
      all.add(compile(filter, silentWords), Occur.FILTER);
    }
    if (typeAsked) {
      all.add(anyType(), Occur.FILTER);
    }
    return new Compiled(all.build(), typeAsked ? null : listed, findings);
  }

  private static List<Question> filters(SearchRequest request) {
    List<Question> filters = new ArrayList<>();
    if (!request.places().isEmpty()) {
      filters.add(new Question.Named(QueryField.PLACE, request.places(), FILTER));
    }
    if (request.yearFrom() != null || request.yearTo() != null) {
      filters.add(new Question.Years(request.yearFrom(), request.yearTo()));
    }
    addFilter(filters, QueryField.INDICATOR, request.indicator());
    addFilter(filters, QueryField.RESPONSIBLE, request.responsible());
    addFilter(filters, QueryField.UNIT, request.unit());
    addFilter(filters, QueryField.KIND, request.documentKind());
    addFilter(
        filters, QueryField.STATUS, request.status() == null ? null : request.status().code());
    addFilter(filters, QueryField.TYPE, request.type() == null ? null : request.type().code());
    return filters;
  }

  private static void addFilter(List<Question> filters, QueryField field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      filters.add(new Question.Named(field, List.of(value), FILTER));
    }
  }

  private static Query anyType() {
    return anyOf(List.of(HitKind.values()), kind -> Schema.TYPE.ask(kind.code()));
  }

  private Query compile(Question question, WordsCompiler wordsCompiler) {
    if (question instanceof Question.Words text) {
      return wordsCompiler.compile(text);
    }
    if (question instanceof Question.AllOf every) {
      Question.AllOf allOf = BareValues.withUnits(every, lexicon.measures());
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      List<Question.Words> together =
          allOf.parts().stream()
              .filter(Question.Words.class::isInstance)
              .map(Question.Words.class::cast)
              .toList();
      if (together.size() > 1) {
        // one word at least has to be in the sentence itself
        all.add(anyOf(together, silentWords::compile), Occur.FILTER);
      }
      for (Question part : allOf.parts()) {
        if (part instanceof Question.Not not) {
          all.add(compile(not.part(), silentWords), Occur.MUST_NOT);
        } else if (together.size() > 1 && part instanceof Question.Words text) {
          all.add(wordsCompiler.compile(text, true), Occur.MUST);
        } else {
          all.add(compile(part, wordsCompiler), Occur.MUST);
        }
      }
      if (allOf.parts().stream().allMatch(part -> part instanceof Question.Not)) {
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
      }
      return all.build();
    }
    if (question instanceof Question.AnyOf anyOf) {
      return anyOf(anyOf.parts(), part -> compile(part, wordsCompiler));
    }
    if (question instanceof Question.Not not) {
      return new BooleanQuery.Builder()
          .add(new MatchAllDocsQuery(), Occur.FILTER)
          .add(compile(not.part(), silentWords), Occur.MUST_NOT)
          .build();
    }
    return new BoostQuery(new ConstantScoreQuery(field(question)), NO_WEIGHT);
  }

  /**
   * Ranges are looked up in whole parts of the index, so looking once is cheaper than by shares.
   */
  private Query held(Query range) {
    return held.hold(range, null);
  }

  private Query field(Question question) {
    if (question instanceof Question.Years years) {
      return held(Schema.YEARS.ask(years.from(), years.to()));
    }
    if (question instanceof Question.Due due) {
      return held(Schema.DUE.ask(due.from(), due.to()));
    }
    if (question instanceof Question.Value value) {
      return held(value(value));
    }
    if (question instanceof Question.Named named) {
      return anyOf(named.names(), name -> named(named.field(), name, named.position()));
    }
    return new MatchAllDocsQuery();
  }

  private static <T> Query anyOf(List<T> parts, Function<T, Query> query) {
    if (parts.size() == 1) {
      return query.apply(parts.get(0));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (T part : parts) {
      any.add(query.apply(part), Occur.SHOULD);
    }
    return any.build();
  }

  private Query named(QueryField field, String name, int position) {
    return switch (field) {
      case PLACE -> places.ask(name);
      case LEAD -> unit(field, List.of(Schema.LEAD), name);
      case PARTNER -> unit(field, List.of(Schema.PARTNER), name);
      case RESPONSIBLE -> unit(field, List.of(Schema.LEAD, Schema.PARTNER), name);
      case ISSUER -> heads.members(unit(field, List.of(Schema.ISSUER), name));
      case INDICATOR -> indicator(name);
      case UNIT -> Schema.UNIT.ask(name);
      case STATUS -> Schema.STATUS.ask(CodeWords.STATUS.code(name, position));
      case TYPE -> type(CodeWords.TYPE.code(name, position));
      case MEASURE -> Schema.MEASURE.ask(CodeWords.MEASURE.code(name, position));
      case KIND -> heads.members(Schema.KIND.ask(name));
      case NUMBER -> heads.members(Schema.NUMBER.ask(name));
      case TITLE -> heads.members(Schema.TITLE.ask(FoldedText.fold(name)));
      case DOCUMENT -> heads.members(either(Schema.DOCUMENT, Schema.FILE, name));
      case YEAR, VALUE, DUE ->
          throw new IllegalArgumentException(field.word() + " is not asked by name");
    };
  }

  private static Query either(NameField first, NameField second, String name) {
    return anyOf(List.of(first, second), field -> field.ask(name));
  }

  private Query type(String code) {
    typeAsked = true;
    return Schema.TYPE.ask(code);
  }

  /** A body by its whole name, short or full; if none has it, by a part of it or of a synonym. */
  private Query unit(QueryField field, List<UnitNameField> fields, String name) {
    List<String> wordings = new ArrayList<>();
    wordings.add(name);
    wordings.addAll(lexicon.synonyms().of(name));
    Query whole = anyOf(fields, one -> anyOf(wordings, one::ask));
    if (rarity.any(whole)) {
      return whole;
    }
    Query parts = anyOf(fields, one -> anyOf(wordings, part -> one.askPart(FoldedText.fold(part))));
    if (!Pinyin.maybe(FoldedText.fold(name)) || rarity.any(parts)) {
      return parts;
    }
    return anyOf(
        fields,
        one ->
            spelled(
                field,
                name,
                meaning -> anyOf(List.of(meaning.form(), meaning.name().name()), one::ask),
                one::askPart));
  }

  /**
   * What Latin letters mean in a field: names that they spell, or whose initials they are; if there
   * are none, parts of names.
   */
  private Query spelled(
      QueryField field,
      String typed,
      Function<NameBook.Meaning, Query> whole,
      Function<String, Query> part) {
    String letters = FoldedText.fold(typed);
    List<NameBook.Meaning> meanings = names.book().meanings(letters, Suggester.kinds(field));
    if (meanings.isEmpty()) {
      List<String> parts = names.book().spelled(letters);
      return parts.isEmpty()
          ? new MatchNoDocsQuery("letters that spell no name")
          : anyOf(parts, part);
    }
    for (NameBook.Meaning meaning : meanings) {
      boolean indicator = field == QueryField.INDICATOR;
      Needle.Where where = indicator ? Needle.Where.TEXT : Needle.Where.UNIT;
      String value = FoldedText.fold(indicator ? meaning.form() : meaning.name().name());
      findings.needles().add(new Needle(where, value, NameBook.why(typed, meaning)));
    }
    return anyOf(meanings, whole);
  }

  /** An indicator by what the catalogue makes of the words, or by a part of its name. */
  private Query indicator(String name) {
    List<Query> ways = new ArrayList<>();
    ways.add(Schema.INDICATOR.ask(FoldedText.fold(name)));
    for (IndicatorEntry entry : lexicon.indicators().find(name)) {
      ways.add(Schema.INDICATOR_KEY.ask(entry.key()));
    }
    for (String synonym : lexicon.synonyms().of(name)) {
      ways.add(Schema.INDICATOR.ask(FoldedText.fold(synonym)));
    }
    Query known = anyOf(ways, Function.identity());
    if (!Pinyin.maybe(FoldedText.fold(name)) || rarity.any(known)) {
      return known;
    }
    return spelled(
        QueryField.INDICATOR,
        name,
        meaning -> Schema.INDICATOR.ask(FoldedText.fold(meaning.name().name())),
        Schema.INDICATOR::ask);
  }

  private Query value(Question.Value value) {
    String symbol = value.unit();
    if (symbol == null) {
      return Schema.WRITTEN.ask(
          value.low(), value.lowIncluded(), value.high(), value.highIncluded(), null);
    }
    UnitOfMeasure unit = lexicon.measures().named(symbol);
    if (unit == null) {
      throw new QuerySyntaxException(
          "“" + symbol + "” is no known unit of measure",
          "“" + symbol + "”不是已知的计量单位",
          value.position());
    }
    BigDecimal low = value.low() == null ? null : unit.toBase(value.low());
    BigDecimal high = value.high() == null ? null : unit.toBase(value.high());
    return Schema.NORMALIZED.ask(low, value.lowIncluded(), high, value.highIncluded(), unit.base());
  }
}
