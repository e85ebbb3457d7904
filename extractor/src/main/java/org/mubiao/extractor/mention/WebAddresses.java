package org.mubiao.extractor.mention;

/** Passes over web addresses: the digits in them measure nothing. */
final class WebAddresses {

  /** Full-width forms that folding gives to the punctuation of an address. */
  private static final String FOLDED = "：？；！（）";

  private WebAddresses() {}

  /** {@return one past the address that starts at {@code at}, {@code at} if none does} */
  static int end(String text, int at) {
    if (text.charAt(at) != 'h'
        || !text.startsWith("http：//", at) && !text.startsWith("https：//", at)) {
      return at;
    }
    int end = at;
    while (end < text.length()
        && (text.charAt(end) > ' ' && text.charAt(end) < 0x7f
            || FOLDED.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
