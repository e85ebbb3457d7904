package org.mubiao.extractor.assemble;

import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Tells from the wording of a sentence or clause that its numbers promise and report nothing:
 * definitions, conditions, terms of payment, members of a body, addresses, what is only leaned on.
 */
final class NoCommitment {

  /** 日间手术是指患者…24小时内…; 注：指维持年限超过10年的专利; 该指标为…; 申报企业应同时满足以下条件：…; 经三分之二以上业主同意. */
  private static final QuickPattern SENTENCE =
      QuickPattern.compile(
          "是指|系指|指的是|的定义为|该(?:项)?指标(?:为|是|指|包括|反映|按|用于)(?!\\s*\\d)"
              + "|(?:^[\\s\\d①-⑳.、．]*|[：:])指(?![导标数挥引南示出定明向派战令望责])"
              + "|(?:以下|下列)条件|应(?:当|该)?(?:同时)?(?:满足|符合|具备)[^，。；]{0,8}：|任(?:副)?组长|一票否决|^(?:出席|列席|参会|缺席|请假|主持|记录)(?:人员|领导|单位|同志)?：|业主[^。]{0,24}(?:同意|表决)|(?:同意|表决)[^。]{0,12}业主");

  /** A cheap look for the words that any form of {@link #SENTENCE} needs. */
  private static final QuickPattern SIGNS =
      QuickPattern.compile("指|席|参会|请假|主持|记录|定义|条件|满足|符合|具备|组长|一票否决|业主");

  /** 依托占地3000亩的园区, 围绕3条产业链: what a task leans on. */
  private static final QuickPattern LEANS_ON = QuickPattern.compile("^(?:依托|围绕|立足|聚焦|瞄准|对照)");

  /** 会议应到11人，实到9人, 会议议题12项: of the meeting itself. */
  private static final QuickPattern ATTENDED =
      QuickPattern.compile("(?:应到|实到|应出席|实际出席|应参会|实际参会|会议议题|历时)(?:会|人数)?(?:共|约|近)?$");

  /** 年产值首次突破1亿元、5亿元的企业，分别奖励…: for what there is a reward. */
  private static final QuickPattern REWARDED =
      WordClasses.pattern(
          "^[、和及\\d.万亿元家户%]{0,24}(?:以上|及以上)?的(?:[^，。；：]{0,8}(?:{parties}|{area-ends}|村))?，[^。；：]{0,10}?{payments}");

  /** 单笔使用不超过500万元. */
  private static final QuickPattern SINGLE = QuickPattern.compile("(?:单笔|单户|每笔)[^，。；、]{0,8}$");

  /** 按不低于最低价的70%执行, 按20%补助: by what something is reckoned. */
  private static final QuickPattern RECKONED =
      QuickPattern.compile("(?:^|，)按(?:照)?$|(?:价|价格|租金)按(?:照)?(?:不低于|不高于|不超过)?[^，。；]{1,16}的$");

  /** 收入按6%增长安排: what it is reckoned with is the aim. */
  private static final QuickPattern GOES_UP =
      QuickPattern.compile("^(?:左右|以上|以内)?的?(?:增|递增|目标|速度|幅度|安排|把握|预期)");

  /** 每季度召开1次专题会议: how often people meet. */
  private static final QuickPattern MEETING =
      QuickPattern.compile(
          "(?:每|定期|至少)[^，。；]{0,12}(?:召开|举行|开)[^，。；]{0,16}(?:会议|例会|调度会|推进会|联席会|会商|碰头会)");

  /** 每5年修订1次专业目录: how often something is looked at again. */
  private static final QuickPattern RHYTHM =
      QuickPattern.compile("(?:每|\\d年|[两三四五]年)[^，。；]{0,16}(?:修订|调整|更新|公布|通报|报告|评估|研究|报送|调度)$");

  /** 时间过半、任务过半: a saying of plans. */
  private static final QuickPattern HALF_WAY =
      QuickPattern.compile("(?:时间|任务)(?:完成)?(?:也|要|必须|均)?[过超]?$");

  /** 考核对象为16个乡镇: whom a paper is for. */
  private static final QuickPattern WHOM =
      QuickPattern.compile("(?:考核|考评|评价|实施|适用|督查|参评|评估)(?:对象|范围)(?:为|是|包括|：)");

