package org.mubiao.extractor.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.text.Span;

class PdfParserTest {

  private static final Path NOTICE =
      Path.of("..", "evaluation", "src", "test", "resources", "formats", "pdf", "004.pdf");

  private static final Pattern TARGET = Pattern.compile("<([0-9A-Fa-f]{4})>(?=\\s*[\\r\\n])");

  /** What a test puts on a page. */
  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream content, PDDocument document) throws IOException;
  }

  @Test
  void textOfAnotherRecognitionIsReadAndDoubted() throws IOException, RefusedException {
    byte[] pdf =
        pdf(
            0,
            (content, document) -> {
              content.drawImage(
                  LosslessFactory.createFromImage(
                      document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)),
                  0,
                  0,
                  PDRectangle.A4.getWidth(),
                  PDRectangle.A4.getHeight());
              words(content, RenderingMode.NEITHER, 100, 700, "Plan: 950 firms by 2025");
            });
    ParsedDocument document = parse(pdf);
    assertThat(document.text()).contains("950 firms");
    assertThat(document.remarks()).anyMatch(remark -> remark.contains("another program"));
    assertThat(places(document).confidence(new Span(0, 5))).isLessThan(0.9);
  }

  @Test
  void whatIsNotDrawnIsLeftOut() throws IOException, RefusedException {
    byte[] pdf =
        pdf(
            0,
            (content, document) -> {
              words(content, RenderingMode.FILL, 100, 700, "Plan: 950 firms by 2025");
              words(content, RenderingMode.NEITHER, 100, 600, "Unseen 9999 firms");
            });
    ParsedDocument document = parse(pdf);
    assertThat(document.text()).contains("950 firms").doesNotContain("9999");
    assertThat(document.remarks()).anyMatch(remark -> remark.contains("not drawn"));
  }

  @Test
  void slantingTextIsLeftOutAndSaid() throws IOException, RefusedException {
    byte[] pdf =
        pdf(
            0,
            (content, document) -> {
              words(content, RenderingMode.FILL, 100, 700, "Plan: 950 firms by 2025");
              content.beginText();
              content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 60);
              content.setTextMatrix(Matrix.getRotateInstance(0.7, 100, 200));
              content.showText("DRAFT");
              content.endText();
            });
    ParsedDocument document = parse(pdf);
    assertThat(document.text()).doesNotContain("DRAFT");
    assertThat(document.remarks()).anyMatch(remark -> remark.startsWith("5 characters set askew"));
  }

  @Test
  void aTurnedPageIsReadUprightAndItsPlacesAreThoseThatAReaderSees()
      throws IOException, RefusedException {
    for (int rotation : new int[] {0, 90, 180, 270}) {
      ParsedDocument document =
          parse(
              pdf(
                  rotation,
                  (content, file) ->
                      words(content, RenderingMode.FILL, 100, 700, "Plan: 950 firms by 2025")));
      assertThat(document.text().strip()).isEqualTo("Plan: 950 firms by 2025");
      Box box = places(document).boxes(new Span(0, 5)).get(0);
      boolean lying = rotation % 180 == 90;
      double width = box.right().subtract(box.left()).doubleValue();
      double height = box.bottom().subtract(box.top()).doubleValue();
      assertThat(width > height).as("turned by %s", rotation).isEqualTo(!lying);
    }
  }

  @Test
  void fontsThatNameOtherCharactersThanTheyDrawAreNotBelieved() throws IOException {
    byte[] pdf;
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(NOTICE))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          shift(page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE));
        }
      }
      pdf = bytes(document);
    }
    assertThatThrownBy(() -> parse(pdf))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("garbled");
  }

  @Test
  void theSameNoticeWithItsOwnFontsIsRead() throws IOException, RefusedException {
    ParsedDocument document = parse(Files.readAllBytes(NOTICE));
    assertThat(document.text().length()).isGreaterThan(1000);
    assertThat(document.remarks()).isEmpty();
  }

  /** Lets a font say another character for each of its glyphs. */
  private static void shift(COSStream map) throws IOException {
    String text;
    try (var stream = map.createInputStream()) {
      text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String shifted =
        TARGET
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.format(
                            Locale.ROOT, "<%04X>", Integer.parseInt(found.group(1), 16) + 41)));
    assertThat(shifted).isNotEqualTo(text);
    try (OutputStream stream = map.createOutputStream()) {
      stream.write(shifted.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static PrintedPlaces places(ParsedDocument document) {
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    return places;
  }

  private static ParsedDocument parse(byte[] pdf) throws IOException, RefusedException {
    PdfParser parser =
        new PdfParser(
            page -> {
              throw new UnreadPageException("no recognition in this test");
            });
    return parser.parse(new SourceFile("a.pdf", pdf), ReadLimits.DEFAULT);
  }

  private static byte[] pdf(int rotation, Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(content, document);
      }
      return bytes(document);
    }
  }

  private static void words(
      PDPageContentStream content, RenderingMode mode, float x, float y, String words)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
