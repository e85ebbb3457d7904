package org.mubiao.indexer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.search.TimeLimit;

/** All names of an index, ready to be looked up. Never changes; for any number of threads. */
public final class NameBook {

  /** More meanings of Latin letters are not tried. */
  private static final int MOST_SPELLED = 6;

  /** A meaning that stands so many times less often than the first is left out. */
  private static final int RARE = 20;

  /** The best rank of what does not stand at the beginning of a form. */
  private static final int INSIDE = 5;

  /** How often it is asked whether there is time left, in forms looked at; all bits set. */
  private static final int PATIENCE = 4_095;

  private final List<Name> names;
  private final List<Form> forms = new ArrayList<>();
  private final Starts starts = new Starts();

  /** For each form the number of the first with the same characters. */
  private int[] firsts = new int[256];

  /** The largest weight of the forms with the same characters, at the first of them. */
  private int[] mostWeights = new int[256];

  /**
   * Makes one.
   *
   * @param names the names of the index
   * @param words further words that letters may spell, and that may be meant by what finds nothing
   */
  public NameBook(Collection<Name> names, Collection<String> words) {
    this.names = List.copyOf(names);
    Set<String> known = new LinkedHashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int owner = 0; owner < this.names.size(); owner++) {
      Name name = this.names.get(owner);
      known.clear();
      add(name.name(), owner, true, name.count(), known, numbers);
      for (String other : name.others()) {
        add(other, owner, false, name.count(), known, numbers);
      }
    }
    known.clear();
    words.forEach(word -> add(word, Form.WORD, true, 1, known, numbers));
    starts.close();
  }

  private void add(
      String text,
      int owner,
      boolean own,
      int count,
      Set<String> known,
      Map<String, Integer> numbers) {
    String folded = FoldedText.fold(text);
    if (folded.isEmpty() || !known.add(folded)) {
      return;
    }
    Form form = new Form(text, folded, Pinyin.readings(folded), owner, own, Math.max(1, count));
    int number = forms.size();
    if (number == firsts.length) {
      firsts = Arrays.copyOf(firsts, number * 2);
      mostWeights = Arrays.copyOf(mostWeights, number * 2);
    }
    Integer first = numbers.putIfAbsent(folded, number);
    firsts[number] = first == null ? number : first;
    mostWeights[firsts[number]] = Math.max(mostWeights[firsts[number]], form.weight());
    starts.add(number, form);
    forms.add(form);
  }

  /** {@return whether no form before this one has the same characters} */
  boolean isFirst(int number) {
    return firsts[number] == number;
  }

  /**
   * {@return the largest weight of the forms with the characters of this one, the first of them}
   */
  int mostWeight(int number) {
    return mostWeights[number];
  }

  /** {@return the forms, for {@link NearNames}} */
  List<Form> forms() {
    return forms;
  }

  /** {@return where they begin, for {@link NearNames}} */
  Starts starts() {
    return starts;
  }

  /** {@return whether the form belongs to a name of one of these kinds; words belong to all} */
  boolean isOf(Form form, Set<NameKind> kinds) {
    return form.owner() == Form.WORD || kinds.contains(names.get(form.owner()).kind());
  }

  /** One name with its best form for what was typed. */
  private record Candidate(Name name, Form form, int rank, Match match) {

    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt(Candidate::rank)
            .thenComparing(Comparator.comparingInt((Candidate one) -> one.name.count()).reversed())
            .thenComparing(one -> !one.form.own())
            .thenComparing(one -> one.name.name().length())
            .thenComparing(one -> one.name.name())
            .thenComparing(one -> one.name.kind())
            .thenComparing(one -> one.name.value())
            .thenComparing(one -> one.form.folded());
  }

  /**
   * {@return the names that {@code typed} may become, best first: those it stands in before those
   * whose pinyin or its initials it is, whole ones before beginnings before parts, then by count}
   *
   * @param typed any part of a name, in characters, pinyin, initials, or characters and pinyin
   * @param kinds kinds of names wanted
   * @param field the field their clauses are to ask, null for that of their kind
   * @param limit how many at most
   */
  public List<Suggestion> suggest(
      String typed, Set<NameKind> kinds, @Nullable String field, int limit) {
    String folded = FoldedText.fold(typed);
    if (folded.isEmpty() || limit <= 0) {
      return List.of();
    }
    String letters = Pinyin.letters(folded);
    Ranks ranks = new Ranks(names.size());
    boolean[] spelling = starts.spelling(letters);
    look(starts.beginningsOf(letters.charAt(0)), letters, spelling, kinds, ranks);
    if (ranks.below(INSIDE) < limit) {
      look(starts.of(letters.charAt(0)), letters, spelling, kinds, ranks);
    }
    int last = ranks.reaching(limit);
    PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST.reversed());
    for (int owner = 0; owner < names.size(); owner++) {
      if (ranks.of(owner) <= last) {
        Form form = forms.get(ranks.form(owner));
        Candidate one = new Candidate(names.get(owner), form, ranks.of(owner), ranks.match(owner));
        if (queue.size() < limit) {
          queue.add(one);
        } else if (Candidate.BEST_FIRST.compare(one, queue.element()) < 0) {
          queue.poll();
          queue.add(one);
        }
      }
    }
    return queue.stream()
        .sorted(Candidate.BEST_FIRST)
        .map(candidate -> suggestion(candidate, typed.strip(), field))
        .toList();
  }

  /**
   * Looks at places; what can only be initials, as most of two letters are, is told from tables.
   */
  private void look(
      int[] places, String letters, boolean[] spelling, Set<NameKind> kinds, Ranks ranks) {
    int looked = 0;
    for (int place : places) {
      if ((looked++ & PATIENCE) == 0) {
        TimeLimit.check();
      }
      if (letters.length() > 1 && !starts.mayGoOn(place, letters.charAt(1))) {
        continue;
      }
      int number = Starts.form(place);
      Form form = forms.get(number);
      if (form.owner() == Form.WORD || !kinds.contains(names.get(form.owner()).kind())) {
        continue;
      }
      int at = Starts.at(place);
      Match.@Nullable End end;
      if (letters.length() > 1 && starts.areInitials(place, letters, spelling)) {
        boolean there = starts.haveInitials(place, letters);
        end = there ? new Match.End(Match.INITIALS, at + letters.length(), true) : null;
      } else {
        end = Match.at(form, at, letters);
      }
      if (end != null) {
        ranks.add(form.owner(), rank(form, at, end), number, end.match());
      }
    }
  }

  private static int rank(Form form, int at, Match.End end) {
    if (at == 0 && end.at() == form.length() && end.complete()) {
      return switch (end.match()) {
        case CHARACTERS -> 0;
        case PINYIN -> 1;
        case INITIALS -> 4;
      };
    }
    boolean beginning = at == 0;
    return switch (end.match()) {
      case CHARACTERS -> beginning ? 2 : INSIDE;
      case PINYIN -> beginning ? 3 : 7;
      case INITIALS -> beginning ? 6 : 8;
    };
  }

  private static Suggestion suggestion(Candidate candidate, String typed, @Nullable String field) {
    Name name = candidate.name();
    Form form = candidate.form();
    String why =
        switch (candidate.match()) {
          case CHARACTERS -> null;
          case PINYIN -> typed + " = " + form.text() + " (pinyin)";
          case INITIALS -> typed + " = " + form.text() + " (initials)";
        };
    if (!form.own()) {
      why = (why == null ? form.text() : why) + " = " + name.name() + " (" + word(name) + ")";
    }
    return new Suggestion(
        name.kind(), name.name(), name.within(), name.count(), clause(name, field), why);
  }

  private static String word(Name name) {
    return name.kind() == NameKind.INDICATOR ? "indicator" : "name";
  }

  private static String clause(Name name, @Nullable String field) {
    String value = name.value();
    boolean plain = value.chars().noneMatch(unit -> " \t\n\u3000,，、()（）".indexOf(unit) >= 0);
    String quoted = plain ? value : '"' + value.replaceAll("[\"“”＂]", "") + '"';
    return (field == null ? name.kind().field() : field) + ":" + quoted;
  }

  /** A stretch of characters that letters spell, and how often it stands. */
  private record Spelled(String text, boolean whole, long weight) {
    static final Comparator<Spelled> MOST_FIRST =
        Comparator.comparingLong((Spelled spelled) -> -spelled.weight())
            .thenComparing(Spelled::text);

    Spelled and(Spelled other) {
      return new Spelled(text, whole || other.whole, weight + other.weight);
    }
  }

  /**
   * {@return what {@code letters} spell in full syllables, most usual first: whole names and words;
   * where there are none, stretches of two characters or more inside of them}
   *
   * @param letters what is, or may be, pinyin
   */
  public List<String> spelled(String letters) {
    String typed = Pinyin.letters(letters);
    Map<String, Spelled> found = new HashMap<>();
    for (int place : starts.of(typed.charAt(0))) {
      if (typed.length() > 1 && !starts.mayGoOn(place, typed.charAt(1))) {
        continue;
      }
      Form form = forms.get(Starts.form(place));
      int at = Starts.at(place);
      int end = Starts.spelledEnd(form, at, typed, 0);
      if (end > at + 1 && !form.folded().startsWith(typed, at)) {
        boolean whole = at == 0 && end == form.length();
        String text = form.folded().substring(at, end);
        found.merge(text, new Spelled(text, whole, form.weight()), Spelled::and);
      }
    }
    boolean anyWhole = found.values().stream().anyMatch(Spelled::whole);
    List<Spelled> best =
        found.values().stream()
            .filter(spelled -> spelled.whole() || !anyWhole)
            .sorted(Spelled.MOST_FIRST)
            .limit(MOST_SPELLED)
            .toList();
    return best.stream()
        .filter(spelled -> spelled.weight() >= best.get(0).weight() / RARE)
        .map(Spelled::text)
        .toList();
  }

  /**
   * A name that letters mean as a whole.
   *
   * @param name the name
   * @param form the wording of it that they spell
   * @param initials whether only its first letters were given
   */
  public record Meaning(Name name, String form, boolean initials) {}

  /**
   * {@return the names of some kinds that {@code letters} spell from beginning to end, or, if they
   * spell none, those whose initials they are; in the order of the book, each once}
   */
  public List<Meaning> meanings(String letters, Set<NameKind> kinds) {
    List<Meaning> spelled = meanings(letters, kinds, Match.PINYIN);
    return spelled.isEmpty() ? meanings(letters, kinds, Match.INITIALS) : spelled;
  }

  private List<Meaning> meanings(String letters, Set<NameKind> kinds, Match wanted) {
    String typed = Pinyin.letters(letters);
    List<Meaning> found = new ArrayList<>();
    Set<Integer> owners = new LinkedHashSet<>();
    for (int place : starts.of(typed.charAt(0))) {
      Form form = forms.get(Starts.form(place));
      if (Starts.at(place) != 0 || form.owner() == Form.WORD) {
        continue;
      }
      Name name = names.get(form.owner());
      Match.@Nullable End end = kinds.contains(name.kind()) ? Match.at(form, 0, typed) : null;
      if (end != null
          && end.match() == wanted
          && end.complete()
          && end.at() == form.length()
          && owners.add(form.owner())) {
        found.add(new Meaning(name, form.text(), wanted == Match.INITIALS));
      }
    }
    return found;
  }

  /** {@return names and words whose initials these letters are, most usual first} */
  public List<String> begun(String letters) {
    String typed = Pinyin.letters(letters);
    Map<String, Spelled> found = new HashMap<>();
    for (int place : starts.of(typed.charAt(0))) {
      Form form = forms.get(Starts.form(place));
      Match.End end = Starts.at(place) == 0 ? Match.at(form, 0, typed) : null;
      if (end != null && end.match() == Match.INITIALS && end.at() == form.length()) {
        Spelled one = new Spelled(form.text(), true, form.weight());
        found.merge(form.folded(), one, Spelled::and);
      }
    }
    return found.values().stream()
        .sorted(Spelled.MOST_FIRST)
        .limit(MOST_SPELLED)
        .map(Spelled::text)
        .toList();
  }

  /** {@return what to say of it that letters were taken for a name} */
  public static String why(String typed, Meaning meaning) {
    return typed + " = " + meaning.form() + (meaning.initials() ? " (initials)" : " (pinyin)");
  }

  /** {@return all kinds of names} */
  public static Set<NameKind> all() {
    return EnumSet.allOf(NameKind.class);
  }
}
