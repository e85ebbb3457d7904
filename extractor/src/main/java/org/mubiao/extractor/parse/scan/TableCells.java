package org.mubiao.extractor.parse.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the fields that ruled lines close off on all sides, merged ones too. */
final class TableCells {

  /** The fields are looked for on a coarser picture: this many pixels are one. */
  private static final int COARSE = 4;

  /** A field fills this share of the rectangle around it, or it is no rectangle. */
  private static final double LEAST_FILLED = 0.85;

  private static final int SMALLEST = 16;

  private TableCells() {}

  /** {@return the insides of the cells, without the rules, from top to bottom} */
  static List<Area> of(int width, int height, List<Area> rules) {
    if (rules.size() < 4) {
      return List.of();
    }
    int columns = (width + COARSE - 1) / COARSE;
    int rows = (height + COARSE - 1) / COARSE;
    int[] field = new int[columns * rows];
    for (Area rule : rules) {
      int left = rule.left() / COARSE;
      int right = Math.min(columns - 1, rule.right() / COARSE);
      int top = rule.top() / COARSE;
      int bottom = Math.min(rows - 1, (rule.bottom() - 1) / COARSE);
      if (rule.width() < rule.height()) {
        right = Math.min(columns - 1, (rule.right() - 1) / COARSE);
        bottom = Math.min(rows - 1, rule.bottom() / COARSE);
      }
      for (int row = top; row <= bottom; row++) {
        Arrays.fill(field, row * columns + left, row * columns + right + 1, -1);
      }
    }
    List<Area> cells = new ArrayList<>();
    int number = 0;
    for (int start = 0; start < field.length; start++) {
      if (field[start] == 0) {
        Area cell = filled(field, columns, rows, start, ++number);
        if (cell != null) {
          cells.add(inside(cell, width, height, rules));
        }
      }
    }
    cells.removeIf(cell -> cell.width() < SMALLEST || cell.height() < SMALLEST);
    return cells;
  }

  /** {@return the rectangle of a field, null if it is open to the edge of the page or no cell} */
  private static @Nullable Area filled(int[] field, int columns, int rows, int start, int number) {
    Deque<Integer> next = new ArrayDeque<>();
    next.add(start);
    field[start] = number;
    int left = columns;
    int right = 0;
    int top = rows;
    int bottom = 0;
    int count = 0;
    while (!next.isEmpty()) {
      int at = next.remove();
      int x = at % columns;
      int y = at / columns;
      count++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      if (x > 0) {
        visit(field, at - 1, number, next);
      }
      if (x + 1 < columns) {
        visit(field, at + 1, number, next);
      }
      if (y > 0) {
        visit(field, at - columns, number, next);
      }
      if (y + 1 < rows) {
        visit(field, at + columns, number, next);
      }
    }
    boolean open = left == 0 || top == 0 || right == columns - 1 || bottom == rows - 1;
    int around = (right + 1 - left) * (bottom + 1 - top);
    return open || count < LEAST_FILLED * around
        ? null
        : new Area(left * COARSE, top * COARSE, (right + 1) * COARSE, (bottom + 1) * COARSE);
  }

  private static void visit(int[] field, int at, int number, Deque<Integer> next) {
    if (field[at] == 0) {
      field[at] = number;
      next.add(at);
    }
  }

  /** The coarse rectangle, up to the rules themselves. */
  private static Area inside(Area cell, int width, int height, List<Area> rules) {
    int left = Math.max(0, cell.left() - 2 * COARSE);
    int right = Math.min(width, cell.right() + 2 * COARSE);
    int top = Math.max(0, cell.top() - 2 * COARSE);
    int bottom = Math.min(height, cell.bottom() + 2 * COARSE);
    for (Area rule : rules) {
      boolean across = rule.width() >= rule.height();
      if (across && rule.left() < cell.middleX() && rule.right() > cell.middleX()) {
        if (rule.middleY() < cell.middleY()) {
          top = Math.max(top, rule.bottom() + 1);
        } else {
          bottom = Math.min(bottom, rule.top() - 1);
        }
      } else if (!across && rule.top() < cell.middleY() && rule.bottom() > cell.middleY()) {
        if (rule.middleX() < cell.middleX()) {
          left = Math.max(left, rule.right() + 1);
        } else {
          right = Math.min(right, rule.left() - 1);
        }
      }
    }
    return left < right && top < bottom ? new Area(left, top, right, bottom) : cell;
  }
}
