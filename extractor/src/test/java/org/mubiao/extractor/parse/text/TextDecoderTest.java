package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String NOTICE = "如皋市人民政府办公室文件\n到2025年，全市高新技术企业达到600家以上，研发投入占比达3%。\n";

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void theByteOrderMarkIsGone() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(decoder.decode(("\uFEFF" + NOTICE).getBytes(charset))).contains(NOTICE);
    }
  }

  @Test
  void chineseCharsetsAreToldApart() {
    String traditional = "臺北市政府為推動產業發展，訂定本計畫，預計投資達三億元以上，創造就業機會五百個。";
    assertThat(decoder.decode(NOTICE.getBytes(Charset.forName("GB18030")))).contains(NOTICE);
    assertThat(decoder.decode(NOTICE.getBytes(Charset.forName("GBK")))).contains(NOTICE);
    assertThat(decoder.decode(NOTICE.getBytes(Charset.forName("GB2312")))).contains(NOTICE);
    assertThat(decoder.decode(traditional.getBytes(Charset.forName("Big5")))).contains(traditional);
  }

  @Test
  void allLineEndsBecomeOneKindAndFormFeedsStay() {
    byte[] bytes = "一\r\n二\r三\u2028四\n五\f六".getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.decode(bytes)).contains("一\n二\n三\n四\n五\f六");
  }

  @Test
  void textCutInsideACharacterIsNotTakenForAnotherCharset() {
    byte[] whole = NOTICE.strip().getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(decoder.decode(cut)).isEmpty();
    assertThat(decoder.isDamagedUtf8(cut)).isTrue();
    assertThat(decoder.isDamagedUtf8(NOTICE.getBytes(Charset.forName("GB18030")))).isFalse();
  }

  @Test
  void binaryIsNoText() {
    assertThat(decoder.decode(new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0, 4, 0, 0, 0})).isEmpty();
    assertThat(decoder.decode("\u0001\u0002\u0003文字".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
