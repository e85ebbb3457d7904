package org.mubiao.indexer.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
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

  /** 1, 10, 100 … up to one with {@link #PLACES} zeros. */
  private static final long[] TENS = tens();

  private final String name;

  DecimalField(String name) {
    this.name = name;
  }

  private static long[] tens() {
    long[] tens = new long[PLACES + 1];
    tens[0] = 1;
    for (int zeros = 1; zeros <= PLACES; zeros++) {
      tens[zeros] = 10 * tens[zeros - 1];
    }
    return tens;
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setDimensions(1, BYTES);
    type.freeze();
    return type;
  }

  void write(Document document, BigDecimal value) {
    document.add(new Field(name, new BytesRef(bytes(value)), POINT));
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
    if (value.precision() > PLACES || value.scale() < 0 || value.scale() > PLACES) {
      return bytes(scaled(value));
    }
    // as nearly all are; two of nine digits at the most, multiplied, need no more than 64 bits
    long scaled = value.unscaledValue().longValue() * TENS[PLACES - value.scale()];
    byte[] bytes = new byte[BYTES];
    if (scaled < 0) {
      Arrays.fill(bytes, 0, BYTES - Long.BYTES, (byte) -1);
    }
    bytes[0] ^= (byte) 0x80; // so that what is below zero comes first
    for (int place = BYTES - 1; place >= BYTES - Long.BYTES; place--) {
      bytes[place] = (byte) scaled;
      scaled >>= Byte.SIZE;
    }
    return bytes;
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
