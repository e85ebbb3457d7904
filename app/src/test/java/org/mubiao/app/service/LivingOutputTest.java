package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.cli.Notices;
import org.mubiao.app.json.CorrectableField;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Target;

class LivingOutputTest {

  private static final Producer PRODUCER =
      new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());

  @TempDir Path folder;
  private OutputFolder output;
  private KeepCorpus keeper;
  private LivingOutput living;

  @BeforeEach
  void makeAnOutput() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    output = new OutputFolder(folder.resolve("output"));
    keeper =
        new KeepCorpus(
            List.of(corpus),
            corpus,
            output,
            PRODUCER,
            Vocabulary.lexicon(),
            2,
            false,
            how -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, how));
    keeper.run(Progress.SILENT);
    living = new LivingOutput(output, PRODUCER, Vocabulary.lexicon());
  }

  @AfterEach
  void close() throws IOException {
    living.close();
  }

  @Test
  void aViewKnowsEachDocumentWithoutReadingIt() throws IOException {
    List<DocumentHead> heads = living.read(view -> List.copyOf(view.heads()));
    assertThat(heads)
        .extracting(DocumentHead::file)
        .containsExactly("海门区/2024/要点.txt", "海门区/2025/要点.txt");
    DocumentHead second = heads.get(1);
    assertThat(second.place()).isEqualTo("海门区");
    assertThat(second.number()).isEqualTo("海科委发〔2025〕2号");
    assertThat(second.kind()).isEqualTo("工作要点");
    DocumentHead again = living.read(view -> DocumentHead.of(view.asRead(second.id())));
    assertThat(again).isEqualTo(second);
    assertThat(second.tally().targets()).isEqualTo(3);
    List<DocumentHead> about = living.read(view -> view.about(List.of("海门")));
    assertThat(about).hasSize(2);
    assertThatThrownBy(() -> living.read(view -> view.about(List.of("启东"))))
        .isInstanceOf(WrongUsageException.class);
  }

  @Test
  void anUpdateIsSeenByTheNextWorkAndNotByTheOneUnderWay() throws IOException {
    String before = living.read(OutputView::stamp);
    Notices.write(folder.resolve("corpus/more.txt"), Notices.PLAN_2024.replace("2024", "2023"));
    int during =
        living.read(
            view -> {
              keeper.run(Progress.SILENT);
              assertThat(view.stamp()).isEqualTo(before);
              assertThat(view.heads()).hasSize(2);
              return view.search(SearchRequest.of("高新技术企业")).documents();
            });
    assertThat(during).isEqualTo(2);
    int documents = living.read(view -> view.heads().size());
    int found = living.read(view -> view.search(SearchRequest.of("高新技术企业")).documents());
    assertThat(documents).isEqualTo(3);
    assertThat(found).isEqualTo(3);
    assertThat(living.read(OutputView::stamp)).isNotEqualTo(before);
  }

  @Test
  void whatWasCorrectedIsSeenAtOnceAndAfterTheNextRun() throws IOException {
    Target target = target("省级瞪羚企业");
    CorrectionBook.correct(output, target, CorrectableField.VALUE, "31", "印错");
    assertThat(target("省级瞪羚企业").amount().value()).isEqualByComparingTo("31");
    keeper.run(Progress.SILENT);
    assertThat(target("省级瞪羚企业").amount().value()).isEqualByComparingTo("31");
    assertThat(output.targetsCsv()).content().contains("31").contains("已更正（目标值）");
    assertThat(living.read(CorrectionBook::of))
        .singleElement()
        .extracting(CorrectionBook.Entry::standing)
        .isEqualTo(CorrectionBook.Standing.APPLIED);
  }

  @Test
  void aLaterWordReplacesAnEarlierOneAndAllCanBeTakenBack() throws IOException {
    Target target = target("省级瞪羚企业");
    CorrectionBook.correct(output, target, CorrectableField.VALUE, "31", null);
    CorrectionBook.correct(output, asRead(target), CorrectableField.VALUE, "32", null);
    CorrectionBook.correct(output, asRead(target), CorrectableField.LEAD, "科技局、工信局", null);
    CorrectionBook.check(output, asRead(target), "看过");
    assertThat(Files.readAllLines(output.corrections())).hasSize(3);
    Target corrected = target("省级瞪羚企业");
    assertThat(corrected.amount().value()).isEqualByComparingTo("32");
    assertThat(CorrectableField.LEAD.words(corrected)).isEqualTo("科技局、工信局");
    assertThat(CorrectionBook.takeBack(output, target.id())).isEqualTo(3);
    assertThat(target("省级瞪羚企业")).isEqualTo(target);
  }

  @Test
  void whatGivesNoRecordIsRefusedAndNotKept() throws IOException {
    Target target = target("省级瞪羚企业");
    for (String[] wrong :
        new String[][] {
          {"value", "many"},
          {"value", "1e999999999"},
          {"status", "maybe"},
          {"deadline", "soon"},
          {"indicator.name", ""},
          {"period.from", "2030-01-01"}
        }) {
      CorrectableField field = CorrectableField.named(wrong[0]);
      assertThatThrownBy(() -> CorrectionBook.correct(output, target, field, wrong[1], null))
          .as(wrong[0] + " " + wrong[1])
          .isInstanceOf(WrongUsageException.class)
          .hasMessageContaining(wrong[0]);
    }
    assertThat(output.corrections()).doesNotExist();
  }

  @Test
  void correctionsWhoseGroundIsGoneAreConflicts() throws IOException {
    Target target = target("省级瞪羚企业");
    CorrectionBook.correct(output, target, CorrectableField.VALUE, "31", null);
    CorrectionBook.check(output, target("全社会研发投入占GDP比重"), null);
    String lines = Files.readString(output.corrections());
    Files.writeString(
        output.corrections(),
        lines.replace("\"old\":26", "\"old\":25").replace("比重达3.4%", "比重达3.5%"));
    assertThat(living.read(CorrectionBook::of))
        .extracting(CorrectionBook.Entry::standing)
        .containsExactly(CorrectionBook.Standing.READ_ANEW, CorrectionBook.Standing.OTHER_EVIDENCE);
    Notices.write(folder.resolve("corpus/海门区/2025/要点.txt"), Notices.PLAN_2025.replace("二期", "三期"));
    keeper.run(Progress.SILENT);
    assertThat(living.read(CorrectionBook::of))
        .extracting(CorrectionBook.Entry::standing)
        .containsOnly(CorrectionBook.Standing.GONE);
  }

  @Test
  void aTextThatIsGoneIsAskedOfTheNextState() throws IOException {
    DocumentId id = living.read(view -> view.heads().iterator().next().id());
    Path file = output.text(id);
    byte[] bytes = Files.readAllBytes(file);
    AtomicInteger attempts = new AtomicInteger();
    String text =
        living.read(
            view -> {
              if (attempts.getAndIncrement() == 0) {
                Files.delete(file);
              } else {
                Files.write(file, bytes);
              }
              return view.text(id);
            });
    assertThat(text).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(attempts).hasValue(2);
  }

  @Test
  void readersOfAnOutputThatChangesAllTheTimeSeeWholeStatesOnly() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        Callable<Integer> work =
            () -> {
              int most = 0;
              for (int round = 0; round < 60; round++) {
                most = Math.max(most, living.read(LivingOutputTest::wholeness));
              }
              return most;
            };
        readers.add(threads.submit(work));
      }
      for (int number = 0; number < 8; number++) {
        Notices.write(
            folder.resolve("corpus/n" + number % 4 + ".txt"),
            Notices.PLAN_2024.replace("2024", Integer.toString(2010 + number)));
        keeper.run(Progress.SILENT);
      }
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isBetween(2, 6);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(living.read(LivingOutputTest::wholeness)).isEqualTo(6);
  }

  /** Index, heads, report and documents of one state speak of the same. */
  private static int wholeness(OutputView view) throws IOException {
    int found = view.search(SearchRequest.of("type:target 瞪羚企业")).documents();
    int records = 0;
    for (DocumentHead head : view.heads()) {
      assertThat(DocumentHead.of(view.asRead(head.id()))).isEqualTo(head);
      assertThat(view.text(head.id())).contains("瞪羚企业");
      records += head.tally().targets();
    }
    assertThat(found).isEqualTo(view.heads().size());
    assertThat(view.report().counts()).containsEntry("targets", records);
    return found;
  }

  @Test
  void withoutAnOutputOneIsToldWhatToDo() throws IOException {
    try (LivingOutput none =
        new LivingOutput(
            new OutputFolder(folder.resolve("none")), PRODUCER, Vocabulary.lexicon())) {
      assertThatThrownBy(() -> none.read(OutputView::stamp))
          .isInstanceOf(WrongUsageException.class)
          .hasMessageContaining("mubiao run");
    }
    Files.delete(output.state());
    assertThatThrownBy(() -> living.read(OutputView::stamp))
        .isInstanceOf(StaleOutputException.class)
        .hasMessageContaining("mubiao run");
  }

  private Target asRead(Target target) throws IOException {
    DocumentId id = new DocumentId(target.id().substring(0, 16));
    return living.read(
        view ->
            view.asRead(id).targets().stream()
                .filter(one -> one.id().equals(target.id()))
                .findFirst()
                .orElseThrow());
  }

  private Target target(String indicator) throws IOException {
    return living.read(
        view -> {
          DocumentHead last = List.copyOf(view.heads()).get(view.heads().size() - 1);
          return view.document(last.id()).targets().stream()
              .filter(one -> one.indicator().name().endsWith(indicator))
              .findFirst()
              .orElseThrow();
        });
  }
}
