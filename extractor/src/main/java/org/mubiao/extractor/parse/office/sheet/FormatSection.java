package org.mubiao.extractor.parse.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One of the up to four parts of a number format, which are parted by semicolons. */
final class FormatSection {

  private static final int HUNDRED_TIMES = 2;
  private static final int THOUSAND_TIMES = 3;
  private static final int MOST_SHIFTS = 100;
  private static final List<String> GENERAL = List.of("general", "g/通用格式");

  private enum Kind {
    /** Words that are shown as they are. */
    WORDS,
    /** A place for a digit, {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    /** The point. */
    POINT,
    /** The words of a cell that holds no number. */
    CELL,
    /** A number as it is. */
    GENERAL,
    /** A part of a date or a time. */
    TIME
  }

  private record Token(Kind kind, String text) {}

  private final List<Token> tokens = new ArrayList<>();
  private String comparison = "";
  private BigDecimal bound = BigDecimal.ZERO;
  private boolean chinese;
  private boolean thousands;
  private int shift;
  private boolean scientific;

  private FormatSection() {}

  /** {@return the section with this code} */
  static FormatSection of(String code) {
    FormatSection section = new FormatSection();
    boolean time = isTime(code);
    int next;
    for (int i = 0; i < code.length(); i = next) {
      next = section.read(code, i, behind(code, i), time);
    }
    return section;
  }

  /** {@return where the next sign of a code begins: behind quoted words, brackets, an escape} */
  static int behind(String code, int at) {
    char c = code.charAt(at);
    int end =
        switch (c) {
          case '"' -> code.indexOf('"', at + 1);
          case '[' -> code.indexOf(']', at + 1);
          case '\\', '!', '_', '*' -> at + 1;
          default -> at;
        };
    return end < 0 ? code.length() : Math.min(end + 1, code.length());
  }

  private static String inside(String code, int from, int to, char close) {
    boolean closed = to - from > 1 && code.charAt(to - 1) == close;
    return code.substring(from + 1, closed ? to - 1 : to);
  }

  private static boolean isTime(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (GENERAL.stream().anyMatch(lower::contains)) {
      return false;
    }
    for (int i = 0; i < code.length(); i = behind(code, i)) {
      if ("ymdhsYMDHS".indexOf(code.charAt(i)) >= 0
          || code.startsWith("aaa", i)
          || TimeFormat.isElapsed(code, i)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the sign from one place to another and says where the next one begins. */
  private int read(String code, int from, int to, boolean time) {
    char c = code.charAt(from);
    if (c == '[') {
      if (time && TimeFormat.isElapsed(code, from)) {
        tokens.add(new Token(Kind.TIME, code.substring(from, to)));
      } else {
        bracket(inside(code, from, to, ']'));
      }
    } else if (c == '"') {
      words(inside(code, from, to, '"'));
    } else if (c == '\\' || c == '!') {
      words(code.substring(from + 1, to));
    } else if (c == '_') {
      words(" ");
    } else if (c == '*') {
      words("");
    } else if (c == '@') {
      tokens.add(new Token(Kind.CELL, "@"));
    } else if (time) {
      String part = TimeFormat.part(code, from);
      if (part.isEmpty()) {
        words(Character.toString(c));
      } else {
        tokens.add(new Token(Kind.TIME, part));
        return from + part.length();
      }
    } else {
      return number(code, from);
    }
    return to;
  }

  private int number(String code, int at) {
    char c = code.charAt(at);
    for (String general : GENERAL) {
      if (code.regionMatches(true, at, general, 0, general.length())) {
        tokens.add(new Token(Kind.GENERAL, ""));
        return at + general.length();
      }
    }
    if (c == '0' || c == '#' || c == '?') {
      tokens.add(new Token(Kind.DIGIT, Character.toString(c)));
    } else if (c == '.') {
      tokens.add(new Token(Kind.POINT, "."));
    } else if (c == ',') {
      comma(code, at);
    } else if (c == '%' || c == '％') {
      shift = Math.min(MOST_SHIFTS, shift + HUNDRED_TIMES);
      words(Character.toString(c));
    } else if ((c == 'E' || c == 'e') && at + 1 < code.length() && code.charAt(at + 1) == '+') {
      scientific = true;
    } else if (c == '/') {
      scientific |= isLast(Kind.DIGIT); // a fraction, which is shown as a plain number too
      words("/");
    } else {
      words(Character.toString(c));
    }
    return at + 1;
  }

  /** Between places for digits it parts thousands, behind the last one it divides by a thousand. */
  private void comma(String code, int at) {
    if (!isLast(Kind.DIGIT)) {
      words(",");
      return;
    }
    int next = at + 1;
    while (next < code.length() && code.charAt(next) == ',') {
      next++;
    }
    boolean inside = next < code.length() && "0#?".indexOf(code.charAt(next)) >= 0;
    if (inside) {
      thousands = true;
    } else {
      shift = Math.max(-MOST_SHIFTS, shift - THOUSAND_TIMES);
    }
  }

  private void bracket(String inside) {
    if (inside.startsWith("$")) {
      int end = inside.indexOf('-');
      words(inside.substring(1, end < 0 ? inside.length() : end));
    } else if (inside.toUpperCase(Locale.ROOT).startsWith("DBNUM")) {
      chinese = !inside.endsWith("3");
    } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
      int signs = inside.length() > 1 && "<>=".indexOf(inside.charAt(1)) >= 0 ? 2 : 1;
      try {
        bound = BigDecimal.valueOf(Double.parseDouble(inside.substring(signs).strip()));
        comparison = inside.substring(0, signs);
      } catch (NumberFormatException e) {
        comparison = ""; // no number to compare with: the part is for all numbers
      }
    }
  }

  private void words(String words) {
    tokens.add(new Token(Kind.WORDS, words));
  }

  private boolean isLast(Kind kind) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == kind;
  }

  boolean hasCondition() {
    return !comparison.isEmpty();
  }

  /** {@return whether a number is one of those the section is for} */
  boolean takes(BigDecimal value) {
    int order = value.compareTo(bound);
    return switch (comparison) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      case "<>" -> order != 0;
      default -> true;
    };
  }

