package org.mubiao.indexer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in all forms something begins: by its first character, and by the first letter of each way
 * to read that character.
 */
final class Starts {

  /** Forms are looked into so far. */
  static final int LONGEST = 64;

  private static final int[] NOWHERE = {};

  private final Map<Character, Places> places = new HashMap<>();

  /** Places in order of forms and then of positions, packed into one number each. */
  private static final class Places {
    private int[] packed = new int[4];
    private int count;

    void add(int place) {
      if (count > 0 && packed[count - 1] == place) {
        return;
      }
      if (count == packed.length) {
        packed = Arrays.copyOf(packed, count * 2);
      }
      packed[count++] = place;
    }
  }

  /** Adds the form of this number; numbers have to rise. */
  void add(int number, Form form) {
    int end = Math.min(form.length(), LONGEST);
    for (int at = 0; at < end; at++) {
      int place = number * LONGEST + at;
      add(form.folded().charAt(at), place);
      for (String reading : form.readings().get(at)) {
        add(reading.charAt(0), place);
      }
    }
  }

  private void add(char first, int place) {
    places.computeIfAbsent(first, unit -> new Places()).add(place);
  }

  /** {@return the places that begin with a character or letter, for {@link #form}, {@link #at}} */
  int[] of(char first) {
    Places found = places.get(first);
    return found == null ? NOWHERE : Arrays.copyOf(found.packed, found.count);
  }

  static int form(int place) {
    return place / LONGEST;
  }

  static int at(int place) {
    return place % LONGEST;
  }

  /**
   * {@return where {@code typed} ends if it is spelled in full syllables from {@code at}, or -1}
   */
  static int spelledEnd(Form form, int at, String typed, int from) {
    if (from == typed.length()) {
      return at;
    }
    if (at == form.length()) {
      return -1;
    }
    if (form.folded().charAt(at) == typed.charAt(from)) {
      int end = spelledEnd(form, at + 1, typed, from + 1);
      if (end >= 0) {
        return end;
      }
    }
    for (String reading : form.readings().get(at)) {
      if (typed.startsWith(reading, from)) {
        int end = spelledEnd(form, at + 1, typed, from + reading.length());
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
