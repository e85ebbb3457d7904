package org.mubiao.extractor.pattern;

/**
 * What every match of an expression has: what it begins and ends with, and characters of which it
 * holds one. Each is a necessary condition only. Immutable.
 *
 * @param empty whether a match may be empty; then {@code first} and {@code last} hold only if it is
 *     not
 * @param first what the first character is one of
 * @param last what the last character is one of
 * @param one characters of which a match holds at least one
 * @param cost how often one of those is to be met in a text, in no unit; {@link #ALWAYS} if no
 *     characters are known
 * @param opens whether it matches only where its text begins
 * @param closes whether it matches only where its text ends
 */
record Needs(
    boolean empty,
    CharacterSieve first,
    CharacterSieve last,
    CharacterSieve one,
    int cost,
    boolean opens,
    boolean closes) {

  /** The cost of no knowledge. */
  static final int ALWAYS = Integer.MAX_VALUE / 4;

  /** What takes no character and says nothing: the empty expression, a look ahead. */
  static final Needs NOTHING = position(false, false);

  /** One character of any kind. */
  static final Needs ANYTHING =
      new Needs(
          false, CharacterSieve.ALL, CharacterSieve.ALL, CharacterSieve.ALL, ALWAYS, false, false);

  /** What may take any characters or none. */
  static final Needs UNKNOWN = ANYTHING.optional();

  /** The commonest characters of notices. */
  private static final String COMMON =
      "的年和一、，。：；（）0123456789业区市发建展工产全大中人上以到个设推力万家行合进施实务化政高新成动项加目生管地";

  private static final int COST_OF_COMMON = 16;

  /** With more first characters than this, to look for one of them spares nothing. */
  private static final int FEW = 64;

  /** {@return a place in the text: its beginning, its end, or none in particular} */
  static Needs position(boolean opens, boolean closes) {
    return new Needs(
        true, CharacterSieve.NONE, CharacterSieve.NONE, CharacterSieve.ALL, ALWAYS, opens, closes);
  }

  /** {@return one character of those from {@code first} to {@code last}, both inclusive} */
  static Needs range(char first, char last) {
    CharacterSieve set = CharacterSieve.range(first, last);
    long common = COMMON.chars().filter(c -> c >= first && c <= last).count();
    int cost = last - first + 1 + COST_OF_COMMON * (int) common;
    return new Needs(false, set, set, set, cost, false, false);
  }

  /** {@return what this and then {@code next} needs} */
  Needs then(Needs next) {
    boolean nearer = cost <= next.cost;
    return new Needs(
        empty && next.empty,
        empty ? first.or(next.first) : first,
        next.empty ? next.last.or(last) : next.last,
        nearer ? one : next.one,
        nearer ? cost : next.cost,
        opens || empty && next.opens,
        next.closes || next.empty && closes);
  }

  /** {@return what either this or {@code other} needs} */
  Needs or(Needs other) {
    boolean known = cost < ALWAYS && other.cost < ALWAYS;
    return new Needs(
        empty || other.empty,
        first.or(other.first),
        last.or(other.last),
        known ? one.or(other.one) : CharacterSieve.ALL,
        known ? cost + other.cost : ALWAYS,
        opens && other.opens,
        closes && other.closes);
  }

  /** {@return what is needed if this may be left out} */
  Needs optional() {
    return new Needs(true, first, last, CharacterSieve.ALL, ALWAYS, false, false);
  }

  /** {@return whether the first characters are few enough to look for} */
  boolean firstIsRare() {
    return !empty && first.size() <= FEW;
  }
}
