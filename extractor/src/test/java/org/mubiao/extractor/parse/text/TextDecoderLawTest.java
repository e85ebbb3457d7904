package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;

class TextDecoderLawTest {

  private static final String PUNCTUATION = "，。；：、（）《》“”0123456789%\n";
  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16BE,
    Charset.forName("GB18030")
  };

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void whatIsEncodedIsDecodedAgain() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      for (Charset charset : CHARSETS) {
        assertThat(decoder.decode(text.getBytes(charset)))
            .as(charset.name() + "; " + RandomInput.again(seed))
            .contains(text);
      }
    }
  }

  @Test
  void decodingNeverThrows() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(256)];
      random.nextBytes(bytes);
      assertThat(decoder.decode(bytes)).as(RandomInput.again(seed)).isNotNull();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 12 + random.nextInt(189);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(10) == 0
              ? PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length()))
              : (char) ('\u4E00' + random.nextInt('\u9FA5' - '\u4E00' + 1)));
    }
    return text.toString();
  }
}
