package org.mubiao.indexer.schema;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Values in base units in their order: by unit, and those of one unit from the smallest up. */
public final class AmountOrderField {

  private static final String NAME = "amount.order";

  AmountOrderField() {}

  /** {@return the name of the Lucene field} */
  public String name() {
    return NAME;
  }

  /** Adds a value of a base unit; of a range the lower end. */
  public void write(Document document, BigDecimal value, String unit) {
    byte[] symbol = unit.getBytes(StandardCharsets.UTF_8);
    byte[] number = DecimalField.bytes(value);
    byte[] term = new byte[symbol.length + 1 + number.length];
    System.arraycopy(symbol, 0, term, 0, symbol.length);
    System.arraycopy(number, 0, term, symbol.length + 1, number.length);
    document.add(new SortedDocValuesField(NAME, new BytesRef(term)));
  }

  /** {@return the values of a part of the index; null if it has none} */
  public @Nullable SortedDocValues values(LeafReader reader) throws IOException {
    return reader.getSortedDocValues(NAME);
  }

  /** {@return the unit of a value} */
  public static String unit(BytesRef value) {
    int length = value.length - 1 - DecimalField.BYTES;
    return new String(value.bytes, value.offset, length, StandardCharsets.UTF_8);
  }
}
