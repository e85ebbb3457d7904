package org.mubiao.indexer.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal of up to nine places; further places are rounded, numbers beyond 10^29 are taken
 * for 10^29. Sixteen bytes, as no floating-point number holds 0.1 or all of 134 万亿元.
 */
final class DecimalField {

  private static final int PLACES = 9;
  static final int BYTES = 16;
  private static final BigInteger LARGEST = BigInteger.TEN.pow(38);
  private static final FieldType POINT = type();

  private final String name;

  DecimalField(String name) {
    this.name = name;
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setDimensions(1, BYTES);
    type.freeze();
    return type;
  }

  void write(Document document, BigDecimal value) {
    document.add(new Field(name, new BytesRef(bytes(scaled(value))), POINT));
  }

  /** {@return the documents whose number lies between the two, null for no limit} */
  Query ask(
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded) {
    BigInteger from = low == null ? LARGEST.negate() : scaled(low);
    BigInteger to = high == null ? LARGEST : scaled(high);
    from = low == null || lowIncluded ? from : from.add(BigInteger.ONE);
    to = high == null || highIncluded ? to : to.subtract(BigInteger.ONE);
    return new PointRangeQuery(name, bytes(from), bytes(to), 1) {
      @Override
      protected String toString(int dimension, byte[] value) {
        BigInteger unscaled = NumericUtils.sortableBytesToBigInt(value, 0, BYTES);
        return new BigDecimal(unscaled, PLACES).toPlainString();
      }
    };
  }

  /** {@return bytes that are in the order of the numbers} */
  static byte[] bytes(BigDecimal value) {
    return bytes(scaled(value));
  }

  private static BigInteger scaled(BigDecimal value) {
    if (value.precision() - value.scale() > 29) {
      return value.signum() < 0 ? LARGEST.negate() : LARGEST;
    }
    return value.setScale(PLACES, RoundingMode.HALF_EVEN).unscaledValue();
  }

  private static byte[] bytes(BigInteger scaled) {
    byte[] bytes = new byte[BYTES];
    NumericUtils.bigIntToSortableBytes(scaled, BYTES, bytes, 0);
    return bytes;
  }
}
