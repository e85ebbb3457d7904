package org.mubiao.indexer.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something typed begins at a place of a form, best first. Characters may stand for themselves,
 * letters for a syllable, for the beginning of the last one, or for the first letters of all.
 */
enum Match {
  CHARACTERS,
  PINYIN,
  INITIALS;

  /** Where a match ended: position in the form, and whether the last syllable was whole. */
  record End(Match match, int at, boolean complete) {}

  /**
   * {@return the best way in which {@code typed} stands at {@code at} of the form, null if none}
   */
  static @Nullable End at(Form form, int at, String typed) {
    if (form.folded().startsWith(typed, at)) {
      return new End(CHARACTERS, at + typed.length(), true);
    }
    End pinyin = pinyin(form, at, typed, 0);
    if (pinyin != null) {
      return pinyin;
    }
    return typed.length() > 1 ? initials(form, at, typed) : null;
  }

  private static @Nullable End pinyin(Form form, int at, String typed, int from) {
    if (from == typed.length()) {
      return new End(PINYIN, at, true);
    }
    if (at == form.length()) {
      return null;
    }
    if (form.folded().charAt(at) == typed.charAt(from)) {
      End end = pinyin(form, at + 1, typed, from + 1);
      if (end != null) {
        return end;
      }
    }
    End partial = null;
    List<String> readings = form.readings().get(at);
    int left = typed.length() - from;
    for (int index = 0; index < readings.size(); index++) {
      String reading = readings.get(index);
      if (typed.startsWith(reading, from)) {
        End end = pinyin(form, at + 1, typed, from + reading.length());
        if (end != null && end.complete()) {
          return end;
        }
        partial = end == null ? partial : end;
      } else if (reading.length() > left && reading.regionMatches(0, typed, from, left)) {
        partial = new End(PINYIN, at + 1, false);
      }
    }
    return partial;
  }

  private static @Nullable End initials(Form form, int at, String typed) {
    int place = at;
    for (int from = 0; from < typed.length(); from++, place++) {
      if (place >= form.length()
          || (form.folded().charAt(place) != typed.charAt(from)
              && !isInitial(form, place, typed.charAt(from)))) {
        return null;
      }
    }
    return new End(INITIALS, place, true);
  }

  private static boolean isInitial(Form form, int at, char letter) {
    List<String> readings = form.readings().get(at);
    for (int index = 0; index < readings.size(); index++) {
      if (readings.get(index).charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }
}
