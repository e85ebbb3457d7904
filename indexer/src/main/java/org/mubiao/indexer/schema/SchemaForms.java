package org.mubiao.indexer.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.text.Span;

/**
 * The Lucene fields of the {@link Schema}, for those who have to declare them somewhere else. Found
 * by writing each field of the schema once, so that nothing is said twice.
 */
public final class SchemaForms {

  private static final DocumentId ID = new DocumentId("0000000000000000");
  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final String TEXT = "目标";

  private SchemaForms() {}

  /** {@return all Lucene fields, by name} */
  public static List<FieldForm> all() {
    return FieldForm.of(List.of(sample()));
  }

  private static Document sample() {
    Document sample = new Document();
    Span span = new Span(0, TEXT.length());
    for (NameField field :
        List.of(
            Schema.DOCUMENT,
            Schema.TYPE,
            Schema.LISTED,
            Schema.INDICATOR_KEY,
            Schema.PLACE_PATH,
            Schema.PLACE_NAME,
            Schema.KIND,
            Schema.NUMBER,
            Schema.FILE,
            Schema.STATUS,
            Schema.MEASURE)) {
      field.write(sample, TEXT);
    }
    for (TextField field : List.of(Schema.TEXT, Schema.INDICATOR, Schema.TITLE, Schema.FRONT)) {
      field.write(sample, TEXT);
    }
    Schema.WORDS.write(sample, TEXT);
    for (UnitNameField field : List.of(Schema.LEAD, Schema.PARTNER, Schema.ISSUER)) {
      field.write(sample, Set.of(TEXT));
    }
    for (AmountField field : List.of(Schema.WRITTEN, Schema.NORMALIZED)) {
      field.write(sample, BigDecimal.ONE, BigDecimal.TEN, TEXT);
    }
    for (CountedField field : List.of(Schema.COUNTED, Schema.COUNTED_UNITS, Schema.COUNTED_NAMES)) {
      field.write(sample, List.of());
    }
    Schema.HEAD.write(sample, ID, "");
    Schema.YEARS.write(sample, new PlanYears(2025, 2025));
    Schema.YEARS.write(sample, new PlanYears(1000, 3000));
    Schema.DUE.write(sample, DAY);
    Schema.FACTS.write(sample, new DocumentFacts(head()));
    Schema.AMOUNT_ORDER.write(sample, BigDecimal.ONE, TEXT);
    Schema.WHOLE.write(sample, TEXT, List.of(1));
    Schema.SPAN.write(sample, span);
    Schema.HIT.write(
        sample,
        new StoredHit(
            HitKind.PASSAGE, ID, TEXT, null, null, null, null, List.of(), span, TEXT, null));
    return sample;
  }

  private static DocumentHead head() {
    return new DocumentHead(
        ID,
        TEXT,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new DocumentHead.Tally(0, 0, 0, 0, new TreeMap<>(), 0));
  }
}
