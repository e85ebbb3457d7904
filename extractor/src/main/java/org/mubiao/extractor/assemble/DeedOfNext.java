package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Finds what is told of one number's things and of the next one's, behind both. */
final class DeedOfNext {

  /** 8所院校、12个专业群入选计划: what is told of the next holds for what stands before, too. */
  private static final QuickPattern NEXT_DOER =
      QuickPattern.compile(
          "[、和](?:\\d+|[一二两三四五六七八九十]+)[家个户所处座项条件种批支名人][\\u4e00-\\u9fa5“”（）]{2,16}?(?=新?(?:入选|获评|被评为|被认定为|被命名为|纳入|列入|获批|荣获|通过|上榜|跻身))");

  /** 98%的社区服务中心、96%的乡镇卫生院设置了中医馆. */
  private static final QuickPattern NEXT_SHARE =
      QuickPattern.compile(
          "[、和]\\d+(?:\\.\\d+)?%(?:以上|左右)?的[\\u4e00-\\u9fa5“”（）]{2,16}?(?=(?:均|都|能够|能|可)?(?:设置|设立|建有|建成|开展|开设|达到|实现|配备|提供|通过|完成|纳入|具备|接入|建立))");

  private static final int REACH = 96;

  private DeedOfNext() {}

  /** {@return what is told of this and of the next number's things; empty if nothing is} */
  static String told(PassageText passage, int rightEnd, boolean share) {
    String text = passage.folded();
    int limit = Math.min(text.length(), rightEnd + REACH);
    QuickMatcher next = (share ? NEXT_SHARE : NEXT_DOER).matcher(text).region(rightEnd, limit);
    if (!next.lookingAt()) {
      return "";
    }
    int end = next.end();
    while (end < limit && "，。；、：0123456789".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return passage.nameWords(next.end(), end);
  }
}
