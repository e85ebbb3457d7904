package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.extractor.source.RawZip;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/**
 * Every limit met by a file made to break it. Packages of several files have tests of their own.
 */
class HostileFilesTest {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
  private static final String FLATE = "/Filter/FlateDecode";

  private final DocumentParser parser = new DocumentParser();

  @TempDir Path folder;

  @Test
  void aWordFileThatSwellsIsRefused() {
    byte[] body = new byte[60 << 20];
    Arrays.fill(body, (byte) ' ');
    byte[] bomb = HostileFiles.docx(new String(body, StandardCharsets.US_ASCII));
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(refusal("a.docx", bomb)).contains("more than 100 times its size");
  }

  @Test
  void aPartThatSaysItIsSmallAndIsNotIsRefused() {
    byte[] bomb =
        new RawZip()
            .lying("word/document.xml", new byte[60 << 20], 1000)
            .text("[Content_Types].xml", "<x/>")
            .bytes();
    assertThat(refusal("a.docx", bomb)).contains("damaged");
  }

  @Test
  void partsThatLieOnOneAnotherAreRefused() {
    RawZip bomb = new RawZip().text("word/document.xml", "<x/>");
    for (int i = 0; i < 1000; i++) {
      bomb.again("word/" + i + ".xml");
    }
    assertThat(refusal("a.docx", bomb.bytes())).contains("lie on one another");
  }

  @Test
  void aDocumentOfTooManyPartsOrTooLargeOnesIsRefused() {
    RawZip many = new RawZip().text("word/document.xml", "<x/>");
    for (int i = 0; i < 30; i++) {
      many.text("word/" + i + ".xml", "x".repeat(100));
    }
    byte[] bytes = many.bytes();
    assertThat(refusal("a.docx", bytes, LIMITS.withMaxPackageFiles(30)))
        .contains("more than 30 parts");
    assertThat(refusal("a.docx", bytes, LIMITS.withMaxEntryBytes(99)))
        .contains("a part that would unpack to more than 99 bytes");
    assertThat(refusal("a.docx", bytes, LIMITS.withMaxUnpackedBytes(2999)))
        .contains("would unpack to more than 2999 bytes");
  }

  @Test
  void anOfdFileThatSwellsIsRefused() {
    byte[] bomb =
        HostileFiles.ofd("", HostileFiles.ofdWords("要点"))
            .file("Doc_0/Res/image.bmp", new byte[60 << 20])
            .bytes();
    assertThat(refusal("a.ofd", bomb)).contains("more than 100 times its size");
  }

  @Test
  void anOfdFileNestedTooDeeplyOrOfTooManyObjectsIsRefused() {
    String deep = "<ofd:PageBlock>".repeat(500) + "</ofd:PageBlock>".repeat(500);
    assertThat(refusal("a.ofd", HostileFiles.ofd("", deep).bytes())).contains("100 deep");
    String many = HostileFiles.ofdWords("一二三").repeat(2000);
    assertThat(refusal("a.ofd", HostileFiles.ofd("", many).bytes(), LIMITS.withMaxObjects(1000)))
        .contains("more than 1000 objects");
  }