  /** 超额完成3.5%的目标, 未达到6%的年度目标: what was wanted, said beside what came. */
  private static final QuickPattern CAME_TO =
      QuickPattern.compile(
          "^(?:(?:超额|圆满|较好|远)+完成|(?:超过|高于|低于|好于|优于|高出))(?:全年|年度|年初|预期|既定)*(?:增长)?$"
              + "|(?:与|比|较|距|离)[^，。；、]{0,10}(?:确定|提出|下达|设定|制定)的?(?:增长)?$");

  /** 按服务人口1500—2000人设置1个团队: for how many there is to be one. */
  private static final QuickPattern FOR_SO_MANY =
      QuickPattern.compile("按(?:照)?(?![^，。；、\\d]{0,8}每)[^，。；、\\d]{0,8}(?:人口|户数|居民|职工|学生|群众)$");

  /** 8个县（市）中至少4个通过评估: out of how many. */
  private static final QuickPattern OUT_OF =
      QuickPattern.compile(
          "^(?!中)[^，。；、其\\d]{1,12}中(?:要?有|至少有?|不少于|力争有?|确保有?|须有)?(?:\\d|[两一二三四五六七八九十]+[个家所])");

  private static final QuickPattern IS_SET_UP =
      QuickPattern.compile("^(?:左右|的(?:标准|比例|规模))?(?:规划|合理|科学)?(?:设置|设立|配备|配建|配置|划分|建设|组建)");

  private static final QuickPattern OF_THE_GOAL =
      QuickPattern.compile("^的?(?:预期|年度|年均|经济|全年|年初|既定|省定|市定|约束性)*(?:增长|增速)?(?:预期)?(?:目标|任务)");

  /** 季度考核得分占总分的40%, 考核权重不低于20%: how much a mark weighs; 消纳责任权重 is a share of energy. */
  private static final QuickPattern WEIGHS =
      QuickPattern.compile(
          "(?:得分|考核成绩|分值|权重|总分)[^，。；]{0,8}占|占[^，。；]{0,8}(?:总分|总分值|权重|总成绩)|(?<!责任)(?<!消纳)(?<!风险)权重(?:不低于|不少于|为|占|达到)?\\d");

  /** 研发费用占比达到3%以上且增长20%以上的，按10%给予补助: who is paid. */
  private static final QuickPattern PAID_BEHIND =
      WordClasses.pattern("^[^，。；：]{0,24}的，[^。；：]{0,30}?{payments}");

  private static final QuickPattern CONDITIONAL = QuickPattern.compile("^(?:针对|凡是?|对于)");

  /** 海拔3196米, 距西宁市151公里: what a place is like. */
  private static final QuickPattern PLACE =
      QuickPattern.compile(
          "(?:海拔|气温|（?(?:直径|粒径)(?:小于|大于|不超过)?|占地(?:面积)?|降水量|降雨量|雨量|距(?:离)?[^，。；、]{1,8})(?:约|为|达|仅|高达)?$");

  private static final QuickPattern PRINTED = QuickPattern.compile("(?:共印|印发?|印制)$");
  private static final QuickPattern ADDRESS = QuickPattern.compile("(?:号|楼|路|街|栋|幢|单元|层)$");
  private static final QuickPattern PRIZE = QuickPattern.compile("[金银铜优胜一二三特等]+(?:秀)?奖$");
  private static final QuickPattern PAYS =
      QuickPattern.compile("(?:支付|缴纳|缴存|预留|返还|退还|预付|保费补贴|费用?补贴|费用?补助|贴息)(?:剩余)?$");
  private static final QuickPattern SUPPORTED =
      WordClasses.pattern("(?:补贴|补助|奖励|资助|扶持)(?:的)?(?:面积|期限|年限|额度)|[单每][项户笔家个][^，。；]{0,4}支持额度");
  private static final QuickPattern GRADE = QuickPattern.compile("等次|参评");

  /** 不超过300万元的部分; 达到100万元的，应当公开招标. */
  private static final QuickPattern CONDITION_BEHIND = QuickPattern.compile("^的(?:部分)?$");

