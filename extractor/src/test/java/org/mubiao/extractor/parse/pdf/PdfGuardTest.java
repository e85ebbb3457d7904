package org.mubiao.extractor.parse.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

class PdfGuardTest {

  private static final String PACKED_TWICE = "1 0 obj <</Filter[/FlateDecode/FlateDecode]>> ";

  @Test
  void aStreamIsSeenWhereverItBegins() {
    String before = "mstreastreamsendstreamrtsaestrstre";
    for (int from = 0; from < before.length(); from++) {
      String file = before.substring(from) + PACKED_TWICE + "stream\nx";
      assertThatThrownBy(() -> PdfGuard.beforeOpening(bytes(file), ReadLimits.DEFAULT))
          .as(file)
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void otherWordsBeginNoStream() {
    for (String word : new String[] {"endstream\n", "streams\n", "stream", "strean\nstrea\nm\n"}) {
      assertThatCode(() -> PdfGuard.beforeOpening(bytes(PACKED_TWICE + word), ReadLimits.DEFAULT))
          .as(word)
          .doesNotThrowAnyException();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
