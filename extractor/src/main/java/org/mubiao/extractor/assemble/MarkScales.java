package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickPattern;

/** Tells the steps of a scale of marks, as letters of responsibility and appraisals have them. */
final class MarkScales {

  /** 发生事故1起扣3分, 5人以上集体访每次扣2分, 达到30万元的，加1分: for what marks are given or taken. */
  private static final QuickPattern GIVES_MARKS =
      QuickPattern.compile(
          "^(?:[^，。；、\\d]{0,8}的，|[^，。；、\\d]{0,8})(?:每[^，。；、\\d]{1,4})?(?:扣减?|倒扣|扣除|酌情扣|加)(?:除)?(?:\\d|[一二三四五十])[\\d.\\-—~至]{0,6}分");

  private MarkScales() {}

  /** {@return whether what stands behind a number says how many marks it gives or takes} */
  static boolean givesMarks(String behind) {
    return GIVES_MARKS.matcher(behind).find();
  }
}
