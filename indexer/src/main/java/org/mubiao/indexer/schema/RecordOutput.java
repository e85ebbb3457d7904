package org.mubiao.indexer.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Writes a target as bytes, field by field in the order of the record. The index's own short form,
 * read by {@link RecordInput} of the same {@link Schema#VERSION} only; the format for others is
 * JSON.
 */
public final class RecordOutput {

  static final int SEVEN_BITS = 7;
  static final int LOWEST_SEVEN = 0x7F;
  static final int MORE = 0x80;
  static final int LONGEST_NUMBER = 5;

  /** Grows; a hit is written for every record, and streams of Java lock for every byte. */
  private byte[] bytes;

  private int size;

  /**
   * Makes one.
   *
   * @param capacity bytes that are likely to be enough
   */
  public RecordOutput(int capacity) {
    bytes = new byte[capacity];
  }

  /** {@return what was written} */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes one thing. */
  @FunctionalInterface
  public interface Writer<T> {
    void write(T value);
  }

  /** Writes a value or that there is none. */
  public <T> void nullable(@Nullable T value, Writer<T> writer) {
    flag(value != null);
    if (value != null) {
      writer.write(value);
    }
  }

  /** Writes how many there are, and each. */
  public <T> void list(List<T> values, Writer<T> writer) {
    number(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }

  /** Writes the name of a constant. */
  public void word(Enum<?> value) {
    string(value.name());
  }

  /** Writes a number in seven bits a byte, the lowest first; most numbers are small. */
  public void number(int value) {
    room(LONGEST_NUMBER);
    int left = value << 1 ^ value >> Integer.SIZE - 1; // the sign last, so that -1 is small too
    while (left >>> SEVEN_BITS != 0) {
      bytes[size++] = (byte) (left & LOWEST_SEVEN | MORE);
      left >>>= SEVEN_BITS;
    }
    bytes[size++] = (byte) left;
  }

  /** Writes characters, of whatever kind. */
  public void string(String value) {
    int length = value.length();
    boolean narrow = true;
    for (int index = 0; index < length && narrow; index++) {
      narrow = value.charAt(index) < 0x80;
    }
    number(narrow ? length : -1 - length);
    room(Character.BYTES * length);
    for (int index = 0; index < length; index++) {
      char unit = value.charAt(index); // as it is: half surrogate pairs stay, in no charset they do
      if (!narrow) {
        bytes[size++] = (byte) (unit >>> Byte.SIZE);
      }
      bytes[size++] = (byte) unit;
    }
  }

  private void flag(boolean is) {
    room(1);
    bytes[size++] = (byte) (is ? 1 : 0);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Writes an exact decimal. */
  public void decimal(BigDecimal value) {
    string(value.toPlainString());
  }

  /** Writes a day. */
  public void day(LocalDate value) {
    long day = value.toEpochDay();
    number((int) (day >>> Integer.SIZE));
    number((int) day);
  }

  /** Writes years. */
  public void years(PlanYears years) {
    number(years.from());
    number(years.to());
  }

  /** Writes a span. */
  public void span(Span span) {
    number(span.start());
    number(span.end());
  }

  /** Writes a record that is kept with its sentence. */
  public void target(Target target, Sentence sentence) {
    string(target.id());
    word(target.kind());
    word(target.status());
    indicator(target.indicator());
    nullable(target.measure(), this::word);
    nullable(target.amount(), this::amount);
    nullable(target.normalized(), this::normalized);
    nullable(target.period(), this::period);
    nullable(target.deadline(), this::day);
    nullable(target.base(), this::base);
    nullable(target.force(), this::word);
    nullable(target.scope(), this::string);
    responsibility(target.responsibility());
    nullable(target.task(), this::string);
    nullable(target.section(), this::string);
    nullable(target.cell(), this::cell);
    evidence(target.evidence(), sentence);
    nullable(target.valueSpan(), this::span);
    list(target.review(), this::string);
    list(target.corrections(), this::correction);
  }

  private void indicator(Indicator indicator) {
    string(indicator.name());
    nullable(indicator.key(), this::string);
    nullable(indicator.label(), this::string);
  }

  private void amount(Amount amount) {
    word(amount.operator());
    decimal(amount.value());
    nullable(amount.upper(), this::decimal);
    string(amount.unit());
  }

  private void normalized(NormalizedAmount amount) {
    decimal(amount.value());
    nullable(amount.upper(), this::decimal);
    string(amount.unit());
    string(amount.dimension());
  }

  private void period(Period period) {
    nullable(period.from(), this::day);
    nullable(period.to(), this::day);
    nullable(period.recurrence(), this::word);
    nullable(period.text(), this::string);
  }

  private void base(Base base) {
    nullable(base.from(), this::day);
    nullable(base.to(), this::day);
    nullable(base.value(), this::decimal);
    nullable(base.unit(), this::string);
  }

  private void responsibility(Responsibility responsibility) {
    list(responsibility.lead(), this::unit);
    list(responsibility.partner(), this::unit);
    word(responsibility.roles());
  }

  private void unit(ResponsibleUnit unit) {
    string(unit.name());
    nullable(unit.fullName(), this::string);
  }

  private void cell(CellPlace cell) {
    nullable(cell.table(), this::string);
    string(cell.row());
    string(cell.column());
  }

  private void evidence(Evidence evidence, Sentence sentence) {
    span(evidence.span());
    boolean quoted = sentence.holds(evidence.span(), evidence.text());
    nullable(quoted ? null : evidence.text(), this::string);
    nullable(evidence.page(), this::number);
    list(evidence.boxes(), this::box);
  }

  private void box(Box box) {
    number(box.page());
    decimal(box.left());
    decimal(box.top());
    decimal(box.right());
    decimal(box.bottom());
  }

  private void correction(Correction correction) {
    string(correction.target());
    string(correction.evidence());
    string(correction.field());
    nullable(correction.old(), this::string);
    nullable(correction.replacement(), this::string);
    nullable(correction.note(), this::string);
  }
}
