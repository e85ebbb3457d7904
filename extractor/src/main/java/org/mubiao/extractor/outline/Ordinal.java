package org.mubiao.extractor.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that opens a part.
 *
 * @param style how it is numbered
 * @param number as written, without the punctuation that ends it
 * @param length folded characters it takes with its punctuation
 */
public record Ordinal(OrdinalStyle style, String number, int length) {

  private static final String CN = "[一二三四五六七八九十百零〇]{1,5}";

  private record Form(OrdinalStyle style, Pattern pattern) {}

  private static final Form[] FORMS = {
    new Form(
        OrdinalStyle.ATTACHMENT, Pattern.compile("^(附件\\d{0,2}|附件" + CN + "|附录\\d{0,2})[：.、]?$")),
    new Form(
        OrdinalStyle.ATTACHMENT,
        Pattern.compile("^(附件\\d{1,2}|附件" + CN + ")[：.、]?(?=[^0-9\\-—：.、，。])")),
    new Form(OrdinalStyle.PART, Pattern.compile("^(第(?:" + CN + "|\\d{1,2})(?:编|部分|篇))[：、]?")),
    new Form(OrdinalStyle.CHAPTER, Pattern.compile("^(第(?:" + CN + "|\\d{1,2})章)[：、]?")),
    new Form(OrdinalStyle.SECTION, Pattern.compile("^(第(?:" + CN + "|\\d{1,2})节)[：、]?")),
    new Form(OrdinalStyle.ARTICLE, Pattern.compile("^(第(?:" + CN + "|\\d{1,3})条)[：、]?(?!例|约|件)")),
    new Form(OrdinalStyle.CHINESE, Pattern.compile("^(" + CN + ")(?:、|[.](?![0-9]))")),
    new Form(OrdinalStyle.CHINESE_BRACKETED, Pattern.compile("^(（" + CN + "）)[、.]?")),
    new Form(
        OrdinalStyle.DOTTED,
        Pattern.compile(
            "^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[、. ]?(?=[\\u4e00-\\u9fff“《])(?![万亿元个家项名倍成米公平千吨亩])")),
    new Form(
        OrdinalStyle.ARABIC, Pattern.compile("^(\\d{1,3})(?:、(?![0-9]{1,3}[、.])|[.](?![0-9]))")),
    new Form(OrdinalStyle.ARABIC_BRACKETED, Pattern.compile("^(（\\d{1,2}）)[、.]?")),
    new Form(OrdinalStyle.ARABIC_BRACKETED, Pattern.compile("^(\\d{1,2}）)[、.]?")),
    new Form(OrdinalStyle.CIRCLED, Pattern.compile("^([①-⑳])[、.]?")),
    new Form(OrdinalStyle.FIRSTLY, Pattern.compile("^([一二三四五六七八九十]{1,2}是)(?!否|指)")),
  };

  /** {@return the number that opens {@code line}, null if none does} */
  public static @Nullable Ordinal opening(CharSequence line) {
    if (line.length() == 0 || !canOpen(line.charAt(0))) {
      return null;
    }
    String head = line.subSequence(0, Math.min(24, line.length())).toString();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(head);
      if (matcher.find()) {
        if (form.pattern().pattern().endsWith("$") && line.length() > 24) {
          continue;
        }
        return new Ordinal(form.style(), matcher.group(1), matcher.end());
      }
    }
    return null;
  }

  private static boolean canOpen(char c) {
    return c == '第'
        || c == '附'
        || c == '（'
        || (c >= '0' && c <= '9')
        || (c >= '①' && c <= '⑳')
        || "一二三四五六七八九十百".indexOf(c) >= 0;
  }
}
