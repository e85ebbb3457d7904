package org.mubiao.model.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.document.Section;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** Target sets that make no sense but keep every law of the model. */
final class RandomTargetSets {

  private static final String WORDS = "目标新增家项%，\"\\\n\t\f/亩𠮷é<=+-@ \u0001\u2028abc0";

  private final Random random;

  RandomTargetSets(long seed) {
    this.random = new Random(seed);
  }

  TargetSet next() {
    DocumentId id = id();
    return new TargetSet(
        new Producer("mubiao", "0." + random.nextInt(9) + ".0", "sha256:" + id),
        info(id),
        list(3, this::section),
        list(3, this::task),
        targets(id),
        list(3, this::finding));
  }

  private List<Target> targets(DocumentId id) {
    List<Target> targets = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      targets.add(target(id, i * 100));
    }
    return targets;
  }

  private Target target(DocumentId document, int from) {
    Span span = new Span(from, from + 1 + random.nextInt(9));
    String id = Target.idOf(document, span, 1 + random.nextInt(3));
    boolean quantity = random.nextBoolean();
    Status status = one(Status.values());
    Amount amount = quantity ? amount() : null;
    Evidence evidence =
        new Evidence(
            span, text(span.length()), maybe(() -> 1 + random.nextInt(9)), list(2, this::box));
    return new Target(
        id,
        quantity ? TargetKind.QUANTITY : TargetKind.MILESTONE,
        status,
        new Indicator(text(), maybe(this::text), maybe(this::text)),
        quantity ? one(Measure.values()) : null,
        amount,
        quantity ? maybe(this::normalized) : null,
        maybe(this::period),
        status == Status.ACTUAL ? null : maybe(this::day),
        maybe(this::base),
        maybe(() -> one(Force.values())),
        maybe(this::text),
        responsibility(),
        maybe(() -> "k" + random.nextInt(9)),
        maybe(() -> "s" + random.nextInt(9)),
        maybe(() -> new CellPlace(maybe(this::text), text(), text())),
        evidence,
        quantity ? maybe(() -> span) : null,
        list(3, () -> one("period-assumed", "unit-assumed", "indicator-unknown")),
        list(2, () -> correction(id, evidence.text())));
  }

  private Correction correction(String target, String evidence) {
    return new Correction(
        target,
        evidence,
        "value",
        maybe(() -> "25"),
        maybe(() -> "{\"name\":\"人\"}"),
        maybe(this::text));
  }

  private Amount amount() {
    Operator operator = one(Operator.values());
    BigDecimal value = decimal();
    BigDecimal upper = operator == Operator.RANGE ? value.add(decimal().abs()) : null;
    return new Amount(operator, value, upper, random.nextInt(4) == 0 ? "" : text());
  }

  private NormalizedAmount normalized() {
    return new NormalizedAmount(decimal(), maybe(this::decimal), text(), text());
  }

  BigDecimal decimal() {
    return new BigDecimal(new BigInteger(random.nextInt(60) + 1, random), random.nextInt(30) - 12)
        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
  }

  private Period period() {
    LocalDate from = maybe(this::day);
    return new Period(
        from,
        from == null ? null : from.plusDays(random.nextInt(900)),
        maybe(() -> one(Recurrence.values())),
        maybe(this::text));
  }

  private Base base() {
    return new Base(
        maybe(this::day), maybe(this::day), maybe(() -> plain(decimal())), maybe(this::text));
  }

  private static BigDecimal plain(BigDecimal number) {
    return org.mubiao.model.quantity.Decimals.plain(number);
  }

  private Box box() {
    return new Box(1 + random.nextInt(9), tenth(), tenth(), tenth(), tenth());
  }

  private BigDecimal tenth() {
    return new BigDecimal(BigInteger.valueOf(random.nextInt(9000) * 10L + 1), 1);
  }

  private Responsibility responsibility() {
    List<ResponsibleUnit> lead = list(3, this::unit);
    List<ResponsibleUnit> partner = list(3, this::unit);
    return lead.isEmpty() && partner.isEmpty()
        ? Responsibility.NONE
        : new Responsibility(lead, partner, one(UnitRoles.STATED, UnitRoles.INFERRED));
  }

  private ResponsibleUnit unit() {
    return new ResponsibleUnit(text(), maybe(this::text));
  }

  private Section section() {
    return new Section(
        "s" + random.nextInt(99),
        maybe(() -> "s1"),
        text(),
        text(),
        1 + random.nextInt(6),
        text(),
        span());
  }

  private Task task() {
    Span span = span();
    return new Task(
        "k" + random.nextInt(99),
        maybe(() -> "s3"),
        text(),
        responsibility(),
        maybe(this::day),
        span,
        text(span.length()));
  }

  private Finding finding() {
    List<Finding.Place> places = new ArrayList<>(list(3, this::place));
    places.add(place());
    return new Finding(
        text(), one(FindingKind.values()), one(Severity.values()), text(), text(), places);
  }

  private Finding.Place place() {
    DocumentId id = id();
    Span span = span();
    return new Finding.Place(id, maybe(() -> Target.idOf(id, span, 1)), span, text(span.length()));
  }

  private DocumentInfo info(DocumentId id) {
    String file = text();
    return new DocumentInfo(
        id,
        new DocumentSource(
            file,
            List.of(file, text()),
            text(),
            random.nextLong() & Long.MAX_VALUE,
            id.value().repeat(4),
            maybe(() -> random.nextInt(9))),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::day),
        maybe(this::text),
        maybe(this::region),
        maybe(() -> new PlanYears(2020, 2020 + random.nextInt(9))),
        maybe(this::id));
  }

  private Region region() {
    return new Region(
        text(),
        maybe(() -> String.valueOf(100_000 + random.nextInt(800_000))),
        one(RegionLevel.values()),
        list(3, this::text));
  }

  DocumentId id() {
    return new DocumentId(String.format(java.util.Locale.ROOT, "%016x", random.nextLong()));
  }

  private Span span() {
    int start = random.nextInt(1000);
    return new Span(start, start + random.nextInt(9));
  }

  private LocalDate day() {
    return LocalDate.of(1990 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String text() {
    return text(random.nextInt(12));
  }

  /** Text of exactly this many UTF-16 code units, without half characters. */
  private String text(int length) {
    StringBuilder text = new StringBuilder();
    int[] points = WORDS.codePoints().toArray();
    while (text.length() < length) {
      int point = points[random.nextInt(points.length)];
      if (text.length() + Character.charCount(point) <= length) {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> maker) {
    return random.nextInt(3) == 0 ? null : maker.get();
  }

  private <T> List<T> list(int most, Supplier<T> maker) {
    List<T> list = new ArrayList<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      list.add(maker.get());
    }
    return list;
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
