package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.source.RawZip;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Page;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class DocumentParserTest {

  private static final ReadLimits LIMITS =
      ReadLimits.DEFAULT.withMaxBytes(1 << 20).withMaxCharacters(10_000).withMaxPages(3);

  private final DocumentParser parser = new DocumentParser(TextRecognition.OFF);

  @Test
  void aWordFileKeepsParagraphsNumbersAndMergedCells() throws IOException {
    ParsedDocument document = parsed("a.docx", SampleFiles.docx());
    assertThat(lines(document)).startsWith("关于工作的通知", "一、总体要求", "二、主要目标", "（一）创新");
    Table table = table(document);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(cell(document, table, 0, 0)).isEqualTo("镇区");
    assertThat(table.at(1, 0)).isSameAs(table.at(0, 0));
    assertThat(table.at(0, 2)).isSameAs(table.at(0, 1));
    assertThat(cell(document, table, 1, 2)).isEqualTo("专利");
    assertThat(cell(document, table, 2, 1)).isEqualTo("20");
    assertThat(document.text()).doesNotContain("页眉");
  }

  @Test
  void aPdfKeepsItsPages() throws IOException {
    ParsedDocument document = parsed("a.pdf", SampleFiles.pdf(List.of("Plan 2025", "R&D 3.1%")));
    assertThat(document.text()).isEqualTo("Plan 2025\fR&D 3.1%");
    assertThat(document.pages()).extracting(Page::number).containsExactly(1, 2);
    assertThat(document.pages().get(1).span().cut(document.text())).isEqualTo("R&D 3.1%");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void aWebPageIsReadInItsOwnCharset() {
    String html =
        "<html><head><meta charset='gb2312'><title>通知</title></head><body><p>关于印发工作要点的通知</p></body></html>";
    ParsedDocument document = parsed("a.html", html.getBytes(Charset.forName("GBK")));
    assertThat(document.text()).isEqualTo("关于印发工作要点的通知");
    assertThat(document.metadata()).containsEntry("title", "通知");
  }

  @Test
  void thePageSaysItsCharsetAndItsBytesKnowBetter() {
    Charset gbk = Charset.forName("GBK");
    Charset big5 = Charset.forName("Big5");
    String words = "到2025年，研发投入占比达3%以上。";
    String traditional = "到2025年，研發投入佔比達3%以上。";
    assertThat(page("<meta charset=utf-8>", words, gbk).text()).isEqualTo(words);
    assertThat(page("<meta charset=gb2312>", words, StandardCharsets.UTF_8).text())
        .isEqualTo(words);
    assertThat(page("", words, gbk).text()).isEqualTo(words);
    assertThat(page("<meta charset=gb2312>", words, StandardCharsets.UTF_16LE).text())
        .isEqualTo(words);
    assertThat(page("\uFEFF<meta charset=gbk>", words, StandardCharsets.UTF_16BE).text())
        .isEqualTo(words);
    assertThat(page("\uFEFF<meta charset=gbk>", words, StandardCharsets.UTF_8).text())
        .isEqualTo(words);
    assertThat(
            page(
                    "<meta http-equiv='Content-Type' content='text/html;charset=big5'>",
                    traditional,
                    big5)
                .text())
        .isEqualTo(traditional);
  }

  @Test
  void aPageOfWhichOneByteIsLostIsReadAndSaysSo() {
    String words = "到2025年，研发投入占比达3%以上，高新技术企业达到六百家。".repeat(20);
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      byte[] bytes = ("<html><meta charset=" + charset.name() + "><p>" + words).getBytes(charset);
      bytes[bytes.length - 1] = (byte) 0xFF;
      ParsedDocument document = parsed("a.html", bytes);
      assertThat(document.text()).startsWith("到2025年").contains("\uFFFD");
      assertThat(document.remarks()).singleElement().asString().contains("damaged");
    }
  }

  private ParsedDocument page(String head, String words, Charset charset) {
    return parsed("a.html", (head + "<p>" + words + "</p>").getBytes(charset));
  }

  @Test
  void richTextIsReadByTheFallback() {
    String rtf = "{\\rtf1\\ansi\\ansicpg936 Plan 2025\\par R\\'26D 3.1%\\par}";
    assertThat(parsed("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII)).text())
        .contains("Plan 2025", "R&D 3.1%");
  }

  @Test
  void anOfficeFileIsWhatItsStreamsSay() throws IOException {
    assertThat(refusal("a.doc", ole2("WordDocument"))).contains("damaged");
    assertThat(refusal("a.ppt", ole2("PowerPoint Document"))).contains("such as a presentation");
    byte[] cut = Arrays.copyOf(ole2("WordDocument"), 600);
    assertThat(refusal("b.doc", cut)).contains("cut off");
  }

  @Test
  void theSeedsAreText() throws IOException {
    Path seeds = Path.of("..", "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      List<Path> notices = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(notices).hasSize(5);
      for (Path notice : notices) {
        byte[] bytes = Files.readAllBytes(notice);
        ParsedDocument document = parsed(notice.getFileName().toString(), bytes);
        assertThat(document.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(document.blocks()).hasSizeGreaterThan(30);
      }
    }
  }

  @Test
  void aSeedsFlattenedTablesAreRecovered() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      Path notice =
          files
              .filter(file -> file.getFileName().toString().startsWith("002"))
              .findFirst()
              .orElseThrow();
      ParsedDocument document = parsed("002.txt", Files.readAllBytes(notice));
      List<Table> tables =
          document.blocks().stream()
              .filter(Table.class::isInstance)
              .map((Block block) -> (Table) block)
              .toList();
      assertThat(tables)
          .extracting(table -> table.rows() + "x" + table.columns())
          .containsExactly("16x6", "21x4", "26x5");
      Table tasks = tables.get(0);
      assertThat(cell(document, tasks, 0, 3)).isEqualTo("科创类、人才类、服务类项目");
      assertThat(cell(document, tasks, 1, 2)).isEqualTo("其中：\n发明专利\n实审数（件）");
      assertThat(cell(document, tasks, 1, 5)).isEqualTo("基金类项目（个）");
      assertThat(cell(document, tasks, 15, 3)).isEqualTo("2000");
      assertThat(cell(document, tables.get(1), 3, 1)).isEqualTo("如皋市创新创业大赛\n\n（孵化项目专场）");
      assertThat(cell(document, tables.get(2), 7, 4)).isEmpty();
    }
  }

  @Test
  void nothingToReadIsEmpty() {
    assertThat(parse("a.txt", new byte[0])).isInstanceOf(ParseOutcome.Empty.class);
    assertThat(parse("a.txt", " \n\u3000\n\t".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ParseOutcome.Empty("a.txt holds no text."));
    assertThat(parse("a.html", "<html><body> </body></html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ParseOutcome.Empty.class);
  }

  @Test
  void whatIsNoNoticeIsRefusedByItsKind() throws IOException {
    assertThat(refusal("a.exe", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4, 0, 0, (byte) 0xFF, 0}))
        .startsWith("a.exe is a");
    assertThat(refusal("a.zip", zip("x.bin", 3))).startsWith("a.zip is a ZIP package");
    assertThat(refusal("a.ofd", zip("x.bin", 3))).startsWith("a.ofd is named as a document");
    assertThat(refusal("a.xlsb", zip("xl/workbook.bin", 3))).contains("spreadsheet");
  }

  @Test
  void aPackageThatSwellsIsRefused() throws IOException {
    assertThat(refusal("a.docx", zip("word/document.xml", 50_000_000))).contains("100 times");
  }

  @Test
  void whatIsEncryptedIsRefused() throws Exception {
    assertThat(refusal("a.pdf", encryptedPdf())).contains("encrypted");
    assertThat(refusal("a.docx", encryptedPackage())).contains("encrypted");
    assertThat(refusal("a.xlsx", encryptedPackage())).contains("encrypted");
    assertThat(refusal("a.xls", encryptedSheet())).contains("encrypted");
    byte[] locked = new RawZip().encrypted("word/document.xml").bytes();
    assertThat(refusal("b.docx", locked)).contains("encrypted");
  }

  @Test
  void aPdfOfBlankPagesIsEmpty() throws IOException {
    assertThat(parse("blank.pdf", SampleFiles.pdf(List.of(""))))
        .isInstanceOf(ParseOutcome.Empty.class);
  }

  @Test
  void whatIsTooLongIsRefused() throws IOException {
    assertThat(refusal("a.txt", "长".repeat(10_001).getBytes(StandardCharsets.UTF_8)))
        .contains("more than 10000 characters");
    assertThat(refusal("a.txt", new byte[(1 << 20) + 1])).contains("more than the 1048576");
    assertThat(refusal("a.pdf", SampleFiles.pdf(List.of("1", "2", "3", "4"))))
        .contains("more than 3 pages");
  }

  @Test
  void whatIsCutOffIsNotRead() throws IOException {
    byte[] docx = SampleFiles.docx();
    assertThat(refusal("a.docx", Arrays.copyOf(docx, docx.length / 2))).contains("cut off");
    byte[] pdf = SampleFiles.pdf(List.of("Plan 2025"));
    assertThat(parse("a.pdf", Arrays.copyOf(pdf, 40))).isInstanceOf(ParseOutcome.Failed.class);
    byte[] text = "到2025年，高企达到六百家以上".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal("a.txt", Arrays.copyOf(text, text.length - 1))).contains("cut off");
  }

  @Test
  void aParserThatHangsIsGivenUp() {
    CountDownLatch never = new CountDownLatch(1);
    ReadLimits impatient = ReadLimits.DEFAULT.withTimeout(Duration.ofMillis(50));
    FormatParser hanging =
        (file, limits) -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new IOException("given up");
        };
    ParseOutcome outcome =
        new DocumentParser(hanging).parse(new SourceFile("a.txt", new byte[] {1}), impatient);
    assertThat(outcome).isInstanceOf(ParseOutcome.Failed.class);
    assertThat(((ParseOutcome.Failed) outcome).reason()).startsWith("a.txt was not read within");
  }

  @Test
  void whateverAParserThrowsIsAnOutcome() {
    for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
      FormatParser failing =
          (file, limits) -> {
            throw error;
          };
      assertThat(new DocumentParser(failing).parse(new SourceFile("a.txt", new byte[] {1}), LIMITS))
          .isInstanceOf(ParseOutcome.Failed.class);
    }
  }

  private ParseOutcome parse(String name, byte[] bytes) {
    return parser.parse(new SourceFile(name, bytes), LIMITS);
  }

  private ParsedDocument parsed(String name, byte[] bytes) {
    ParseOutcome outcome = parse(name, bytes);
    assertThat(outcome).isInstanceOf(ParseOutcome.Parsed.class);
    return ((ParseOutcome.Parsed) outcome).document();
  }

  private String refusal(String name, byte[] bytes) {
    ParseOutcome outcome = parse(name, bytes);
    assertThat(outcome).isInstanceOf(ParseOutcome.Refused.class);
    String reason = ((ParseOutcome.Refused) outcome).reason();
    assertThat(reason).startsWith(name + " ").endsWith(".");
    return reason;
  }

  private static List<String> lines(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> block.span().cut(document.text()))
        .toList();
  }

  private static Table table(ParsedDocument document) {
    return (Table)
        document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
  }

  private static String cell(ParsedDocument document, Table table, int row, int column) {
    return table.at(row, column).span().cut(document.text());
  }

  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] ole2(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encryptedPdf() throws IOException {
    return SampleFiles.pdf(
        List.of("secret"), new StandardProtectionPolicy("owner", "user", new AccessPermission()));
  }

  private static byte[] encryptedSheet() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("password");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet("s").createRow(0).createCell(0).setCellValue("secret");
      workbook.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] encryptedPackage() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
      info.getEncryptor().confirmPassword("password");
      try (var out = info.getEncryptor().getDataStream(files)) {
        out.write(SampleFiles.docx());
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
