package org.mubiao.extractor.parse.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.print.Glyph;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.parse.print.Rule;

/**
 * Turns what a page draws so that most of its text stands upright; text in other directions, such
 * as a slanting watermark, is left out.
 */
final class UprightPage {

  /** How far a text layer is trusted whose maker does not say how sure it was. */
  private static final float LAYER = 0.8f;

  private final PageContent content;
  private final List<PageContent.Letter> letters;
  private final float confidence;
  private final boolean visible;
  private final int direction;
  private final int leftOut;
  private final PrintedPage page;

  /**
   * @param visible whether to take the letters that are drawn; otherwise those of an unseen layer
   */
  UprightPage(PageContent content, boolean visible) {
    this.content = content;
    this.confidence = visible ? 1 : LAYER;
    this.letters = content.letters();
    this.visible = visible;
    int most = 0;
    int printed = content.printed(visible, -1);
    for (int i = 0; i < 4; i++) {
      int count = content.printed(visible, i);
      printed += count;
      most = count > content.printed(visible, most) ? i : most;
    }
    this.direction = most;
    this.leftOut = printed - content.printed(visible, most);
    this.page = turned();
  }

  /** {@return characters that are printed in another direction than the rest} */
  int leftOut() {
    return leftOut;
  }

  PrintedPage page() {
    return page;
  }

  private PrintedPage turned() {
    List<Glyph> glyphs = new ArrayList<>();
    for (PageContent.Letter letter : letters) {
      if (letter.visible() == visible
          && letter.direction() == direction
          && letter.sign().known()
          && !letter.sign().blank()) {
        glyphs.add(glyph(letter));
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (Rectangle2D.Float line : content.lines()) {
      Rectangle2D.Float box = turned(line);
      rules.add(new Rule(box.x, box.y, box.x + box.width, box.y + box.height));
    }
    boolean sideways = direction % 2 == 1;
    return new PrintedPage(
        (float) (sideways ? content.height() : content.width()),
        (float) (sideways ? content.width() : content.height()),
        glyphs,
        rules,
        (4 - direction) % 4);
  }

  private Glyph glyph(PageContent.Letter letter) {
    if (direction == 0) {
      float right = letter.x() + letter.width();
      float bottom = letter.y() + letter.height();
      return new Glyph(letter.sign().text(), letter.x(), letter.y(), right, bottom, confidence);
    }
    Rectangle2D.Float box =
        turned(new Rectangle2D.Float(letter.x(), letter.y(), letter.width(), letter.height()));
    return new Glyph(
        letter.sign().text(), box.x, box.y, box.x + box.width, box.y + box.height, confidence);
  }

  /** Text that runs down is turned back by a quarter against the clock, and so on. */
  private Rectangle2D.Float turned(Rectangle2D.Float box) {
    float width = (float) content.width();
    float height = (float) content.height();
    return switch (direction) {
      case 1 -> new Rectangle2D.Float(box.y, width - box.x - box.width, box.height, box.width);
      case 2 ->
          new Rectangle2D.Float(
              width - box.x - box.width, height - box.y - box.height, box.width, box.height);
      case 3 -> new Rectangle2D.Float(height - box.y - box.height, box.x, box.height, box.width);
      default -> box;
    };
  }
}
