package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Recurrence;

/**
 * Some records spell their equality out because that is quicker; none of their components may be
 * forgotten there, those added later neither.
 */
class RecordEqualityTest {

  /** A record class, and two lists of components without a value in common. */
  static Stream<Arguments> records() throws IOException {
    List<TargetSet> sets = seeds();
    List<IndicatorEntry> entries = LexiconLoader.load().indicators().entries();
    return Stream.of(
        pair(Span.class.getName(), List.of(1, 5), List.of(2, 6)),
        pair(DocumentId.class.getName(), List.of("0123456789abcdef"), List.of("fedcba9876543210")),
        pair(
            TimeMention.class.getName(),
            List.of(
                1,
                5,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                Recurrence.ANNUAL,
                TimeMention.Kind.BY),
            List.of(
                2,
                6,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2026, 12, 31),
                Recurrence.MONTHLY,
                TimeMention.Kind.DURING)),
        pair(
            "org.mubiao.extractor.assemble.Voice",
            List.of(Status.TARGET, 2021, 2025, 2021, 2021, true, true, LocalDate.of(2021, 6, 30)),
            List.of(
                Status.ACTUAL, 2020, 2026, 2022, 2023, false, false, LocalDate.of(2021, 9, 30))),
        pair(
            "org.mubiao.model.comparison.Figure",
            List.of(sets.get(0).document(), sets.get(0).targets().get(0), entries.get(0), "a", "b"),
            List.of(
                sets.get(1).document(), sets.get(1).targets().get(0), entries.get(1), "c", "d")));
  }

  private static Arguments pair(String name, List<Object> one, List<Object> other) {
    return Arguments.of(name, one, other);
  }

  private static List<TargetSet> seeds() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of("..", "seeds"))) {
      List<Path> files =
          paths.filter(path -> path.toString().endsWith(".txt")).sorted().limit(2).toList();
      return new FindingsOfTexts()
          .read(
              Map.of(
                  "a.txt", Files.readAllBytes(files.get(0)),
                  "b.txt", Files.readAllBytes(files.get(1))));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentCounts(String name, List<Object> one, List<Object> other)
      throws ReflectiveOperationException {
    Constructor<?> constructor = constructor(Class.forName(name));
    Object record = constructor.newInstance(one.toArray());
    Object same = constructor.newInstance(one.toArray());
    assertThat(record).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(record).isNotEqualTo(name);
    for (int component = 0; component < one.size(); component++) {
      Object[] changed = one.toArray();
      changed[component] = other.get(component);
      Object different = constructor.newInstance(changed);
      assertThat(record).as("component %d", component).isNotEqualTo(different);
      assertThat(different).as("component %d", component).isNotEqualTo(record);
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(components);
    constructor.setAccessible(true);
    return constructor;
  }
}
