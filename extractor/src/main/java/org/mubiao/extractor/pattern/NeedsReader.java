package org.mubiao.extractor.pattern;

/**
 * Reads from the text of a regular expression what each of its matches needs. Looks around say
 * nothing; of an expression with a flag, a reference to a group or a rare escape nothing is said.
 */
final class NeedsReader {

  private static final int NO_CHARACTER = -1;

  private final String regex;
  private int at;

  /** Whether something was met that may change what the rest means. */
  private boolean lost;

  private NeedsReader(String regex) {
    this.regex = regex;
  }

  /** {@return what every match of {@code regex} needs, compiled without flags} */
  static Needs read(String regex) {
    NeedsReader reader = new NeedsReader(regex);
    Needs needs = reader.alternatives();
    return reader.lost ? Needs.UNKNOWN : needs;
  }

  private Needs alternatives() {
    Needs all = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private Needs sequence() {
    Needs all = Needs.NOTHING;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Needs next = item();
      all = all.then(mayBeLeftOut() ? next.optional() : next);
    }
    return all;
  }

  /** Goes over what says how often an item stands; whether that may be never. */
  private boolean mayBeLeftOut() {
    boolean never = false;
    while (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
      // a second sign says only how greedy the first one is
      char sign = regex.charAt(at);
      never |= sign == '*' || sign == '?' && !isSecondSign() || regex.startsWith("{0", at);
      at = sign == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    }
    return never;
  }

  private boolean isSecondSign() {
    char before = regex.charAt(at - 1);
    return "?*+}".indexOf(before) >= 0 && !(at > 1 && regex.charAt(at - 2) == '\\');
  }

  private Needs item() {
    char c = regex.charAt(at++);
    switch (c) {
      case '^':
        return Needs.position(true, false);
      case '$':
        return Needs.position(false, true);
      case '.':
        return Needs.ANYTHING;
      case '(':
        return group();
      case '[':
        return characters();
      case '\\':
        return escaped();
      default:
        return Needs.range(c, c);
    }
  }

  private Needs group() {
    boolean looksAround = false;
    if (regex.startsWith("?:", at) || regex.startsWith("?>", at)) {
      at += 2;
    } else if (regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      looksAround = true;
      lost |= "=!<".indexOf(regex.charAt(at + 1)) < 0;
      at += regex.charAt(at + 1) == '<' ? 3 : 2;
    }
    Needs inside = alternatives();
    at++;
    return looksAround ? Needs.NOTHING : inside;
  }

  private Needs characters() {
    boolean others = regex.charAt(at) == '^';
    at += others ? 1 : 0;
    Needs all = null;
    while (regex.charAt(at) != ']') {
      Needs next;
      if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
        others = true;
        next = nested();
      } else {
        next = member();
      }
      all = all == null ? next : all.or(next);
    }
    at++;
    return others || all == null ? Needs.ANYTHING : all;
  }

  /** A class within a class, or one that is cut with another: not followed. */
  private Needs nested() {
    if (regex.charAt(at) == '&') {
      at += 2;
    } else {
      at++;
      characters();
    }
    return Needs.ANYTHING;
  }

  private Needs member() {
    char c = regex.charAt(at++);
    int first = c;
    if (c == '\\') {
      first = code();
      if (first == NO_CHARACTER) {
        at--;
        return escaped();
      }
    }
    boolean range = regex.charAt(at) == '-' && "[]".indexOf(regex.charAt(at + 1)) < 0;
    if (Character.isSurrogate((char) first)) {
      return Needs.ANYTHING;
    }
    if (!range) {
      return Needs.range((char) first, (char) first);
    }
    at++;
    int last = regex.charAt(at++);
    last = last == '\\' ? code() : last;
    return Character.isSurrogate((char) last)
        ? Needs.ANYTHING
        : Needs.range((char) first, (char) last);
  }

  /** The one character that an escape stands for, the backslash being read already. */
  private int code() {
    char c = regex.charAt(at++);
    if (c == 'u') {
      at += 4;
      return Integer.parseInt(regex.substring(at - 4, at), 16);
    }
    int control = "tnrf".indexOf(c);
    if (control >= 0) {
      return "\t\n\r\f".charAt(control);
    }
    return Character.isLetterOrDigit(c) ? NO_CHARACTER : c;
  }

  private Needs escaped() {
    char c = regex.charAt(at);
    switch (c) {
      case 'd':
        at++;
        return Needs.range('0', '9');
      case 's':
        at++;
        return Needs.range('\t', '\r').or(Needs.range(' ', ' '));
      case 'b', 'B':
        at++;
        return Needs.NOTHING;
      case 'Q':
        return quoted();
      default:
        break;
    }
    int code = code();
    if (code != NO_CHARACTER) {
      return Needs.range((char) code, (char) code);
    }
    if (c == 'p' || c == 'P') {
      at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
      return Needs.ANYTHING;
    }
    lost |= "SDWwhHvV".indexOf(c) < 0;
    return Needs.ANYTHING;
  }

  private Needs quoted() {
    int end = regex.indexOf("\\E", at);
    String words = regex.substring(at + 1, end);
    at = end + 2;
    Needs all = Needs.NOTHING;
    for (int i = 0; i < words.length(); i++) {
      all = all.then(Needs.range(words.charAt(i), words.charAt(i)));
    }
    return all;
  }
}
