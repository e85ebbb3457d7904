package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.mention.AmountMention;

/**
 * Gives names to values that a row of years multiplies:
 * 2025年、2027年发电量和供热量分别达到30亿千瓦时、32亿千瓦时和500万吉焦、550万吉焦.
 */
final class YearsByNames {

  /** Years told first are counted first, unless the values speak clearly against it. */
  private static final double MUCH_NEARER = 1.5;

  private YearsByNames() {}

  /**
   * {@return a name for each value}: all years of one name after the other, or all names of one
   * year after the other; the names as they are if the values are no multiple
   */
  static List<String> spread(List<String> names, List<AmountMention> values) {
    int years = names.size() < 2 ? 0 : values.size() / names.size();
    if (years < 2 || years * names.size() != values.size()) {
      return names;
    }
    boolean byName = isByName(values, years, names.size());
    List<String> spread = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      spread.add(names.get(byName ? i / years : i % names.size()));
    }
    return spread;
  }

  /**
   * Whether the unit changes with the name alone. Where it never changes, values of one name are
   * nearer to each other than to those of another.
   */
  private static boolean isByName(List<AmountMention> values, int years, int names) {
    boolean changes = false;
    for (int i = 1; i < values.size(); i++) {
      boolean same = LeaningNames.sameUnit(values.get(i).unit(), values.get(i - 1).unit());
      if (i % years != 0 && !same) {
        return false;
      }
      changes |= !same;
    }
    if (changes) {
      return true;
    }
    double byName = 0;
    double byYear = 0;
    for (int i = 1; i < values.size(); i++) {
      byName += i % years == 0 ? 0 : apart(values.get(i - 1), values.get(i));
      byYear += i < names ? 0 : apart(values.get(i - names), values.get(i));
    }
    return byName * MUCH_NEARER < byYear;
  }

  /** How far apart two values are, as a part of the larger one. */
  private static double apart(AmountMention one, AmountMention other) {
    double first = one.value().doubleValue();
    double second = other.value().doubleValue();
    double larger = Math.max(Math.abs(first), Math.abs(second));
    return larger == 0 ? 0 : Math.abs(first - second) / larger;
  }
}