  @Test
  void aWordFileNestedTooDeeplyIsRefused() {
    String deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);
    byte[] docx = HostileFiles.docx(HostileFiles.wordBody("", deep));
    assertThat(refusal("a.docx", docx)).contains("100 deep");
  }

  @Test
  void aPdfStreamThatSwellsIsRefusedBeforeItIsUnpacked() {
    byte[] bomb =
        HostileFiles.pdf(
            "4 0 R",
            List.of(HostileFiles.stream(FLATE, HostileFiles.deflated(300L << 20, (byte) ' '))));
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(refusal("a.pdf", bomb)).contains("which no notice does");
    byte[] disguised =
        HostileFiles.pdf(
            "4 0 R",
            List.of(
                HostileFiles.stream(
                    "/Subtype /Image" + FLATE, HostileFiles.deflated(300L << 20, (byte) ' '))));
    assertThat(refusal("b.pdf", disguised)).contains("which no notice does");
  }

  @Test
  void aPdfStreamPackedTwiceIsRefused() {
    byte[] twice = HostileFiles.deflated(HostileFiles.deflated(50L << 20, (byte) ' '));
    byte[] bomb =
        HostileFiles.pdf(
            "4 0 R", List.of(HostileFiles.stream("/Filter[/FlateDecode /FlateDecode]", twice)));
    assertThat(refusal("a.pdf", bomb)).contains("which no notice does");
  }

  @Test
  void onePdfStreamNamedManyTimesIsRefused() {
    byte[] spaces = HostileFiles.stream(FLATE, HostileFiles.deflated(10 << 20, (byte) ' '));
    String contents = "[" + "4 0 R ".repeat(5000) + "]";
    assertThat(refusal("a.pdf", HostileFiles.pdf(contents, List.of(spaces))))
        .contains("which no notice does");
    assertThat(
            refusal(
                "b.pdf", HostileFiles.pdf(contents, List.of(spaces)), LIMITS.withMaxObjects(4999)))
        .contains("more than 4999 objects");
  }

  @Test
  void aPdfFileOfTooManyObjectsIsRefused() {
    List<byte[]> objects = new ArrayList<>();
    objects.add(HostileFiles.stream("", HostileFiles.ascii("BT ET")));
    for (int i = 0; i < 1000; i++) {
      objects.add(HostileFiles.ascii("<<>>"));
    }
    assertThat(refusal("a.pdf", HostileFiles.pdf("4 0 R", objects), LIMITS.withMaxObjects(1000)))
        .contains("more than 1000 objects");
  }

  @Test
  void aPdfFileThatDrawsWithoutEndIsEndedByTheClockAndTheBatchGoesOn() throws Exception {
    List<byte[]> objects = new ArrayList<>();
    byte[] tenfold = HostileFiles.ascii("/F Do ".repeat(10));
    objects.add(HostileFiles.stream("", tenfold));
    int levels = 14;
    for (int level = 0; level < levels; level++) {
      String inner = level + 1 < levels ? "/F " + (level + 6) + " 0 R" : "";
      objects.add(
          HostileFiles.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<" + inner + ">>>>",
              tenfold));
    }
    SourceFile endless = new SourceFile("a.pdf", HostileFiles.pdf("4 0 R", objects));
    ParseOutcome outcome = parser.parse(endless, LIMITS.withTimeout(Duration.ofSeconds(1)));
    assertThat(outcome).isInstanceOf(ParseOutcome.Failed.class);
    assertThat(((ParseOutcome.Failed) outcome).reason())
        .isEqualTo("a.pdf was not read within 1 seconds; save it anew or as text and try again.");
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (isRunning("parse a.pdf") && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    assertThat(isRunning("parse a.pdf")).isFalse();
    assertThat(parser.parse(text("b.txt", "到2025年完成。"), LIMITS))
        .isInstanceOf(ParseOutcome.Parsed.class);
  }

  private static boolean isRunning(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(name));
  }

  @Test
  void aWebPageWithEndlessSpansIsRefused() {
    String rows = "<tr><td rowspan='60000' colspan='900'>x</td></tr>".repeat(3000);
    assertThat(refusal("a.html", utf8("<table>" + rows + "</table>")))
        .contains("a table of more than 1000000 cells");
  }

  @Test
  void aWebPageOfCommentsOrTagsThatNeverCloseIsReadInTime() {
    ReadLimits quick = LIMITS.withTimeout(Duration.ofSeconds(60));
    for (String hostile :
        List.of(
            "<!---->".repeat(580) + "x",
            "<p>" + "<b><i><u><font>".repeat(10_000) + "到2025年完成。",
            "<div class='a'>".repeat(10_000) + "到2025年完成。",
            "<table><tr><td>".repeat(4_000) + "到2025年完成。",
            "<p>" + "发 布 日 期 ".repeat(30_000) + "。</p>",
            "<a href='" + "a.doc".repeat(60_000) + "'>到2025年完成。</a>",
            "<p>" + "打印".repeat(100_000) + "</p><p>到2025年完成。</p>",
            "<meta " + "charset ".repeat(2_000) + "><p>到2025年完成。</p>",
            "<!DOCTYPE html><ul>" + "<li><a href='x.doc'>附件1.doc</a>".repeat(5_000))) {
      ParseOutcome outcome = parser.parse(new SourceFile("a.html", utf8(hostile)), quick);
      assertThat(outcome)
          .describedAs(hostile.substring(0, 30))
          .isNotInstanceOf(ParseOutcome.Failed.class);
    }
  }

  @Test
  void aSheetThatSaysItIsHugeIsRefusedOrReadInTime() {
    ReadLimits quick = LIMITS.withTimeout(Duration.ofSeconds(60));
    String far =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>指标</t></is></c></row>"
            + "<row r='1048576'><c r='XFD1048576'><v>9</v></c></row>";
    String merged = "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>";
    String dimension = "<dimension ref='A1:XFD1048576'/>";
    for (String merges : List.of("", merged)) {
      ParseOutcome outcome =
          parser.parse(new SourceFile("a.xlsx", HostileFiles.xlsx(dimension, far, merges)), quick);
      assertThat(outcome).isNotInstanceOf(ParseOutcome.Failed.class);
    }
    String wide = ("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(200);
    assertThat(refusal("a.xlsx", HostileFiles.xlsx("", wide, ""), LIMITS.withMaxCells(19_999)))
        .contains("more than 19999 cells");
    assertThat(
            refusal("a.csv", utf8("1,2,3,4,5,6,7,8,9,0\n".repeat(200)), LIMITS.withMaxCells(1999)))
        .contains("more than 1999 cells");
  }

  @Test
  void richTextThatNestsOrLiesAboutLengthsIsNotFollowed() {
    ReadLimits quick = LIMITS.withTimeout(Duration.ofSeconds(60));
    String deep = "{\\rtf1 " + "{".repeat(500_000) + "x" + "}".repeat(500_000) + "}";
    String lying = "{\\rtf1 {\\*\\objdata \\bin2000000000 x} 2025}";
    String cells = "{\\rtf1 " + "\\trowd\\cellx1\\intbl x\\cell".repeat(20_000) + "\\row}";
    for (String text : List.of(deep, lying, cells, "{\\rtf1 \\u" + "9".repeat(100_000) + "}")) {
      ParseOutcome outcome = parser.parse(new SourceFile("a.rtf", HostileFiles.ascii(text)), quick);
      assertThat(outcome.toString()).doesNotContain("was not read within", "more memory");
    }
  }

  @Test
  void aPictureOfTooManyPixelsIsRefused() {
    assertThat(refusal("a.png", HostileFiles.png(60_000, 60_000))).contains("a.png ");
    byte[] image =
        HostileFiles.stream(
            "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1"
                + "/ColorSpace/DeviceGray"
                + FLATE,
            HostileFiles.deflated(1 << 20, (byte) 0));
    byte[] drawing = HostileFiles.stream("", HostileFiles.ascii("q 595 0 0 842 0 0 cm /F Do Q"));
    assertThat(refusal("a.pdf", HostileFiles.pdf("4 0 R", List.of(drawing, image))))
        .contains("a.pdf ");
  }

  @Test
  void noEntityIsFetchedOrRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "到2025年机密达到99家。");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      for (String entity : List.of(secret.toUri().toString(), address)) {
        String prologue =
            "<!DOCTYPE x SYSTEM '"
                + address
                + "' [<!ENTITY e SYSTEM '"
                + entity
                + "'><!ENTITY % p SYSTEM '"
                + address
                + "'> %p;]>";
        String words = "<w:p><w:r><w:t>前&e;后</w:t></w:r></w:p>";
        readsNothingElse("a.docx", HostileFiles.docx(HostileFiles.wordBody(prologue, words)));
        readsNothingElse("a.ofd", HostileFiles.ofd(prologue, HostileFiles.ofdWords("&e;")).bytes());
        readsNothingElse("a.html", utf8(prologue + "<html><body><p>前&e;后</p></body></html>"));
        readsNothingElse(
            "b.html",
            utf8(
                "<?xml version='1.0'?>"
                    + prologue
                    + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>前&e;后</p><img src='"
                    + address
                    + "'/><iframe src='"
                    + address
                    + "'></iframe><script src='"
                    + address
                    + "'></script></body></html>"));
        readsNothingElse("a.xml", utf8("<?xml version='1.0'?>" + prologue + "<a><b>前&e;后</b></a>"));
      }
      assertThat(visited(server)).isFalse();
    }
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 '哈哈哈哈哈哈哈哈哈哈'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a").append(i).append(" '");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    laughs.append("]>");
    ReadLimits quick = LIMITS.withTimeout(Duration.ofSeconds(20));
    String words = "<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>";
    byte[] docx = HostileFiles.docx(HostileFiles.wordBody(laughs.toString(), words));
    byte[] ofd = HostileFiles.ofd(laughs.toString(), HostileFiles.ofdWords("&a11;")).bytes();
    byte[] xml = utf8("<?xml version='1.0'?>" + laughs + "<a>&a11;</a>");
    for (SourceFile file :
        List.of(
            new SourceFile("a.docx", docx),
            new SourceFile("a.ofd", ofd),
            new SourceFile("a.xml", xml))) {
      ParseOutcome outcome = parser.parse(file, quick);
      assertThat(outcome.toString())
          .describedAs(file.name())
          .doesNotContain("哈哈哈哈哈哈哈哈哈哈哈")
          .doesNotContain("was not read within");
    }
  }

  private void readsNothingElse(String name, byte[] bytes) {
    ParseOutcome outcome = parser.parse(new SourceFile(name, bytes), LIMITS);
    assertThat(outcome.toString()).describedAs(name).doesNotContain("机密");
  }

  private static boolean visited(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false; // nobody came
    }
  }

  private String refusal(String name, byte[] bytes) {
    return refusal(name, bytes, LIMITS);
  }

  private String refusal(String name, byte[] bytes, ReadLimits limits) {
    ParseOutcome outcome = parser.parse(new SourceFile(name, bytes), limits);
    assertThat(outcome).isInstanceOf(ParseOutcome.Refused.class);
    String reason = ((ParseOutcome.Refused) outcome).reason();
    assertThat(reason).startsWith(name + " ").endsWith(".");
    return reason;
  }

  private static SourceFile text(String name, String text) {
    return new SourceFile(name, utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