  /**
   * {@return whether the section itself says that a number is below zero}
   *
   * @param second whether it is the second one, which is for numbers below zero
   */
  boolean saysNegative(boolean second) {
    return hasCondition() ? comparison.startsWith("<") && bound.signum() <= 0 : second;
  }

  boolean isForWords() {
    return tokens.stream().anyMatch(token -> token.kind() == Kind.CELL);
  }

  /** {@return what a cell with words shows} */
  String show(String words) {
    StringBuilder shown = new StringBuilder();
    for (Token token : tokens) {
      shown.append(token.kind() == Kind.CELL ? words : token.text());
    }
    return shown.toString().strip();
  }

  /**
   * Shows a number.
   *
   * @param size the number without its sign
   * @param minus whether a sign is shown
   * @param value the number
   * @param since1904 whether days are counted from 1904
   */
  String show(BigDecimal size, boolean minus, BigDecimal value, boolean since1904) {
    List<String> times = times();
    if (!times.isEmpty()) {
      return time(value, since1904, times);
    }
    String sign = minus ? "-" : "";
    if (scientific) {
      return sign + NumberFormat.general(size.scaleByPowerOfTen(shift));
    }
    int decimals = decimals();
    BigDecimal shown = size.scaleByPowerOfTen(shift).setScale(decimals, RoundingMode.HALF_UP);
    String digits = shown.toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point + 1);
    String body = new Filling(whole.equals("0") ? "" : whole, rest).text(size);
    boolean nothing = shown.signum() == 0 && tokens.stream().anyMatch(t -> t.kind() == Kind.DIGIT);
    return nothing ? body : sign + body;
  }

  private List<String> times() {
    return tokens.stream().filter(t -> t.kind() == Kind.TIME).map(Token::text).toList();
  }

  private String time(BigDecimal value, boolean since1904, List<String> parts) {
    TimeFormat format = TimeFormat.of(value, since1904, parts, chinese);
    if (format == null) {
      return NumberFormat.general(value);
    }
    StringBuilder shown = new StringBuilder();
    int part = 0;
    for (Token token : tokens) {
      shown.append(token.kind() == Kind.TIME ? format.show(part++) : token.text());
    }
    return shown.toString();
  }

  private int decimals() {
    int decimals = 0;
    boolean behind = false;
    for (Token token : tokens) {
      behind |= token.kind() == Kind.POINT;
      decimals += behind && token.kind() == Kind.DIGIT ? 1 : 0;
    }
    return decimals;
  }

  /** Digits put into their places. */
  private final class Filling {

    private final String whole;
    private final String rest;
    private final StringBuilder text = new StringBuilder();
    private int open;
    private int decimal;
    private boolean behindPoint;

    Filling(String whole, String rest) {
      this.whole = whole;
      this.rest = rest;
      for (Token token : tokens) {
        if (token.kind() == Kind.POINT) {
          break;
        }
        open += token.kind() == Kind.DIGIT ? 1 : 0;
      }
    }

    String text(BigDecimal size) {
      int places = open;
      for (Token token : tokens) {
        switch (token.kind()) {
          case DIGIT -> {
            if (behindPoint) {
              decimal(token.text());
            } else {
              whole(token.text(), open == places);
            }
          }
          case POINT -> {
            text.append(places == 0 && !behindPoint ? whole : "").append('.');
            behindPoint = true;
          }
          case GENERAL, CELL -> text.append(NumberFormat.general(size));
          case WORDS -> text.append(token.text());
          case TIME -> throw new IllegalStateException("a time among digits");
        }
      }
      return text.toString();
    }

    private void whole(String place, boolean first) {
      int last = whole.length() - open;
      if (first && last > 0) {
        for (int i = 0; i < last; i++) {
          digit(i);
        }
      }
      if (last >= 0) {
        digit(last);
      } else if (place.equals("0")) {
        text.append('0');
        part(open - 1);
      }
      open--;
    }

    private void digit(int at) {
      text.append(whole.charAt(at));
      part(whole.length() - 1 - at);
    }

    private void part(int behind) {
      if (thousands && behind > 0 && behind % 3 == 0) {
        text.append(',');
      }
    }

    private void decimal(String place) {
      boolean needed = place.equals("0");
      for (int i = decimal; i < rest.length() && !needed; i++) {
        needed = rest.charAt(i) != '0';
      }
      if (needed) {
        text.append(rest.charAt(decimal));
      }
      decimal++;
    }
  }
}
