package org.mubiao.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param number number of the page, from 1
 * @param last number of the last page, 1 or more
 * @param from index of its first entry
 * @param to one past the index of its last entry
 * @param total entries of the whole list
 * @param previous the page before, null if there is none
 * @param next the page after, null if there is none
 */
public record Paging(
    int number,
    int last,
    int from,
    int to,
    int total,
    @Nullable Address previous,
    @Nullable Address next) {

  /**
   * {@return the page that is asked for, or the last one if the list is shorter}
   *
   * @param parameter name of the parameter that holds its number
   */
  static Paging of(int asked, int size, int total, Address here, String parameter) {
    int last = Math.max(1, (total + size - 1) / size);
    int number = Math.min(asked, last);
    return new Paging(
        number,
        last,
        (number - 1) * size,
        Math.min(total, number * size),
        total,
        number > 1 ? here.with(parameter, number == 2 ? null : Integer.toString(number - 1)) : null,
        number < last ? here.with(parameter, Integer.toString(number + 1)) : null);
  }

  /** {@return the entries of this page} */
  <T> List<T> of(List<T> all) {
    return all.subList(from, to);
  }

  /** {@return whether there are other pages} */
  public boolean isPart() {
    return last > 1;
  }
}
