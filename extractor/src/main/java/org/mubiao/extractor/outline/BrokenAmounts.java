package org.mubiao.extractor.outline;

import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Tells a line that ends inside an amount (新建公路1000公 above 里): however short it is, it goes on in
 * the next.
 */
final class BrokenAmounts {

  private static final char LINE_END = '\n';

  /** How much of a line is looked at: a few digits with the longest part of a unit. */
  private static final int LONGEST_TAIL = 12;

  private static final int LONGEST_HEAD = 5;

  /** A number at the end of so short a line is that of a table, a page or an attachment. */
  private static final int SHORTEST_LINE = 10;

  private static final QuickPattern WITHIN_UNIT =
      QuickPattern.compile(
          "\\d(?:余|多)?[十百千万亿]{0,2}(?:(?:平方)?公\n[里斤顷吨]|平\n方|平方\n[公米千]|立\n方|立方\n米|千\n[米瓦克伏]|千瓦\n时|兆\n瓦"
              + "|个\n百分点|个百\n分点|个百分\n点|百\n分点|百分\n点|标\n准箱|标准\n箱|个工\n作日|工\n作日|工作\n日"
              + "|人\n次(?![日年月数])|[场批户架航列车]\n次(?![日年月数])|[十百千万亿]\n(?:亿?[元人户吨亩辆件家个台套条所座处]|立方|平方|公里|千瓦))");

  private static final QuickPattern BEHIND_NUMBER =
      QuickPattern.compile(
          "(?<![附表图件栏第]\\d{0,3})\\d\n(?:[万亿余多][^\n]|%|％|个百分点|公里|公顷|平方|立方|亩|元|吨|辆)");

  private BrokenAmounts() {}

  /** {@return whether an amount begins in one line and ends in the next} */
  static boolean across(String line, String next) {
    String ends =
        line.substring(Math.max(0, line.length() - LONGEST_TAIL))
            + LINE_END
            + next.substring(0, Math.min(next.length(), LONGEST_HEAD));
    return WITHIN_UNIT.matcher(ends).find()
        || line.length() >= SHORTEST_LINE && BEHIND_NUMBER.matcher(ends).find();
  }
}
