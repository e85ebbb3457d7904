package org.mubiao.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Target;

class ExtractorTest {

  private static List<SourceFile> seeds() throws IOException {
    List<SourceFile> seeds = new ArrayList<>();
    Path folder = Path.of(System.getProperty("mubiao.root"), "seeds");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        seeds.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    assertThat(seeds).hasSize(5);
    return seeds;
  }

  private static byte[] json(Extractor extractor, SourceFile file) {
    ExtractionOutcome outcome = extractor.extract(file);
    assertThat(outcome).isInstanceOf(ExtractionOutcome.Extracted.class);
    return TargetSetJson.write(((ExtractionOutcome.Extracted) outcome).targets());
  }

  @Test
  void fileWithoutTextIsEmpty() {
    assertThat(RealExtractor.EXTRACTOR.extract(new SourceFile("a.txt", new byte[0])))
        .isInstanceOf(ExtractionOutcome.Empty.class);
    assertThat(
            RealExtractor.EXTRACTOR.extract(
                new SourceFile("b.txt", " \n\t".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(ExtractionOutcome.Empty.class);
  }

  @Test
  void fileThatIsNoDocumentIsRefusedWithAReason() {
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0};
    ExtractionOutcome outcome =
        RealExtractor.EXTRACTOR.extract(new SourceFile("program.txt", program));
    assertThat(outcome).isInstanceOf(ExtractionOutcome.Refused.class);
    assertThat(((ExtractionOutcome.Refused) outcome).reason()).contains("program.txt");
  }

  @Test
  void textWithoutTargetsIsExtracted() {
    assertThat(RealExtractor.extract("各位同志，请做好会议准备。\n").targets().targets()).isEmpty();
  }

  @Test
  void everyEvidenceIsWhatItsSpanCutsOutOfTheText() throws IOException {
    for (SourceFile seed : seeds()) {
      ExtractionOutcome.Extracted read =
          (ExtractionOutcome.Extracted) RealExtractor.EXTRACTOR.extract(seed);
      assertThat(read.targets().targets()).as(seed.name()).isNotEmpty();
      for (Target target : read.targets().targets()) {
        assertThat(target.evidence().span().cut(read.text()))
            .as(seed.name() + " " + target.id())
            .isEqualTo(target.evidence().text());
      }
      read.targets()
          .tasks()
          .forEach(task -> assertThat(task.span().cut(read.text())).isEqualTo(task.text()));
    }
  }

  @Test
  void sameFileGivesTheSameBytesFromAnotherExtractor() throws IOException {
    Extractor other = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    for (SourceFile seed : seeds()) {
      assertThat(json(other, seed)).isEqualTo(json(RealExtractor.EXTRACTOR, seed));
    }
  }

  @Test
  void severalThreadsGiveTheSameBytes() throws Exception {
    List<SourceFile> seeds = seeds();
    List<byte[]> alone = seeds.stream().map(seed -> json(RealExtractor.EXTRACTOR, seed)).toList();
    Extractor shared = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<byte[]>> work = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        seeds.forEach(seed -> work.add(() -> json(shared, seed)));
      }
      List<Future<byte[]>> done = threads.invokeAll(work);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(alone.get(i % seeds.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void paragraphAsLongAsABookIsReadInTime() {
    String sentence = "新增高新技术企业5家，规模以上工业增加值增长6%左右，到2026年建成（含改建）道路30公里，";
    long start = System.nanoTime();
    ExtractionOutcome.Extracted read =
        RealExtractor.extract("临江市2025年工作要点\n" + sentence.repeat(4_000));
    assertThat(read.targets().targets()).hasSizeGreaterThan(10_000);
    assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(60);
  }
}
