package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.text.Span;

/** Boxes are held against the reading, and the characters inside them against the quote. */
class PlacesProofTest {

  private static final String QUOTE = "高新技术企业数";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf/plan.pdf",
        "pdf/wide-turned.pdf",
        "pdf/wide-sideways.pdf",
        "ofd/plan.ofd",
        "ofd/wide-sideways.ofd"
      })
  void everyStretchOfATextIsFoundInsideItsBoxesAndNoOther(String name) throws Exception {
    SourceFile file = file(name);
    ParsedDocument document = parsed(file);
    PrintedPlaces places = Objects.requireNonNull(document.places());
    PlacesProof proof = PlacesProof.of(file, places, ReadLimits.DEFAULT);
    int start = document.text().indexOf(QUOTE);
    Span span = new Span(start, start + QUOTE.length());
    List<Box> boxes = places.boxes(span);

    assertThat(boxes).hasSize(1);
    assertThat(proof.faults(evidence(span, QUOTE, boxes))).isEmpty();
    assertThat(proof.faults(evidence(span, "高新技术企业量", boxes)))
        .containsExactly("has boxes in which “高新技术企业数” is printed");
    assertThat(proof.faults(evidence(span, QUOTE, List.of())))
        .contains("has boxes that are not where its words were read");
  }

  @Test
  void aReadingThatPutsItsWordsElsewhereIsFoundByWhatIsPrintedThere() throws Exception {
    SourceFile file = file("pdf/plan.pdf");
    ParsedDocument document = parsed(file);
    PrintedPlaces places = Objects.requireNonNull(document.places());
    int start = document.text().indexOf(QUOTE);
    PrintedPlaces.Builder shifted = new PrintedPlaces.Builder();
    for (int i = 0; i < document.text().length(); i++) {
      Box box = places.box(i);
      if (box == null) {
        shifted.nowhere(1);
      } else {
        shifted.add(
            box.page(),
            box.left().floatValue() + 11,
            box.top().floatValue(),
            box.right().floatValue() + 11,
            box.bottom().floatValue(),
            1);
      }
    }
    PlacesProof proof = PlacesProof.of(file, shifted.build(), ReadLimits.DEFAULT);
    Span span = new Span(start, start + QUOTE.length());

    assertThat(proof.faults(evidence(span, QUOTE, shifted.build().boxes(span))))
        .containsExactly("has boxes in which “新技术企业数” is printed");
  }

  @Test
  void aFileThatDoesNotSayWhereAnythingIsPrintedHasNoBoxes() throws Exception {
    SourceFile file = file("docx/plan.docx");
    PlacesProof proof = PlacesProof.of(file, parsed(file).places(), ReadLimits.DEFAULT);
    Span span = new Span(0, 2);
    PrintedPlaces.Builder places = new PrintedPlaces.Builder();
    places.add(1, 0, 0, 10, 10, 1);

    assertThat(proof.faults(evidence(span, "清河", List.of()))).isEmpty();
    assertThat(proof.faults(evidence(span, "清河", places.build().boxes(new Span(0, 1)))))
        .containsExactly("has boxes, though its file does not say where anything is printed");
  }

  private static Evidence evidence(Span span, String text, List<Box> boxes) {
    return new Evidence(span, text, boxes.isEmpty() ? null : boxes.get(0).page(), boxes);
  }

  private static ParsedDocument parsed(SourceFile file) {
    return ((ParseOutcome.Parsed) new DocumentParser().parse(file, ReadLimits.DEFAULT)).document();
  }

  private static SourceFile file(String name) throws IOException {
    Path formats =
        Path.of(System.getProperty("mubiao.root", ".."))
            .resolve("evaluation/src/test/resources/formats");
    return new SourceFile(name, Files.readAllBytes(formats.resolve(name)));
  }
}
