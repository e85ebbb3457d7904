package org.mubiao.indexer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
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

  private static final char[] NO_UNITS = {};

  private final @Nullable Places[] all = new Places[Character.MAX_VALUE + 1];
  private final @Nullable Places[] beginnings = new Places[Character.MAX_VALUE + 1];

  /** All forms one after the other, each with an empty place behind it, and where each begins. */
  private char[] units = new char[1024];

  private int[] firstLetters = new int[1024];
  private int[] secondLetters = new int[1024];
  private int[] begin = new int[256];
  private int[] sound = new int[1024];
  private int length;
  private int forms;

  /** The ways to read a character that occur, shared by all forms, by their numbers. */
  private final List<List<String>> sounds = new ArrayList<>();

  private final IdentityHashMap<List<String>, Integer> soundNumbers = new IdentityHashMap<>();

  /** For each character the numbers of the ways in which it is read. */
  private final int[][] soundsOf = new int[Character.MAX_VALUE + 1][];

  private char[] characters = NO_UNITS;

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

  Starts() {
    Arrays.fill(soundsOf, NOWHERE);
  }

  /** Adds the form of this number; numbers have to rise. */
  void add(int number, Form form) {
    int end = Math.min(form.length(), LONGEST);
    begin = number < begin.length ? begin : Arrays.copyOf(begin, number * 2);
    begin[number] = length;
    forms = number + 1;
    grow(length + end + 1);
    for (int at = 0; at < end; at++) {
      int place = number * LONGEST + at;
      add(form.folded().charAt(at), place);
      units[length] = form.folded().charAt(at);
      List<String> readings = form.readings().get(at);
      sound[length] = sound(units[length], readings);
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

  private int sound(char unit, List<String> readings) {
    Integer known = soundNumbers.putIfAbsent(readings, sounds.size());
    int number = known == null ? sounds.size() : known;
    if (known == null) {
      sounds.add(readings);
    }
    int[] others = soundsOf[unit];
    if (others.length == 0) {
      soundsOf[unit] = new int[] {number};
      characters = Arrays.copyOf(characters, characters.length + 1);
      characters[characters.length - 1] = unit;
    } else if (Arrays.stream(others).noneMatch(other -> other == number)) {
      int[] more = Arrays.copyOf(others, others.length + 1);
      more[others.length] = number;
      soundsOf[unit] = more;
    }
    return number;
  }

  /** Says that no more forms are added. */
  void close() {
    for (Places each : all) {
      trim(each);
    }
    for (Places each : beginnings) {
      trim(each);
    }
  }

  private static void trim(@Nullable Places places) {
    if (places != null) {
      places.packed = Arrays.copyOf(places.packed, places.count);
    }
  }

  /** {@return the ways to read a character that occur} */
  List<List<String>> sounds() {
    return sounds;
  }

  /** {@return the characters that occur} */
  char[] characters() {
    return characters;
  }

  /** {@return the numbers of the ways in which a character is read} */
  int[] soundsOf(char unit) {
    return soundsOf[unit];
  }

  /** {@return where in all forms this one begins, for {@link #unit} and {@link #sound}} */
  int begin(int number) {
    return begin[number];
  }

  /** {@return where it ends, as far as it is looked into} */
  int end(int number) {
    return (number + 1 < forms ? begin[number + 1] : length) - 1;
  }

  /** {@return the character at a place in all forms} */
  char unit(int place) {
    return units[place];
  }

  /** {@return the number of the way in which the character at a place is read} */
  int sound(int place) {
    return sound[place];
  }

  /** {@return whether a character of a form is read with this letter first} */
  boolean hasLetter(int number, char letter) {
    int bit = bit(letter);
    int end = end(number);
    for (int place = begin[number]; bit != 0 && place < end; place++) {
      if ((firstLetters[place] & bit) != 0) {
        return true;
      }
    }
    return false;
  }

  private void grow(int wanted) {
    if (wanted > units.length) {
      sound = Arrays.copyOf(sound, wanted * 2);
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

  /**
   * {@return for each way to read a character whether letters may begin with it, or are its
   * beginning; for {@link #areInitials}}
   */
  boolean[] spelling(String letters) {
    boolean[] spelling = new boolean[sounds.size()];
    for (int number = 0; number < spelling.length; number++) {
      List<String> readings = sounds.get(number);
      for (int index = 0; index < readings.size(); index++) {
        String reading = readings.get(index);
        spelling[number] |= letters.startsWith(reading) || reading.startsWith(letters);
      }
    }
    return spelling;
  }

  /**
   * {@return whether two letters or more can, at a place, be nothing but the first letters of its
   * characters: they neither are what stands there nor spell it}
   */
  boolean areInitials(int place, String letters, boolean[] spelling) {
    int here = begin[form(place)] + at(place);
    return units[here] != letters.charAt(0)
        && !spelling[sound[here]]
        && at(place) + letters.length() <= LONGEST;
  }

  /** {@return whether each letter stands, or begins a syllable, from a place on} */
  boolean haveInitials(int place, String letters) {
    int here = begin[form(place)] + at(place);
    int end = end(form(place));
    for (int index = 0; index < letters.length(); index++, here++) {
      char letter = letters.charAt(index);
      if (here >= end || (units[here] != letter && (firstLetters[here] & bit(letter)) == 0)) {
        return false;
      }
    }
    return true;
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

  /**
   * {@return the places that begin with a character or letter, not to be changed, for {@link
   * #form}, {@link #at}}
   */
  int[] of(char first) {
    return packed(all[first]);
  }

  /** {@return those of them that are the beginning of a form} */
  int[] beginningsOf(char first) {
    return packed(beginnings[first]);
  }

  private static int[] packed(@Nullable Places places) {
    return places == null ? NOWHERE : places.packed;
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
