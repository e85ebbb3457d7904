package org.mubiao.extractor.parse.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.extractor.parse.ofd.OfdMaker.text;
import static org.mubiao.extractor.parse.ofd.ReadOfd.outcome;
import static org.mubiao.extractor.parse.ofd.ReadOfd.refusal;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.source.ReadLimits;

/** A hostile OFD file is turned away with its reason, before it costs much. */
@Timeout(60)
class OfdLimitsTest {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private static OfdMaker notice() {
    return new OfdMaker().page(text(20, 50, 5, "新增企业"));
  }

  @Test
  void aBombIsRefused() {
    String blanks = " ".repeat(30 << 20);
    OfdMaker bomb = new OfdMaker().pageXml("<ofd:Content>" + blanks + "</ofd:Content>");

    assertThat(refusal(bomb, LIMITS))
        .isEqualTo(
            "notice.ofd would unpack to more than 100 times its size, which no notice does; save it"
                + " anew and try again.");
  }

  @Test
  void tooManyPartsAreRefused() {
    OfdMaker file = notice();
    for (int i = 0; i < 20; i++) {
      file.part("Doc_0/Res/" + i + ".dat", "x");
    }
    assertThat(refusal(file, LIMITS.withMaxPackageFiles(20))).contains("holds more than 20 parts");
    assertThat(outcome(file, LIMITS.withMaxPackageFiles(40)))
        .isInstanceOf(ParseOutcome.Parsed.class);
  }

  @Test
  void tooManyPagesAreRefused() {
    OfdMaker file = notice().page(text(20, 50, 5, "二")).page(text(20, 50, 5, "三"));
    assertThat(refusal(file, LIMITS.withMaxPages(2)))
        .isEqualTo("notice.ofd has more than 2 pages; split it into smaller files.");
  }

  @Test
  void onePageNamedWithoutEndIsStillManyPages() {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      pages.append("<ofd:Page ID=\"").append(i).append("\" BaseLoc=\"P.xml\"/>");
    }
    OfdMaker file =
        new OfdMaker()
            .part(
                "Doc_0/Document.xml",
                "<ofd:Document " + SPACE + "><ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>")
            .part("Doc_0/P.xml", "<ofd:Page " + SPACE + "/>");

