package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.quantity.UnitOfMeasure;

class MeasuresLawTest {
  private static final String[] MULTIPLIERS = {"", "万", "亿", "百万", "千万", "十亿", "万亿"};
  private final Measures measures = (Measures) LexiconLoader.load().measures();
  private final List<String> symbols =
      new ArrayList<>(measures.symbols().stream().sorted().toList());

  @Test
  void convertingThereAndBackIsTheIdentity() {
    long seed = 20250224L;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String symbol = symbols.get(random.nextInt(symbols.size()));
      UnitOfMeasure unit = measures.named(MULTIPLIERS[random.nextInt(MULTIPLIERS.length)] + symbol);
      BigDecimal value =
          Decimals.plain(BigDecimal.valueOf(random.nextInt(2_000_000_000), random.nextInt(6)));

      assertThat(unit.fromBase(unit.toBase(value)))
          .as("seed %d round %d: %s %s", seed, round, value, unit.symbol())
          .isEqualTo(value);
    }
  }

  @Test
  void everySymbolIsFoundInTextAtItsFullLength() {
    for (String symbol : symbols) {
      String text = "达到3" + symbol;
      int length = measures.longestAt(text, 3);

      assertThat(length).as(symbol).isEqualTo(symbol.length());
      assertThat(measures.named(text.substring(3))).as(symbol).isNotNull();
    }
  }

  @Test
  void whatIsFoundInAnyTextIsAUnit() {
    long seed = 7L;
    Random random = new Random(seed);
    String alphabet = "万亿百千元吨标准煤家个百分点平方米/公里人次场（套）台%㎡kWhm³3十";
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (int at = 0; at <= text.length(); at++) {
        int length = measures.longestAt(text, at);
        if (length > 0) {
          String symbol = text.substring(at, at + length);
          assertThat(measures.named(symbol))
              .as("seed %d: %s in %s", seed, symbol, text)
              .isNotNull();
        }
      }
    }
  }
}
