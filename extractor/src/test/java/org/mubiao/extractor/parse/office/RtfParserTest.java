package org.mubiao.extractor.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

class RtfParserTest {

  private static final Charset GBK = Charset.forName("GB18030");
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fcharset134 宋体;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Symbol;}}";

  @Test
  void bytesAreReadInTheCharsetOfTheirFont() throws IOException {
    assertThat(
            lines(
                "\\f0 "
                    + bytes("目标")
                    + "{\\f1 R&D}{\\f2 \\'b3}3%\\par\\f1\\u30446?\\uc2\\u26631\\'b1\\'ea\\par\\f1 "
                    + bytes("任务")
                    + "\\par"))
        .containsExactly("目标R&D≥3%", "目标", "任务");
  }

  @Test
  void aCharacterBeyondTheFirstPlaneIsWhole() throws IOException {
    assertThat(lines("\\uc0\\u-10187\\u-8384 \\u20803 \\par")).containsExactly("\uD835\uDF40元");
  }

  @Test
  void numbersStoredBesideParagraphsAreRead() throws IOException {
    assertThat(
            lines(
                "{\\listtext\\f0 "
                    + bytes("一、")
                    + "\\tab}\\ls1 "
                    + bytes("甲")
                    + "\\par{\\listtext\\f2 \\'b7\\tab}"
                    + bytes("乙")
                    + "\\par{\\pntext 1\\tab}2025"
                    + bytes("年")
                    + "\\par"))
        .containsExactly("一、甲", "乙", "1 2025年");
  }

  @Test
  void listsWithoutStoredNumbersAreRemarked() throws IOException {
    ParsedDocument document = read("\\pard\\ls1 " + bytes("甲") + "\\par");
    assertThat(document.remarks())
        .containsExactly(
            "The file does not store the automatic numbers of all its lists; those are lost.");
  }

  @Test
  void changesAreReadAsAcceptedAndHiddenWordsAreNotRead() throws IOException {
    assertThat(
            lines(
                bytes("达到")
                    + "{\\deleted 10}{\\revised 20}"
                    + bytes("家")
                    + "{\\v 99}\\par "
                    + bytes("前")
                    + "{\\deleted\\par}"
                    + bytes("后")
                    + "\\par"))
        .containsExactly("达到20家", "前后");
  }

  @Test
  void fieldsShowTheirResult() throws IOException {
    assertThat(
            lines(
                "{\\field{\\*\\fldinst DATE }{\\fldrslt 2025}}\\par{\\field{\\*\\fldinst {eq \\\\o\\\\ac(}{"
                    + bytes("○")
                    + ",3)}}{\\fldrslt }}"
                    + bytes("第三")
                    + "\\par"))
        .containsExactly("2025", "③第三");
  }

  @Test
  void mergedCellsCoverTheirPlacesAndInnerTablesStandBehind() throws IOException {
    String rows =
        "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl A\\cell B\\cell\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000 \\cell C\\cell D\\par E\\cell\\row"
            + "\\trowd\\cellx1000\\cellx3000\\pard\\intbl F\\cell\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx1500\\cellx2000\\nestrow}{\\nonesttables\\par}"
            + "\\pard\\intbl G\\cell\\row\\pard H\\par";
    assertThat(lines(rows)).containsExactly("A[2x1]|B[1x2]", "C|D\nE", "F|G[1x2]", "x|y", "H");
  }

  @Test
  void notesStandBehindTheBodyBoxesBehindTheirParagraphAndHeadersOutside() throws IOException {
    assertThat(
            lines(
                "{\\header{\\shp{\\*\\shpinst{\\shptxt X\\par}}}Y\\par}A{\\footnote\\pard N\\par}{\\footnote\\ftnalt M}"
                    + "{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv 1}}{\\shptxt\\pard B\\par}}{\\shprslt Z}}C\\par D\\par"))
        .containsExactly("AC", "B", "D", "N", "M");
  }

  @Test
  void packedFilesAreNamedAndFactsKept() throws IOException {
    byte[] native1 = "\u0002\u0000附件1.doc\u0000C:\\x\u0000".getBytes(GBK);
    StringBuilder data = new StringBuilder("0105000002000000");
    data.append("08000000").append(hex("Package\u0000".getBytes(GBK))).append("0000000000000000");
    data.append("20000000").append(hex(native1));
    ParsedDocument document =
        read(
            "{\\info{\\title "
                + bytes("通知")
                + "}{\\author x}}{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata "
                + data
                + "}{\\result A}}\\par");
    assertThat(document.attachments()).containsExactly("附件1.doc");
    assertThat(document.metadata()).containsEntry("title", "通知");
    assertThat(ReadOffice.lines(document)).containsExactly("A");
  }

  @Test
  void bytesThatAreNoTextAreLeftOut() throws IOException {
    assertThat(lines("A{\\pict\\bin4 }}{{}{\\*\\unknown B}\\~C\\'zzD\\par"))
        .containsExactly("A\u00A0CzzD");
  }

  @Test
  void aFileThatIsCutOffIsDamaged() {
    assertThatThrownBy(() -> parse("{\\rtf1 A\\par {B")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    assertThatThrownBy(() -> parse("{".repeat(5000)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nested");
  }

  private static ParsedDocument parse(String rtf) throws IOException, RefusedException {
    return new RtfParser().parse(new SourceFile("a.rtf", rtf.getBytes(GBK)), ReadLimits.DEFAULT);
  }

  private static ParsedDocument read(String body) throws IOException {
    return ReadOffice.read(
        new RtfParser(), "a.rtf", ("{\\rtf1\\ansi\\ansicpg936" + FONTS + body + "}").getBytes(GBK));
  }

  private static List<String> lines(String body) throws IOException {
    return ReadOffice.lines(read(body));
  }

  private static String bytes(String words) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : words.getBytes(GBK)) {
      escaped.append(String.format(java.util.Locale.ROOT, "\\'%02x", b & 0xFF));
    }
    return escaped.toString();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
