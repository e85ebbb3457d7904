package org.mubiao.extractor.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mubiao.extractor.parse.office.OfficeFiles.docx;
import static org.mubiao.extractor.parse.office.OfficeFiles.p;
import static org.mubiao.extractor.parse.office.OfficeFiles.r;
import static org.mubiao.extractor.parse.office.OfficeFiles.tc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

class DocxParserTest {

  private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

  @Test
  void mergedCellsCoverTheirPlaces() throws IOException {
    String merge = "<w:vMerge w:val=\"restart\"/>";
    String table =
        "<w:tbl><w:tr>"
            + tc(merge, "镇区")
            + tc("<w:gridSpan w:val=\"2\"/>", "目标")
            + "</w:tr><w:tr>"
            + tc("<w:vMerge/>", "")
            + tc("", "高企")
            + tc("", "专利")
            + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
            + tc("<w:hMerge w:val=\"restart\"/>", "20")
            + tc("<w:hMerge/>", "")
            + "</w:tr></w:tbl>";
    assertThat(lines(docx(table))).containsExactly("镇区[2x1]|目标[1x2]", "高企|专利", "20[1x2]");
  }

  @Test
  void cellsAndRowsInContentControlsBelongToTheirTable() throws IOException {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String table =
        "<w:tbl>"
            + String.format(
                Locale.ROOT,
                control,
                "<w:tr>"
                    + String.format(Locale.ROOT, control, tc("", "镇区"))
                    + tc("", "高企")
                    + "</w:tr>")
            + "<w:tr>"
            + tc("", "东镇")
            + String.format(Locale.ROOT, control, tc("<w:gridSpan w:val=\"1\"/>", "20"))
            + "</w:tr></w:tbl>";
    assertThat(lines(docx(String.format(Locale.ROOT, control, p("目标表") + table))))
        .containsExactly("目标表", "镇区|高企", "东镇|20");
  }

  @Test
  void aTableInsideACellStandsBehindIt() throws IOException {
    String inner =
        "<w:tbl><w:tr>"
            + tc("", "高企")
            + tc("", "20")
            + "</w:tr><w:tr>"
            + tc("", "专利")
            + tc("", "30")
            + "</w:tr></w:tbl>";
    String outer =
        "<w:tbl><w:tr>" + tc("", "左") + "<w:tc>" + p("右") + inner + "<w:p/></w:tc></w:tr></w:tbl>";
    assertThat(lines(docx(outer + p("后")))).containsExactly("左|右", "高企|20", "专利|30", "后");
  }

  @Test
  void aTableOfOneCellIsAFrame() throws IOException {
    String inner = "<w:tbl><w:tr>" + tc("", "高企") + tc("", "20") + "</w:tr></w:tbl>";
    String frame = "<w:tbl><w:tr><w:tc>" + p("标题") + inner + p("正文") + "</w:tc></w:tr></w:tbl>";
    assertThat(lines(docx(frame))).containsExactly("标题", "高企|20", "正文");
  }

  @Test
  void changesAreReadAsAccepted() throws IOException {
    String body =
        "<w:p>"
            + r("达到")
            + "<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins>"
            + r("20")
            + "</w:ins>"
            + r("家")
            + "<w:moveFrom>"
            + r("旧")
            + "</w:moveFrom><w:moveTo>"
            + r("。")
            + "</w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("前半")
            + "</w:p>"
            + p("后半")
            + "<w:tbl><w:tr>"
            + tc("", "甲")
            + tc("", "1")
            + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
            + tc("", "乙")
            + tc("", "2")
            + "</w:tr></w:tbl>";
    assertThat(lines(docx(body))).containsExactly("达到20家。", "前半后半", "甲|1");
  }

  @Test
  void fieldsShowTheirResult() throws IOException {
    String begin = String.format(Locale.ROOT, FIELD, "begin");
    String separate = String.format(Locale.ROOT, FIELD, "separate");
    String end = String.format(Locale.ROOT, FIELD, "end");
    String instruction = "<w:r><w:instrText>%s</w:instrText></w:r>";
    String body =
        "<w:p>"
            + r("到")
            + begin
            + String.format(Locale.ROOT, instruction, " DATE \\@ yyyy ")
            + separate
            + r("2025")
            + end
            + r("年，")
            + "<w:fldSimple w:instr=\" REF a \">"
            + r("20家")
            + "</w:fldSimple></w:p><w:p>"
            + begin
            + String.format(Locale.ROOT, instruction, "eq \\o\\ac(○,")
            + String.format(Locale.ROOT, instruction, "3")
            + String.format(Locale.ROOT, instruction, ")")
            + end
            + r("第三")
            + "</w:p><w:p>"
            + begin
            + String.format(Locale.ROOT, instruction, "未完")
            + r("看不见")
            + "</w:p>"
            + p("看得见");
    assertThat(lines(docx(body))).containsExactly("到2025年，20家", "③第三", "看得见");
  }

