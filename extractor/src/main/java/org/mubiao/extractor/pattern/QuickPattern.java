package org.mubiao.extractor.pattern;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where it could match: most of the grammar's expressions
 * begin or end with one of a few characters, or hold one, and most texts have none of them where
 * they would have to be. Gives the same matches as {@link Pattern}; is compiled when first tried.
 * Safe for several threads.
 */
public final class QuickPattern {

  private final String regex;
  private @Nullable Pattern compiled;
  private @Nullable Needs needs;

  private QuickPattern(String regex) {
    this.regex = regex;
  }

  /**
   * {@return a pattern for {@code regex}, without flags}
   *
   * @param regex as {@link Pattern} takes it; an error in it is met when it is first tried
   */
  public static QuickPattern compile(String regex) {
    return new QuickPattern(regex);
  }

  /** {@return a matcher for {@code text}} */
  public QuickMatcher matcher(CharSequence text) {
    return new QuickMatcher(this, needs(), text);
  }

  /** {@return the expression} */
  public String pattern() {
    return regex;
  }

  /** See {@link Pattern#split(CharSequence)}. */
  public String[] split(CharSequence text) {
    return compiled().split(text);
  }

  /** Two threads may both compile it; either result will do. */
  Pattern compiled() {
    Pattern made = compiled;
    if (made == null) {
      made = Pattern.compile(regex);
      compiled = made;
    }
    return made;
  }

  private Needs needs() {
    Needs read = needs;
    if (read == null) {
      read = NeedsReader.read(regex);
      needs = read;
    }
    return read;
  }

  /** {@return the expression} */
  @Override
  public String toString() {
    return regex;
  }
}
