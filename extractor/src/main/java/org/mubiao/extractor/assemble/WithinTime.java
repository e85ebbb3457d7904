package org.mubiao.extractor.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads what is to be done within a time that stands before the verb: 施工许可2个工作日内办结, 48小时内放行. The
 * time is what is promised; what somebody must hand in, or decide from a day on, is a rule of
 * procedure.
 */
final class WithinTime {

  private static final Set<String> UNITS =
      Set.of("工作日", "个工作日", "小时", "个小时", "天", "日", "分钟", "秒", "秒钟");

  private static final String DEEDS =
      "(?:办结|办理完毕|办完|办好|放行|通关|响应|处置(?:到位|完毕)?|处理(?:完毕)?|答复|回复|反馈|告知|修复|送达|到达|赶到|抵达|通电|接通|审结|拨付(?:到位)?|到账|兑现|化解|解决|完成|审批(?:完毕|办结)?)";

  private static final QuickPattern DEED =
      QuickPattern.compile("(?:全部|一律|及时|予以|实现|完成)*" + DEEDS + "(?=[，。；、）]|$)");

  private static final QuickPattern FINISHES =
      QuickPattern.compile("(?:全部|一律|及时|完成)*(?:办结|办理完毕|办完|办好|完成|审批(?:完毕|办结)?|审结)");

  private static final QuickPattern DEED_AT_END = QuickPattern.compile("(?<=.{2})" + DEEDS + "$");

  /** 自受理之日起, 收到材料后, 各单位应: words of a procedure. */
  private static final QuickPattern PROCEDURE =
      QuickPattern.compile("之日起|日起|收到|接到|[^最落善]后|应当?(?:在|于)|须|必须|不得|如|的，|逾期|^[在于]?$");

  private static final QuickPattern WHERE_TIME_STANDS = QuickPattern.compile("(?:在|于|确保在?|实现)$");

  private static final int LONGEST_DEED = 12;

  private WithinTime() {}

  /** {@return whether a unit counts hours, days or the like} */
  static boolean isTime(String unit) {
    return UNITS.contains(unit);
  }

  /**
   * {@return whether the number is a time within which something is done}
   *
   * @param left what stands before it in its clause
   * @param right what stands behind it in its clause
   */
  static boolean isPromised(String unit, String left, String right) {
    return isTime(unit)
        && DEED.matcher(right).lookingAt()
        && WHERE_TIME_STANDS.matcher(left).replaceFirst("").length() > 1
        && !PROCEDURE.matcher(left).find();
  }

  /**
   * 群众诉求24小时内响应、48小时内办结: {@return the name of the second with its own deed, null if it is no such
   * second}
   */
  static @Nullable NameParts again(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    if (!left.isEmpty() || memory.name == null || !isTime(region.unit()) || !isTime(memory.unit)) {
      return null;
    }
    int end = deedEnd(passage.folded(), region.rightFrom(), region.rightTo());
    QuickMatcher earlier = DEED_AT_END.matcher(memory.name);
    return end > region.rightFrom() && earlier.find()
        ? EarlierNames.inherited(
            memory.name.substring(0, earlier.start()) + passage.nameWords(region.rightFrom(), end),
            memory.nameStart,
            null,
            false,
            null)
        : null;
  }

  /**
   * {@return where a deed ends that the name needs; 登记1个工作日办结 says no more than how long it takes}
   */
  static int namedDeedEnd(String text, int from, int to) {
    int end = deedEnd(text, from, to);
    return FINISHES.matcher(text).region(from, end).matches() ? from : end;
  }

  /** {@return where the deed ends that opens at {@code from}, {@code from} if none does} */
  static int deedEnd(String text, int from, int to) {
    QuickMatcher deed = DEED.matcher(text).region(from, Math.min(to, from + LONGEST_DEED));
    return deed.lookingAt() ? deed.end() : from;
  }
}