    assertThat(refusal(file, LIMITS)).contains("has more than 2000 pages");
  }

  @Test
  void tooMuchTextIsRefused() {
    OfdMaker file = new OfdMaker().page(text(5, 50, 2, "新".repeat(90)));
    assertThat(refusal(file, LIMITS.withMaxCharacters(80))).contains("more than 80 characters");
  }

  @Test
  void tooDeepNestingIsRefused() {
    OfdMaker file =
        new OfdMaker()
            .page(
                "<ofd:PageBlock>".repeat(150)
                    + text(20, 50, 5, "新")
                    + "</ofd:PageBlock>".repeat(150));
    assertThat(refusal(file, LIMITS)).contains("is nested more than 100 deep");
  }

  @Test
  void drawingsComposedOfThemselvesAreRefused() {
    OfdMaker file =
        new OfdMaker()
            .resources(unit(7, 7))
            .page("<ofd:CompositeObject ResourceID=\"7\" Boundary=\"0 0 9 9\"/>");
    assertThat(refusal(file, LIMITS)).contains("is nested more than 100 deep");
  }

  @Test
  void drawingsComposedOfEverMoreDrawingsAreRefused() {
    StringBuilder units = new StringBuilder();
    for (int i = 1; i < 40; i++) {
      units.append(unit(i, i + 1, i + 1));
    }
    OfdMaker file =
        new OfdMaker()
            .resources(units.toString())
            .page("<ofd:CompositeObject ResourceID=\"1\" Boundary=\"0 0 9 9\"/>");
    assertThat(refusal(file, LIMITS)).contains("has more than 1000000 objects");
  }

  private static String unit(int id, int... parts) {
    StringBuilder content = new StringBuilder();
    for (int part : parts) {
      content
          .append("<ofd:CompositeObject ResourceID=\"")
          .append(part)
          .append("\" Boundary=\"0 0 9 9\"/>");
    }
    return "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\""
        + id
        + "\"><ofd:Content>"
        + content
        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() {
    String declared =
        "<!DOCTYPE a [<!ENTITY b \"高企\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    OfdMaker file =
        notice()
            .part(
                "Doc_0/Document.xml",
                declared
                    + "<ofd:Document "
                    + SPACE
                    + "><ofd:Pages><ofd:Page ID=\"1\""
                    + " BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>")
            .part(
                "Doc_0/P.xml",
                "<ofd:Page "
                    + SPACE
                    + "><ofd:Content><ofd:Layer>"
                    + text(20, 50, 5, "新&b;&c;")
                    + "</ofd:Layer></ofd:Content></ofd:Page>");

    assertThat(outcome(file, LIMITS))
        .isInstanceOfSatisfying(
            ParseOutcome.Failed.class, failed -> assertThat(failed.reason()).contains("entities"));
  }

  @Test
  void namesThatLeadOutsideThePackageLeadNowhere() {
    String far = "../../../../../../../../etc/";
    OfdMaker file =
        notice()
            .inDocument("<ofd:Attachments>" + far + "passwd</ofd:Attachments>")
            .common("<ofd:DocumentRes>" + far + "fonts/conf.xml</ofd:DocumentRes>")
            .common("<ofd:TemplatePage ID=\"1\" BaseLoc=\"file:///etc/hostname\"/>")
            .part("../../outside.xml", "<a/>")
            .pageXml("<ofd:Template TemplateID=\"1\"/>");

    assertThat(outcome(file, LIMITS))
        .isInstanceOfSatisfying(
            ParseOutcome.Parsed.class,
            parsed -> {
              assertThat(parsed.document().text().strip()).isEqualTo("新增企业");
              assertThat(parsed.document().attachments()).isEmpty();
            });
  }

  @Test
  void numbersWithoutMeasureDoNoHarm() {
    OfdMaker file =
        new OfdMaker()
            .page(
                text(20, 50, 5, "新增企业"),
                OfdMaker.code(1e300, -1e300, 5, "远", "DeltaX=\"g 2147483647 1e308\"", ""),
                OfdMaker.code(20, 60, 1e12, "大", "DeltaX=\"NaN\"", "CTM=\"1e200 0 0 NaN 0 0\""),
                OfdMaker.object(
                    20,
                    70,
                    5,
                    "",
                    "<ofd:CGTransform CodePosition=\"-5\" CodeCount=\"2147483647\""
                        + " GlyphCount=\"2147483647\"><ofd:Glyphs>1 2 3</ofd:Glyphs></ofd:CGTransform>"
                        + "<ofd:TextCode X=\"0\" Y=\"4\">高企</ofd:TextCode>"),
                "<ofd:PathObject Boundary=\"0 0 1e9 1e9\" LineWidth=\"-1e9\"><ofd:AbbreviatedData>"
                    + "M 0 0 L 1e300 1e300 Q 1 A B C</ofd:AbbreviatedData></ofd:PathObject>");

    assertThat(outcome(file, LIMITS))
        .isInstanceOfSatisfying(
            ParseOutcome.Parsed.class,
            parsed -> assertThat(parsed.document().text()).contains("新增企业"));
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      page.append(text(i % 150, i / 300.0, 2, "新增企业"));
    }
    ReadLimits hurried = LIMITS.withTimeout(Duration.ofMillis(1)).withMaxExpansion(10_000);
    assertThat(outcome(new OfdMaker().page(page.toString()), hurried))
        .isInstanceOfSatisfying(
            ParseOutcome.Failed.class,
            failed -> assertThat(failed.reason()).contains("was not read within"));
  }

  @Test
  void aFileThatIsCutOffIsNotRead() {
    assertThat(
            outcome(
                notice().part("Doc_0/Document.xml", "<ofd:Document " + SPACE + "><ofd:Pa"), LIMITS))
        .isInstanceOf(ParseOutcome.Failed.class);
  }
}
