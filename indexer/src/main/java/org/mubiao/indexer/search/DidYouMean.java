package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.names.NameBook;
import org.mubiao.indexer.names.NearNames;
import org.mubiao.indexer.query.QueryReader;
import org.mubiao.indexer.query.Question;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchRequest;

/**
 * What was meant by a query that finds nothing, or almost nothing: the same query with words and
 * names that stand in the index in the place of those that do not. Only what finds more is named.
 */
final class DidYouMean {

  /** A query with this many hits or more is believed. */
  static final int ENOUGH = 3;

  /** What is meant finds so many times more than what was typed. */
  private static final int TIMES_MORE = 10;

  private static final int MOST_PROPOSALS = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_TRIED = 8;

  private final Ground ground;
  private final NearNames near;

  DidYouMean(Ground ground) {
    this.ground = ground;
    this.near = new NearNames(ground.names().book());
  }

  /** A stretch of the query that may be mistyped. */
  private record Part(int start, String typed, String field, Set<NameKind> kinds, int standing) {

    Part standing(int hits) {
      return new Part(start, typed, field, kinds, hits);
    }

    int end() {
      return start + typed.length();
    }

    /** {@return the query that asks for this alone, with other words} */
    String alone(String words) {
      return field.isEmpty() ? written(words) : field + ":" + written(words);
    }
  }

  private record Change(Part part, String words) {}

  /**
   * {@return up to three queries that find more than this one, the most likely first}
   *
   * @param request what was asked
   * @param total how many hits it has
   */
  List<String> of(SearchRequest request, int total) {
    List<Part> parts = new ArrayList<>();
    collect(QueryReader.read(request.query()), request.query(), parts);
    List<List<Change>> changes = new ArrayList<>();
    for (Part part : parts) {
      List<Change> found = changes.size() < MOST_WORDS ? changes(part) : List.of();
      if (!found.isEmpty()) {
        changes.add(found);
      }
    }
    Set<String> proposals = new LinkedHashSet<>();
    for (int choice = 0; choice < MOST_PROPOSALS; choice++) {
      List<Change> chosen = new ArrayList<>();
      for (List<Change> one : changes) {
        chosen.add(one.get(Math.min(choice, one.size() - 1)));
      }
      propose(request, total, chosen, proposals);
    }
    for (List<Change> one : proposals.isEmpty() ? changes : List.<List<Change>>of()) {
      propose(request, total, one.subList(0, 1), proposals);
    }
    return proposals.stream().limit(MOST_PROPOSALS).toList();
  }

  private void propose(
      SearchRequest request, int total, List<Change> changes, Set<String> proposals) {
    String query = changed(request.query(), changes);
    boolean nowhere = changes.stream().allMatch(change -> change.part().standing() == 0);
    int needed = nowhere ? 1 : total * TIMES_MORE + 1;
    if (changes.isEmpty()) {
      return;
    }
    Count then = count(request.withQuery(query), needed);
    boolean mayBeApart =
        changes.stream().anyMatch(change -> standsAfterPlace(change.part(), change.words()));
    if (then.hits() >= needed && (!then.apart() || mayBeApart)) {
      proposals.add(query);
    }
  }

  private static String changed(String query, List<Change> changes) {
    StringBuilder changed = new StringBuilder();
    int last = 0;
    for (Change change : changes) {
      changed.append(query, last, change.part().start());
      changed.append(
          quoted(query, change.part().start()) ? change.words() : written(change.words()));
      last = change.part().end();
    }
    return changed.append(query.substring(last)).toString();
  }

  private static boolean quoted(String query, int start) {
    return start > 0 && "\"“”＂".indexOf(query.charAt(start - 1)) >= 0;
  }

