package org.mubiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.xml.sax.SAXException;

/** Made-up notices are read by the program and by Tika, whatever their format. */
final class NoticeFilesTest {

  private static final int COUNT = 60;

  @TempDir Path folder;

  @Test
  void filesOfMixedFormatsAreReadAndNoTwoAreAlike()
      throws IOException, TikaException, SAXException {
    NoticeFiles.main(new String[] {folder.toString(), "0", Integer.toString(COUNT), "mixed"});
    List<Path> files = files(folder);
    Extractor extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    Set<String> texts = new TreeSet<>();
    Set<String> endings = new TreeSet<>();
    List<String> unread = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      endings.add(name.substring(name.indexOf('.') + 1));
      ExtractionOutcome outcome = extractor.extract(new SourceFile(name, Files.readAllBytes(file)));
      if (outcome instanceof ExtractionOutcome.Extracted read
          && read.targets().targets().size() >= NoticeGenerator.TARGETS / 2) {
        texts.add(read.text());
      } else {
        unread.add(name + " " + outcome);
      }
      assertThat(TikaAlone.text(file)).contains("总体目标");
    }
    assertThat(unread).isEmpty();
    assertThat(texts).hasSize(COUNT);
    assertThat(endings).containsExactly("docx", "html", "rtf", "txt", "xlsx");
  }

  @Test
  void wordyNoticesOfOneFormatHaveAsMuchBetweenTheirTargetsAsRealOnes() throws IOException {
    NoticeFiles.main(new String[] {folder.toString(), "0", "10", "html", "wordy"});
    Extractor extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    int characters = 0;
    int targets = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertThat(name).endsWith(".html");
        ExtractionOutcome outcome =
            extractor.extract(new SourceFile(name, Files.readAllBytes(file)));
        assertThat(outcome).isInstanceOf(ExtractionOutcome.Extracted.class);
        if (outcome instanceof ExtractionOutcome.Extracted read) {
          characters += read.text().length();
          targets += read.targets().targets().size();
        }
      }
    }
    assertThat(characters / targets).isBetween(140, 200);
  }

  @Test
  void pagesAsSitesShowThemAndPagesOfWordsAloneSayTheSame() throws IOException {
    assertThat(saidIn("html")).hasSizeGreaterThan(100).isEqualTo(saidIn("bare-html"));
  }

  @Test
  void documentsAsOfficesTypeThemAndDocumentsOfWordsAloneSayTheSame() throws IOException {
    assertThat(saidIn("docx")).hasSizeGreaterThan(100).isEqualTo(saidIn("bare-docx"));
  }

  @Test
  void pagesHaveAsMuchAroundTheirTextAsRealOnes() throws IOException {
    NoticeFiles.main(new String[] {folder.toString(), "0", "20", "html", "wordy"});
    Extractor extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    int written = 0;
    int said = 0;
    for (Path file : files(folder)) {
      written += Files.readString(file).length();
      ExtractionOutcome outcome =
          extractor.extract(
              new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
      if (outcome instanceof ExtractionOutcome.Extracted read) {
        said += read.text().length();
      }
    }
    assertThat((double) written / said).isBetween(2.5, 4.0);
  }

  /** The names and values in notices of a format, in order. */
  private List<String> saidIn(String format) throws IOException {
    Path made = folder.resolve(format);
    NoticeFiles.main(new String[] {made.toString(), "0", "10", format, "wordy"});
    Extractor extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    List<String> said = new ArrayList<>();
    for (Path file : files(made)) {
      ExtractionOutcome outcome =
          extractor.extract(
              new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
      if (outcome instanceof ExtractionOutcome.Extracted read) {
        read.targets()
            .targets()
            .forEach(target -> said.add(target.indicator().name() + target.amount()));
      }
    }
    return said;
  }

  private static List<Path> files(Path within) throws IOException {
    try (Stream<Path> all = Files.walk(within)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
