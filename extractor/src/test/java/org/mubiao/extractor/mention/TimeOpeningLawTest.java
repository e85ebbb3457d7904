package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.pattern.QuickMatcher;

class TimeOpeningLawTest {

  private static final String[] PIECES = {
    "2025", "1999", "3", "12", "年", "月", "日", "季度", "上", "下", "半年", "底", "末", "前", "旬", "第", "一",
    "二", "两", "三", "五", "十", "十四五", "期间", "“", "”", "到", "至", "在", "于", "自", "截至", "截止到", "力争",
    "争取", "用", "通过", "经过", "未来", "今后", "今", "本", "当", "全", "明", "去", "来", "过去", "这", "近", "每", "个",
    "按", "均", "平均", "内", "届", "任期", "规划期", "累计", "—", "-", "本届政府", "度", "以来", "时间", "努力"
  };

  @Test
  void noWordsOfTimeBeginWhereNoneAreAllowed() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    int matched = 0;
    for (int round = 0; round < 60_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6) + 1; i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      QuickMatcher matcher = TimeForms.TIME.matcher(text).useTransparentBounds(true);
      for (int at = 0; at < text.length(); at++) {
        matcher.region(at, text.length());
        if (matcher.lookingAt()) {
          matched++;
          assertThat(TimeOpening.at(text.toString(), at))
              .as("%s at %d of %s; %s", matcher.group(), at, text, RandomInput.again(seed))
              .isTrue();
        }
      }
    }
    assertThat(matched).isGreaterThan(1_000);
  }
}
