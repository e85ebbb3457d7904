package org.mubiao.extractor.parse;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.UnreadPageException;
import org.mubiao.extractor.parse.scan.PageRecognizer;
import org.mubiao.extractor.parse.scan.RecognizedPages;
import org.mubiao.extractor.source.ReadLimits;

/**
 * How pages that are pictures are read. Recognition takes seconds a page and a large library, which
 * is loaded by the first such page, and is there for some platforms only; where it is not, these
 * pages are not read, and the outcome says why.
 *
 * @param isOn whether they are read at all
 * @param listener hears of each page
 * @param pages what remembers pages that were read, null if they are read as often as asked for
 */
public record TextRecognition(boolean isOn, Listener listener, @Nullable RecognizedPages pages) {

  /** Recognition that remembers nothing. */
  public TextRecognition(boolean isOn, Listener listener) {
    this(isOn, listener, null);
  }

  /** Recognises in silence. */
  public static final TextRecognition ON = new TextRecognition(true, (file, page, pages) -> {});

  /** Recognises nothing. */
  public static final TextRecognition OFF = new TextRecognition(false, (file, page, pages) -> {});

  /** Hears how far the recognition of a file has come. Called from several threads. */
  @FunctionalInterface
  public interface Listener {

    /**
     * The recognition of a page begins.
     *
     * @param file name of the file
     * @param page 1-based
     * @param pages how many pages the file has, those that are no pictures too
     */
    void begins(String file, int page, int pages);
  }

  /** {@return the same for work that reads files twice, of which the second time costs little} */
  public TextRecognition remembering() {
    return new TextRecognition(isOn, listener, new RecognizedPages());
  }

  /** {@return what reads the pages of a file} */
  PageReader reader(String file, ReadLimits limits) {
    if (!isOn) {
      return page -> {
        throw new UnreadPageException("text recognition is switched off");
      };
    }
    RecognizedPages known = pages;
    PageReader fresh = new PageRecognizer(limits);
    PageReader recognizer = known == null ? fresh : known.before(fresh);
    return page -> {
      listener.begins(file, page.number(), page.total());
      return recognizer.read(page);
    };
  }
}
