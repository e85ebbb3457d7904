package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.mubiao.model.search.DocumentHead;

/**
 * A page of what stands in many documents, which are read one after the other and not kept. Those
 * before and behind the page are not read at all where their heads say how much stands in them.
 *
 * @param items what is on the page, in the order of the documents
 * @param total how much there is on all pages
 */
public record Slice<T>(List<T> items, int total) {

  /** Says that a head does not tell how much there is, so that the document has to be read. */
  public static final int UNKNOWN = -1;

  /** Copies the list. */
  public Slice {
    items = List.copyOf(items);
  }

  /** Reads what there is in a document. */
  @FunctionalInterface
  public interface Reader<T> {
    /** {@return all that is wanted of the document, in order} */
    List<T> of(DocumentHead head) throws IOException;
  }

  /**
   * {@return a page}
   *
   * @param heads documents to look into, in order
   * @param known how much is wanted of a document, or {@link #UNKNOWN}
   * @param reader reads what is wanted of a document
   * @param from how many to pass over
   * @param size how many to give at most
   */
  public static <T> Slice<T> of(
      List<DocumentHead> heads,
      ToIntFunction<DocumentHead> known,
      Reader<T> reader,
      int from,
      int size)
      throws IOException {
    List<T> items = new ArrayList<>();
    int before = 0;
    for (DocumentHead head : heads) {
      int count = known.applyAsInt(head);
      boolean here =
          count == UNKNOWN || (before + count > from && before < (long) from + size && count > 0);
      if (!here) {
        before += count;
        continue;
      }
      List<T> all = reader.of(head);
      int first = Math.max(0, from - before);
      int last = (int) Math.min(all.size(), (long) from + size - before);
      if (first < last) {
        items.addAll(all.subList(first, last));
      }
      before += all.size();
    }
    return new Slice<>(items, before);
  }

  /** {@return all of a list that is on a page} */
  public static <T> Slice<T> of(List<T> all, int from, int size) {
    int first = Math.min(from, all.size());
    return new Slice<>(
        all.subList(first, (int) Math.min(all.size(), (long) first + size)), all.size());
  }
}
