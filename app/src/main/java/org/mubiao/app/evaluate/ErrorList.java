package org.mubiao.app.evaluate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into words what is wrong with an output. */
final class ErrorList {

  private ErrorList() {}

  /** Adds the wrong fields, then the misses, then the false finds of one document. */
  static void add(
      List<String> errors,
      String name,
      List<GoldRecord> golds,
      List<FoundRecord> founds,
      List<Pairing.Pair> pairs) {
    Set<Integer> pairedGolds = new HashSet<>();
    Set<Integer> pairedFounds = new HashSet<>();
    for (Pairing.Pair pair : pairs) {
      pairedGolds.add(pair.gold());
      pairedFounds.add(pair.found());
      GoldRecord gold = golds.get(pair.gold());
      FoundRecord found = founds.get(pair.found());
      Set<ScoredField> right = FieldCheck.right(gold, found);
      for (ScoredField field : ScoredField.values()) {
        if (!right.contains(field)) {
          errors.add(
              name
                  + " wrong "
                  + field.code()
                  + ": «"
                  + gold.quote()
                  + "» want "
                  + wanted(gold, field)
                  + " got "
                  + got(found, field));
        }
      }
    }
    for (int at = 0; at < golds.size(); at++) {
      if (!pairedGolds.contains(at)) {
        GoldRecord gold = golds.get(at);
        errors.add(
            name
                + " missed: «"
                + gold.quote()
                + "» "
                + gold.kind()
                + " "
                + gold.indicator()
                + number(gold.number(), gold.unit()));
      }
    }
    for (int at = 0; at < founds.size(); at++) {
      if (!pairedFounds.contains(at)) {
        FoundRecord found = founds.get(at);
        errors.add(
            name
                + " false: "
                + found.kind()
                + " "
                + found.indicator()
                + number(found.number(), found.unit())
                + " «"
                + found.evidence()
                + "»");
      }
    }
  }

  private static String number(@Nullable ComparedNumber number, String unit) {
    return number == null ? "" : " " + plain(number.value()) + " " + unit;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String wanted(GoldRecord gold, ScoredField field) {
    return switch (field) {
      case STATUS -> gold.status();
      case INDICATOR -> gold.indicator();
      case MEASURE -> gold.measure();
      case OP -> gold.operator();
      case VALUE -> String.valueOf(gold.number());
      case UNIT -> gold.unit();
      case PERIOD -> quoted(gold.periods().get(0));
      case RECUR -> quoted(gold.recurrence());
      case DEADLINE -> quoted(gold.deadlines().get(0));
      case SCOPE -> quoted(gold.scope());
      case UNITS -> gold.lead() + " " + gold.partner() + " " + gold.responsible();
    };
  }

  private static String got(FoundRecord found, ScoredField field) {
    return switch (field) {
      case STATUS -> found.status();
      case INDICATOR -> found.indicator();
      case MEASURE -> found.measure();
      case OP -> found.operator();
      case VALUE -> String.valueOf(found.number());
      case UNIT -> found.unit();
      case PERIOD -> quoted(found.period());
      case RECUR -> quoted(found.recurrence());
      case DEADLINE -> quoted(found.deadline());
      case SCOPE -> quoted(found.scope());
      case UNITS -> found.lead() + " " + found.partner() + " " + found.unitRoles();
    };
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
