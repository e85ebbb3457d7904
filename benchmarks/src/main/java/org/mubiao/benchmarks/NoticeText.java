package org.mubiao.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Section;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/** The text of one notice as it is written, with the targets that stand in it. */
final class NoticeText {

  private final Lexicon lexicon;
  private final DocumentInfo info;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> headings = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  NoticeText(Lexicon lexicon, DocumentInfo info, String title, Random random) {
    this.lexicon = lexicon;
    this.info = info;
    this.random = random;
    text.append(title).append("\n\n");
    heading("总体目标");
  }

  void heading(String title) {
    headings.add(text.length());
    titles.add(title);
    text.append(headings.size()).append("．").append(title).append('\n');
  }

  /** Writes a paragraph of so many sentences without a number, if any. */
  void plain(int sentences) {
    for (int left = sentences; left > 0; left--) {
      text.append(Phrases.plain(random)).append(left == 1 ? "\n" : "");
    }
  }

  /** Writes a sentence that states a value of each of these, and who answers for them. */
  void targets(List<IndicatorEntry> entries, List<String> units) {
    if (random.nextInt(3) > 0) {
      text.append(Phrases.opening(random));
    }
    PlanYears plan = info.plan();
    int year = plan == null ? 2025 : plan.to();
    boolean actual = random.nextInt(10) == 0;
    String when = when(actual ? year - 1 : year, actual);
    text.append(when);
    for (int index = 0; index < entries.size(); index++) {
      text.append(index == 0 ? "" : "，");
      target(entries.get(index), units, actual ? year - 1 : year, actual);
    }
    if (!units.isEmpty()) {
      text.append("（牵头单位：").append(units.get(0));
      if (units.size() > 1) {
        text.append("；协同单位：").append(String.join("、", units.subList(1, units.size())));
      }
      text.append("）");
    }
    text.append("。\n");
  }

  private String when(int year, boolean actual) {
    if (actual) {
      return year + "年，";
    }
    return switch (random.nextInt(5)) {
      case 0 -> "到" + year + "年，";
      case 1 -> "力争到" + year + "年底，";
      case 2 -> year + "年，全" + tail() + "";
      case 3 -> "年内，";
      default -> "";
    };
  }

  private String tail() {
    String name = info.region() == null ? "市" : info.region().name();
    return name.substring(name.length() - 1);
  }

  private void target(IndicatorEntry entry, List<String> units, int year, boolean actual) {
    String name =
        entry.aliases().isEmpty() || random.nextBoolean()
            ? entry.label()
            : Phrases.any(entry.aliases(), random);
    String unit = entry.units().isEmpty() ? "%" : Phrases.any(entry.units(), random);
    BigDecimal number = NoticeGenerator.number(unit, random);
    String value = number.toPlainString() + unit;
    int from = text.length();
    Operator operator = write(name, value);
    Span evidence = new Span(from, text.length());
    int number0 = text.lastIndexOf(value);
    UnitOfMeasure known = lexicon.measures().named(unit);
    Amount amount = new Amount(operator, number, null, unit);
    targets.add(
        new Target(
            Target.idOf(info.id(), evidence, 1),
            TargetKind.QUANTITY,
            actual ? Status.ACTUAL : Status.TARGET,
            new Indicator(name, entry.key(), entry.label()),
            measure(entry),
            amount,
            known == null ? null : NormalizedAmount.of(amount, known),
            Period.year(year),
            actual ? null : LocalDate.of(year, 12, 31),
            null,
            null,
            null,
            responsibility(units),
            null,
            "s" + headings.size(),
            null,
            Evidence.cut(text, evidence, null),
            new Span(number0, number0 + value.length()),
            List.of(),
            List.of()));
  }

  private Operator write(String name, String value) {
    switch (random.nextInt(8)) {
      case 0 -> text.append(name).append("达到").append(value).append("以上");
      case 1 -> text.append(name).append("突破").append(value);
      case 2 -> text.append(name).append("不低于").append(value);
      case 3 -> text.append("实现").append(name).append(value).append("左右");
      case 4 -> text.append("完成").append(name).append(value);
      case 5 -> text.append("力争").append(name).append("超过").append(value);
      case 6 -> text.append(name).append("控制在").append(value).append("以内");
      default -> text.append("确保").append(name).append("达").append(value);
    }
    return Phrases.any(List.of(Operator.GE, Operator.GT, Operator.EQ, Operator.LE), random);
  }

  private Measure measure(IndicatorEntry entry) {
    return entry.measures().isEmpty()
        ? Phrases.any(
            List.of(Measure.LEVEL, Measure.LEVEL, Measure.NEW, Measure.CUMULATIVE), random)
        : Phrases.any(entry.measures(), random);
  }

  private Responsibility responsibility(List<String> units) {
    List<ResponsibleUnit> all = units.stream().map(this::unit).toList();
    return all.isEmpty()
        ? Responsibility.NONE
        : new Responsibility(all.subList(0, 1), all.subList(1, all.size()), UnitRoles.STATED);
  }

  private ResponsibleUnit unit(String name) {
    @Nullable String fullName = lexicon.units().fullName(name, info.region());
    return new ResponsibleUnit(name, fullName);
  }

  /** {@return what was written} */
  String text() {
    return text.toString();
  }

  /** {@return the targets in it, in order} */
  List<Target> targets() {
    return targets;
  }

  /** {@return its numbered parts} */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < headings.size(); index++) {
      int end = index + 1 < headings.size() ? headings.get(index + 1) : text.length();
      String number = Integer.toString(index + 1);
      sections.add(
          new Section(
              "s" + number,
              null,
              number,
              titles.get(index),
              1,
              number,
              new Span(headings.get(index), end)));
    }
    return sections;
  }
}
