package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;

/** Reads all pages of a file, one document after another, and notes what could not be read. */
final class OfdPages {

  /** Points in a millimetre. */
  static final double POINTS = 72 / 25.4;

  private static final int MOST_NAMED = 10;

  private final OfdFile file;
  private final ReadLimits limits;
  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final List<Integer> recognized = new ArrayList<>();
  private final List<Integer> unknown = new ArrayList<>();
  private long characters;
  private int readable;
  private int askew;

  OfdPages(OfdFile file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * {@return the pages, empty ones for those that are pictures}
   *
   * @throws RefusedException if there is no text that can be trusted, or more of anything than the
   *     limits allow
   */
  List<PrintedPage> read() throws RefusedException, IOException {
    for (OfdDocument document : file.documents()) {
      if (pages.size() + document.pageCount() > limits.maxPages()) {
        throw RefusedException.tooManyPages(limits);
      }
      PageContent content = new PageContent(document, limits);
      for (int i = 0; i < document.pageCount(); i++) {
        read(document, content, i);
      }
    }
    if (!broken.isEmpty()) {
      throw new RefusedException(
          "has fonts that do not say which characters they draw ("
              + numbered(broken)
              + "), so its text would be garbled; give the Word file or a scan instead.");
    }
    if (readable == 0 && !pictures.isEmpty()) {
      throw new RefusedException(
          "holds pictures of pages and no text; text recognition is not available yet, so give the"
              + " text or the Word file instead.");
    }
    return pages;
  }

  private void read(OfdDocument document, PageContent content, int index)
      throws RefusedException, IOException {
    OfdElement page = document.page(index);
    Rectangle2D area = document.area(page);
    AffineTransform origin = AffineTransform.getScaleInstance(POINTS, POINTS);
    origin.translate(-area.getX(), -area.getY());
    CharacterTrust trust = new CharacterTrust(document.resources());
    PageReading reading =
        new PageReading(area.getWidth() * POINTS, area.getHeight() * POINTS, trust);
    content.draw(page, origin, reading);
    PrintedPage printed = reading.page();
    pages.add(printed);
    note(reading, trust);
    characters += printed.glyphs().size();
    if (characters > limits.maxCharacters()) {
      throw RefusedException.tooLong(limits);
    }
  }

  private void note(PageReading reading, CharacterTrust trust) {
    int number = pages.size();
    if (trust.isBroken()) {
      broken.add(number);
    } else if (trust.unknown() > 0) {
      unknown.add(number);
    }
    if (reading.isPicture()) {
      pictures.add(number);
    }
    if (reading.hasHiddenText()) {
      recognized.add(number);
    }
    askew += reading.askew();
    readable += !reading.isPicture() && (reading.hasText() || reading.hasHiddenText()) ? 1 : 0;
  }

  /** {@return what a reader of the result should know, one sentence each} */
  List<String> remarks() throws RefusedException, IOException {
    List<String> remarks = new ArrayList<>();
    if (!pictures.isEmpty()) {
      remarks.add(sentence(pictures, "only pictures, which were not read."));
    }
    if (!recognized.isEmpty()) {
      remarks.add(
          sentence(
              recognized, "a picture of a page; the text that lies hidden behind it was read."));
    }
    if (!unknown.isEmpty()) {
      remarks.add(
          sentence(
              unknown,
              "characters that the file draws without telling which; each is given as \uFFFD."));
    }
    if (askew > 0) {
      remarks.add(askew + " characters set askew, such as a watermark, were left out.");
    }
    int seals = 0;
    int annotations = 0;
    for (OfdDocument document : file.documents()) {
      seals += document.seals();
      annotations += document.annotations();
    }
    if (seals > 0) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "%d electronic %s not read.",
              seals,
              seals == 1 ? "seal was" : "seals were"));
    }
    if (annotations > 0) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "%d %s with text laid over the pages, not read.",
              annotations,
              annotations == 1 ? "annotation" : "annotations"));
    }
    return remarks;
  }

  private static String sentence(List<Integer> numbers, String said) {
    String subject = numbered(numbers);
    return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + ": " + said;
  }

  private static String numbered(List<Integer> numbers) {
    StringJoiner list = new StringJoiner(", ", numbers.size() == 1 ? "page " : "pages ", "");
    numbers.stream().limit(MOST_NAMED).forEach(number -> list.add(Integer.toString(number)));
    return list + (numbers.size() > MOST_NAMED ? ", …" : "");
  }
}
