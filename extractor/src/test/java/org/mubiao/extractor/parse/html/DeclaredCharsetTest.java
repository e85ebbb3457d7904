package org.mubiao.extractor.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeclaredCharsetTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void everyWayToNameACharsetIsRead() {
    assertThat(of("<meta charset=gb2312>")).isEqualTo(GB18030);
    assertThat(of("<meta charset = 'GBK' />")).isEqualTo(GB18030);
    assertThat(of("<meta http-equiv='Content-Type' content='text/html; charset=gb18030'>"))
        .isEqualTo(GB18030);
    assertThat(of("<META content=\"text/html; charset=utf-8\" http-equiv=Content-Type>"))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(of("<?xml version='1.0' encoding='GB2312'?><html>")).isEqualTo(GB18030);
    assertThat(of("<meta charset=\"big5\">")).isEqualTo(Charset.forName("Big5-HKSCS"));
    assertThat(of("<script>//" + " ".repeat(5000) + "</script><meta charset=gbk>"))
        .isEqualTo(GB18030);
  }

  @Test
  void aCharsetNobodyKnowsIsNone() {
    assertThat(of("<p>charset=gbk</p>")).isNull();
    assertThat(of("<meta charset=klingon>")).isNull();
    assertThat(of("")).isNull();
  }

  private static Charset of(String page) {
    return DeclaredCharset.of(page.getBytes(StandardCharsets.US_ASCII));
  }
}
