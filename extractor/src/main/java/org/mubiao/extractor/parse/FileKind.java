package org.mubiao.extractor.parse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. Cheap: nothing is loaded or unpacked for it. */
enum FileKind {
  /** A PDF file. */
  PDF,
  /** A ZIP file, of which DOCX and OFD are sorts. */
  ZIP,
  /** An OLE2 file, of which DOC is a sort. */
  OLE2,
  /** Rich text. */
  RTF,
  /** A picture. */
  PICTURE,
  /** None of these: text perhaps. */
  OTHER;

  private static final int PDF_MARK_WITHIN = 1024;
  private static final int HTML_MARK_WITHIN = 4096;

  private static final Pattern HTML_BEGINNING =
      Pattern.compile(
          "(?is)<(?:!doctype\\s+html|html|head|body|title|meta|link|base|header|main|section|article|div|table|thead|tbody|tr|td|th|ul|ol|li|p|span|font|h[1-6]|br|center|style|script|ucapcontent)\\b");

  private static final Pattern XHTML = Pattern.compile("(?is)\\s*<\\?xml\\b[^>]*>.*<html\\b.*");
  private static final Pattern XML = Pattern.compile("(?is)\\s*<\\?xml\\b.*");

  static FileKind of(byte[] bytes) {
    if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006")) {
      return ZIP;
    }
    if (begins(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE2;
    }
    if (begins(bytes, "{\\rtf")) {
      return RTF;
    }
    if (isPicture(bytes)) {
      return PICTURE;
    }
    return head(bytes, PDF_MARK_WITHIN).contains("%PDF-") ? PDF : OTHER;
  }

  private static boolean isPicture(byte[] bytes) {
    return begins(bytes, "\u00FF\u00D8\u00FF")
        || begins(bytes, "\u0089PNG\r\n")
        || begins(bytes, "GIF8")
        || begins(bytes, "II*\u0000")
        || begins(bytes, "MM\u0000*")
        || (begins(bytes, "BM") && bytes.length > 6 && bytes[5] == 0 && bytes[6] == 0)
        || (begins(bytes, "RIFF") && head(bytes, 12).endsWith("WEBP"));
  }

  /** {@return whether decoded text is a web page or a piece of one} */
  static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), HTML_MARK_WITHIN));
    return HTML_BEGINNING.matcher(head.substring(afterComments(head))).lookingAt()
        || XHTML.matcher(head).matches();
  }

  /** {@return whether bytes of a charset that has ASCII inside it are a web page} */
  static boolean isHtml(byte[] bytes) {
    int mark = begins(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    return isHtml(head(bytes, HTML_MARK_WITHIN).substring(mark));
  }

  private static int afterComments(String head) {
    int at = 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<!--", at) && head.indexOf("-->", at) >= 0) {
        at = head.indexOf("-->", at) + 3;
      } else {
        return at;
      }
    }
    return at;
  }

  /** {@return whether decoded text is XML of another sort} */
  static boolean isXml(String text) {
    String head = text.substring(0, Math.min(text.length(), HTML_MARK_WITHIN));
    return XML.matcher(head).matches();
  }

  private static boolean begins(byte[] bytes, String mark) {
    return head(bytes, mark.length()).equals(mark);
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
