package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickPattern;

/** The forms of what is delivered by a date, and of what only looks like it. */
final class Deliverables {

  static final QuickPattern RESULT =
      QuickPattern.compile(
          ".*得到(?:有效|全面|基本|妥善|根本|彻底)?(?:控制|保障|扭转|遏制|治理|解决|恢复|落实|健全|防范|化解).*"
              + "|.*(?:基本|全面|总体)(?:遏制|淘汰|消除|扭转|解决|保持稳定|根除).*"
              + "|(?:所有|全部)[^，。；]{2,}(?:具有|具备|达到|实现)[^，。；]{2,}"
              + "|.*(?:基本|全面|更加)(?:完善|健全)|.*(?:全部|全面|全量|基本|初步|零|系统)[^，。；]{0,12}(?:完成|建成|形成|建立|利用|管控|发生|增长|覆盖|实现|开园|投产|投用|投运|运营|开工|投入使用|达标|消除|清零|健全|推行|应用|改造|落实|到位).*");
  static final QuickPattern ENDS_IN_VERB =
      QuickPattern.compile(
          ".*(?:开工建设|开工|完成|建成|建立健全|健全|建立|形成|投产|投用|通车|竣工|开园|落地|全覆盖|清零|复绿|焕新|达标|趋零增长|零发生|投入使用|投运|挂牌|上线|验收|完工|封顶|贯通|合龙|通航|运营|开业|开馆|启用|交付|蓄水|面市|下线|收官|开诊|招生)$");

  /** 实现部门间数据互联互通: a state of things, once it is achieved; 实现高质量发展 is none. */
  private static final QuickPattern ACHIEVED =
      QuickPattern.compile(
          ".{2,}(?:互联互通|互通|互联|共享|互认|联动|一体化|一网通办|通办|联办|联网|并网|接入|对接|衔接|并轨|统筹|直达|直通|自动化|电子化|智能化|标准化|规范化|网格化|法治化|市场化|常态化|动态管理|闭环管理|统一管理|集中管理|实时监测|实时监控|零的突破|脱钩)");

  /** Means, examples and bearers of a quality are no deliverable of their own. */
  static final QuickPattern NO_RESULT =
      QuickPattern.compile(
          "[×÷=]|[做作]出(?:了|全面|专门|重要)?[^，。]{0,4}(?:部署|安排|决定)|^对[^，。]*(?:的|项目|企业|单位|机构|个人|家庭)$|^(?:全面|认真|深入|切实)?(?:贯彻)?落实(?:党中央|中央|国务院|国家|省委|省政府|市委)|^召开的|主持召开|(?:以下|如下|下列)(?:主要|具体|总体|工作|发展|预期)*(?:目标|任务|要求)$|(?:如下|以下|(?<![基成根资样版])本)(?:政策|若干|措施|意见|方案|安排|通知|办法)|[做作]出了|新(?:步伐|局面|台阶|成效|风貌)$|^(?:达到?|增至|增加到|提高到|提升到|降至|降到|控制在)[约近超]?[\\d一二三四五六七八九十百]|为(?:深入|全面|认真|切实|进一步)?贯彻|^(?:以及|通过|按照|围绕|根据|结合|具有|为了|依托|针对|作为)|^(?:形成|打造|培育|探索|总结|推出|建设|发展)(?:了)?一大?批|^(?:并)?为[^，。；]{2,24}(?:奠定|打下|夯实|筑牢|提供|创造|[作做]出|贡献|注入|积蓄|积累)");

  /** 水平全面提升: a part of a list that promises no result of its own. */
  static final QuickPattern IMPROVES = QuickPattern.compile(".*(?:提升|提高|改善|增强|优化|完善|进展)");

  /** 市殡仪馆迁建项目（占地320亩）: what a bracket adds about the size. */
  static final QuickPattern SIZE = QuickPattern.compile("（[^（）]*[0-9][^（）]*）");

  private Deliverables() {}

  /** {@return whether words state a result by their form} */
  static boolean isResult(String words) {
    return RESULT.matcher(words).matches() || ENDS_IN_VERB.matcher(words).matches();
  }

  /** {@return whether words behind 实现 name a state that is reached or not} */
  static boolean isAchieved(String words) {
    return ACHIEVED.matcher(words).matches();
  }
}
