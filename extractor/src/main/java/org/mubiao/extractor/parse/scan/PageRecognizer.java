package org.mubiao.extractor.parse.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.print.Glyph;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.Rule;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Reads the picture of a page by text recognition: turned upright and level, without red seals,
 * with the cells of ruled tables each read on its own.
 */
public final class PageRecognizer implements PageReader {

  /** Dots an inch of the picture that is read: more makes it slow, less loses strokes. */
  static final int WORKING_DOTS = 200;

  private static final int LEAST_DOTS = 160;
  private static final int MOST_DOTS = 240;
  private static final float POINTS = 72f;
  private static final int BESIDE_RULE = 2;

  private final RecognitionEngine engine;
  private final ReadLimits limits;

  /** Reads with the engine of this program, which is loaded by the first page. */
  public PageRecognizer(ReadLimits limits) {
    this(new RapidEngine(limits.pageTimeout()), limits);
  }

  PageRecognizer(RecognitionEngine engine, ReadLimits limits) {
    this.engine = engine;
    this.limits = limits;
  }

  @Override
  public PrintedPage read(PicturePage page) throws UnreadPageException, IOException {
    engine.check();
    return read(page.drawing().draw(), page.dotsPerInch());
  }

  static UnreadPageException tooManyPixels(ReadLimits limits) {
    return new UnreadPageException("it has more than " + limits.maxPixels() + " pixels");
  }

  private PrintedPage read(BufferedImage picture, double dotsPerInch) throws UnreadPageException {
    if ((long) picture.getWidth() * picture.getHeight() > limits.maxPixels()) {
      throw tooManyPixels(limits);
    }
    double scale =
        dotsPerInch > MOST_DOTS || dotsPerInch < LEAST_DOTS ? WORKING_DOTS / dotsPerInch : 1;
    GrayPicture scan = ScanColors.gray(picture, dotsPerInch);
    int width = (int) Math.max(1, Math.round(scan.width() * scale));
    int height = (int) Math.max(1, Math.round(scan.height() * scale));
    if ((long) width * height > limits.maxPixels()) {
      throw tooManyPixels(limits);
    }
    GrayPicture page = Background.whitened(scan.scaled(width, height));
    float points = (float) (POINTS / (dotsPerInch * scale));
    Upright upright = Upright.of(page, engine);
    GrayPicture level = page.turned(upright.quarters()).levelled(upright.slope());
    int quarters = upright.quarters();
    Result result = read(level);
    if (result.upsideDown()) {
      quarters += 2;
      level = level.turned(2);
      result = read(level);
    }
    return printed(result, level, points, quarters % 4, upright.slope());
  }

  /** What is on a level picture. */
  private record Result(
      GrayPicture page, List<Area> rules, List<TextLine> lines, boolean upsideDown) {}

  private Result read(GrayPicture level) throws UnreadPageException {
    List<Area> rules = RulingLines.of(level);
    GrayPicture page = level;
    if (!rules.isEmpty()) {
      page = level.copy();
      Area whole = new Area(0, 0, page.width(), page.height());
      for (Area rule : rules) {
        page.erase(rule.grown(BESIDE_RULE, whole));
      }
    }
    ReadingSheet sheet =
        new ReadingSheet(page, TableCells.of(level.width(), level.height(), rules));
    if (sheet.isBlank()) {
      return new Result(page, rules, List.of(), false);
    }
    EngineReading reading = engine.read(sheet.picture());
    return new Result(page, rules, sheet.onPage(reading.lines()), reading.isUpsideDown());
  }

  private static PrintedPage printed(
      Result result, GrayPicture level, float points, int quarters, double fall) {
    List<Glyph> glyphs = new ArrayList<>();
    for (WrittenLine line : WrittenLines.of(result.lines(), result.page())) {
      glyphs.addAll(line.glyphs(points));
    }
    List<Rule> rules = new ArrayList<>();
    for (Area rule : result.rules()) {
      boolean across = rule.width() >= rule.height();
      float x = (rule.left() + rule.right()) / 2f * points;
      float y = (rule.top() + rule.bottom()) / 2f * points;
      rules.add(
          across
              ? new Rule(rule.left() * points, y, rule.right() * points, y)
              : new Rule(x, rule.top() * points, x, rule.bottom() * points));
    }
    return new PrintedPage(
        level.width() * points, level.height() * points, glyphs, rules, quarters, (float) fall);
  }
}
