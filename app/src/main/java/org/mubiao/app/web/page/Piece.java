package org.mubiao.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that looks alike from end to end.
 *
 * @param text its characters
 * @param href where a click goes, null if nothing was read from it
 * @param look classes that colour it, null if it is plain
 * @param about what was read from it, null if nothing was
 * @param records the names of the rows of what was read from it, parted by blanks, the shortest
 *     evidence first; null if nothing was
 * @param begins whether the first of the records begins here
 * @param anchors names of the places that begin here
 * @param flags what does not add up and ends here
 */
public record Piece(
    String text,
    @Nullable String href,
    @Nullable String look,
    @Nullable String about,
    @Nullable String records,
    boolean begins,
    List<String> anchors,
    List<Flag> flags) {

  /** Copies the lists. */
  public Piece {
    anchors = List.copyOf(anchors);
    flags = List.copyOf(flags);
  }

  /** A small sign that leads to what does not add up. */
  public record Flag(String href, String about) {}

  /** {@return a plain one} */
  static Piece plain(String text) {
    return new Piece(text, null, null, null, null, false, List.of(), List.of());
  }

  /** {@return {@code -1} where the keyboard has been at this record already, else nothing} */
  public @Nullable String tabIndex() {
    return begins ? null : "-1";
  }
}
