package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.lexicon.LexiconLoader;

class AmountFinderLawTest {

  private static final AmountFinder FINDER =
      new AmountFinder(LexiconLoader.load().measures(), CueWords.load());
  private static final String[] UNITS = {"家", "项", "亿元", "万人", "%", "个百分点", "万平方米", "公里", "件", "名"};

  @Test
  void mentionsLieInOrderWhateverTheText() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    String characters = "0123456789.,/：:-—~至到第年月日号级家项个亿万千百十点余多%元人超近约以上内左右翻番倍半过分之一二两三零〇新增企业，。；、（）";
    for (int round = 0; round < 20_000; round++) {
      String text = TextFolder.fold(RandomInput.text(random, characters, 30)).folded();
      int last = 0;
      for (AmountMention amount : FINDER.find(TextFolder.fold(text))) {
        String why = amount + " in <" + text + ">; " + RandomInput.again(seed);
        assertThat(amount.start()).as(why).isGreaterThanOrEqualTo(last);
        assertThat(amount.prefixStart()).as(why).isLessThanOrEqualTo(amount.start());
        assertThat(amount.valueEnd()).as(why).isGreaterThan(amount.start());
        assertThat(amount.end()).as(why).isBetween(amount.valueEnd(), text.length());
        if (amount.upper() != null) {
          assertThat(amount.upper()).as(why).isGreaterThanOrEqualTo(amount.value());
        }
        last = amount.end();
      }
    }
  }

  @Test
  void anyNumberWithAUnitIsReadAsItIsWritten() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(900_000), random.nextInt(3));
      String unit = UNITS[random.nextInt(UNITS.length)];
      List<AmountMention> found =
          FINDER.find(TextFolder.fold("企业总数为" + value.toPlainString() + unit + "。"));
      assertThat(found).as(value + unit + "; " + RandomInput.again(seed)).hasSize(1);
      assertThat(found.get(0).value()).isEqualByComparingTo(value);
      assertThat(found.get(0).unit()).isEqualTo(unit);
    }
  }
}
