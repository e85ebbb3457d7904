package org.mubiao.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;

/**
 * What of a target has to be the same whatever file it was read from: all that it says, with its
 * quote, but neither places nor catalogue. White space and the asterisks of bold type are left out,
 * as line ends differ from format to format.
 */
record ComparableTarget(
    String kind,
    String status,
    String indicator,
    String measure,
    String amount,
    String period,
    @Nullable LocalDate deadline,
    String scope,
    List<String> lead,
    List<String> partner,
    String quote) {

  static ComparableTarget of(Target target) {
    Amount amount = target.amount();
    Period period = target.period();
    return new ComparableTarget(
        target.kind().code(),
        target.status().code(),
        bare(target.indicator().name()),
        String.valueOf(target.measure()),
        amount == null
            ? ""
            : bare(
                amount.operator()
                    + " "
                    + amount.value().toPlainString()
                    + " "
                    + amount.upper()
                    + " "
                    + amount.unit()),
        period == null ? "" : period.from() + "/" + period.to() + "/" + period.recurrence(),
        target.deadline(),
        target.scope() == null ? "" : bare(target.scope()),
        names(target.responsibility().lead()),
        names(target.responsibility().partner()),
        bare(target.evidence().text()));
  }

  /** {@return the same without its quote} */
  ComparableTarget unquoted() {
    return new ComparableTarget(
        kind, status, indicator, measure, amount, period, deadline, scope, lead, partner, "");
  }

  private static List<String> names(List<ResponsibleUnit> units) {
    return units.stream().map(unit -> bare(unit.name())).toList();
  }

  /** {@return the text without white space and asterisks} */
  static String bare(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .filter(point -> point != '*')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
