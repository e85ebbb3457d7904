package org.mubiao.extractor.parse.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.mubiao.extractor.parse.text.TextDecoder;

/** A file packed in a rich text file, as far as it says what it is called. */
final class RtfObject {

  /** As many hexadecimal digits as hold its name. */
  static final int LONGEST = 8192;

  private static final int EMBEDDED = 2;
  private static final String PACKED_FILE = "Package";

  private RtfObject() {}

  /** {@return the name of a packed file, or of what made it; empty for a formula or a link} */
  static Optional<String> name(CharSequence digits) {
    String hexadecimal = digits.toString().replaceAll("[^0-9A-Fa-f]", "");
    int even = Math.min(hexadecimal.length(), LONGEST) & ~1;
    ByteBuffer data =
        ByteBuffer.wrap(HexFormat.of().parseHex(hexadecimal.substring(0, even)))
            .order(ByteOrder.LITTLE_ENDIAN);
    if (data.remaining() < 12 || data.getInt(4) != EMBEDDED) {
      return Optional.empty();
    }
    data.position(8);
    String maker = words(data);
    if (maker.startsWith("Equation") || maker.isEmpty()) {
      return Optional.empty();
    }
    words(data);
    words(data);
    if (!maker.equals(PACKED_FILE) || data.remaining() < 7) {
      return Optional.of(maker);
    }
    data.position(data.position() + 6); // its length, and a mark
    byte[] rest = new byte[data.remaining()];
    data.get(rest);
    int end = 0;
    while (end < rest.length && rest[end] != 0) {
      end++;
    }
    String path = new TextDecoder().decode(Arrays.copyOf(rest, end)).orElse(PACKED_FILE);
    return Optional.of(path.substring(path.replace('\\', '/').lastIndexOf('/') + 1));
  }

  /** Words behind their length, ended by a zero. */
  private static String words(ByteBuffer data) {
    if (data.remaining() < 4) {
      return "";
    }
    int length = data.getInt();
    if (length <= 0 || length > data.remaining()) {
      return "";
    }
    byte[] words = new byte[length];
    data.get(words);
    return new String(words, 0, length - 1, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
