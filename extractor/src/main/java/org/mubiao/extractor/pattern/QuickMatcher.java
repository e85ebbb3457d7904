package org.mubiao.extractor.pattern;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Matcher} is to {@link java.util.regex.Pattern}: the same methods with the same
 * answers. Not safe for several threads.
 */
public final class QuickMatcher {

  private final QuickPattern pattern;
  private final Needs needs;
  private final CharSequence text;
  private int from;
  private int to;
  private boolean transparent;
  private boolean anchoring = true;

  /** Whether something was found since the region was set; what follows is looked for behind it. */
  private boolean found;

  /** Whether it was found by leaps from one possible first character to the next. */
  private boolean leaps;

  private @Nullable Matcher matcher;

  QuickMatcher(QuickPattern pattern, Needs needs, CharSequence text) {
    this.pattern = pattern;
    this.needs = needs;
    this.text = text;
    this.to = text.length();
  }

  /** See {@link Matcher#region}. */
  public QuickMatcher region(int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw new IndexOutOfBoundsException(start + " to " + end + " of " + text.length());
    }
    from = start;
    to = end;
    found = false;
    return this;
  }

  /** See {@link Matcher#useTransparentBounds}. */
  public QuickMatcher useTransparentBounds(boolean see) {
    transparent = see;
    return this;
  }

  /** See {@link Matcher#useAnchoringBounds}. */
  public QuickMatcher useAnchoringBounds(boolean hold) {
    anchoring = hold;
    return this;
  }

  /** See {@link Matcher#find()}. */
  public boolean find() {
    if (found) {
      found = leaps ? leap(matched().end()) : matched().find();
      return found;
    }
    leaps = false;
    if (!mayHold()) {
      return false;
    }
    Matcher placed = placed();
    if (needs.opens() && anchoring) {
      found = placed.lookingAt();
    } else if (needs.firstIsRare() && from == 0 && to == text.length()) {
      leaps = true;
      found = leap(0);
    } else {
      found = placed.find();
    }
    return found;
  }

  /**
   * Tries only where the first character may stand; sees the whole text, as a search of it would.
   */
  private boolean leap(int start) {
    Matcher placed = placed().useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = needs.first().next(text, start, to);
        at < to;
        at = needs.first().next(text, at + 1, to)) {
      if (placed.region(at, to).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the region may hold a match at all. */
  private boolean mayHold() {
    if (from == to) {
      return needs.empty();
    }
    if (!needs.empty()) {
      boolean opening = !needs.opens() || !anchoring || needs.first().has(text.charAt(from));
      if (!opening || (needs.closes() && anchoring && !closes())) {
        return false;
      }
    }
    return needs.cost() == Needs.ALWAYS || needs.one().next(text, from, to) < to;
  }

  /** An end of a line at the end may stand behind the last character of a match. */
  private boolean closes() {
    char last = text.charAt(to - 1);
    return needs.last().has(last)
        || last == '\n'
        || last == '\r'
        || last == '\u0085'
        || last == '\u2028'
        || last == '\u2029';
  }

  /** See {@link Matcher#matches}. */
  public boolean matches() {
    boolean may =
        from == to
            ? needs.empty()
            : needs.empty()
                || needs.first().has(text.charAt(from)) && needs.last().has(text.charAt(to - 1));
    leaps = false;
    found = may && placed().matches();
    return found;
  }

  /** See {@link Matcher#lookingAt}. */
  public boolean lookingAt() {
    boolean may = needs.empty() || from < to && needs.first().has(text.charAt(from));
    leaps = false;
    found = may && placed().lookingAt();
    return found;
  }

  /** See {@link Matcher#replaceAll(String)}. */
  public String replaceAll(String replacement) {
    return mayHoldAnywhere() ? placed().replaceAll(replacement) : text.toString();
  }

  /** See {@link Matcher#replaceFirst(String)}. */
  public String replaceFirst(String replacement) {
    return mayHoldAnywhere() ? placed().replaceFirst(replacement) : text.toString();
  }

  /** See {@link Matcher#results}. */
  public Stream<MatchResult> results() {
    return mayHoldAnywhere() ? placed().results() : Stream.empty();
  }

  private boolean mayHoldAnywhere() {
    region(0, text.length());
    return mayHold();
  }

  /** See {@link Matcher#start()}. */
  public int start() {
    return matched().start();
  }

  /** See {@link Matcher#start(int)}. */
  public int start(int group) {
    return matched().start(group);
  }

  /** See {@link Matcher#start(String)}. */
  public int start(String group) {
    return matched().start(group);
  }

  /** See {@link Matcher#end()}. */
  public int end() {
    return matched().end();
  }

  /** See {@link Matcher#end(int)}. */
  public int end(int group) {
    return matched().end(group);
  }

  /** See {@link Matcher#end(String)}. */
  public int end(String group) {
    return matched().end(group);
  }

  /** See {@link Matcher#group()}. */
  public String group() {
    return matched().group();
  }

  /** See {@link Matcher#group(int)}. */
  public String group(int group) {
    return matched().group(group);
  }

  /** See {@link Matcher#group(String)}. */
  public String group(String group) {
    return matched().group(group);
  }

  /** See {@link Matcher#groupCount}. */
  public int groupCount() {
    return matched().groupCount();
  }

  /** The matcher set to the region, nothing found yet. */
  private Matcher placed() {
    Matcher made = matcher;
    if (made == null) {
      made = pattern.compiled().matcher(text);
      matcher = made;
    }
    made.useTransparentBounds(transparent).useAnchoringBounds(anchoring);
    return made.region(from, to);
  }

  private Matcher matched() {
    Matcher made = matcher;
    if (made == null || !found) {
      throw new IllegalStateException("No match found");
    }
    return made;
  }
}