  /** 费率按1%执行: the rate of a levy. */
  private static final QuickPattern RATE_OF_LEVY = QuickPattern.compile("(?:费率|税率)(?:为)?$");

  private static final QuickPattern LEVIED = QuickPattern.compile("(?:费率|税率|利率|率)(?:继续|仍)?按$");

  /** 细化形成32条具体举措: what the plan itself is made of. */
  private static final QuickPattern BREAKS_DOWN =
      QuickPattern.compile("(?:细化形成|梳理形成|分解形成|分解为)[^，。；]*$|细化$");

  /** 对产值增长10%以上的企业，给予…奖励，单户最高…: who is paid, what, and how much. */
  private static final QuickPattern PAYMENT_RULE =
      WordClasses.pattern(
          "^(?:[（(][^）)]{1,4}[）)]|[\\d一二三四五六七八九十]+[.、])?(?:对(?!外|内|标|照|口|接|应|比|俄|欧|美|台|港)|凡|属于|鼓励)[^。；]*{payments}");

  /** 对浓度反弹5%以上的县，由市政府约谈: the figure stands among what is said of whom to blame. */
  private static final QuickPattern BLAMED_BEHIND =
      QuickPattern.compile(
          "^[^，。；]{0,40}的[^，。；]{0,12}，[^。；]{0,24}(?:约谈|问责|通报批评|追责|取消[^，。；]{0,8}资格|停发|限批|扣[减缴除发])");

  private static final QuickPattern BLAMED = QuickPattern.compile("^对(?!外|内|标|照|口|接|应|比)");

  /** 28项指标，其中预期性指标19项、约束性指标9项: how many the plan has. */
  private static final QuickPattern OWN_INDICATORS_BEFORE =
      QuickPattern.compile("(?:预期性|约束性|主要|规划)指标(?:共|共计|共有|有)?$");

  private static final QuickPattern OWN_INDICATORS_BEHIND =
      QuickPattern.compile("^(?:经济社会发展|经济和社会发展|规划)?(?:预期性|约束性|主要)指标");

  /** 9项约束性指标全部完成: what came of them is told. */
  private static final QuickPattern CAME_OF =
      QuickPattern.compile("完成|达标|达到|达成|实现|超额|未能|不及|未达|好于|优于|位居|位列|兑现");

  /** A sentence is not read further than this to either side of a number. */
  private static final int REACH = 240;

  /** 集体访每次扣3分. */
  private static final int SHORT_REACH = 30;

  private static final QuickPattern AIMS = QuickPattern.compile("力争|确保|全年|预计|实现|争取|目标(?!的)");

  /** 期限不超过3年, 使用时间原则上不超过10天. */
  private static final QuickPattern TERM =
      QuickPattern.compile("(?:期限|使用时间|贷款期|授信期|有效期|宽限期)(?:原则上|最长|一般)?$");

  /** 每户最多补助100人, 单笔使用额度不超过1000万元. */
  private static final QuickPattern PER_CASE =
      WordClasses.pattern(
          "(?:每户|每人|每家|每项|每个项目|每村|每亩|每床|单村|单个|单户|单家|单笔|单人|同一企业|同一项目)[^，。；]{0,12}(?:最多|最高|上限|支持|{payments})");

  private NoCommitment() {}

  /** Money, shares, times and bounds are the terms of a payment; what is plainly counted is not. */
  private static boolean isTerm(AmountMention amount, boolean share) {
    String unit = amount.unit();
    return share
        || unit.endsWith("元")
        || amount.prefix() != null
        || amount.suffix() != null
        || "年个月天日".contains(unit);
  }

