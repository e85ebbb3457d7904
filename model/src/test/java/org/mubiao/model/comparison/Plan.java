package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Makes the target set of an invented plan, statement by statement. */
final class Plan {

  private static final List<UnitOfMeasure> UNITS =
      List.of(
          unit("%", "share", "1", "%"),
          unit("个百分点", "share-change", "1", "个百分点"),
          unit("家", "count", "1", "家"),
          unit("项", "count", "1", "项"),
          unit("个", "count", "1", "个"),
          unit("件", "count", "1", "件"),
          unit("万元", "money", "10000", "元"),
          unit("亿元", "money", "100000000", "元"),
          unit("亩", "area", "666.666666666666666666666666666666667", "平方米"),
          unit("倍", "ratio-change", "1", "倍"));

  private final DocumentId id;
  private final @Nullable Region region;
  private final int from;
  private final int to;
  private final List<Target> targets = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private @Nullable DocumentId duplicateOf;
  private int place;

  private Plan(String name, @Nullable String region, int from, int to) {
    byte[] bytes = (name + "        ").getBytes(StandardCharsets.UTF_8);
    this.id = new DocumentId(HexFormat.of().formatHex(bytes, 0, 8));
    this.region = region == null ? null : new Region(region, null, RegionLevel.COUNTY, List.of());
    this.from = from;
    this.to = to;
  }

  /** {@return a plan of this area and year, issued in its February} */
  static Plan of(String region, int year) {
    return new Plan(region.charAt(0) + "" + year, region, year, year);
  }

  /** {@return a plan for several years} */
  static Plan of(String region, int from, int to) {
    return new Plan(region.charAt(0) + "" + (from % 100) + (to % 100), region, from, to);
  }

  /** {@return a plan that does not say whose it is} */
  static Plan nowhere(String name, int year) {
    return new Plan(name, null, year, year);
  }

  Plan duplicateOf(DocumentId original) {
    duplicateOf = original;
    return this;
  }

  DocumentId id() {
    return id;
  }

  /** {@return id of the last statement} */
  String last() {
    return targets.get(targets.size() - 1).id();
  }

  Plan target(String name, String value) {
    return target(name, value, words -> words);
  }

  Plan target(String name, String value, UnaryOperator<Words> more) {
    targets.add(more.apply(new Words(name, value).year(to)).make(Status.TARGET));
    return this;
  }

  Plan actual(String name, String value, UnaryOperator<Words> more) {
    targets.add(more.apply(new Words(name, value).year(to - 1)).make(Status.ACTUAL));
    return this;
  }

  Plan milestone(String name, String deadline) {
    Span span = next(name);
    targets.add(
        new Target(
            Target.idOf(id, span, 1),
            TargetKind.MILESTONE,
            Status.TARGET,
            new Indicator(name, null, null),
            null,
            null,
            null,
            null,
            LocalDate.parse(deadline),
            null,
            null,
            null,
            Responsibility.NONE,
            null,
            null,
            null,
            Evidence.cut(" ".repeat(span.start()) + name, span, null),
            null,
            List.of(),
            List.of()));
    return this;
  }

  /** Adds a task without a number. */
  Plan task(String title) {
    Span span = next(title);
    tasks.add(
        new Task("k" + (tasks.size() + 1), null, title, Responsibility.NONE, null, span, title));
    return this;
  }

  private Span next(String words) {
    int start = place;
    place += words.length() + 1;
    return new Span(start, start + words.length());
  }

  TargetSet set() {
    String file = id.value() + ".txt";
    DocumentSource source =
        new DocumentSource(file, List.of(file), "text/plain", 1, "0".repeat(64), null);
    DocumentInfo info =
        new DocumentInfo(
            id,
            source,
            "plan",
            null,
            null,
            LocalDate.of(from, 2, 1),
            "要点",
            region,
            new PlanYears(from, to),
            duplicateOf);
    return new TargetSet(
        new Producer("mubiao", "0", "sha256:test"), info, List.of(), tasks, targets, List.of());
  }