  @Test
  void hiddenWordsAreNotRead() throws IOException {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    String body =
        "<w:p>"
            + r("见")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"b\"/></w:rPr><w:t>不见</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>着</w:t></w:r></w:p>";
    assertThat(lines(docx(body).word("styles.xml", "styles", styles))).containsExactly("见着");
  }

  @Test
  void signsTabsAndBreaksAreKept() throws IOException {
    String body =
        "<w:p>"
            + r("占比")
            + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
            + r("3%")
            + "<w:r><w:tab/></w:r><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>"
            + "<w:r><w:t>2025</w:t><w:noBreakHyphen/><w:t>2027年</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>关于印发工作要点</w:t><w:br/><w:t>的通知。</w:t><w:br/><w:t>各镇：</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0A3</w:t></w:r>"
            + r("5%")
            + "</w:p>";
    assertThat(lines(docx(body)))
        .containsExactly("占比≥3%\t☑2025-2027年", "关于印发工作要点\n的通知。", "各镇：", "≤5%");
  }

  @Test
  void textBoxesAreReadOnceBehindTheirParagraph() throws IOException {
    String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + r("段落")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("继续")
            + "</w:p>";
    assertThat(lines(docx(body))).containsExactly("段落继续", "框内");
  }

  @Test
  void notesStandBehindTheBodyAndHeadersOutside() throws IOException {
    String body =
        "<w:p>"
            + r("达到20家")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + r("以上。")
            + "</w:p>"
            + p("下一段");
    OfficeFiles file =
        docx(body)
            .word(
                "footnotes.xml",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p("线")
                    + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + r("指高企")
                    + "</w:p></w:footnote>")
            .word("endnotes.xml", "endnotes", "<w:endnote w:id=\"3\">" + p("尾注") + "</w:endnote>")
            .word("header1.xml", "header", p("页眉"));
    assertThat(lines(file)).containsExactly("达到20家以上。", "下一段", "指高企", "尾注");
  }

  @Test
  void numbersArePrintedAsTheirListsSay() throws IOException {
    String numbering =
        form(
                1,
                level(0, "chineseCounting", "%1、")
                    + level(1, "chineseCounting", "（%2）")
                    + level(2, "decimal", "%3.")
                    + level(3, "decimalEnclosedCircle", "%4"))
            + form(2, level(0, "decimal", "%1") + level(1, "decimal", "%1.%2"))
            + form(3, level(0, "chineseLegalSimplified", "第%1条"))
            + form(
                4,
                level(0, "upperRoman", "%1")
                    + level(1, "decimal", "%1-%2").replace("</w:lvl>", "<w:isLgl/></w:lvl>"))
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"4\"/></w:num>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"10\"/></w:lvlOverride></w:num>";
    String body =
        item(1, 0, "甲")
            + item(1, 1, "子")
            + item(1, 1, "丑")
            + item(1, 2, "寅")
            + item(1, 3, "卯")
            + item(1, 0, "乙")
            + item(1, 1, "辰")
            + item(2, 0, "巳")
            + item(2, 1, "午")
            + item(2, 1, "2025年")
            + item(3, 0, "未")
            + item(5, 0, "申")
            + item(3, 0, "酉")
            + item(4, 0, "戌")
            + item(4, 1, "亥")
            + item(0, 0, "无");
    assertThat(lines(docx(body).word("numbering.xml", "numbering", numbering)))
        .containsExactly(
            "一、甲",
            "（一）子",
            "（二）丑",
            "1.寅",
            "①卯",
            "二、乙",
            "（一）辰",
            "1 巳",
            "1.1 午",
            "1.2 2025年",
            "第壹条未",
            "第壹拾条申",
            "第贰条酉",
            "I 戌",
            "1-1 亥",
            "无");
  }

