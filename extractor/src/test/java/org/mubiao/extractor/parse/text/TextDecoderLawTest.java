package org.mubiao.extractor.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextDecoderLawTest {

  private final TextDecoder decoder = new TextDecoder();

  @Property(tries = 300)
  void whatIsEncodedIsDecodedAgain(@ForAll("texts") String text) {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("GB18030")
        }) {
      assertThat(decoder.decode(text.getBytes(charset))).as(charset.name()).contains(text);
    }
  }

  @Property(tries = 500)
  void decodingNeverThrows(@ForAll byte[] bytes) {
    assertThat(decoder.decode(bytes)).isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> characters =
        Arbitraries.chars()
            .range('\u4E00', '\u9FA5')
            .with("，。；：、（）《》“”".toCharArray())
            .with("0123456789%\n".toCharArray());
    return characters.list().ofMinSize(12).ofMaxSize(200).map(TextDecoderLawTest::join);
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
