package org.mubiao.extractor.outline;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * A number that opens a part.
 *
 * @param style how it is numbered
 * @param number as written, without the punctuation that ends it
 * @param length folded characters it takes with its punctuation
 */
public record Ordinal(OrdinalStyle style, String number, int length) {

  private static final String NUMERALS = "一二三四五六七八九十百";
  private static final String CN = "[一二三四五六七八九十百零〇]{1,5}";

  /** A form, and what kind of character it begins with as {@link #kind} says. */
  private record Form(char first, OrdinalStyle style, QuickPattern pattern) {}

  private static final Form[] FORMS = {
    new Form(
        '附',
        OrdinalStyle.ATTACHMENT,
        QuickPattern.compile("^(附件\\d{0,2}|附件" + CN + "|附录\\d{0,2})[：.、]?$")),
    new Form(
        '附',
        OrdinalStyle.ATTACHMENT,
        QuickPattern.compile("^(附件\\d{1,2}|附件" + CN + ")[：.、]?(?=[^0-9\\-—：.、，。])")),
    new Form(
        '第', OrdinalStyle.PART, QuickPattern.compile("^(第(?:" + CN + "|\\d{1,2})(?:编|部分|篇))[：、]?")),
    new Form('第', OrdinalStyle.CHAPTER, QuickPattern.compile("^(第(?:" + CN + "|\\d{1,2})章)[：、]?")),
    new Form('第', OrdinalStyle.SECTION, QuickPattern.compile("^(第(?:" + CN + "|\\d{1,2})节)[：、]?")),
    new Form(
        '第',
        OrdinalStyle.ARTICLE,
        QuickPattern.compile("^(第(?:" + CN + "|\\d{1,3})条)[：、]?(?!例|约|件)")),
    new Form('一', OrdinalStyle.CHINESE, QuickPattern.compile("^(" + CN + ")(?:、|[.](?![0-9]))")),
    new Form('（', OrdinalStyle.CHINESE_BRACKETED, QuickPattern.compile("^(（" + CN + "）)[、.]?")),
    new Form(
        '0',
        OrdinalStyle.DOTTED,
        QuickPattern.compile(
            "^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[、. ]?(?=[\\u4e00-\\u9fff“《])(?![万亿元个家项名倍成米公平千吨亩])")),
    new Form(
        '0',
        OrdinalStyle.ARABIC,
        QuickPattern.compile("^(\\d{1,3})(?:、(?![0-9]{1,3}[、.])|[.](?![0-9]))")),
    new Form('（', OrdinalStyle.ARABIC_BRACKETED, QuickPattern.compile("^(（\\d{1,2}）)[、.]?")),
    new Form('0', OrdinalStyle.ARABIC_BRACKETED, QuickPattern.compile("^(\\d{1,2}）)[、.]?")),
    new Form('①', OrdinalStyle.CIRCLED, QuickPattern.compile("^([①-⑳])[、.]?")),
    new Form('一', OrdinalStyle.FIRSTLY, QuickPattern.compile("^([一二三四五六七八九十]{1,2}是)(?!否|指)")),
  };

  /** {@return the number that opens {@code line}, null if none does} */
  public static @Nullable Ordinal opening(CharSequence line) {
    if (line.length() == 0 || !canOpen(line.charAt(0))) {
      return null;
    }
    char kind = kind(line.charAt(0));
    String head = line.subSequence(0, Math.min(24, line.length())).toString();
    for (Form form : FORMS) {
      if (form.first() != kind) {
        continue;
      }
      QuickMatcher matcher = form.pattern().matcher(head);
      if (matcher.find()) {
        if (form.pattern().pattern().endsWith("$") && line.length() > 24) {
          continue;
        }
        return new Ordinal(form.style(), matcher.group(1), matcher.end());
      }
    }
    return null;
  }

  /** One character for all that a form treats alike: 0 for digits, 一 for numerals, ① for rings. */
  private static char kind(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    if (c >= '①' && c <= '⑳') {
      return '①';
    }
    return NUMERALS.indexOf(c) >= 0 ? '一' : c;
  }

  private static boolean canOpen(char c) {
    return c == '第'
        || c == '附'
        || c == '（'
        || (c >= '0' && c <= '9')
        || (c >= '①' && c <= '⑳')
        || NUMERALS.indexOf(c) >= 0;
  }
}
