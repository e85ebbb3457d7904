package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.pattern.QuickPattern;

/** Cuts the body of a table that stands on one line into runs of figures and words between them. */
final class Segments {

  private static final QuickPattern NEW_PART =
      QuickPattern.compile("(?:注：|备注：|说明：|来源：|专栏\\d|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）).*");
  private static final String SIGNS = "≥≤><≧≦⩾⩽";
  private static final String DASHES = "-−—–";
  private static final List<String> TAILS = List.of("个百分点", "百分点", "左右", "以上", "以下", "以内");

  /**
   * Words or a run of figures.
   *
   * @param run whether it is a run of figures
   */
  record Segment(boolean run, int from, int to) {}

  private final FlatText flat;
  private final String text;

  private Segments(FlatText flat) {
    this.flat = flat;
    this.text = flat.folded();
  }

  /** {@return the segments from {@code from} to where the table must end at the latest} */
  static List<Segment> cut(FlatText flat, int from, int limit) {
    return new Segments(flat).cut(from, limit);
  }

  private List<Segment> cut(int from, int limit) {
    List<Segment> segments = new ArrayList<>();
    int at = from;
    while (at < limit && !ends(at, from)) {
      int stop = runEnd(at, at > from && lastIsOpen(segments, at), limit);
      boolean run = stop > at;
      if (!run) {
        stop = wordsEnd(at, limit, from);
      }
      segments.add(new Segment(run, at, stop));
      at = stop;
    }
    return segments;
  }

  /** Whether a sign before {@code at} may be an empty cell: after a figure or a closed bracket. */
  private boolean lastIsOpen(List<Segment> segments, int at) {
    return segments.get(segments.size() - 1).run()
        || text.charAt(at - 1) == '）'
        || text.startsWith("预期性", at - 3)
        || text.startsWith("约束性", at - 3);
  }

  private boolean ends(int at, int from) {
    if (at > from && flat.opensParagraph(at)) {
      return true;
    }
    char c = text.charAt(at);
    return c == '。'
        || at > from
            && "注备说来专一二三四五六七八九十（".indexOf(c) >= 0
            && (c != '（' || !flatWord(at))
            && NEW_PART.matcher(text.substring(at, Math.min(text.length(), at + 8))).matches();
  }

  /** A bracket that goes on with the words before it opens no part. */
  private boolean flatWord(int at) {
    char before = text.charAt(at - 1);
    return before > 0x2e7f && !flat.parted()[at];
  }

  private int wordsEnd(int from, int limit, int bodyStart) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '（') {
        i = closing(i, limit);
        continue;
      }
      boolean open = i > bodyStart && (text.charAt(i - 1) == '）' || closesForce(i));
      if (i > from && (ends(i, bodyStart) || runEnd(i, open, limit) > i)) {
        break;
      }
      i++;
      // digits of a Latin name belong to it: PM2.5, C1
      if (isLetter(c)) {
        while (i < limit
            && (isDigit(i) || text.charAt(i) == '.' && i + 1 < limit && isDigit(i + 1))) {
          i++;
        }
      }
    }
    return Math.max(i, from + 1);
  }

  private boolean closesForce(int at) {
    return at >= 3 && (text.startsWith("预期性", at - 3) || text.startsWith("约束性", at - 3));
  }

  private int closing(int at, int limit) {
    for (int i = at + 1; i < Math.min(limit, at + 40); i++) {
      if (text.charAt(i) == '）') {
        return i + 1;
      }
    }
    return at + 1;
  }

  /** {@return where the run of figures that starts at {@code from} ends, {@code from} if none} */
  private int runEnd(int from, boolean open, int limit) {
    int i = from;
    boolean figure = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (i > from && flat.opensParagraph(i)) {
        break;
      }
      if (isDigit(i)) {
        figure = true;
        i++;
      } else if (figure && i + 1 < limit && (c == '.' || c == ',') && isDigit(i + 1)) {
        i++;
      } else if (figure && (c == '%' || c == '‰' || c == ' ')) {
        i++;
      } else if (SIGNS.indexOf(c) >= 0 || c == '约') {
        if (c == '约' && !(i + 1 < limit && isDigit(i + 1) && (figure || open))) {
          break;
        }
        i++;
      } else if ((c == '[' || c == '〔') && bracketEnd(i, limit) > 0) {
        i = bracketEnd(i, limit);
        figure = true;
      } else if (DASHES.indexOf(c) >= 0 || c == '/') {
        boolean before = figure || open || i > from;
        boolean after = c != '/' && i + 1 < limit && isDigit(i + 1);
        if (!before && !after) {
          break;
        }
        figure = true;
        i++;
      } else {
        int tail = figure ? tail(i) : 0;
        if (tail == 0) {
          break;
        }
        i += tail;
      }
    }
    return figure ? i : from;
  }

  private int bracketEnd(int at, int limit) {
    boolean figure = false;
    for (int i = at + 1; i < Math.min(limit, at + 16); i++) {
      char c = text.charAt(i);
      figure |= isDigit(i);
      if (c == ']' || c == '〕') {
        return figure ? i + 1 : 0;
      }
    }
    return 0;
  }

  private int tail(int at) {
    for (String tail : TAILS) {
      if (text.startsWith(tail, at)) {
        return tail.length();
      }
    }
    return 0;
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
