package org.mubiao.app.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what clients were answered while notices came against what a server answers that nobody
 * disturbs: each answer is that of one whole state, and no client is led back to an older one.
 */
final class LoadProof {

  private static final int NOT_MODIFIED = 304;

  private static final int TOLD = 5;

  private final List<List<LoadAnswer>> everything;
  private final List<List<LoadAnswer>> clients;
  private final UndisturbedAnswers undisturbed;
  private final SortedMap<String, NavigableSet<Integer>> generations = new TreeMap<>();

  LoadProof(List<List<LoadAnswer>> clients, UndisturbedAnswers undisturbed) {
    this.everything = clients;
    this.clients =
        clients.stream()
            .map(client -> client.stream().filter(answer -> answer.problem().isEmpty()).toList())
            .toList();
    this.undisturbed = undisturbed;
  }

  /** {@return how many states of the output were seen} */
  int states() {
    return generations.size();
  }

  /**
   * Proves it.
   *
   * @param done when each notice had come, by {@link System#nanoTime}
   */
  void prove(List<Long> done) {
    sameTagSameBytes().forEach(this::oneGeneration);
    for (List<LoadAnswer> client : clients) {
      neverBack(client, done);
    }
    List<LoadAnswer> wrong =
        everything.stream()
            .flatMap(List::stream)
            .filter(answer -> !answer.problem().isEmpty())
            .toList();
    assertThat(wrong.stream().limit(TOLD))
        .as("%d questions without an answer, some of them", wrong.size())
        .isEmpty();
  }

  /** {@return what was answered in each state, by what was asked} */
  private SortedMap<String, Map<LoadMix.Asking, String>> sameTagSameBytes() {
    SortedMap<String, Map<LoadMix.Asking, String>> states = new TreeMap<>();
    for (List<LoadAnswer> client : clients) {
      for (LoadAnswer answer : client) {
        if (answer.status() != NOT_MODIFIED) {
          String other =
              states
                  .computeIfAbsent(answer.state(), state -> new HashMap<>())
                  .putIfAbsent(answer.asking(), answer.digest());
          assertThat(other == null || other.equals(answer.digest()))
              .as(
                  "%s has one answer with tag %s, not %s and %s",
                  answer.asking(), answer.tag(), other, answer.digest())
              .isTrue();
        }
      }
    }
    return states;
  }

  /** All answers of a state are those of one number of notices, none of another. */
  private void oneGeneration(String state, Map<LoadMix.Asking, String> answers) {
    SortedMap<LoadMix.Asking, SortedSet<Integer>> fitting =
        new TreeMap<>(Comparator.comparing(LoadMix.Asking::address));
    NavigableSet<Integer> all = new TreeSet<>();
    for (int number = 0; number < undisturbed.generations().size(); number++) {
      all.add(number);
    }
    answers.forEach(
        (asking, digest) -> {
          SortedSet<Integer> fits = new TreeSet<>();
          for (int number = 0; number < undisturbed.generations().size(); number++) {
            if (digest.equals(undisturbed.generations().get(number).get(asking))) {
              fits.add(number);
            }
          }
          fitting.put(asking, fits);
          all.retainAll(fits);
        });
    assertThat(all)
        .as("notices that had come in state %s; each answer fits these: %s", state, fitting)
        .isNotEmpty();
    generations.put(state, all);
  }

  /** Nor does anybody who asks after a notice had come get an answer without it. */
  private void neverBack(List<LoadAnswer> client, List<Long> done) {
    int least = 0;
    for (LoadAnswer answer : client) {
      int come = 0;
      while (come < done.size() && done.get(come) - answer.begun() < 0) {
        come++;
      }
      least = Math.max(least, come);
      NavigableSet<Integer> fits = generations.getOrDefault(answer.state(), new TreeSet<>());
      Integer next = fits.ceiling(least);
      assertThat(next)
          .as("%s was answered from %s when %d notices were known", answer.asking(), fits, least)
          .isNotNull();
      least = next;
    }
  }
}