  /** One statement. The value is written with its sign and unit: {@code ≥2.5%}. */
  final class Words {
    private List<String> review = List.of();
    private final String text;
    private final String name;
    private Amount amount;
    private @Nullable IndicatorEntry entry;
    private Measure measure = Measure.LEVEL;
    private @Nullable Period period;
    private @Nullable LocalDate deadline;
    private @Nullable String scope;
    private @Nullable Base base;
    private @Nullable CellPlace cell;
    private @Nullable String section;
    private Responsibility responsibility = Responsibility.NONE;

    private Words(String name, String value) {
      this.text = name + value;
      this.name = name;
      this.amount = amount(value);
    }

    Words key(String key) {
      entry = FewIndicators.ENTRIES.byKey(key);
      assert entry != null : key;
      return this;
    }

    Words measure(Measure other) {
      measure = other;
      return this;
    }

    Words year(int year) {
      return years(year, year);
    }

    Words years(int first, int last) {
      period = Period.years(first, last);
      return this;
    }

    Words period(String first, String last) {
      period = new Period(LocalDate.parse(first), LocalDate.parse(last), null, null);
      return this;
    }

    /** Gives the words that the period was read from. */
    Words saying(String words) {
      assert period != null;
      period = period.withText(words);
      return this;
    }

    Words review(String reason) {
      review = List.of(reason);
      return this;
    }

    Words noPeriod() {
      period = null;
      return this;
    }

    Words everyYear() {
      assert period != null;
      period = period.withRecurrence(Recurrence.ANNUAL);
      return this;
    }

    Words scope(String part) {
      scope = part;
      return this;
    }

    Words since(int year) {
      base = new Base(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null);
      return this;
    }

    Words inTable() {
      cell = new CellPlace(null, name, "目标");
      return this;
    }

    Words section(String id) {
      section = id;
      return this;
    }

    Words deadline(String day) {
      deadline = LocalDate.parse(day);
      return this;
    }

    Words lead(String unit) {
      responsibility =
          new Responsibility(List.of(new ResponsibleUnit(unit, null)), List.of(), UnitRoles.STATED);
      return this;
    }

    /** Gives leading and partner units, joined by 、. */
    Words units(String lead, String partner) {
      responsibility = new Responsibility(named(lead), named(partner), UnitRoles.STATED);
      return this;
    }

    private List<ResponsibleUnit> named(String units) {
      return Stream.of(units.split("、")).map(unit -> new ResponsibleUnit(unit, null)).toList();
    }

    private Target make(Status status) {
      Span span = next(text);
      Period covered = period;
      LocalDate end = covered == null ? null : covered.to();
      UnitOfMeasure unit =
          UNITS.stream()
              .filter(known -> known.symbol().equals(amount.unit()))
              .findFirst()
              .orElse(null);
      return new Target(
          Target.idOf(id, span, 1),
          TargetKind.QUANTITY,
          status,
          new Indicator(
              name, entry == null ? null : entry.key(), entry == null ? null : entry.label()),
          measure,
          amount,
          unit == null ? null : NormalizedAmount.of(amount, unit),
          period,
          status == Status.ACTUAL ? null : deadline == null ? end : deadline,
          base,
          null,
          scope,
          responsibility,
          null,
          section,
          cell,
          Evidence.cut(" ".repeat(span.start()) + text, span, null),
          null,
          review,
          List.of());
    }
  }

  private static Amount amount(String words) {
    Operator operator = Operator.EQ;
    String rest = words;
    for (Operator candidate : Operator.values()) {
      if (candidate != Operator.RANGE && words.startsWith(candidate.sign())) {
        operator = candidate;
        rest = words.substring(1);
      }
    }
    int end = 0;
    while (end < rest.length() && "0123456789.–".indexOf(rest.charAt(end)) >= 0) {
      end++;
    }
    String[] numbers = rest.substring(0, end).split("–", -1);
    String unit = rest.substring(end);
    return numbers.length == 2
        ? new Amount(Operator.RANGE, new BigDecimal(numbers[0]), new BigDecimal(numbers[1]), unit)
        : new Amount(operator, new BigDecimal(numbers[0]), null, unit);
  }

  private static UnitOfMeasure unit(String symbol, String dimension, String factor, String base) {
    return new UnitOfMeasure(symbol, dimension, new BigDecimal(factor), base);
  }
}