  /** Words as they have to be written in a query. */
  private static String written(String words) {
    boolean plain =
        words.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '&');
    return plain ? words : '"' + words.replaceAll("[\"“”＂]", "") + '"';
  }

  /** The words and names of a query in their order; what is to be left out is not looked at. */
  private void collect(Question question, String query, List<Part> parts) {
    if (question instanceof Question.AllOf all) {
      all.parts().forEach(part -> collect(part, query, parts));
    } else if (question instanceof Question.AnyOf any) {
      any.parts().forEach(part -> collect(part, query, parts));
    } else if (question instanceof Question.Words words) {
      int start = query.indexOf(words.text(), words.position());
      parts.add(new Part(start, words.text(), "", NameBook.all(), 0));
    } else if (question instanceof Question.Named named) {
      Set<NameKind> kinds = Suggester.kinds(named.field());
      int from = named.position();
      for (String name : kinds.isEmpty() ? List.<String>of() : named.names()) {
        int start = query.indexOf(name, from);
        parts.add(new Part(start, name, named.field().word(), kinds, 0));
        from = start + name.length();
      }
    }
  }

  /** What may be meant by a part of the query that finds almost nothing by itself. */
  private List<Change> changes(Part part) {
    Count now = count(SearchRequest.of(part.alone(part.typed())), ENOUGH);
    int standing = now.apart() ? 0 : now.hits();
    if (standing >= ENOUGH) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    for (String words : candidates(part)) {
      if (changes.size() < MOST_PROPOSALS) {
        Count then = count(SearchRequest.of(part.alone(words)), standing * TIMES_MORE + 1);
        if (then.hits() > standing * TIMES_MORE
            && (!then.apart() || standsAfterPlace(part, words))) {
          changes.add(new Change(part.standing(standing), words));
        }
      }
    }
    return changes;
  }

  /** A place with words after it is always taken apart. */
  private boolean standsAfterPlace(Part part, String words) {
    return part.field().isEmpty() && placeEnd(words) > 0;
  }

  /** Where a place ends that these words begin with, 0 if they do with none. */
  private int placeEnd(String words) {
    for (int end = Math.min(8, words.length() - 2); end >= 2; end--) {
      if (!ground.lexicon().regions().named(words.substring(0, end)).isEmpty()) {
        return end;
      }
    }
    return 0;
  }

  private List<String> candidates(Part part) {
    Set<String> candidates = new LinkedHashSet<>(near.near(part.typed(), part.kinds(), MOST_TRIED));
    if (candidates.isEmpty() && part.field().isEmpty()) {
      String typed = part.typed();
      int end = placeEnd(typed);
      if (end > 0) {
        near.near(typed.substring(end), part.kinds(), MOST_TRIED)
            .forEach(rest -> candidates.add(FoldedText.fold(typed.substring(0, end)) + rest));
      }
    }
    return candidates.stream().limit(MOST_TRIED).toList();
  }

  /** How many hits, and whether only since words were taken apart. */
  private record Count(int hits, boolean apart) {}

  /** How many hits a request has, up to a limit; none if it cannot be asked. */
  private Count count(SearchRequest request, int limit) {
    try {
      if (standsSoOften(request, limit)) {
        return new Count(limit, false);
      }
      Compiled compiled = new RequestCompiler(ground).compile(request);
      return new Count(
          ground.rarity().atMost(compiled.query(), limit), compiled.findings().apart());
    } catch (QuerySyntaxException | AmbiguousNameException unfit) {
      return new Count(0, false);
    }
  }

  /**
   * Whether a request asks for words alone, and these stand so often as they are, so that it need
   * not be found out what else they may mean. Whole indexes only: the parts of one have to ask the
   * same of each other, whatever they hold.
   */
  private boolean standsSoOften(SearchRequest request, int limit) {
    if (ground.ledger().isDivided()
        || !request.withLayout(SearchLayout.PLAIN).withPage(0, 0).equals(bare(request.query()))
        || !(QueryReader.read(request.query()) instanceof Question.Words words)) {
      return false;
    }
    String folded = FoldedText.fold(words.text());
    if (folded.codePointCount(0, folded.length()) < 2 || ground.standing().knows(folded)) {
      return false;
    }
    Query standing =
        new BooleanQuery.Builder()
            .add(Schema.TEXT.ask(folded), Occur.SHOULD)
            .add(Schema.INDICATOR.ask(folded), Occur.SHOULD)
            .build();
    Query listed =
        new BooleanQuery.Builder()
            .add(standing, Occur.FILTER)
            .add(ground.listed(), Occur.FILTER)
            .build();
    return ground.rarity().atMost(listed, limit) == limit;
  }

  private static SearchRequest bare(String query) {
    return SearchRequest.of(query).withPage(0, 0);
  }
}
