package org.mubiao.extractor.parse.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.model.document.Box;

/**
 * The characters of a file by the place of their middle, for asking what stands inside a box. It is
 * kept apart from the reading that made the boxes: it knows nothing of lines and text.
 */
public final class PageWords {

  /** Boxes are written with one decimal. */
  private static final double ROUNDING = 0.06;

  /** Bold type is often made by printing a character again this many points beside itself. */
  private static final double PRINTED_TWICE = 0.6;

  private final Map<Integer, List<Mark>> pages = new HashMap<>();

  /**
   * A character.
   *
   * @param text what it says
   * @param x of its middle, in points from the left of the page as a reader sees it
   * @param y of its middle, in points from the top of the page as a reader sees it
   * @param along how far on it stands in the direction in which the page is read
   */
  public record Mark(String text, double x, double y, double along) {}

  /** Adds the characters of a page, in the order in which they are drawn. */
  public void page(int number, List<Mark> marks) {
    pages.computeIfAbsent(number, page -> new ArrayList<>()).addAll(marks);
  }

  /** {@return whether any character stands on this page} */
  public boolean hasPage(int number) {
    return !pages.getOrDefault(number, List.of()).isEmpty();
  }

  /**
   * {@return what is printed inside the boxes, box after box, in the direction of reading, without
   * white space}
   */
  public String inside(List<Box> boxes) {
    StringBuilder words = new StringBuilder();
    for (Box box : boxes) {
      List<Mark> inside = new ArrayList<>();
      for (Mark mark : pages.getOrDefault(box.page(), List.of())) {
        if (holds(box, mark) && inside.stream().noneMatch(other -> isSame(mark, other))) {
          inside.add(mark);
        }
      }
      inside.sort(Comparator.comparingDouble(Mark::along));
      inside.forEach(mark -> words.append(mark.text().strip()));
    }
    return words.toString();
  }

  private static boolean holds(Box box, Mark mark) {
    return mark.x() > box.left().doubleValue() - ROUNDING
        && mark.x() < box.right().doubleValue() + ROUNDING
        && mark.y() > box.top().doubleValue() - ROUNDING
        && mark.y() < box.bottom().doubleValue() + ROUNDING;
  }

  private static boolean isSame(Mark one, Mark other) {
    return one.text().equals(other.text())
        && Math.abs(one.x() - other.x()) < PRINTED_TWICE
        && Math.abs(one.y() - other.y()) < PRINTED_TWICE;
  }
}
