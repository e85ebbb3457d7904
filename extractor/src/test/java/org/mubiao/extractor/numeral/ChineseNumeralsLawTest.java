package org.mubiao.extractor.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;

class ChineseNumeralsLawTest {

  private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] PLACES = {"", "十", "百", "千"};

  /** Writes a number as schools teach it, knowing nothing of the reader. */
  private static String write(long number) {
    if (number == 0) {
      return "零";
    }
    String words = groups(number);
    return words.startsWith("一十") ? words.substring(1) : words;
  }

  private static String groups(long number) {
    if (number >= 100_000_000) {
      return groups(number / 100_000_000) + "亿" + rest(number % 100_000_000, 10_000_000);
    }
    if (number >= 10_000) {
      return groups(number / 10_000) + "万" + rest(number % 10_000, 1_000);
    }
    StringBuilder words = new StringBuilder();
    boolean zero = false;
    for (int place = 3; place >= 0; place--) {
      int digit = (int) (number / (long) Math.pow(10, place)) % 10;
      if (digit == 0) {
        zero = words.length() > 0;
      } else {
        words.append(zero ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
        zero = false;
      }
    }
    return words.toString();
  }

  private static String rest(long rest, long full) {
    return rest == 0 ? "" : (rest < full ? "零" : "") + groups(rest);
  }

  @Test
  void everyNumberToAMillionComesBack() {
    for (int number = 0; number <= 1_000_000; number++) {
      String words = write(number);
      BigDecimal read = ChineseNumerals.parse(words);
      if (read == null || read.intValueExact() != number) {
        assertThat(read).as(words).isEqualByComparingTo(BigDecimal.valueOf(number));
      }
    }
  }

  @Test
  void largeNumbersComeBack() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      long number = Math.floorMod(random.nextLong(), 10_000_000_000_000L);
      assertThat(ChineseNumerals.parse(write(number)))
          .as("%s; %s", write(number), RandomInput.again(seed))
          .isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void fractionsAndLiangComeBack() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      int whole = random.nextInt(100_000);
      int tenths = random.nextInt(10);
      String words = write(whole) + "点" + DIGITS[tenths];
      assertThat(ChineseNumerals.parse(words))
          .as("%s; %s", words, RandomInput.again(seed))
          .isEqualByComparingTo(whole + "." + tenths);
      int thousands = 2000 + random.nextInt(1000);
      String two = write(thousands).replaceFirst("二千", "两千");
      assertThat(ChineseNumerals.parse(two)).as(two).isEqualByComparingTo(thousands + "");
    }
  }

  @Test
  void anyRowOfNumeralsIsReadOrRefusedButNeverNegative() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 50_000; round++) {
      String words = RandomInput.text(random, "零〇一二两三四五六七八九十百千万亿点", 12);
      BigDecimal read = ChineseNumerals.parse(words);
      assertThat(read == null || read.signum() >= 0)
          .as("%s: %s; %s", words, read, RandomInput.again(seed))
          .isTrue();
    }
  }
}
