package org.mubiao.extractor.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.extractor.parse.ofd.OfdMaker.image;
import static org.mubiao.extractor.parse.ofd.OfdMaker.text;
import static org.mubiao.extractor.parse.ofd.ReadOfd.paragraphs;
import static org.mubiao.extractor.parse.ofd.ReadOfd.read;
import static org.mubiao.extractor.parse.ofd.ReadOfd.refusal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.print.Glyph;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.text.Span;

/** What lies in an OFD file beside its text: other documents, files, templates, seals, pictures. */
class OfdPackagesTest {

  private static final String TEMPLATE =
      "<ofd:TemplatePage ID=\"90\" BaseLoc=\"Tpls/Content.xml\"/>";
  private static final String USE = "<ofd:Template TemplateID=\"90\" ZOrder=\"Background\"/>";
  private static final String PICTURE =
      "<ofd:MultiMedias><ofd:MultiMedia ID=\"5\" Type=\"Image\"><ofd:MediaFile>scan.png"
          + "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>";

  @Test
  void severalDocumentsAreReadOneAfterTheOther() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(text(30, 260, 7, "第一份文件的正文一直写到这一页的末尾处"))
                .second(text(16, 20, 7, "第二份文件")));

    assertThat(paragraphs(document)).containsExactly("第一份文件的正文一直写到这一页的末尾处", "第二份文件");
    assertThat(document.pages()).hasSize(2);
    assertThat(document.remarks())
        .containsExactly("It holds 2 documents, which were read as one, one after the other.");
  }

  @Test
  void packedFilesAreNamed() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(text(20, 50, 5, "见附件"))
                .inDocument("<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>")
                .part(
                    "Doc_0/Attachs/Attachments.xml",
                    "<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                        + "<ofd:Attachment ID=\"1\" Name=\"任务分解表\" Format=\"xlsx\"><ofd:FileLoc>a.xlsx"
                        + "</ofd:FileLoc></ofd:Attachment>"
                        + "<ofd:Attachment ID=\"2\" Name=\"说明.pdf\"/></ofd:Attachments>"));

    assertThat(document.attachments()).containsExactly("任务分解表.xlsx", "说明.pdf");
  }

  @Test
  void wordsOfAFormAreReadAndAWatermarkAcrossTheTextIsNot() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .common(TEMPLATE)
                .part(
                    "Doc_0/Tpls/Content.xml",
                    "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                        + text(20, 50, 5, "责任单位：")
                        + text(40, 90, 20, "内部文件")
                        + "</ofd:Layer></ofd:Content></ofd:Page>")
                .pageXml(
                    USE
                        + "<ofd:Content><ofd:Layer>"
                        + text(45, 50, 5, "市科技局")
                        + text(20, 90, 5, "今年新增高新技术企业三十家，培育企业五家，")
                        + text(20, 100, 5, "建成园区两个。")
                        + "</ofd:Layer></ofd:Content>"));

    assertThat(document.text().replace("\n", ""))
        .isEqualTo("责任单位：市科技局今年新增高新技术企业三十家，培育企业五家，建成园区两个。");
    assertThat(document.remarks())
        .containsExactly(
            "4 characters set askew or across the text, such as a watermark, were left out.");
  }

  @Test
  void aSlantingWatermarkIsNotRead() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    text(20, 50, 5, "新增企业五家"),
                    text(40, 150, 20, "内部文件", "CTM=\"0.7 -0.7 0.7 0.7 0 0\"")));

    assertThat(document.text().strip()).isEqualTo("新增企业五家");
    assertThat(document.remarks()).singleElement().asString().startsWith("4 characters set askew");
  }

  @Test
  void whatTheTemplateRepeatsAtTheHeadOfEachPageIsNotRead() {
    OfdMaker file =
        new OfdMaker()
            .common(TEMPLATE)
            .part(
                "Doc_0/Tpls/Content.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                    + text(80, 12, 4, "清河市人民政府公报")
                    + "</ofd:Layer></ofd:Content></ofd:Page>");
    for (String words : List.of("第一页的话。", "第二页的话。", "第三页的话。")) {
      file.pageXml(
          USE + "<ofd:Content><ofd:Layer>" + text(30, 60, 6, words) + "</ofd:Layer></ofd:Content>");
    }

    assertThat(String.join("", paragraphs(read(file)))).isEqualTo("第一页的话。第二页的话。第三页的话。");
  }

  @Test
  void sealsAndNotesAreToldOfAndNotRead() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(text(20, 50, 5, "新增企业五家"))
                .inBody("<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>")
                .part(
                    "Doc_0/Signs/Signatures.xml",
                    "<ofd:Signatures xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Signature ID=\"1\""
                        + " BaseLoc=\"Sign_0/Signature.xml\"/></ofd:Signatures>")
                .part(
                    "Doc_0/Signs/Sign_0/Signature.xml",
                    "<ofd:Signature xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:SignedInfo>"
                        + "<ofd:StampAnnot ID=\"1\" PageRef=\"10\" Boundary=\"20 40 40 40\"/>"
                        + "</ofd:SignedInfo></ofd:Signature>")
                .inDocument("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
                .part(
                    "Doc_0/Annots/Annotations.xml",
                    "<ofd:Annotations xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Page PageID=\"10\">"
                        + "<ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>"
                        + "</ofd:Annotations>")
                .part(
                    "Doc_0/Annots/Page_0/Annotation.xml",
                    "<ofd:PageAnnot xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Annot ID=\"1\""
                        + " Type=\"Stamp\"><ofd:Appearance Boundary=\"0 0 90 90\">"
                        + text(20, 70, 5, "已核对")
                        + "</ofd:Appearance></ofd:Annot></ofd:PageAnnot>"));

    assertThat(document.text().strip()).isEqualTo("新增企业五家");
    assertThat(document.remarks())
        .containsExactly("1 electronic seal was not read.", "1 annotation with text was not read.");
  }

  @Test
  void theNewestVersionIsRead() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(text(20, 50, 5, "旧的一版"))
                .inBody(
                    "<ofd:Versions><ofd:Version ID=\"v1\" Index=\"1\" BaseLoc=\"Doc_0/V1.xml\"/>"
                        + "<ofd:Version ID=\"v2\" Index=\"2\" Current=\"true\""
                        + " BaseLoc=\"Doc_0/V2.xml\"/></ofd:Versions>")
                .part(
                    "Doc_0/V2.xml",
                    "<ofd:DocVersion xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocRoot>New.xml"
                        + "</ofd:DocRoot></ofd:DocVersion>")
                .part(
                    "Doc_0/New.xml",
                    "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages><ofd:Page"
                        + " ID=\"1\" BaseLoc=\"Newest.xml\"/></ofd:Pages></ofd:Document>")
                .part(
                    "Doc_0/Newest.xml",
                    "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                        + text(20, 50, 5, "新的一版")
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));

    assertThat(document.text().strip()).isEqualTo("新的一版");
  }

  @Test
  void aPageThatIsNotThereIsToldOf() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .part(
                    "Doc_0/Document.xml",
                    "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>"
                        + "<ofd:Page ID=\"1\" BaseLoc=\"One.xml\"/><ofd:Page ID=\"2\""
                        + " BaseLoc=\"Two.xml\"/></ofd:Pages></ofd:Document>")
                .part(
                    "Doc_0/One.xml",
                    "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>"
                        + text(20, 50, 5, "只有这一页")
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));

    assertThat(document.text().strip()).isEqualTo("只有这一页");
    assertThat(document.remarks()).containsExactly("Page 2 is named by the file, but not in it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice.zip", "notice.docx", "notice.txt", "notice"})
  void whatItIsSaysItsContentAndNotItsName(String name) {
    assertThat(read(name, new OfdMaker().page(text(20, 50, 5, "新增企业"))).mediaType())
        .isEqualTo("application/ofd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFD.xml", "ofd.xml", "./OFD.xml", "/OFD.XML"})
  void theRootMayBeWrittenInManyWays(String root) {
    assertThat(read(new OfdMaker().root(root).page(text(20, 50, 5, "新增企业"))).text().strip())
        .isEqualTo("新增企业");
  }

  @Test
  void fontsThatNameNoCharactersAreRefusedAndNeverReadAsText() {
    OfdMaker file =
        new OfdMaker()
            .page(text(20, 50, 5, "\uE001\uE002\uE003\uE004\uE005"), text(20, 70, 5, "新增企业"));

    assertThat(refusal(file, ReadLimits.DEFAULT))
        .isEqualTo(
            "notice.ofd has fonts that do not say which characters they draw, so its text would be"
                + " garbled, and text recognition is switched off; give the text or the Word file"
                + " instead.");
  }

  @Test
  void charactersThatMakeNoSenseAreNoText() {
    OfdMaker file = new OfdMaker();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      StringBuilder rare = new StringBuilder();
      for (int k = 0; k < 20; k++) {
        rare.appendCodePoint(0x9C00 + 37 * i + k);
      }
      lines.append(text(20, 50 + 10 * i, 5, rare.toString()));
    }
    assertThat(refusal(file.page(lines.toString()), ReadLimits.DEFAULT))
        .contains("has fonts that do not say which characters they draw");
  }

  @Test
  void oneCodeThatDrawsManyCharactersIsNoText() {
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      objects.append(object(20 + 5 * (i % 10), 50 + 10 * (i / 10), "一", 100 + i));
    }
    assertThat(refusal(new OfdMaker().page(objects.toString()), ReadLimits.DEFAULT))
        .contains("has fonts that do not say which characters they draw");
  }

  private static String object(double x, double y, String code, int glyph) {
    return OfdMaker.object(
        x,
        y,
        5,
        "",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"1\"><ofd:Glyphs>"
            + glyph
            + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\">"
            + code
            + "</ofd:TextCode>");
  }

  @Test
  void aFewUnknownCharactersAreMarked() {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    text(20, 50, 5, "今年新增高新技术企业三十家"),
                    text(20, 60, 5, "培育科技型中小企业五百\uE001家"),
                    text(20, 70, 5, "建成国家级研发平台两个以上")));

    assertThat(document.text()).contains("五百\uFFFD家");
    assertThat(document.remarks())
        .containsExactly(
            "Page 1 has characters that the file draws without telling which; each is given as"
                + " \uFFFD.");
  }

  @Test
  void aPictureOfAPageIsDrawnAndRecognised() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .page(text(20, 50, 5, "第一页是文字，"))
            .page(image(0, 0, 210, 297, "5"))
            .resources(PICTURE)
            .part("Doc_0/Res/scan.png", picture());
    List<BufferedImage> asked = new ArrayList<>();
    OfdParser parser =
        new OfdParser(
            page -> {
              assertThat(page.number()).isEqualTo(2);
              assertThat(page.total()).isEqualTo(2);
              asked.add(page.drawing().draw());
              return new PrintedPage(595, 842, List.of(new Glyph("描", 60, 60, 76, 76)), List.of());
            });

    ParsedDocument document =
        parser.parse(new SourceFile("a.ofd", file.bytes()), ReadLimits.DEFAULT);

    assertThat(document.text()).contains("第一页是文字").contains("描");
    BufferedImage drawn = asked.get(0);
    assertThat(drawn.getWidth()).isBetween(1650, 1656);
    assertThat(drawn.getRGB(400, 400)).isEqualTo(Color.BLUE.getRGB());
    assertThat(drawn.getRGB(1500, 2000)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void aPictureOfAPageIsRefusedWhereNothingIsRecognised() throws Exception {
    OfdMaker file =
        new OfdMaker()
            .page(image(0, 0, 210, 297, "5"))
            .resources(PICTURE)
            .part("Doc_0/Res/scan.png", picture());

    assertThat(refusal(file, ReadLimits.DEFAULT))
        .isEqualTo(
            "notice.ofd holds pictures of pages and no text, and text recognition is switched off;"
                + " give the text or the Word file instead.");
  }

  @Test
  void textHiddenBehindAPictureIsRead() throws Exception {
    ParsedDocument document =
        read(
            new OfdMaker()
                .page(
                    text(20, 50, 5, "新增高新技术企业三十家", "Visible=\"false\""), image(0, 0, 210, 297, "5"))
                .resources(PICTURE)
                .part("Doc_0/Res/scan.png", picture()));

    assertThat(document.text().strip()).isEqualTo("新增高新技术企业三十家");
    assertThat(document.remarks())
        .containsExactly("Page 1 is a picture; the text that lies hidden behind it was read.");
    PrintedPlaces places = document.places();
    assertThat(places).isNotNull();
    assertThat(places.confidence(new Span(0, 5))).isEqualTo(0.8);
  }

  /** White, with its upper left half blue. */
  private static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 210, 297);
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, 105, 148);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void encryptedFilesAreRefused() {
    assertThat(
            refusal(
                new OfdMaker()
                    .page(text(20, 50, 5, "新增"))
                    .inRoot("<ofd:Encryptions><ofd:Encryption ID=\"1\"/></ofd:Encryptions>"),
                ReadLimits.DEFAULT))
        .isEqualTo("notice.ofd is encrypted; save it without a password and try again.");
    assertThat(
            refusal(
                new OfdMaker().page(text(20, 50, 5, "新增")).part("Encryptions.xml", "<a/>"),
                ReadLimits.DEFAULT))
        .isEqualTo("notice.ofd is encrypted; save it without a password and try again.");
  }

  @Test
  void signaturesWithoutADocumentAreRefused() {
    OfdMaker file =
        new OfdMaker()
            .root("nothing.xml")
            .part(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody>"
                    + "<ofd:Signatures>Signs/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>");

    assertThat(refusal(file, ReadLimits.DEFAULT))
        .isEqualTo(
            "notice.ofd holds signatures and no document; give the document that was signed.");
  }

  @Test
  void aFileWithoutAnythingOnItsPagesIsEmpty() {
    assertThat(ReadOfd.outcome(new OfdMaker().page(""), ReadLimits.DEFAULT))
        .isInstanceOf(ParseOutcome.Empty.class);
  }
}
