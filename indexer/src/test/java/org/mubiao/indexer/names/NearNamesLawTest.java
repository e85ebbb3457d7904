package org.mubiao.indexer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mubiao.model.search.NameKind;

/** Looking only where something near may be finds what looking at every name would find. */
final class NearNamesLawTest {

  private static final int ROUNDS = 60;
  private static final String CHARACTERS = "市事是局具据科可技及记术树政正邮油长常数g";

  private static String words(Random random, int longest) {
    StringBuilder words = new StringBuilder();
    for (int left = 1 + random.nextInt(longest); left > 0; left--) {
      words.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return words.toString();
  }

  private static Name name(Random random) {
    String name = words(random, 9);
    return new Name(
        random.nextBoolean() ? NameKind.UNIT : NameKind.ISSUER,
        name,
        null,
        name,
        1 + random.nextInt(9),
        List.of());
  }

  private static String typed(Random random, List<Name> names) {
    StringBuilder typed = new StringBuilder(names.get(random.nextInt(names.size())).name());
    int at = random.nextInt(typed.length());
    switch (random.nextInt(3)) {
      case 0 -> typed.insert(at, words(random, 1));
      case 1 -> typed.setCharAt(at, words(random, 1).charAt(0));
      default -> typed.deleteCharAt(at);
    }
    return typed.toString();
  }

  @Test
  void whatElseStandsInTheBookHidesNothing() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Name> names = new ArrayList<>();
      for (int number = 0; number < 40; number++) {
        names.add(name(random));
      }
      String typed = typed(random, names);
      Set<NameKind> kinds = round % 3 == 0 ? EnumSet.of(NameKind.UNIT) : NameBook.all();
      Set<String> alone = new TreeSet<>();
      for (Name name : names) {
        alone.addAll(new NearNames(new NameBook(List.of(name), List.of())).near(typed, kinds, 99));
      }
      List<String> together = new NearNames(new NameBook(names, List.of())).near(typed, kinds, 99);
      assertThat(new TreeSet<>(together))
          .as("seed %d, %s in %s", seed, typed, names)
          .isEqualTo(alone);
    }
  }

  @Test
  void namesThatStandSeveralTimesCountAsTheMostFrequent() {
    List<Name> names =
        List.of(
            new Name(NameKind.UNIT, "科技局", null, "科技局", 2, List.of()),
            new Name(NameKind.UNIT, "科学局", null, "科学局", 5, List.of()),
            new Name(NameKind.ISSUER, "科技局", null, "科技局", 9, List.of()));
    NearNames near = new NearNames(new NameBook(names, List.of()));
    assertThat(near.near("科教局", NameBook.all(), 9)).startsWith("科技局", "科学局");
    assertThat(near.near("科教局", EnumSet.of(NameKind.UNIT), 9)).startsWith("科学局", "科技局");
  }
}
