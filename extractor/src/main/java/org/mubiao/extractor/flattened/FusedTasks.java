package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/**
 * Reads tables of tasks on one line: numbered sentences, each followed by the bodies in charge and
 * perhaps a date.
 */
final class FusedTasks {

  private static final QuickPattern CLASS =
      QuickPattern.compile("([一二三四五六七八九十]{1,3})、[^。，；]{2,40}");
  private static final QuickPattern DATE =
      QuickPattern.compile(
          "(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?(?:上旬|中旬|下旬|\\d{1,2}日)?(?:年?底|末)?之?前?(?:完成)?$"
              + "|(?:长期|持续|全年|年内|年底前|常态化|持续推进|长期坚持)$");
  private static final int LONGEST = 60_000;

  /** One numbered task: where its words stand, and where what follows them ends. */
  private record Item(int start, int sentenceEnd, int end) {}

  private final FlatText flat;
  private final String text;
  private final List<Column> columns;
  private final int limit;
  private final boolean undotted;
  private final List<int[]> classes = new ArrayList<>();

  private FusedTasks(FlatText flat, HeadFinder.Heads heads) {
    this.flat = flat;
    this.text = flat.folded();
    this.columns = heads.columns();
    this.limit = Math.min(flat.length(), heads.end() + LONGEST);
    this.undotted = columns.get(0).role() == HeadRole.ORDINAL;
  }

  /** {@return the table under these heads, null if tasks and bodies cannot be told apart} */
  static @Nullable Table read(FlatText flat, HeadFinder.Heads heads) {
    FusedTasks reader = new FusedTasks(flat, heads);
    if (!reader.hasReadableHeads()) {
      return null;
    }
    List<Item> items = reader.items(heads.end());
    return items.size() < 2 ? null : reader.table(items);
  }

  /** A class or number perhaps, tasks, bodies, perhaps a date at the end. */
  private boolean hasReadableHeads() {
    StringBuilder shape = new StringBuilder();
    for (Column column : columns) {
      shape.append(
          switch (column.role()) {
            case ORDINAL -> 'o';
            case TASK, NAME, CLASS -> 't';
            case LEAD, PARTNER, RESPONSIBLE -> 'u';
            case TIME -> 'd';
            default -> 'x';
          });
    }
    return shape.toString().matches("o?tt?u{1,2}d?");
  }

  private int lastTask() {
    int last = 0;
    for (int i = 0; i < columns.size(); i++) {
      HeadRole role = columns.get(i).role();
      if (role == HeadRole.TASK || role == HeadRole.NAME || role == HeadRole.CLASS) {
        last = i;
      }
    }
    return last;
  }

  private List<Item> items(int from) {
    List<Item> items = new ArrayList<>();
    int number = 1;
    int at = number(from, number);
    if (at < 0 || at > from + 60) {
      return items;
    }
    int before = from;
    while (at >= 0) {
      classes(before, at);
      number++;
      int next = number(at + 2, number);
      int end = next < 0 ? lastEnd(at) : classStart(at, next);
      int stop = text.lastIndexOf('。', end - 1);
      if (stop > at) {
        items.add(new Item(at, stop + 1, end));
      }
      before = end;
      at = next;
    }
    return items;
  }

  /** Where the given number opens a task. */
  private int number(int from, int number) {
    String digits = Integer.toString(number);
    int at = text.indexOf(digits, from);
    while (at >= 0 && at < limit) {
      int behind = at + digits.length();
      boolean free = at == 0 || !isDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
      boolean dotted = behind < limit && ".、".indexOf(text.charAt(behind)) >= 0;
      int words = dotted ? behind + 1 : behind;
      boolean opens = words < limit && (isWide(text.charAt(words)) || text.charAt(words) == '“');
      boolean parted = at == from || "年月日第".indexOf(text.charAt(at - 1)) < 0;
      if (free && parted && opens && (dotted || undotted && mayOpen(words))) {
        return at;
      }
      at = text.indexOf(digits, at + 1);
    }
    return -1;
  }

  /** Without a dot, what counts or dates opens no task. */
  private boolean mayOpen(int at) {
    return "年月日个项家名人次万亿元件位所条类级第％%（）、，。；".indexOf(text.charAt(at)) < 0;
  }

  /** The last task ends with its sentence and the words up to the next blank. */
  private int lastEnd(int at) {
    int stop = at;
    while (stop < limit && text.charAt(stop) != '。' && !(stop > at && flat.opensParagraph(stop))) {
      stop++;
    }
    int end = Math.min(limit, stop + 1);
    boolean words = false;
    while (end < limit) {
      if (flat.parted()[end] && (words || flat.opensParagraph(end)) || text.charAt(end) == '。') {
        break;
      }
      words = true;
      end++;
    }
    return end;
  }

  /** Where a heading of the next class stands before the next task, else that task. */
  private int classStart(int from, int next) {
    QuickMatcher matcher = CLASS.matcher(text).region(from, next);
    int start = next;
    while (matcher.find()) {
      if (matcher.end() == next) {
        start = matcher.start();
      }
    }
    return start;
  }

  private void classes(int from, int to) {
    int start = classStart(from, to);
    if (start < to) {
      classes.add(new int[] {start, to});
    }
  }

  private @Nullable Table table(List<Item> items) {
    int task = lastTask();
    int bodies = (int) columns.stream().filter(c -> isBody(c.role())).count();
    boolean dated = columns.get(columns.size() - 1).role() == HeadRole.TIME;
    List<BodyCells.Zone> zones = new ArrayList<>();
    List<int[]> dates = new ArrayList<>();
    for (Item item : items) {
      int end = item.end();
      int[] date = {end, end};
      if (dated) {
        QuickMatcher matcher = DATE.matcher(text).region(item.sentenceEnd(), end);
        while (matcher.find()) {
          if (matcher.end() > matcher.start()) {
            date = new int[] {matcher.start(), matcher.end()};
            end = matcher.start();
            break;
          }
        }
      }
      dates.add(date);
      zones.add(new BodyCells.Zone(item.sentenceEnd(), end));
    }
    BodyCells cells = new BodyCells(flat, zones);
    GridDraft draft = new GridDraft(columns);
    int sure = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      draft.openRow();
      int[] heading = headingBefore(item.start());
      if (heading != null && task > 0 && columns.get(task - 1).role() != HeadRole.ORDINAL) {
        draft.cell(task - 1, 1, List.of(flat.span(heading[0], heading[1])));
      }
      draft.cell(task, 1, List.of(flat.span(item.start(), item.sentenceEnd())));
      List<List<Span>> units = cells.divide(i, bodies);
      if (units == null) {
        draft.reach(flat.span(item.start(), item.end()).end());
      } else {
        sure++;
        for (int k = 0; k < bodies; k++) {
          if (!units.get(k).isEmpty()) {
            draft.cell(task + 1 + k, 1, units.get(k));
          }
        }
      }
      int[] date = dates.get(i);
      if (date[1] > date[0]) {
        draft.cell(columns.size() - 1, 1, List.of(flat.span(date[0], date[1])));
      }
    }
    return sure * 2 >= items.size() ? draft.table() : null;
  }

  private static boolean isBody(HeadRole role) {
    return role == HeadRole.LEAD || role == HeadRole.PARTNER || role == HeadRole.RESPONSIBLE;
  }

  private int @Nullable [] headingBefore(int start) {
    for (int[] heading : classes) {
      if (heading[1] == start) {
        return heading;
      }
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWide(char c) {
    return c > 0x2e7f;
  }
}
