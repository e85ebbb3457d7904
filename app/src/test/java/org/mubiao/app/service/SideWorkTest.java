package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.Notices;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.target.Producer;

class SideWorkTest {

  private static final Producer PRODUCER =
      new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());

  @TempDir Path folder;

  @Test
  void isDoneWhenItEnds() throws IOException {
    AtomicBoolean done = new AtomicBoolean();
    try (SideWork work = SideWork.begin("side", goOn -> done.set(goOn.getAsBoolean()))) {
      work.end();
      assertThat(done).isTrue();
    }
  }

  @Test
  void whatItMeetsIsTold() {
    IOException full = new IOException("No space left on device");
    assertThatThrownBy(() -> run(full)).isSameAs(full);
    IllegalStateException defect = new IllegalStateException("no document");
    assertThatThrownBy(() -> run(defect)).isSameAs(defect);
    OutOfMemoryError memory = new OutOfMemoryError("heap");
    assertThatThrownBy(() -> run(memory)).isSameAs(memory);
  }

  private static void run(Throwable failure) throws IOException {
    try (SideWork work =
        SideWork.begin(
            "side",
            goOn -> {
              if (failure instanceof Error error) {
                throw error;
              }
              if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
              }
              throw (IOException) failure;
            })) {
      work.end();
    }
  }

  /** The rest is not wanted, but what was begun is brought to its end before anybody goes on. */
  @Test
  void endsEarlyWhereTheOtherWorkFails() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              try (SideWork work =
                  SideWork.begin(
                      "side",
                      goOn -> {
                        begun.countDown();
                        while (goOn.getAsBoolean()) {
                          Thread.onSpinWait();
                        }
                        ended.set(true);
                        throw new IllegalStateException("ended early");
                      })) {
                begun.await();
                failAtTheTables();
                work.end();
              }
            })
        .withMessage("the tables");
    assertThat(ended).isTrue();
  }

  private static void failAtTheTables() throws IOException {
    throw new IOException("the tables");
  }

  @Test
  void anInterruptIsKeptAndTheWorkStillAwaited() {
    AtomicBoolean ended = new AtomicBoolean();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> {
              try (SideWork work =
                  SideWork.begin(
                      "side",
                      goOn -> {
                        while (goOn.getAsBoolean()) {
                          Thread.onSpinWait();
                        }
                        ended.set(true);
                      })) {
                Thread.currentThread().interrupt();
                work.end();
              }
            })
        .withMessage("interrupted while writing");
    assertThat(ended).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void tablesThatCannotBeWrittenLeaveNobodyWriting() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    OutputFolder output = new OutputFolder(folder.resolve("output"));
    run(output, 2);
    String before = Files.readString(output.state());
    Notices.write(
        corpus.resolve("other.txt"),
        Notices.PLAN_2024.replace("2024〕1号", "2024〕8号").replace("3.2%", "4.1%"));
    Files.delete(output.targetsXlsx());
    Path inTheWay = Files.createDirectories(output.targetsXlsx().resolve("of somebody else"));
    assertThatThrownBy(() -> run(output, 2)).isInstanceOf(IOException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("mubiao-index"));
    assertThat(output.state()).hasContent(before);
    Files.delete(inTheWay);
    Files.delete(output.targetsXlsx());
    run(output, 2);
    OutputFolder oneThread = new OutputFolder(folder.resolve("one-thread"));
    run(oneThread, 1);
    assertThat(files(output)).isEqualTo(files(oneThread)).containsKeys("targets.xlsx");
  }

  private void run(OutputFolder output, int threads) throws IOException {
    new RunCorpus(
            PRODUCER,
            () -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            threads)
        .run(List.of(folder.resolve("corpus")), output, Progress.SILENT);
  }

  /** Digests of what people and programs read, by path; Lucene gives each index a new name. */
  private static TreeMap<String, String> files(OutputFolder output) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = output.root().relativize(file).toString();
        if (path.startsWith("documents") || path.startsWith("text") || path.startsWith("targets")) {
          digests.put(path, Digests.ofFile(file));
        }
      }
    }
    return digests;
  }
}
