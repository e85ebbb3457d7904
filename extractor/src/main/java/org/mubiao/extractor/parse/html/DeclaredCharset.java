package org.mubiao.extractor.parse.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page names in a meta element of its head, or in its XML declaration. */
public final class DeclaredCharset {

  /** Browsers look into 1,024 bytes; many pages set scripts before it. */
  private static final int WITHIN = 1 << 14;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,400}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{3,20})");

  private DeclaredCharset() {}

  /**
   * {@return the charset, null if none is named, or none that Chinese pages are written in}
   *
   * @param bytes a page in a charset that has ASCII inside it
   */
  public static @Nullable Charset of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = NAMED.matcher(head);
    return matcher.find() ? named(String.valueOf(matcher.group(1))) : null;
  }

  /** GB2312 and GBK are parts of GB18030, and pages that name the part hold more than it. */
  private static @Nullable Charset named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936" -> Charset.forName("GB18030");
      case "big5", "big5-hkscs", "x-x-big5" -> Charset.forName("Big5-HKSCS");
      default -> null;
    };
  }
}
