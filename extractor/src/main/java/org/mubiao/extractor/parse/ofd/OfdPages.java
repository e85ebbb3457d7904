package org.mubiao.extractor.parse.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.ChineseText;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePages;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;

/** Reads all pages of a file, one document after another, and notes what could not be read. */
final class OfdPages {

  /** Points in a millimetre. */
  static final double POINTS = 72 / 25.4;

  private final OfdFile file;
  private final ReadLimits limits;
  private final PicturePages scans;
  private final PicturePages garbled;
  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final List<Integer> unknown = new ArrayList<>();
  private final List<Integer> missing = new ArrayList<>();
  private final int total;
  private long characters;
  private int readable;
  private int askew;

  /**
   * Begins with no page.
   *
   * @param reader reads pages that are pictures, and those whose fonts name no characters
   */
  OfdPages(OfdFile file, ReadLimits limits, PageReader reader) {
    this.file = file;
    this.limits = limits;
    scans = new PicturePages(reader);
    garbled = new PicturePages(reader);
    total = file.documents().stream().mapToInt(OfdDocument::pageCount).sum();
  }

  /**
   * {@return the pages, empty ones for those that were not read}
   *
   * @throws RefusedException if there is no text that can be trusted, or more of anything than the
   *     limits allow
   */
  List<PrintedPage> read() throws RefusedException, IOException {
    if (total > limits.maxPages()) {
      throw RefusedException.tooManyPages(limits);
    }
    for (OfdDocument document : file.documents()) {
      PageContent content = new PageContent(document, limits);
      PageDrawing drawing = new PageDrawing(document, file.parts(), limits);
      for (int i = 0; i < document.pageCount(); i++) {
        if (!document.hasPage(i)) {
          missing.add(pages.size() + 1);
        }
        read(document, content, drawing, document.page(i));
      }
    }
    if (garbled.anyUnread()) {
      throw garbled.refusal(
          "has fonts that do not say which characters they draw, so its text would be garbled");
    }
    if (scans.anyUnread() && scans.recognised() == 0 && readable == 0) {
      throw scans.refusal("holds pictures of pages and no text");
    }
    return pages;
  }

  private void read(OfdDocument document, PageContent content, PageDrawing drawing, OfdElement page)
      throws RefusedException, IOException {
    Rectangle2D area = document.area(page);
    CharacterTrust trust = new CharacterTrust(document.resources());
    PageReading reading =
        new PageReading(area.getWidth() * POINTS, area.getHeight() * POINTS, trust);
    content.draw(page, PageDrawing.origin(area), reading);
    PrintedPage printed = reading.page();
    int number = pages.size() + 1;
    if (trust.isBroken() || ChineseText.isGarbled(printed)) {
      printed = garbled.read(drawing.toRead(page, number, total, true), printed);
      recognised.add(number);
    } else if (reading.isPicture()) {
      printed = scans.read(drawing.toRead(page, number, total, false), printed);
    } else {
      note(reading, trust, number);
    }
    pages.add(printed);
    characters += printed.glyphs().size();
    if (characters > limits.maxCharacters()) {
      throw RefusedException.tooLong(limits);
    }
  }

  private void note(PageReading reading, CharacterTrust trust, int number) {
    if (trust.unknown() > 0) {
      unknown.add(number);
    }
    if (reading.hasHiddenText()) {
      hidden.add(number);
    }
    askew += reading.askew() + reading.watermarks();
    readable += reading.hasText() || reading.hasHiddenText() ? 1 : 0;
  }

  /** {@return what a reader of the result should know, one sentence each} */
  List<String> remarks() throws RefusedException, IOException {
    List<String> remarks = new ArrayList<>();
    if (file.documents().size() > 1) {
      remarks.add(
          "It holds "
              + file.documents().size()
              + " documents, which were read as one, one after the other.");
    }
    if (!missing.isEmpty()) {
      remarks.add(sentence(missing, "is named by the file, but not in it."));
    }
    if (scans.anyUnread()) {
      remarks.add(scans.remark("is a picture without text"));
    }
    if (!recognised.isEmpty()) {
      remarks.add(
          sentence(
              recognised,
              "has fonts that do not say which characters they draw, and was read by text"
                  + " recognition."));
    }
    if (!hidden.isEmpty()) {
      remarks.add(sentence(hidden, "is a picture; the text that lies hidden behind it was read."));
    }
    if (!unknown.isEmpty()) {
      remarks.add(
          sentence(
              unknown,
              "has characters that the file draws without telling which; each is given as"
                  + " \uFFFD."));
    }
    if (askew > 0) {
      remarks.add(
          askew + " characters set askew or across the text, such as a watermark, were left out.");
    }
    int seals = 0;
    int annotations = 0;
    for (OfdDocument document : file.documents()) {
      seals += document.seals();
      annotations += document.annotations();
    }
    if (seals > 0) {
      remarks.add(many(seals, "electronic seal was", "electronic seals were") + " not read.");
    }
    if (annotations > 0) {
      remarks.add(
          many(annotations, "annotation with text was", "annotations with text were")
              + " not read.");
    }
    return remarks;
  }

  private static String many(int count, String one, String more) {
    return String.format(Locale.ROOT, "%d %s", count, count == 1 ? one : more);
  }

  private static String sentence(List<Integer> numbers, String said) {
    return "Page " + PicturePages.list(numbers) + " " + said;
  }
}
