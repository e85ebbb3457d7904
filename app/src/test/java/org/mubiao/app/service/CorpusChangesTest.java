package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.Notices;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** Files that other programs write while a run reads them, and files that hold the same bytes. */
class CorpusChangesTest {

  private static final Producer PRODUCER =
      new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());

  private static final String OTHER = Notices.PLAN_2024.replace("2024〕1号", "2024〕8号");
  private static final String THIRD = Notices.PLAN_2024.replace("2024〕1号", "2024〕66号");

  @TempDir Path folder;

  /** What happens between the first look at the files and their reading. */
  private Runnable afterTheLook = () -> {};

  private final List<String> read = new ArrayList<>();

  /** A run of a new program; nothing stays in memory. */
  private SortedMap<String, FileOutcome> run(ReadLimits limits, Runnable afterEach)
      throws IOException {
    SortedMap<String, FileOutcome> outcomes = new TreeMap<>();
    read.clear();
    new RunCorpus(
            PRODUCER,
            () -> {
              afterTheLook.run();
              return new Extractor(Vocabulary.lexicon(), limits, TextRecognition.OFF);
            },
            Vocabulary.lexicon(),
            limits,
            1)
        .run(
            List.of(folder.resolve("corpus")),
            output(),
            (name, done, all) -> {
              read.add(name);
              afterEach.run();
            })
        .report()
        .files()
        .forEach(outcome -> outcomes.put(outcome.file(), outcome));
    return outcomes;
  }

  private SortedMap<String, FileOutcome> run() throws IOException {
    return run(ReadLimits.DEFAULT, () -> {});
  }

  private OutputFolder output() {
    return new OutputFolder(folder.resolve("output"));
  }

  private Path write(String name, String text) {
    return settled(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that was written an hour ago. */
  private Path settled(String name, byte[] bytes) {
    try {
      Path file = folder.resolve("corpus").resolve(name);
      Files.createDirectories(folder.resolve("corpus"));
      Files.write(file, bytes);
      Files.setLastModifiedTime(
          file, FileTime.from(Instant.now().minus(Duration.ofHours(1)).minusNanos(bytes.length)));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(Map<String, String> files) throws IOException {
    Path zip = Files.createTempFile("packed", ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream parts = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        parts.putNextEntry(new ZipEntry(file.getKey()));
        parts.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
      }
    }
    byte[] bytes = Files.readAllBytes(zip);
    Files.delete(zip);
    return bytes;
  }

  private TargetSet document(FileOutcome outcome) throws IOException {
    return TargetSetJson.read(
        Files.readAllBytes(output().document(Objects.requireNonNull(outcome.document()))));
  }

  @Test
  void identicalBytesAreReadOnceUnderTheFirstOfTheirNames() throws IOException {
    write("b.txt", Notices.PLAN_2024);
    write("c.txt", OTHER); // as long, and not the same
    write("a.txt", Notices.PLAN_2024);
    write("d.txt", THIRD);
    Map<String, FileOutcome> outcomes = run();
    assertThat(read).containsExactly("a.txt", "c.txt", "d.txt");
    assertThat(outcomes).hasSize(4);
    assertThat(document(outcomes.get("b.txt")).document().source().files())
        .containsExactly("a.txt", "b.txt");
    run();
    assertThat(read).isEmpty();
  }

  @Test
  void whatWasReadOnceIsRememberedByItsTimeOfChange() throws IOException {
    Path file = write("a.txt", Notices.PLAN_2024);
    FileOutcome first = run().get("a.txt");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, OTHER); // as long, and the same time: nobody can see that
    Files.setLastModifiedTime(file, time);
    assertThat(run().get("a.txt")).isEqualTo(first);
    assertThat(read).isEmpty();
  }

  @Test
  void aFileThatChangesBeforeItIsReadIsReadAsItIsThen() throws IOException {
    Path file = write("a.txt", Notices.PLAN_2024);
    write("b.txt", THIRD);
    afterTheLook = () -> replace(file, OTHER);
    FileOutcome outcome = run().get("a.txt");
    assertThat(outcome.outcome()).isEqualTo(OutcomeKind.EXTRACTED);
    assertThat(document(outcome).document().number()).contains("8号");
    afterTheLook = () -> {};
    assertThat(run().get("a.txt")).isEqualTo(outcome);
    assertThat(read).isEmpty();
  }

  @Test
  void aFileThatChangesBeforeItIsReadMayBeAnotherThen() throws IOException {
    Path early = write("a.txt", THIRD);
    write("b.txt", Notices.PLAN_2024);
    Path late = write("c.txt", OTHER);
    afterTheLook =
        () -> {
          replace(early, Notices.PLAN_2024);
          replace(late, Notices.PLAN_2024);
        };
    Map<String, FileOutcome> outcomes = run();
    assertThat(outcomes.values())
        .extracting(FileOutcome::outcome)
        .containsOnly(OutcomeKind.EXTRACTED)
        .hasSize(3);
    TargetSet set = document(outcomes.get("b.txt"));
    assertThat(set.document().source().files()).containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(set.document().source().file()).isEqualTo("a.txt");
    assertThat(OutputWriting.filesIn(output().documents())).hasSize(1);
  }

  @Test
  void aFileThatDoesNotComeToRestIsNamed() throws IOException {
    Path file = write("a.txt", Notices.PLAN_2024);
    write("b.txt", OTHER);
    afterTheLook = () -> replace(file, THIRD);
    Map<String, FileOutcome> outcomes =
        run(ReadLimits.DEFAULT, () -> replace(file, THIRD + read.size()));
    assertThat(outcomes.get("a.txt").outcome()).isEqualTo(OutcomeKind.FAILED);
    assertThat(outcomes.get("a.txt").reason()).contains("changed while it was read; run again");
    assertThat(outcomes.get("b.txt").outcome()).isEqualTo(OutcomeKind.EXTRACTED);
    afterTheLook = () -> {};
    assertThat(run().get("a.txt").outcome()).isEqualTo(OutcomeKind.EXTRACTED);
  }

  @Test
  void aFileThatGoesAwayIsNamed() throws IOException {
    Path file = write("a.txt", Notices.PLAN_2024);
    write("b.txt", THIRD);
    afterTheLook = () -> delete(file);
    Map<String, FileOutcome> outcomes = run();
    assertThat(outcomes.get("a.txt").outcome()).isEqualTo(OutcomeKind.FAILED);
    assertThat(outcomes.get("a.txt").reason()).contains("a.txt cannot be read");
    assertThat(outcomes.get("b.txt").outcome()).isEqualTo(OutcomeKind.EXTRACTED);
  }

  @Test
  void theOthersOfTheSameBytesAreReadWhereTheFirstChanges() throws IOException {
    Path file = write("a.txt", Notices.PLAN_2024);
    write("b.txt", Notices.PLAN_2024);
    write("c.txt", Notices.PLAN_2024);
    afterTheLook = () -> replace(file, THIRD);
    Map<String, FileOutcome> outcomes = run();
    assertThat(outcomes.get("a.txt").reason()).contains("changed while it was read; run again");
    assertThat(document(outcomes.get("b.txt")).document().source().files())
        .containsExactly("b.txt", "c.txt");
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    write("a.txt", Notices.PLAN_2024);
    write("b.txt", Notices.PLAN_2024 + "\n".repeat(9));
    ReadLimits limits =
        ReadLimits.DEFAULT.withMaxBytes(Notices.PLAN_2024.getBytes(StandardCharsets.UTF_8).length);
    Map<String, FileOutcome> outcomes = run(limits, () -> {});
    assertThat(outcomes.get("a.txt").outcome()).isEqualTo(OutcomeKind.EXTRACTED);
    assertThat(outcomes.get("b.txt").outcome()).isEqualTo(OutcomeKind.REFUSED);
    assertThat(outcomes.get("b.txt").reason()).contains("take the pictures out");
  }

  /** The last run knows the digests of packed files, and not how long they are. */
  @Test
  void aNewFileWithTheBytesOfAPackedOneIsTheSameDocument() throws IOException {
    settled("m.zip", packed(Map.of("a.txt", Notices.PLAN_2024, "b.txt", THIRD)));
    run();
    assertThat(read).containsExactly("m.zip!/a.txt", "m.zip!/b.txt");
    write("z.txt", Notices.PLAN_2024);
    Map<String, FileOutcome> outcomes = run();
    TargetSet set = document(outcomes.get("z.txt"));
    assertThat(set.document().source().file()).isEqualTo("m.zip!/a.txt");
    assertThat(set.document().source().files()).containsExactly("m.zip!/a.txt", "z.txt");
    write("e.txt", THIRD);
    outcomes = run();
    set = document(outcomes.get("e.txt"));
    assertThat(set.document().source().file()).isEqualTo("e.txt");
    assertThat(set.document().source().files()).containsExactly("e.txt", "m.zip!/b.txt");
  }

  @Test
  void onlyWhatMayBeTwiceIsDigestedAtTheFirstLook() throws IOException {
    write("a.txt", Notices.PLAN_2024);
    write("b.txt", THIRD);
    write("c.txt", OTHER); // as long as a.txt
    write("d.txt", Notices.PLAN_2025);
    write("e.txt", Notices.PLAN_2025);
    Path fresh = write("f.txt", "在写");
    Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
    settled("g.zip", packed(Map.of("x.txt", "一", "y.txt", "二")));
    SeenFiles seen = new SeenFiles(null);
    List<String> digested = new ArrayList<>();
    Map<Input, ?> alone =
        FirstLook.at(
            Inputs.of(List.of(folder.resolve("corpus")), ReadLimits.DEFAULT, seen).files(),
            name -> name.equals("b.txt"),
            seen,
            ReadLimits.DEFAULT,
            new FirstLook.Found() {
              @Override
              public void digested(Input input, String sha256) {
                digested.add(input.name());
              }

              @Override
              public void failed(String name, OutcomeKind kind, String reason) {
                throw new AssertionError(reason);
              }
            });
    assertThat(alone.keySet()).extracting(Input::name).containsExactlyInAnyOrder("a.txt", "c.txt");
    assertThat(digested)
        .containsExactlyInAnyOrder(
            "b.txt", "d.txt", "e.txt", "f.txt", "g.zip!/x.txt", "g.zip!/y.txt");
  }

  private static void replace(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
