package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * Cuts a text where something begins or ends that was read from it. Stretches may lie in each other
 * and overlap: each piece knows all that were read from it, and looks like the shortest. Pieces are
 * asked for from the front of the text to its end.
 */
final class MarkedText {

  private final String text;
  private final List<Marker> starting;
  private final List<Marker> ending;
  private final int[] cuts;
  private final @Nullable Span asked;
  private final List<Marker> open = new ArrayList<>();
  private int begun;
  private int flagged;
  private boolean shown;

  /**
   * Something that was read from the text.
   *
   * @param span where it stands
   * @param look class that colours it; {@code null} for what does not add up
   * @param row name of the row that tells of it
   * @param about what it is, in words
   */
  record Marker(Span span, @Nullable String look, String row, String about) {

    boolean isFinding() {
      return look == null;
    }
  }

  /**
   * Makes one.
   *
   * @param asked stretch that the address asks for, null if it asks for none
   */
  MarkedText(String text, List<Marker> markers, @Nullable Span asked) {
    this.text = text;
    this.asked = asked;
    this.starting =
        markers.stream().sorted(Comparator.comparing((Marker one) -> one.span())).toList();
    this.ending =
        markers.stream()
            .filter(Marker::isFinding)
            .sorted(Comparator.comparing((Marker one) -> one.span().end()))
            .toList();
    TreeSet<Integer> all = new TreeSet<>();
    markers.forEach(one -> add(all, one.span()));
    if (asked != null) {
      add(all, asked);
    }
    this.cuts = all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(TreeSet<Integer> cuts, Span span) {
    cuts.add(span.start());
    cuts.add(span.end());
  }

  /** {@return the pieces of a stretch} */
  List<Piece> pieces(Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    int from = stretch.start();
    int cut = firstCutAfter(from);
    while (from < stretch.end()) {
      int to = cut < cuts.length ? Math.min(cuts[cut], stretch.end()) : stretch.end();
      pieces.add(piece(from, to));
      from = to;
      cut++;
    }
    return pieces;
  }

  private int firstCutAfter(int offset) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Piece piece(int from, int to) {
    List<String> anchors = new ArrayList<>();
    List<Marker> fresh = new ArrayList<>();
    while (begun < starting.size() && starting.get(begun).span().start() <= from) {
      Marker marker = starting.get(begun++);
      String anchor = DocumentAddress.element(marker.span());
      if (!marker.isFinding() && marker.span().end() > from && !anchors.contains(anchor)) {
        anchors.add(anchor);
      }
      open.add(marker);
      fresh.add(marker);
    }
    open.removeIf(marker -> marker.span().end() <= from);
    boolean isAsked = asked != null && asked.start() < to && from < asked.end();
    if (isAsked && !shown) {
      shown = true;
      anchors.add(DocumentAddress.AT);
    }
    List<Piece.Flag> flags = new ArrayList<>();
    while (flagged < ending.size() && ending.get(flagged).span().end() <= to) {
      Marker marker = ending.get(flagged++);
      if (marker.span().end() > from) {
        flags.add(new Piece.Flag("#" + marker.row(), marker.about()));
      }
    }
    return piece(text.substring(from, to), fresh, isAsked, anchors, flags);
  }

  private Piece piece(
      String words,
      List<Marker> fresh,
      boolean isAsked,
      List<String> anchors,
      List<Piece.Flag> flags) {
    List<Marker> records =
        open.stream()
            .filter(marker -> !marker.isFinding())
            .sorted(Comparator.comparing(marker -> marker.span().length()))
            .toList();
    Marker finding = open.stream().filter(Marker::isFinding).findFirst().orElse(null);
    Marker first = records.isEmpty() ? finding : records.get(0);
    if (first == null) {
      String look = isAsked ? "asked" : null;
      return new Piece(words, null, look, null, null, false, anchors, flags);
    }
    StringBuilder look = new StringBuilder("read");
    String own = first.look();
    if (own != null) {
      look.append(' ').append(own);
    }
    if (records.size() > 1) {
      look.append(" several");
    }
    if (finding != null) {
      look.append(" doubtful");
    }
    if (isAsked) {
      look.append(" asked");
    }
    List<Marker> told = records.isEmpty() ? List.of(first) : records;
    return new Piece(
        words,
        "#" + first.row(),
        look.toString(),
        first.about(),
        String.join(" ", told.stream().map(Marker::row).toList()),
        fresh.contains(first),
        anchors,
        flags);
  }
}
