package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Tells what industry a paragraph is about where a figure leaves it unsaid: 石化产业延长链条。产值突破500亿元. The
 * industry opens a sentence or a label before the figure.
 */
final class Topics {

  private static final QuickPattern FIGURE =
      QuickPattern.compile("(?:年|总)?(?:产值|产业规模|产业产值|产业增加值|市场规模)");

  private static final QuickPattern TOPIC =
      QuickPattern.compile(
          "(?<=^|[。；！])(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）).、．是])?((?:[\\u4e00-\\u9fa5“”]|（[^（）]{1,8}）){2,10}?(?:产业链|产业集群|产业(?!化|园|基地|基金)|行业|集群))(?=[\\u4e00-\\u9fa5：。，])");

  private static final String HOW = "(?:大力|加快|重点|积极|着力|全力|持续|聚力)";

  /** An industry that is done something to opens no sentence as its topic: 发展石化产业. */
  private static final QuickPattern ACTED_ON = WordClasses.pattern("^" + HOW + "?{furthers}");

  /** 做大做强石化产业，产值达到…: but the next clause may go on with it. */
  private static final QuickPattern ACTED_INDUSTRY =
      WordClasses.pattern(
          "^" + HOW + "{0,2}{furthers}{1,2}([^，。；：\\d]{2,16}?(?:产业链|产业集群|产业|行业|集群))$");

  private static final int LONGEST_WAY = 400;

  /** 总投资 of what stands as a label before: 南湖医院扩建工程：…，总投资3亿元. */
  private static final QuickPattern OF_PROJECT =
      QuickPattern.compile(
          "(?:项目)?(?:总投资|估算投资|估算总投资|计划投资|计划总投资|概算投资|概算总投资|投资额|总建筑面积|建筑面积|占地面积|总库容)");

  private static final QuickPattern PROJECT =
      QuickPattern.compile(
          "(?<=^|[。；])(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）).、．]|[①-⑳])?([\\u4e00-\\u9fa5“”（）A-Za-z0-9]{3,30}?(?:工程|项目|中心|基地|医院|学校|园区|水库|机场|平台|行动))(?:：|(?<=^.{1,40})。)");

  /** 新建市级应急物资储备库，总建筑面积…. */
  private static final QuickPattern PROJECT_BEFORE =
      QuickPattern.compile(
          "(?:[^，。；：]{2,8}：)?(?:规划|计划|启动|推进|加快|实施|谋划|新建|改建|扩建|改扩建|迁建|续建|建设|建成|打造)*+((?![此该本其各]|依托|聚焦|围绕|争取|服务|抓好|积极|全力|扎实|统筹|集中|开工|年内|重点|重大|一批|完善|健全|优化|加强)[^，。；：、\\d]{2,20}?(?:储备库|水库|中心|工程|项目|水厂|电站|泵站|车站|客运站|救援站|体育馆|图书馆|博物馆|文化馆|展览馆|科技馆|档案馆|医院|院区|学校|校区|大桥|隧道|枢纽|机场|码头|港区|产业园|公园|基地|大厦|体育场|福利院|敬老院|养老院))");

  private static final QuickPattern LABEL =
      QuickPattern.compile(
          "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）).、．]|[①-⑳])?([\\u4e00-\\u9fa5“”（）A-Za-z0-9]{3,30}?(?:工程|项目|中心|基地|医院|学校|园区|水库|机场|平台))：");

  /** 产业项目：, 加快推进重点工程：: what kind of projects follows, none of them. */
  private static final QuickPattern CLASS_OF_PROJECTS =
      QuickPattern.compile(
          "(?:重点|重大|产业|民生|基础设施|交通|水利|农业|工业|政府投资|社会|生态|城建|在建|续建|新建|新开工|加快|推进|实施|建设|抓好)+(?:工程|项目)");

  private static final int LONGEST_LABELLED = 200;

  private Topics() {}

  /** {@return whether a name is that of a sum or a size that any project has} */
  static boolean isOfProject(String name) {
    return OF_PROJECT.matcher(name).matches();
  }

  /** {@return a project's sum or size with the label of its own sentence, null if there is none} */
  static @Nullable String labelled(String text, String name, int at) {
    String label = isOfProject(name) ? label(text, at) : null;
    return label == null ? null : label + name;
  }

  /** {@return the project that is the label of the sentence, null if none is} */
  static @Nullable String label(String text, int at) {
    int from = Math.max(0, at - LONGEST_LABELLED);
    int start = at;
    while (start > from && "。；".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    if (start > 0 && start == from) {
      return null;
    }
    QuickMatcher project = LABEL.matcher(text).region(start, at);
    return project.lookingAt() && !CLASS_OF_PROJECTS.matcher(project.group(1)).matches()
        ? project.group(1)
        : null;
  }

  private static @Nullable String ofProject(String text, String name, int at) {
    int from = Math.max(0, at - LONGEST_WAY);
    QuickMatcher project = PROJECT.matcher(text).region(from, at);
    project.useTransparentBounds(true).useAnchoringBounds(false);
    String last = null;
    while (project.find()) {
      last = project.group(1);
    }
    return last == null ? null : last + name;
  }

  /** {@return what a figure's name leaves out, with the name behind it; null if nothing is told} */
  static @Nullable String named(PassageText passage, String name, int at) {
    String text = passage.folded();
    if (OF_PROJECT.matcher(name).matches()) {
      return ofProject(text, name, at);
    }
    if (!FIGURE.matcher(name).matches()) {
      return null;
    }
    QuickMatcher topic = TOPIC.matcher(text).region(Math.max(0, at - LONGEST_WAY), at);
    topic.useTransparentBounds(true).useAnchoringBounds(false);
    String last = null;
    while (topic.find()) {
      String words = topic.group(1);
      last = ACTED_ON.matcher(words).find() ? null : words;
    }
    if (last == null) {
      return null;
    }
    return joined(last, name);
  }

  /**
   * {@return the name of a figure of the industry or project that the clause before does something
   * to (主攻装备制造产业，规模突破…; 新建应急物资储备库，总建筑面积…); null if it is none}
   */
  static @Nullable String actedOn(@Nullable String clause, String name) {
    if (clause != null && isOfProject(name)) {
      QuickMatcher project = PROJECT_BEFORE.matcher(clause);
      return project.matches() ? project.group(1) + name : null;
    }
    if (clause == null || !FIGURE.matcher(name).matches() && !NameShapes.isRelational(name)) {
      return null;
    }
    QuickMatcher industry = ACTED_INDUSTRY.matcher(clause);
    return industry.find() ? joined(industry.group(1), name) : null;
  }

  private static String joined(String industry, String figure) {
    return industry.endsWith("产业") && figure.startsWith("产业")
        ? industry + figure.substring(2)
        : industry + figure;
  }
}