  /** Whether a figure stands in the clause before the number's own. */
  private static boolean followsFigure(String text, int sentenceStart, AmountMention amount) {
    int at = amount.prefixStart() - 1;
    if (at < sentenceStart || "，、".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (int i = at - 1; i >= sentenceStart && "，；：".indexOf(text.charAt(i)) < 0; i--) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(AmountMention amount) {
    return amount.prefix() == AmountMention.Prefix.LESS_THAN
        || amount.prefix() == AmountMention.Prefix.MORE_THAN
        || amount.prefix() == AmountMention.Prefix.AT_MOST
        || amount.prefix() == AmountMention.Prefix.AT_LEAST;
  }

  /**
   * {@return whether the number is none that a document commits to or reports}
   *
   * @param sentenceStart where its sentence starts
   * @param sentenceEnd where its sentence ends, exclusive
   * @param left what stands before it in its clause
   * @param right what stands behind it in its clause
   */
  static boolean holds(
      String text,
      int sentenceStart,
      int sentenceEnd,
      String left,
      String right,
      AmountMention amount) {
    int from = Math.max(sentenceStart, amount.start() - REACH);
    String sentence = text.substring(from, Math.min(sentenceEnd, amount.end() + REACH));
    String unit = amount.unit();
    boolean share = unit.equals("%") || unit.isEmpty() || unit.equals("成");
    String clause = left + right;
    return SIGNS.matcher(sentence).find() && SENTENCE.matcher(sentence).find()
        || MarkScales.givesMarks(
            text.substring(amount.end(), Math.min(sentenceEnd, amount.end() + SHORT_REACH)))
        || LEANS_ON.matcher(left).find()
        || unit.equals("次") && RHYTHM.matcher(left).find()
        || unit.equals("次") && MEETING.matcher(clause).find()
        || CONDITIONAL.matcher(left).find() && right.contains("的")
        || PLACE.matcher(left).find()
        || (text.startsWith("半", amount.start()) || text.startsWith("过半", amount.prefixStart()))
            && HALF_WAY.matcher(left).find()
        || WHOM.matcher(left).find()
        || share && WEIGHS.matcher(left + amount.value().toPlainString() + right).find()
        || isTerm(amount, share)
            && PAID_BEHIND
                .matcher(text.substring(amount.end(), Math.min(sentenceEnd, amount.end() + REACH)))
                .find()
        || isTerm(amount, share)
            && REWARDED
                .matcher(text.substring(amount.end(), Math.min(sentenceEnd, amount.end() + REACH)))
                .find()
        || isTerm(amount, share)
            && BLAMED.matcher(left).find()
            && BLAMED_BEHIND
                .matcher(text.substring(amount.end(), Math.min(sentenceEnd, amount.end() + REACH)))
                .find()
        || "人名项个小时".contains(unit) && ATTENDED.matcher(left).find()
        || unit.endsWith("元")
            && amount.prefix() == AmountMention.Prefix.AT_MOST
            && SINGLE.matcher(left).find()
        || share && RECKONED.matcher(left).find() && !GOES_UP.matcher(right).find()
        || OUT_OF.matcher(right).find()
        || FOR_SO_MANY.matcher(left).find() && IS_SET_UP.matcher(right).find()
        // 登记失业率3.4%，控制在5.5%的预期目标以内; 上涨0.2%，低于3%的预期目标
        || (CAME_TO.matcher(left).find()
                || left.isEmpty() && isBound(amount) && followsFigure(text, sentenceStart, amount))
            && OF_THE_GOAL.matcher(right).find()
        || unit.equals("份") && PRINTED.matcher(left).find()
        || unit.equals("室") && ADDRESS.matcher(left).find()
        || unit.endsWith("元") && PRIZE.matcher(left).find()
        || share && PAYS.matcher(left).find()
        || SUPPORTED.matcher(left).find()
        || share && GRADE.matcher(clause).find()
        || CONDITION_BEHIND.matcher(right).find()
        || LEVIED.matcher(left).find()
        || "项个".contains(unit)
            && !CAME_OF.matcher(clause).find()
            && (OWN_INDICATORS_BEFORE.matcher(left).find()
                || OWN_INDICATORS_BEHIND.matcher(right).find())
        || amount.prefix() == null && amount.suffix() == null && RATE_OF_LEVY.matcher(left).find()
        || clause.contains("违约金")
        || clause.contains("滞纳金")
        || BREAKS_DOWN.matcher(left).find()
        || TERM.matcher(left).find()
        || !share && PER_CASE.matcher(clause).find()
        || from == sentenceStart
            && isTerm(amount, share)
            && PAYMENT_RULE.matcher(sentence).find()
            && !AIMS.matcher(clause).find();
  }
}
