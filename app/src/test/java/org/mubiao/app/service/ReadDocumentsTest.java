package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.Notices;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

class ReadDocumentsTest {

  @TempDir Path folder;

  @Test
  void givesThoseOnTheDiskAsThoseInMemory() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Notices.write(corpus.resolve("copy.txt"), Notices.PLAN_2024 + "\n");
    OutputFolder whole = run(corpus, new OutputFolder(folder.resolve("whole")));
    List<TargetSet> sets = sets(whole);
    assertThat(sets).hasSizeGreaterThan(2).anyMatch(set -> set.targets().size() > 1);
    assertThat(sets).anyMatch(set -> set.document().duplicateOf() != null);

    // The first fits, but not with the others; all fit; none fits that has a target.
    for (int most : List.of(sets.get(0).targets().size(), 10_000, 0)) {
      OutputFolder output = new OutputFolder(folder.resolve("most-" + most));
      ReadDocuments documents = new ReadDocuments(output, most);
      for (TargetSet set : sets) {
        DocumentId id = set.document().id();
        Files.createDirectories(output.texts());
        Files.copy(whole.text(id), output.text(id));
        RunMemory.Known known = documents.put(set);
        assertThat(known.isThere(output)).isTrue();
        assertThat(known.digest()).isEqualTo(Digests.ofFile(whole.document(id)));
        assertThat(known.files()).isEqualTo(set.document().source().files());
        assertThat(known.duplicateOf()).isEqualTo(set.document().duplicateOf());
      }
      assertThat(sets(output)).isEqualTo(sets);
      for (TargetSet set : sets) {
        assertThat(documents.get(set.document().id())).isEqualTo(set);
      }
      for (TargetSet set : sets) {
        assertThat(documents.last(set.document().id())).isEqualTo(set);
        assertThat(documents.get(set.document().id())).isEqualTo(set);
      }
    }
  }

  @Test
  void onceTheyDoNotFitNoneWaitsInMemory() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    List<TargetSet> sets = sets(run(corpus, new OutputFolder(folder.resolve("whole"))));
    int all = sets.stream().mapToInt(set -> set.targets().size()).sum();
    assertThat(sets.get(0).targets()).isNotEmpty();
    for (int most : List.of(all, all - 1)) {
      OutputFolder output = new OutputFolder(folder.resolve("most-" + most));
      ReadDocuments documents = new ReadDocuments(output, most);
      for (TargetSet set : sets) {
        Files.createDirectories(output.texts());
        Files.writeString(output.text(set.document().id()), "");
        documents.put(set);
      }
      documents.put(sets.get(0)); // changes nothing, fits or not
      for (TargetSet set : sets) {
        DocumentId id = set.document().id();
        Files.delete(output.document(id));
        if (most == all) {
          assertThat(documents.get(id)).isEqualTo(set);
        } else {
          assertThatThrownBy(() -> documents.get(id))
              .isInstanceOf(NoSuchFileException.class)
              .hasMessageContaining(id + ".json");
        }
      }
    }
  }

  @Test
  void theNewFormOfADocumentIsTheOneThatIsGiven() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    OutputFolder output = run(corpus, new OutputFolder(folder.resolve("output")));
    TargetSet set = sets(output).get(0);
    DocumentId id = set.document().id();
    TargetSet changed =
        new SameDocuments.Known(List.of("a.txt", "b.txt"), new DocumentId("ffffffffffffffff"))
            .in(set);
    for (int most : List.of(0, set.targets().size())) {
      ReadDocuments documents = new ReadDocuments(output, most);
      documents.put(set);
      documents.put(changed);
      assertThat(documents.get(id)).isEqualTo(changed);
      assertThat(sets(output)).contains(changed).doesNotContain(set);
    }
  }

  private static OutputFolder run(Path corpus, OutputFolder output) throws IOException {
    new RunCorpus(
            new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest()),
            () -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            2)
        .run(List.of(corpus), output, Progress.SILENT);
    return output;
  }

  private static List<TargetSet> sets(OutputFolder output) throws IOException {
    List<Path> files = OutputWriting.filesIn(output.documents());
    files.sort(null);
    List<TargetSet> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(TargetSetJson.read(Files.readAllBytes(file)));
    }
    return sets;
  }
}
