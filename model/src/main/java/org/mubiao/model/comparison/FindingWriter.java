package org.mubiao.model.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/** Puts findings about figures into words, Chinese and English. */
final class FindingWriter {

  /** Earlier documents first, each from its beginning. */
  static final Comparator<Figure> DOCUMENT_ORDER =
      Comparator.comparing((Figure figure) -> Figures.yearOf(figure.document()))
          .thenComparing(figure -> figure.document().id())
          .thenComparing(figure -> figure.target().evidence().span())
          .thenComparing(figure -> figure.target().id());

  private FindingWriter() {}

  /** {@return a finding that points at these figures} */
  static Finding finding(
      FindingKind kind, Severity severity, String chinese, String english, Figure... figures) {
    List<Figure> ordered = Stream.of(figures).distinct().sorted(DOCUMENT_ORDER).toList();
    String id =
        kind.code()
            + "-"
            + ordered.stream().map(figure -> figure.target().id()).collect(Collectors.joining("-"));
    List<Finding.Place> evidence =
        ordered.stream()
            .map(
                figure ->
                    new Finding.Place(
                        figure.document().id(),
                        figure.target().id(),
                        figure.target().evidence().span(),
                        figure.target().evidence().text()))
            .toList();
    return new Finding(id, kind, severity, chinese, english, evidence);
  }

  /** {@return the indicator with its place and part: 甲市东镇的出口额} */
  static String subject(Figure figure) {
    String place = figure.place() == null ? "" : figure.place();
    String scope = figure.target().scope() == null ? "" : figure.target().scope();
    IndicatorEntry entry = figure.entry();
    String name = entry == null ? figure.target().indicator().name() : entry.label();
    return (place + scope).isEmpty() ? name : place + scope + "“" + name + "”";
  }

  /** {@return the value as stated, with its sign: ≥2.5%} */
  static String value(Figure figure) {
    Amount amount = figure.amount();
    String sign = amount.operator() == Operator.EQ ? "" : amount.operator().sign();
    return amount.operator() == Operator.RANGE
        ? amount.value().toPlainString() + sign + plain(amount.upper()) + amount.unit()
        : sign + amount.value().toPlainString() + amount.unit();
  }

  /**
   * {@return the value with the document that states it: 76亿元（《甲市2023年工作总结》）}
   *
   * @param chinese whether the brackets are those of Chinese text
   */
  static String valueOfDocument(Figure figure, boolean chinese) {
    String title = figure.document().title();
    String name =
        title == null
            ? figure.document().source().file()
            : "《" + title.replaceAll("\\s+", "") + "》";
    return value(figure) + (chinese ? "（" + name + "）" : " (" + name + ")");
  }

  private static String plain(java.math.@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** {@return the years it covers: 2025, 2023-2025} */
  static String years(Figure figure) {
    Integer first = figure.firstYear();
    Integer last = figure.lastYear();
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last) ? last.toString() : first + "-" + last;
  }

  /** {@return whether both figures stand in one document} */
  static boolean sameDocument(Figure one, Figure other) {
    return one.document().id().equals(other.document().id());
  }
}
