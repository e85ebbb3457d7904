package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Parts those who do something from what they do: in 175家企业发行债券1193只 the first number counts who,
 * and what they did has the second.
 */
final class Doers {

  /** Verbs whose object the second number measures. */
  private static final QuickPattern VERB =
      QuickPattern.compile(
          "(?:累计|共|已|当年|全年|预计)?(?:完成|实施|带动|发行|援助|援建|落地|追回|发放|缔结|吸引|集聚|实现|募集|筹集|筹措|投入|达成|签约|惠及|受理|生产|销售|创造|贡献|缴纳|接待|开展|举办|推出|吸纳|撬动|拉动|获得|获批|承担|认缴)");

  private static final int SHORTEST = 2;

  private Doers() {}

  /**
   * {@return the parts with no more of the name than who does something; the same if the name
   * stands before its number, or no verb parts it}
   *
   * @param region where the name of the first number was looked for
   * @param next the number behind the name
   */
  static NameParts only(
      PassageText passage, NameRegion region, NameParts parts, AmountMention next) {
    boolean between =
        !parts.inherited()
            && parts.names().size() == 1
            && region.thing()
            && parts.nameEnd() > region.rightFrom()
            && parts.nameEnd() == next.prefixStart()
            && next.suffix() == null;
    if (!between) {
      return parts;
    }
    String whole = parts.names().get(0);
    String behind = passage.nameWords(region.rightFrom(), parts.nameEnd());
    if (!whole.endsWith(behind)) {
      return parts;
    }
    QuickMatcher verb = VERB.matcher(passage.folded()).region(region.rightFrom(), parts.nameEnd());
    while (verb.find()) {
      int at = verb.start();
      if (at >= region.rightFrom() + SHORTEST
          && passage.isBoundary(at)
          && passage.isBoundary(verb.end())) {
        String who = passage.nameWords(region.rightFrom(), at);
        String before = whole.substring(0, whole.length() - behind.length());
        return new NameParts(
            List.of(before + who),
            parts.nameStart(),
            at,
            parts.measure(),
            parts.average(),
            parts.scope(),
            parts.distributed(),
            parts.inherited());
      }
    }
    return parts;
  }
}
