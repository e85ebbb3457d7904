package org.mubiao.extractor.parse.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.RefusedException;

/**
 * Has the pages of one file recognised that are pictures or as good as pictures, and keeps account
 * of those that were not read, so that no room leaves one out in silence. Not for several threads.
 */
public final class PicturePages {

  /** More than these page numbers in a sentence help nobody. */
  private static final int MOST_NAMED = 10;

  private final PageReader reader;
  private final List<Integer> unread = new ArrayList<>();
  private String reason = "";
  private int read;

  /** Begins with no page. */
  public PicturePages(PageReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a page.
   *
   * @param page the page
   * @param otherwise what the file itself says of the page, for when it is not recognised
   * @return what is printed on it
   * @throws IOException if the page cannot be drawn
   */
  public PrintedPage read(PicturePage page, PrintedPage otherwise) throws IOException {
    try {
      PrintedPage printed = reader.read(page);
      read++;
      return printed;
    } catch (UnreadPageException e) {
      reason = unread.isEmpty() ? e.reason() : reason;
      unread.add(page.number());
      return otherwise;
    }
  }

  /** {@return whether a page was not read} */
  public boolean anyUnread() {
    return !unread.isEmpty();
  }

  /** {@return how many pages were recognised} */
  public int recognised() {
    return read;
  }

  /**
   * {@return what to remark of pages that were not read}
   *
   * @param what such a page is: {@code is a picture without text}
   */
  public String remark(String what) {
    return "Page " + list(unread) + " " + what + " and was not read: " + reason + ".";
  }

  /**
   * {@return the refusal of a file of which too little was read}
   *
   * @param what the file is: {@code holds pictures of pages and no text}
   */
  public RefusedException refusal(String what) {
    return new RefusedException(
        what + ", and " + reason + "; give the text or the Word file instead.");
  }

  /** {@return page numbers for a sentence} */
  public static String list(List<Integer> pages) {
    return String.join(", ", pages.stream().limit(MOST_NAMED).map(String::valueOf).toList())
        + (pages.size() > MOST_NAMED ? ", …" : "");
  }
}
