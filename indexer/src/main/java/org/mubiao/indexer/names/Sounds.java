package org.mubiao.indexer.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.indexer.analysis.Pinyin;

/**
 * Compares the characters of forms with those that were typed, 64 at most. Ways to read a character
 * are few and shared by all forms, so each is compared once.
 */
final class Sounds {

  private static final int LOW_BITS = 0xff;

  private final String units;
  private final Starts starts;

  /** For each way to read a character, a bit for each typed character that may be read so. */
  private final long[] alike;

  /** For the low bits of a character, a bit for each typed character that ends in them. */
  private final long[] same = new long[LOW_BITS + 1];

  /** A bit for each typed character, but for those that were typed before. */
  private final long distinct;

  Sounds(String units, Starts starts) {
    this.units = units;
    this.starts = starts;
    Map<String, Long> rows = new HashMap<>();
    List<List<String>> readings = Pinyin.readings(units);
    long first = 0;
    for (int row = 0; row < units.length(); row++) {
      long bit = 1L << row;
      for (String reading : readings.get(row)) {
        rows.merge(reading, bit, (one, two) -> one | two);
      }
      same[units.charAt(row) & LOW_BITS] |= bit;
      first |= units.indexOf(units.charAt(row)) == row ? bit : 0;
    }
    this.distinct = first;
    this.alike =
        starts.sounds().stream()
            .mapToLong(
                sounds ->
                    sounds.stream()
                        .mapToLong(sound -> rows.getOrDefault(sound, 0L))
                        .reduce(0, (one, two) -> one | two))
            .toArray();
  }

  /** {@return a bit for each typed character that is this one} */
  private long same(char unit) {
    long left = same[unit & LOW_BITS];
    long rows = 0;
    for (; left != 0; left &= left - 1) {
      int row = Long.numberOfTrailingZeros(left);
      rows |= units.charAt(row) == unit ? 1L << row : 0;
    }
    return rows;
  }

  /** {@return a bit for each typed character that stands, or sounds, like this one somewhere} */
  long rows(char unit) {
    long rows = same(unit);
    for (int sound : starts.soundsOf(unit)) {
      rows |= alike[sound];
    }
    return rows;
  }

  /** What it costs to take the character at a place of all forms for a typed one. */
  int change(int place, int row) {
    if (starts.unit(place) == units.charAt(row)) {
      return 0;
    }
    return (alike[starts.sound(place)] >>> row & 1) == 0 ? NearNames.EDIT : NearNames.SOUNDS_ALIKE;
  }

  /**
   * {@return whether a form has so many of the typed characters, each counted once, and almost all
   * of them if those count that sound alike}
   *
   * @param missing how many may be missing
   */
  boolean mayBeNear(int form, int shared, int missing) {
    int from = starts.begin(form);
    int end = starts.end(form);
    long there = 0;
    long itself = 0;
    for (int place = from; place < end; place++) {
      itself |= same(starts.unit(place));
      there |= alike[starts.sound(place)];
    }
    if (units.length() - Long.bitCount(there | itself) > missing) {
      return false;
    }
    for (long left = distinct & ~itself; left != 0; left &= left - 1) {
      int row = Long.numberOfTrailingZeros(left);
      itself |= starts.hasLetter(form, units.charAt(row)) ? 1L << row : 0;
    }
    return Long.bitCount(distinct & itself) >= shared;
  }

  /**
   * {@return the typed characters, as bits, of which a form must have one or sound like it: the
   * rarest}
   *
   * @param missing how many may be missing
   */
  long rarest(int missing) {
    long[] standing = new long[units.length()];
    for (int row = 0; row < standing.length; row++) {
      standing[row] = row;
    }
    for (char unit : starts.characters()) {
      for (long left = rows(unit); left != 0; left &= left - 1) {
        standing[Long.numberOfTrailingZeros(left)] += (long) starts.of(unit).length << Integer.SIZE;
      }
    }
    Arrays.sort(standing);
    long rows = 0;
    for (int place = 0; place <= Math.min(missing, standing.length - 1); place++) {
      rows |= 1L << (int) standing[place];
    }
    return rows;
  }
}
