package org.mubiao.indexer.names;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in all forms something begins: by its first character, and by the first letter of each way
 * to read that character.
 */
final class Starts {

  /** Forms are looked into so far. */
  static final int LONGEST = 64;

  private static final int[] NOWHERE = {};

  private final @Nullable Places[] all = new Places[Character.MAX_VALUE + 1];
  private final @Nullable Places[] beginnings = new Places[Character.MAX_VALUE + 1];

  /** All forms one after the other, each with an empty place behind it, and where each begins. */
  private char[] units = new char[1024];

  private int[] firstLetters = new int[1024];
  private int[] secondLetters = new int[1024];
  private int[] begin = new int[256];
  private int length;

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
    begin = number < begin.length ? begin : Arrays.copyOf(begin, number * 2);
    begin[number] = length;
    grow(length + end + 1);
    for (int at = 0; at < end; at++) {
      int place = number * LONGEST + at;
      add(form.folded().charAt(at), place);
      units[length] = form.folded().charAt(at);
      List<String> readings = form.readings().get(at);
      for (int index = 0; index < readings.size(); index++) {
        String reading = readings.get(index);
        add(reading.charAt(0), place);
        firstLetters[length] |= bit(reading.charAt(0));
        secondLetters[length] |= reading.length() > 1 ? bit(reading.charAt(1)) : 0;
      }
      length++;
    }
    length++;
  }

  private void grow(int wanted) {
    if (wanted > units.length) {
      units = Arrays.copyOf(units, wanted * 2);
      firstLetters = Arrays.copyOf(firstLetters, wanted * 2);
      secondLetters = Arrays.copyOf(secondLetters, wanted * 2);
    }
  }

  private static int bit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 0;
  }

  /**
   * {@return whether what begins at a place may go on with this character or letter; a quick look
   * that spares a thorough one most of the time}
   */
  boolean mayGoOn(int place, char second) {
    int here = begin[form(place)] + at(place);
    int letter = bit(second);
    return units[here + 1] == second
        || (letter & (firstLetters[here + 1] | secondLetters[here])) != 0;
  }

  private void add(char first, int place) {
    add(all, first, place);
    if (at(place) == 0) {
      add(beginnings, first, place);
    }
  }

  private static void add(@Nullable Places[] places, char first, int place) {
    Places those = places[first];
    if (those == null) {
      those = new Places();
      places[first] = those;
    }
    those.add(place);
  }

  /** {@return the places that begin with a character or letter, for {@link #form}, {@link #at}} */
  int[] of(char first) {
    return trimmed(all[first]);
  }

  /** {@return those of them that are the beginning of a form} */
  int[] beginningsOf(char first) {
    return trimmed(beginnings[first]);
  }

  private static int[] trimmed(@Nullable Places places) {
    return places == null ? NOWHERE : Arrays.copyOf(places.packed, places.count);
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
    List<String> readings = form.readings().get(at);
    for (int index = 0; index < readings.size(); index++) {
      String reading = readings.get(index);
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
