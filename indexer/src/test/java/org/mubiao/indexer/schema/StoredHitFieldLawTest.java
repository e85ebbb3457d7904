package org.mubiao.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.RandomStrings;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.HitKind;
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

/** What is written of a hit is read again, whatever it holds. */
final class StoredHitFieldLawTest {

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (int index = 0; index < 2_000; index++) {
      StoredHit hit = hit();
      BytesRef bytes = new BytesRef(StoredHitField.bytes(hit));
      assertThat(StoredHitField.hit(bytes, head(hit))).as("seed %s", seed).isEqualTo(hit);
    }
  }

  /** A quote is kept once if it stands in the sentence, and by itself if it does not. */
  @Test
  void aQuoteIsReadFromItsSentenceOrByItself() throws IOException {
    for (int index = 0; index < 2_000; index++) {
      String text = "全市" + text();
      int start = random.nextInt(100);
      int from = random.nextInt(text.length());
      int to = from + random.nextInt(text.length() - from + 1);
      Span span = new Span(start + from, start + to);
      String quote = random.nextBoolean() ? text.substring(from, to) : "目".repeat(to - from);
      Target target = target().withEvidence(new Evidence(span, quote, null, List.of()), List.of());
      Sentence sentence = new Sentence(new Span(start, start + text.length()), text);
      RecordOutput out = new RecordOutput(16);
      out.target(target, sentence);
      RecordInput in = new RecordInput(new DataInputStream(new ByteArrayInputStream(out.bytes())));
      assertThat(in.target(sentence)).as("seed %s", seed).isEqualTo(target);
    }
  }

  private static DocumentHead head(StoredHit hit) {
    String place = hit.place();
    return new DocumentHead(
        hit.document(),
        hit.file(),
        hit.title(),
        null,
        null,
        null,
        null,
        place == null ? null : new Region(place, null, RegionLevel.COUNTY, List.of()),
        null,
        null,
        new DocumentHead.Tally(0, 0, 0, 0, new TreeMap<>(), 0));
  }

  private StoredHit hit() {
    Target target = maybe(this::target);
    return new StoredHit(
        target == null ? HitKind.PASSAGE : HitKind.TARGET,
        new DocumentId("0123456789abcdef"),
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(random::nextInt),
        maybe(this::text),
        list(this::text),
        new Span(3, 9),
        text(),
        target);
  }

  private Target target() {
    boolean quantity = random.nextBoolean();
    String quote = text();
    List<ResponsibleUnit> lead = list(() -> new ResponsibleUnit(text(), maybe(this::text)));
    List<ResponsibleUnit> partner = list(() -> new ResponsibleUnit(text(), maybe(this::text)));
    UnitRoles roles = lead.isEmpty() && partner.isEmpty() ? UnitRoles.NONE : UnitRoles.STATED;
    BigDecimal upper = maybe(() -> new BigDecimal("99999999999999999999.5"));
    return new Target(
        text(),
        quantity ? TargetKind.QUANTITY : TargetKind.MILESTONE,
        Status.TARGET,
        new Indicator(text(), maybe(this::text), maybe(this::text)),
        quantity ? Measure.NET : null,
        quantity
            ? new Amount(upper == null ? Operator.GE : Operator.RANGE, decimal(), upper, text())
            : null,
        quantity ? maybe(() -> new NormalizedAmount(decimal(), upper, text(), text())) : null,
        maybe(() -> new Period(day(), day(), maybe(() -> Recurrence.ANNUAL), maybe(this::text))),
        maybe(this::day),
        maybe(() -> new Base(maybe(this::day), null, maybe(this::decimal), maybe(this::text))),
        maybe(() -> Force.BINDING),
        maybe(this::text),
        new Responsibility(lead, partner, roles),
        maybe(this::text),
        maybe(this::text),
        maybe(() -> new CellPlace(maybe(this::text), text(), text())),
        new Evidence(
            new Span(5, 5 + quote.length()),
            quote,
            maybe(random::nextInt),
            list(() -> new Box(1, decimal(), decimal(), decimal(), decimal()))),
        maybe(() -> new Span(5, 6)),
        list(this::text),
        list(() -> new Correction(text(), text(), text(), maybe(this::text), null, text())));
  }

  private <T> T maybe(Supplier<T> maker) {
    return random.nextBoolean() ? maker.get() : null;
  }

  private <T> List<T> list(Supplier<T> maker) {
    List<T> values = new ArrayList<>();
    for (int index = random.nextInt(3); index > 0; index--) {
      values.add(maker.get());
    }
    return values;
  }

  private String text() {
    return RandomStrings.any(random, random.nextInt(12));
  }

  private BigDecimal decimal() {
    return new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(8));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 12, 31);
  }
}
