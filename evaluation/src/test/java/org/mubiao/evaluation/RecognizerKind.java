package org.mubiao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.FoundMention;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;

/** A file of recognizer cases: how its expectations are read, and which of our mentions answer. */
enum RecognizerKind {
  NUMBER("Number/NumberModel.json") {
    @Override
    RecognizerReading wanted(JsonNode resolution, MeasurementUnits units) {
      return exactly(resolution, "");
    }

    @Override
    @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units) {
      BigDecimal value = mention.value();
      if (value == null) {
        return null;
      }
      String unit = Objects.requireNonNullElse(mention.unit(), "");
      return RecognizerReading.exactly(value.multiply(multiplier(unit, units)), "");
    }
  },

  PERCENT("Number/PercentModel.json") {
    @Override
    RecognizerReading wanted(JsonNode resolution, MeasurementUnits units) {
      String value = resolution.path("value").asText();
      return RecognizerReading.exactly(new BigDecimal(value.substring(0, value.length() - 1)), "%");
    }

    @Override
    @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units) {
      String unit = mention.unit();
      BigDecimal value = mention.value();
      if (unit == null || value == null) {
        return null;
      }
      if (unit.isEmpty() || unit.equals("折")) {
        BigDecimal part = unit.isEmpty() ? HUNDRED : BigDecimal.TEN;
        return RecognizerReading.exactly(value.multiply(part), "%");
      }
      UnitOfMeasure known = units.named(unit);
      boolean share =
          known != null
              && (known.dimension().equals("share") || known.dimension().equals("share-change"));
      return share ? RecognizerReading.exactly(known.toBase(value), known.base()) : null;
    }
  },

  RANGE("Number/NumberRangeModel.json") {
    @Override
    RecognizerReading wanted(JsonNode resolution, MeasurementUnits units) {
      String value = resolution.path("value").asText();
      int comma = value.indexOf(',');
      return new RecognizerReading(
          bound(value.substring(1, comma)),
          bound(value.substring(comma + 1, value.length() - 1)),
          value.startsWith("(") && comma > 1,
          value.endsWith(")") && comma < value.length() - 2,
          "");
    }

    @Override
    @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units) {
      BigDecimal value = mention.value();
      Operator operator = mention.operator();
      if (value == null || operator == null) {
        return null;
      }
      BigDecimal factor = multiplier(Objects.requireNonNullElse(mention.unit(), ""), units);
      BigDecimal bound = value.multiply(factor);
      switch (operator) {
        case GE:
          return new RecognizerReading(bound, null, false, false, "");
        case GT:
          return new RecognizerReading(bound, null, true, false, "");
        case LE:
          return new RecognizerReading(null, bound, false, false, "");
        case LT:
          return new RecognizerReading(null, bound, false, true, "");
        case RANGE:
          BigDecimal upper = Objects.requireNonNull(mention.upper());
          return new RecognizerReading(bound, upper.multiply(factor), false, false, "");
        default:
          return RecognizerReading.exactly(bound, "");
      }
    }

    @Override
    boolean mayBeLeftOver(RecognizerReading reading) {
      // a bare number beside a stretch is no stretch
      return reading.isOneValue();
    }
  },

  CURRENCY("NumberWithUnit/CurrencyModel.json") {
    @Override
    RecognizerReading wanted(JsonNode resolution, MeasurementUnits units) {
      String code = resolution.path("isoCurrency").asText(resolution.path("unit").asText());
      return exactly(resolution, symbol(code));
    }

    @Override
    @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units) {
      return inBaseUnits(mention, units, true);
    }
  },

  DIMENSION("NumberWithUnit/DimensionModel.json") {
    @Override
    RecognizerReading wanted(JsonNode resolution, MeasurementUnits units) {
      String name = resolution.path("unit").asText();
      UnitOfMeasure unit = units.named(symbol(name));
      RecognizerReading reading = exactly(resolution, name);
      return unit == null
          ? reading
          : RecognizerReading.exactly(
              unit.toBase(Objects.requireNonNull(reading.low())), unit.base());
    }

    @Override
    @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units) {
      return inBaseUnits(mention, units, false);
    }
  };

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String file;

  RecognizerKind(String file) {
    this.file = file;
  }

  /** {@return the file below the folder of cases} */
  String file() {
    return file;
  }

  /** {@return what a case expects} */
  abstract RecognizerReading wanted(JsonNode resolution, MeasurementUnits units);

  /** {@return what a mention says in the terms of this file, null if it is of another kind} */
  abstract @Nullable RecognizerReading given(FoundMention mention, MeasurementUnits units);

  /** {@return whether a mention that no result asks for is no error} */
  boolean mayBeLeftOver(RecognizerReading reading) {
    return false;
  }

  /** Our word for a unit or currency that the cases name in English. */
  private static String symbol(String name) {
    switch (name) {
      case "USD":
      case "Dollar":
        return "美元";
      case "HKD":
        return "港元";
      case "TWD":
        return "新台币";
      case "CNY":
        return "元";
      case "Centimeter":
        return "厘米";
      case "Jin":
        return "斤";
      case "Liang":
        return "两";
      case "Kilogram":
        return "千克";
      case "Microgram":
        return "微克";
      case "Megabyte":
        return "兆字节";
      default:
        return name;
    }
  }

  private static RecognizerReading exactly(JsonNode resolution, String unit) {
    return RecognizerReading.exactly(new BigDecimal(resolution.path("value").asText()), unit);
  }

  private static @Nullable BigDecimal bound(String written) {
    return written.isEmpty() ? null : new BigDecimal(written);
  }

  /** What 万 and its like in a unit are worth; a share counts as the fraction it is. */
  private static BigDecimal multiplier(String unit, MeasurementUnits units) {
    UnitOfMeasure known = units.named(unit);
    if (known != null && known.dimension().equals("share")) {
      return known.factor().divide(HUNDRED, MathContext.DECIMAL64);
    }
    int at = 0;
    while (at < unit.length()
        && "十百千万亿".indexOf(unit.charAt(at)) >= 0
        && units.longestAt(unit, at) == 0) {
      at++;
    }
    UnitOfMeasure multiplier = at == 0 ? null : units.named(unit.substring(0, at));
    return multiplier == null ? BigDecimal.ONE : multiplier.factor();
  }

  /** The amount if its unit measures something; pieces and people are no answer. */
  private static @Nullable RecognizerReading inBaseUnits(
      FoundMention mention, MeasurementUnits units, boolean money) {
    BigDecimal value = mention.value();
    UnitOfMeasure unit = mention.unit() == null ? null : units.named(mention.unit());
    if (value == null || unit == null) {
      return null;
    }
    boolean counts = unit.dimension().equals("count") || unit.dimension().equals("people");
    if (counts || unit.dimension().startsWith("money") != money) {
      return null;
    }
    return RecognizerReading.exactly(unit.toBase(value), unit.base());
  }
}
