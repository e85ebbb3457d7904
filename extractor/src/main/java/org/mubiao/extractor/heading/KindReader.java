package org.mubiao.extractor.heading;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/** The kind of a document (文种) from its title. */
final class KindReader {

  /** Longer and more telling words first; the last one in the title wins among equals. */
  private static final String SPEECH = "讲话";

  private static final String[] KINDS = {
    "政府工作报告", "目标责任书", "责任书", "责任状", "任务分解表", "任务分工方案", "责任分工方案", "责任分解方案", "任务分解方案", "实施细则",
    "实施意见", "指导意见", "实施方案", "行动方案", "工作方案", "试点方案", "行动计划", "工作计划", "实施计划", "年度计划", "专项规划", "发展规划",
    "规划纲要", "工作要点", "工作报告", "若干政策措施", "若干政策", "若干措施", "若干意见", "若干规定", "工作措施", "政策措施", "重点工作",
    "重点任务", "任务分解", "管理办法", "实施办法", "暂行办法", "工作思路", "工作总结", "责任清单", "任务清单", "重点工作安排", "工作安排", "规划",
    "纲要", "计划", "方案", "意见", "措施", "办法", "规定", "细则", "要点", "报告", "决定", "公报", "公告", "通告", "批复", "通报",
    "通知", "函", "清单", SPEECH
  };

  /** 上半年工作情况及下半年工作安排: what was, and behind it what is to come. */
  private static final QuickPattern JOINS_PLAN =
      QuickPattern.compile("情况[及和与暨、].{0,16}(?:思路|打算|计划|安排|要点|谋划)");

  private static final QuickPattern QUOTED = QuickPattern.compile("《[^》]*》");

  private static final QuickPattern ADDITION = QuickPattern.compile("（[^）]*）$");
  private static final String NOTICE = "的通知";

  private KindReader() {}

  /** {@return the kind that {@code title} names, null if it names none} */
  static @Nullable String of(String title) {
    String bare = withoutNotice(withoutAddition(title));
    boolean review = bare.contains("总结") || bare.contains("回顾");
    boolean plan =
        bare.contains("思路")
            || bare.contains("打算")
            || bare.contains("计划")
            || bare.contains("安排")
            || bare.contains("要点")
            || bare.contains("谋划");
    boolean tells = bare.contains("情况") && !bare.endsWith("报告");
    if ((review || tells && JOINS_PLAN.matcher(bare).find()) && plan) {
      return "总结与打算";
    }
    for (String kind : KINDS) {
      if (endsIn(bare, kind)) {
        return kind;
      }
    }
    String told = QUOTED.matcher(bare).replaceAll("");
    for (String kind : KINDS) {
      // 《政府工作报告》任务分工 is no report
      if (kind.length() > 2 && (told.isEmpty() ? bare : told).contains(kind)) {
        return kind;
      }
    }
    return null;
  }

  /** {@return whether a title ends in the name of a kind} */
  static boolean endsInKind(String title) {
    String bare = withoutAddition(title);
    for (String kind : KINDS) {
      if (endsIn(bare, kind)) {
        return true;
      }
    }
    return false;
  }

  /** 在全市大会上的讲话 is a speech; 某书记在大会上讲话 tells what a picture shows. */
  private static boolean endsIn(String title, String kind) {
    return title.endsWith(kind) && (!kind.equals(SPEECH) || title.endsWith("的" + SPEECH));
  }

  /** 工作方案（试行） is a 工作方案. */
  private static String withoutAddition(String title) {
    return ADDITION.matcher(title).replaceAll("");
  }

  private static String withoutNotice(String title) {
    return title.endsWith(NOTICE) ? title.substring(0, title.length() - NOTICE.length()) : title;
  }
}
