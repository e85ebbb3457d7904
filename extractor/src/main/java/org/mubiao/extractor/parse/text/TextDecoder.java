package org.mubiao.extractor.parse.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters: UTF-8, UTF-16 with or without a byte order mark, GB18030 (with GBK
 * and GB2312 inside it), Big5. A decoding is taken only if every byte fits; which one of several is
 * meant, is told by how much of it looks like Chinese text. Not for binary files: it gives nothing
 * for them.
 */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private static final char LOST = '\uFFFD';

  /** More damage than one character in this many leaves a text that nobody can trust. */
  private static final int CHARACTERS_PER_LOST = 500;

  /** Behind the control characters, and where those begin that stand for none. */
  private static final char FIRST_GRAPHIC = 0xA0;

  private static final char FIRST_STRAY = '\uFFFE';

  /** Stray control characters happen in converted notices; more than this share is no text. */
  private static final int CHARACTERS_PER_CONTROL = 200;

  /**
   * Decodes a file.
   *
   * @param bytes the whole content
   * @return the text without byte order mark, line ends {@code \n}, nothing else changed; empty if
   *     no charset makes text of the bytes
   */
  public Optional<String> decode(byte[] bytes) {
    return decodeRaw(bytes).map(TextDecoder::withPlainLineEnds).filter(TextDecoder::isText);
  }

  /**
   * Decodes a file that names its charset, as web pages do. What the bytes show goes before what
   * the file says: a byte order mark, then UTF-8 without a fault. Damaged characters become U+FFFD
   * if they are few; a page of which one byte is lost is a page all the same.
   *
   * @param bytes the whole content
   * @param declared the charset that the file names, null if it names none that is known
   * @return the text, as {@link #decode(byte[])} gives it; empty if no charset makes text of it
   */
  public Optional<String> decode(byte[] bytes, @Nullable Charset declared) {
    Optional<String> text = Optional.empty();
    if (declared != null && !declared.equals(StandardCharsets.UTF_8) && !isUnicode(bytes)) {
      text = strict(bytes, 0, declared).filter(TextDecoder::isText);
    }
    if (text.isEmpty()) {
      text = decodeRaw(bytes);
    }
    return text.or(() -> damaged(bytes, declared))
        .map(TextDecoder::withPlainLineEnds)
        .filter(TextDecoder::isText);
  }

  private static boolean isUnicode(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || strict(bytes, 0, StandardCharsets.UTF_8).isPresent();
  }

  private static Optional<String> damaged(byte[] bytes, @Nullable Charset declared) {
    boolean utf8 = Utf8Damage.of(bytes).isDamagedText();
    Charset charset = utf8 ? StandardCharsets.UTF_8 : declared == null ? GB18030 : declared;
    String text = new String(bytes, charset);
    long lost = text.chars().filter(c -> c == LOST).count();
    boolean few = lost <= 1 + text.length() / CHARACTERS_PER_LOST;
    boolean plausible = TextPlausibility.perThousand(text) > TextPlausibility.LEAST;
    return few && plausible ? Optional.of(text) : Optional.empty();
  }

  /**
   * {@return whether the bytes are UTF-8 but for a few damaged places, which no other charset would
   * explain}
   */
  public boolean isDamagedUtf8(byte[] bytes) {
    return Utf8Damage.of(bytes).isDamagedText();
  }

  /**
   * {@return {@code text} with every line end made {@code \n}: CRLF, CR, NEL, U+2028, U+2029}
   *
   * @param text any text
   */
  public static String withPlainLineEnds(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != '\r' && c != '\u0085' && c != '\u2028' && c != '\u2029';
    }
    if (plain) {
      return text;
    }
    StringBuilder made = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        made.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
        made.append('\n');
      } else {
        made.append(c);
      }
    }
    return made.toString();
  }

  private static Optional<String> decodeRaw(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return strict(bytes, 4, GB18030);
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8).filter(TextDecoder::isText);
    if (utf8.isPresent()) {
      return utf8;
    }
    if (Utf8Damage.of(bytes).isDamagedText()) {
      return Optional.empty();
    }
    return mostPlausible(bytes);
  }

  private static Optional<String> mostPlausible(byte[] bytes) {
    List<Charset> charsets = new ArrayList<>();
    if (bytes.length % 2 == 0) {
      charsets.add(StandardCharsets.UTF_16LE);
      charsets.add(StandardCharsets.UTF_16BE);
    }
    charsets.add(GB18030);
    charsets.add(BIG5);
    Optional<String> best = Optional.empty();
    int bestScore = TextPlausibility.LEAST;
    for (Charset charset : charsets) {
      Optional<String> text = strict(bytes, 0, charset).filter(TextDecoder::isText);
      int score = text.map(TextPlausibility::perThousand).orElse(0);
      if (score > bestScore) {
        bestScore = score;
        best = text;
      }
    }
    return best;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // these bytes are not in this charset: an answer, no trouble
    }
  }

  private static boolean isText(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (c >= FIRST_GRAPHIC && c < FIRST_STRAY) {
        continue; // nearly all there is
      }
      boolean control = Character.isISOControl(c) && "\n\r\t\f\u0085".indexOf(c) < 0;
      boolean stray = c >= FIRST_STRAY;
      if (control || stray) {
        controls++;
      }
    }
    return (long) controls * CHARACTERS_PER_CONTROL <= text.length();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
