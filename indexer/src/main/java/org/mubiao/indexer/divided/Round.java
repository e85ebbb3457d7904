package org.mubiao.indexer.divided;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.indexer.divided.PartQuestion.BookNames;
import org.mubiao.indexer.search.Share;
import org.mubiao.indexer.search.Shares;
import org.mubiao.model.search.AmbiguousNameException;
import org.mubiao.model.search.IndexStaleException;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;

/** The answers of all parts to one question, in the order of the parts. */
public final class Round {

  private final List<String> states = new ArrayList<>();
  private final List<PartAnswer> answers = new ArrayList<>();

  /**
   * Takes the answers.
   *
   * @throws IndexStaleException if a part works with other fields or another lexicon
   */
  public Round(List<Letter> letters, String stamp) {
    for (Letter letter : letters) {
      PartAnswer answer = letter.answer();
      if (answer == null || !letter.stamp().equals(stamp)) {
        throw new IndexStaleException(letter.stamp(), stamp);
      }
      states.add(letter.state());
      answers.add(answer);
    }
  }

  /** {@return what the parts hold} */
  public List<String> states() {
    return List.copyOf(states);
  }

  /** {@return the answers} */
  public List<PartAnswer> answers() {
    return List.copyOf(answers);
  }

  /** {@return whether no part needs to be told more} */
  public boolean isDone() {
    if (answers.stream().anyMatch(Round::isUnsettled)) {
      return false;
    }
    for (PartAnswer answer : answers) {
      if (answer instanceof PartAnswer.Page page) {
        return page.share().stage() == null || total() >= page.share().needed();
      }
    }
    return true;
  }

  private static boolean isUnsettled(PartAnswer answer) {
    return answer instanceof PartAnswer.Open || answer instanceof PartAnswer.NamesNeeded;
  }

  private int total() {
    return shares().stream().mapToInt(Share::total).sum();
  }

  private List<Share> shares() {
    return answers.stream()
        .filter(PartAnswer.Page.class::isInstance)
        .map(answer -> ((PartAnswer.Page) answer).share())
        .toList();
  }

  /** {@return whether a part has to be told the names of the whole} */
  public boolean needsNames() {
    return answers.stream().anyMatch(PartAnswer.NamesNeeded.class::isInstance);
  }

  /** Adds what all parts have told, added up. */
  public void addTo(SortedMap<String, SortedMap<String, Integer>> sums) {
    if (shares().size() == answers.size()) {
      String stage = Objects.requireNonNull(shares().get(0).stage(), "this round was done");
      SortedMap<String, Integer> total = new TreeMap<>();
      total.put("", total());
      sums.put(stage, total);
      return;
    }
    Map<String, Integer> told = new TreeMap<>();
    SortedMap<String, SortedMap<String, Integer>> added = new TreeMap<>();
    for (PartAnswer answer : answers) {
      open(answer)
          .forEach(
              (question, numbers) -> {
                told.merge(question, 1, Integer::sum);
                SortedMap<String, Integer> sum =
                    added.computeIfAbsent(question, key -> new TreeMap<>());
                numbers.forEach((name, number) -> sum.merge(name, number, Integer::sum));
              });
    }
    added.forEach(
        (question, sum) -> {
          if (told.getOrDefault(question, 0) == answers.size()) {
            sums.put(question, sum);
          }
        });
  }

  private static SortedMap<String, SortedMap<String, Integer>> open(PartAnswer answer) {
    if (answer instanceof PartAnswer.Open some) {
      return some.open();
    }
    return answer instanceof PartAnswer.NamesNeeded needed ? needed.open() : new TreeMap<>();
  }

  /** {@return the names of all parts} */
  public BookNames names() {
    SortedMap<String, SortedMap<String, Integer>> all = new TreeMap<>();
    for (PartAnswer answer : answers) {
      if (answer instanceof PartAnswer.Names names) {
        names
            .counts()
            .forEach(
                (kind, counts) -> {
                  SortedMap<String, Integer> sums =
                      all.computeIfAbsent(kind, key -> new TreeMap<>());
                  counts.forEach((name, count) -> sums.merge(name, count, Integer::sum));
                });
      }
    }
    return new BookNames(BookDigest.of(all), all);
  }

  /**
   * {@return the page}
   *
   * @param took milliseconds it took
   * @throws QuerySyntaxException if the query cannot be read
   * @throws AmbiguousNameException if the name of a place fits several regions of the index
   */
  public SearchPage page(SearchRequest request, long took) {
    for (PartAnswer answer : answers) {
      if (answer instanceof PartAnswer.Unreadable unreadable) {
        throw new QuerySyntaxException(
            unreadable.message(), unreadable.chinese(), unreadable.position());
      }
      if (answer instanceof PartAnswer.Ambiguous ambiguous) {
        throw new AmbiguousNameException(ambiguous.name(), ambiguous.candidates());
      }
    }
    return Shares.page(request, shares(), took);
  }
}
