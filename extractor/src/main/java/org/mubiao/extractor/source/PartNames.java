package org.mubiao.extractor.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes the names in a ZIP file that does not say how they are encoded. One program packed them
 * all, so all are taken together: UTF-8 if they are that and hold characters that take three bytes
 * in it, as Chinese ones do; else GB18030, which Chinese systems write.
 */
final class PartNames {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int THREE_BYTES_FROM = 0x800;

  private final Charset charset;

  private PartNames(Charset charset) {
    this.charset = charset;
  }

  static PartNames of(List<byte[]> names) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] name : names) {
      all.write(name, 0, name.length);
      all.write('\n');
    }
    byte[] bytes = all.toByteArray();
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      if (text.chars().anyMatch(c -> c >= THREE_BYTES_FROM)) {
        return new PartNames(StandardCharsets.UTF_8);
      }
    } catch (CharacterCodingException e) {
      return new PartNames(GB18030); // an answer, no trouble
    }
    return new PartNames(GB18030);
  }

  String decode(byte[] name) {
    return new String(name, charset);
  }

  static String utf8(byte[] name) {
    return new String(name, StandardCharsets.UTF_8);
  }
}
