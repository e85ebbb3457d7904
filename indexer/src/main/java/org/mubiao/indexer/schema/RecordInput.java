package org.mubiao.indexer.schema;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Force;
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
import org.mubiao.model.time.Recurrence;

/** Reads what {@link RecordOutput} wrote. */
public final class RecordInput {

  private final DataInputStream in;

  /** Makes one. */
  public RecordInput(DataInputStream in) {
    this.in = in;
  }

  /** Reads one thing. */
  @FunctionalInterface
  public interface Reader<T> {
    T read() throws IOException;
  }

  /** {@return the value, null if there was none} */
  public <T> @Nullable T nullable(Reader<T> reader) throws IOException {
    return in.readBoolean() ? reader.read() : null;
  }

  /** {@return the values} */
  public <T> List<T> list(Reader<T> reader) throws IOException {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      values.add(reader.read());
    }
    return values;
  }

  /** {@return the constant of this name} */
  public <T extends Enum<T>> T word(Class<T> type) throws IOException {
    return Enum.valueOf(type, string());
  }

  /** {@return the number} */
  public int number() throws IOException {
    int value = 0;
    for (int bits = 0; bits < RecordOutput.LONGEST_NUMBER * RecordOutput.SEVEN_BITS; ) {
      int next = in.readUnsignedByte();
      value |= (next & RecordOutput.LOWEST_SEVEN) << bits;
      if ((next & RecordOutput.MORE) == 0) {
        return value >>> 1 ^ -(value & 1);
      }
      bits += RecordOutput.SEVEN_BITS;
    }
    throw new IOException("a number of the index has no end");
  }

  /** {@return the characters} */
  public String string() throws IOException {
    int length = number();
    boolean narrow = length >= 0;
    byte[] bytes = new byte[narrow ? length : Character.BYTES * (-1 - length)];
    in.readFully(bytes);
    if (narrow) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  /** {@return the decimal} */
  public BigDecimal decimal() throws IOException {
    return new BigDecimal(string());
  }

  /** {@return the day} */
  public LocalDate day() throws IOException {
    long high = number();
    return LocalDate.ofEpochDay(high << Integer.SIZE | Integer.toUnsignedLong(number()));
  }

  /** {@return the years} */
  public PlanYears years() throws IOException {
    return new PlanYears(number(), number());
  }

  /** {@return the span} */
  public Span span() throws IOException {
    return new Span(number(), number());
  }

  /** {@return the record that is kept with this sentence} */
  public Target target(Sentence sentence) throws IOException {
    return new Target(
        string(),
        word(TargetKind.class),
        word(Status.class),
        new Indicator(string(), nullable(this::string), nullable(this::string)),
        nullable(() -> word(Measure.class)),
        nullable(this::amount),
        nullable(this::normalized),
        nullable(this::period),
        nullable(this::day),
        nullable(this::base),
        nullable(() -> word(Force.class)),
        nullable(this::string),
        new Responsibility(list(this::unit), list(this::unit), word(UnitRoles.class)),
        nullable(this::string),
        nullable(this::string),
        nullable(() -> new CellPlace(nullable(this::string), string(), string())),
        evidence(sentence),
        nullable(this::span),
        list(this::string),
        list(this::correction));
  }

  private Evidence evidence(Sentence sentence) throws IOException {
    Span span = span();
    String text = nullable(this::string);
    if (text == null) {
      text = sentence.quote(span);
    }
    if (text == null) {
      throw new IOException("no quote and no sentence at " + span);
    }
    return new Evidence(span, text, nullable(this::number), list(this::box));
  }

  private Amount amount() throws IOException {
    return new Amount(word(Operator.class), decimal(), nullable(this::decimal), string());
  }

  private NormalizedAmount normalized() throws IOException {
    return new NormalizedAmount(decimal(), nullable(this::decimal), string(), string());
  }

  private Period period() throws IOException {
    return new Period(
        nullable(this::day),
        nullable(this::day),
        nullable(() -> word(Recurrence.class)),
        nullable(this::string));
  }

  private Base base() throws IOException {
    return new Base(
        nullable(this::day), nullable(this::day), nullable(this::decimal), nullable(this::string));
  }

  private ResponsibleUnit unit() throws IOException {
    return new ResponsibleUnit(string(), nullable(this::string));
  }

  private Box box() throws IOException {
    return new Box(number(), decimal(), decimal(), decimal(), decimal());
  }

  private Correction correction() throws IOException {
    return new Correction(
        string(),
        string(),
        string(),
        nullable(this::string),
        nullable(this::string),
        nullable(this::string));
  }
}