  @Test
  void stylesNumberTheirParagraphs() throws IOException {
    String numbering =
        form(
                7,
                level(0, "chineseCountingThousand", "%1、")
                        .replace("<w:start", "<w:pStyle w:val=\"h1\"/><w:start")
                    + level(1, "chineseCountingThousand", "（%2）")
                        .replace("<w:start", "<w:pStyle w:val=\"h2\"/><w:start"))
            + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>"
            + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"8\"/></w:num>";
    String numbered = "<w:pPr><w:numPr>%s<w:numId w:val=\"%d\"/></w:numPr></w:pPr></w:style>";
    String styles =
        "<w:style w:styleId=\"h1\">"
            + String.format(Locale.ROOT, numbered, "", 7)
            + "<w:style w:styleId=\"h2\">"
            + String.format(Locale.ROOT, numbered, "", 7)
            + "<w:style w:styleId=\"child\"><w:basedOn w:val=\"h2\"/></w:style>"
            + "<w:style w:styleId=\"list\">"
            + String.format(Locale.ROOT, numbered, "", 7);
    String body =
        styled("h1", "甲", "")
            + styled("h2", "子", "")
            + styled("child", "丑", "")
            + styled("h1", "乙", "")
            + styled("h1", "无", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + item(8, 0, "丙");
    assertThat(
            lines(
                docx(body)
                    .word("numbering.xml", "numbering", numbering)
                    .word("styles.xml", "styles", styles)))
        .containsExactly("一、甲", "（一）子", "（二）丑", "二、乙", "无", "三、丙");
  }

  @Test
  void emptyItemsCountAndLevelsGoOnWhereTheyAreToldTo() throws IOException {
    String never =
        level(1, "decimal", "%2.").replace("</w:lvl>", "<w:lvlRestart w:val=\"0\"/></w:lvl>");
    String numbering =
        form(1, level(0, "chineseCounting", "%1、") + never)
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String body =
        item(1, 0, "甲") + item(1, 1, "子") + item(1, 0, "") + item(1, 0, "丙") + item(1, 1, "丑");
    assertThat(lines(docx(body).word("numbering.xml", "numbering", numbering)))
        .containsExactly("一、甲", "1.子", "三、丙", "2.丑");
  }

  @Test
  void packedFilesAreNamed() throws IOException {
    OfficeFiles file =
        docx(p("正文")
                + "<w:p><w:r><w:object><o:OLEObject ProgID=\"Equation.3\" r:id=\"e\"/></w:object></w:r></w:p>")
            .related("word/document.xml", "embeddings/目标表.xlsx", "package", "a")
            .part("word/embeddings/目标表.xlsx", "x")
            .related("word/document.xml", "embeddings/oleObject1.bin", "oleObject", "b")
            .part("word/embeddings/oleObject1.bin", packed("附件1.doc"))
            .related("word/document.xml", "embeddings/oleObject2.bin", "oleObject", "e");
    ParsedDocument document = ReadOffice.read(new DocxParser(), "a.docx", file.bytes());
    assertThat(document.attachments()).containsExactly("目标表.xlsx", "附件1.doc");
  }

  @Test
  void theStrictDialectAndOddMainPartsAreRead() throws IOException {
    String strict =
        OfficeFiles.document("document", "<w:body>" + p("正文") + "</w:body>")
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    OfficeFiles file = OfficeFiles.of("word/document2.xml", strict);
    assertThat(lines(file)).containsExactly("正文");
  }

  @Test
  void entitiesAreNotFollowed() throws IOException {
    String evil =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + OfficeFiles.document("document", "<w:body>" + p("前&x;后") + "</w:body>")
                .replaceFirst("<\\?xml.*?\\?>", "");
    OfficeFiles file = OfficeFiles.of("word/document.xml", evil);
    assertThatThrownBy(() -> lines(file)).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    String deep =
        "<w:sdt><w:sdtContent>".repeat(60) + p("底") + "</w:sdtContent></w:sdt>".repeat(60);
    assertThatThrownBy(
            () ->
                new DocxParser()
                    .parse(new SourceFile("a.docx", docx(deep).bytes()), ReadLimits.DEFAULT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nested");
  }

  @Test
  void aPartThatUnpacksTooFarIsRefused() {
    String body = p("长".repeat(3_000_000));
    assertThatThrownBy(
            () ->
                new DocxParser()
                    .parse(
                        new SourceFile("a.docx", docx(body).bytes()),
                        ReadLimits.DEFAULT.withMaxEntryBytes(1 << 20)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("MiB");
  }

  private static List<String> lines(OfficeFiles file) throws IOException {
    return ReadOffice.lines(ReadOffice.read(new DocxParser(), "a.docx", file.bytes()));
  }

  private static String form(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String level(int level, String format, String text) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>",
        level,
        format,
        text);
  }

  private static String item(int list, int level, String words) {
    return String.format(
        Locale.ROOT,
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>",
        level,
        list,
        r(words));
  }

  private static String styled(String style, String words, String more) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + more
        + "</w:pPr>"
        + r(words)
        + "</w:p>";
  }

  /** A file as Windows packs it into a document: a stream with its name in the local charset. */
  private static byte[] packed(String name) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    byte[] label = name.getBytes(Charset.forName("GBK"));
    byte[] data = "内容".getBytes(StandardCharsets.UTF_8);
    stream.writeBytes(new byte[] {2, 0});
    for (int i = 0; i < 2; i++) {
      stream.writeBytes(label);
      stream.write(0);
    }
    stream.writeBytes(new byte[] {0, 0, 3, 0, (byte) (label.length + 1), 0, 0, 0});
    stream.writeBytes(label);
    stream.write(0);
    stream.writeBytes(new byte[] {(byte) data.length, 0, 0, 0});
    stream.writeBytes(data);
    stream.writeBytes(new byte[2]);
    byte[] body = stream.toByteArray();
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(new byte[] {(byte) body.length, (byte) (body.length >> 8), 0, 0});
      whole.writeBytes(body);
      files.createDocument(new ByteArrayInputStream(whole.toByteArray()), "\u0001Ole10Native");
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
