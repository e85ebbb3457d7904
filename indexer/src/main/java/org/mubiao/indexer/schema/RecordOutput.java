package org.mubiao.indexer.schema;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

  private final DataOutputStream out;

  /** Makes one. */
  public RecordOutput(DataOutputStream out) {
    this.out = out;
  }

  /** Writes one thing. */
  @FunctionalInterface
  public interface Writer<T> {
    void write(T value) throws IOException;
  }

  /** Writes a value or that there is none. */
  public <T> void nullable(@Nullable T value, Writer<T> writer) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      writer.write(value);
    }
  }

  /** Writes how many there are, and each. */
  public <T> void list(List<T> values, Writer<T> writer) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }

  /** Writes the name of a constant. */
  public void word(Enum<?> value) throws IOException {
    string(value.name());
  }

  /** Writes a number. */
  public void number(int value) throws IOException {
    out.writeInt(value);
  }

  /** Writes characters, of whatever kind. */
  public void string(String value) throws IOException {
    boolean narrow = value.chars().allMatch(unit -> unit < 0x80);
    out.writeBoolean(narrow);
    out.writeInt(narrow ? value.length() : value.length() * 2);
    if (narrow) {
      out.write(value.getBytes(StandardCharsets.US_ASCII));
    } else {
      out.writeChars(value); // keeps half surrogate pairs, which no charset does
    }
  }

  /** Writes an exact decimal. */
  public void decimal(BigDecimal value) throws IOException {
    string(value.toPlainString());
  }

  /** Writes a day. */
  public void day(LocalDate value) throws IOException {
    out.writeLong(value.toEpochDay());
  }

  /** Writes years. */
  public void years(PlanYears years) throws IOException {
    out.writeInt(years.from());
    out.writeInt(years.to());
  }

  /** Writes a span. */
  public void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  /** Writes a record. */
  public void target(Target target) throws IOException {
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
    evidence(target.evidence());
    nullable(target.valueSpan(), this::span);
    list(target.review(), this::string);
    list(target.corrections(), this::correction);
  }

  private void indicator(Indicator indicator) throws IOException {
    string(indicator.name());
    nullable(indicator.key(), this::string);
    nullable(indicator.label(), this::string);
  }

  private void amount(Amount amount) throws IOException {
    word(amount.operator());
    decimal(amount.value());
    nullable(amount.upper(), this::decimal);
    string(amount.unit());
  }

  private void normalized(NormalizedAmount amount) throws IOException {
    decimal(amount.value());
    nullable(amount.upper(), this::decimal);
    string(amount.unit());
    string(amount.dimension());
  }

  private void period(Period period) throws IOException {
    nullable(period.from(), this::day);
    nullable(period.to(), this::day);
    nullable(period.recurrence(), this::word);
    nullable(period.text(), this::string);
  }

  private void base(Base base) throws IOException {
    nullable(base.from(), this::day);
    nullable(base.to(), this::day);
    nullable(base.value(), this::decimal);
    nullable(base.unit(), this::string);
  }

  private void responsibility(Responsibility responsibility) throws IOException {
    list(responsibility.lead(), this::unit);
    list(responsibility.partner(), this::unit);
    word(responsibility.roles());
  }

  private void unit(ResponsibleUnit unit) throws IOException {
    string(unit.name());
    nullable(unit.fullName(), this::string);
  }

  private void cell(CellPlace cell) throws IOException {
    nullable(cell.table(), this::string);
    string(cell.row());
    string(cell.column());
  }

  private void evidence(Evidence evidence) throws IOException {
    span(evidence.span());
    string(evidence.text());
    nullable(evidence.page(), this::number);
    list(evidence.boxes(), this::box);
  }

  private void box(Box box) throws IOException {
    number(box.page());
    decimal(box.left());
    decimal(box.top());
    decimal(box.right());
    decimal(box.bottom());
  }

  private void correction(Correction correction) throws IOException {
    string(correction.target());
    string(correction.evidence());
    string(correction.field());
    nullable(correction.old(), this::string);
    nullable(correction.replacement(), this::string);
    nullable(correction.note(), this::string);
  }
}
