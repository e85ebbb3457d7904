package org.mubiao.benchmarks;

import java.util.List;
import java.util.Random;

/** Words and turns of phrase of notices, to make sentences that differ. Knows no numbers. */
final class Phrases {

  static final List<String> KINDS =
      List.of("工作要点", "实施方案", "实施意见", "行动方案", "行动计划", "工作计划", "若干措施", "发展规划");

  static final List<String> SUBJECTS =
      List.of(
          "科技创新", "工业经济", "数字经济", "乡村振兴", "生态环境保护", "民生保障", "招商引资", "营商环境", "文化旅游", "教育事业", "卫生健康",
          "养老服务", "就业创业", "交通运输", "城市更新", "现代农业", "知识产权", "人才工作", "节能降碳", "消费促进");

  static final List<String> UNITS =
      List.of(
          "发改委", "科技局", "工信局", "财政局", "人社局", "教育局", "民政局", "公安局", "司法局", "生态环境局", "住建局", "水利局",
          "农业农村局", "商务局", "文旅局", "卫健委", "应急局", "审计局", "市场监管局", "统计局", "医保局", "税务局", "行政审批局", "数据局",
          "金融局", "退役军人局");

  private static final List<String> VERBS =
      List.of(
          "推进", "加快", "深化", "强化", "优化", "完善", "健全", "落实", "实施", "推动", "促进", "提升", "拓展", "培育", "支持",
          "鼓励", "引导", "统筹", "加强", "创新", "构建", "打造", "建立", "开展", "规范", "保障", "扩大", "改善");

  private static final List<String> THINGS =
      List.of(
          "产业链协同", "创新平台", "重点项目", "企业梯队", "科技成果", "公共服务", "基础设施", "人才队伍", "产业园区", "数字化改造", "绿色转型",
          "社会治理", "农村人居环境", "基层医疗", "职业教育", "普惠托育", "文化惠民", "物流枢纽", "海洋经济", "专精特新企业", "孵化载体",
          "新型研发机构", "技术转移", "融资服务", "政务服务", "信用体系", "安全生产", "水系连通", "耕地质量", "种业振兴", "冷链网络", "跨境电商",
          "会展经济", "夜间消费", "社区养老", "残疾人康复", "垃圾分类", "河湖治理", "森林防火", "清洁取暖", "充电设施", "公交线路", "老旧小区",
          "保障性住房", "学位供给", "分级诊疗", "校企合作", "零工市场", "退役安置", "法律援助");

  private static final List<String> NOUNS =
      List.of(
          "建设", "机制", "体系", "水平", "能力", "质量", "改革", "试点", "行动", "工程", "布局", "供给", "标准", "模式", "品牌",
          "合作", "发展", "升级", "全覆盖工作", "专项整治");

  private static final List<String> OPENINGS =
      List.of("聚焦", "围绕", "依托", "立足", "对标", "把握", "坚持以", "着眼", "针对", "借助");

  private static final List<String> ENDS =
      List.of(
          "为高质量发展提供支撑",
          "形成可复制可推广的经验",
          "不断增强群众获得感",
          "切实减轻企业负担",
          "力求取得实质性突破",
          "做到责任到人、限时办结",
          "推动各项任务落地见效",
          "逐步缩小城乡差距",
          "确保完成年度任务",
          "营造良好氛围");

  private Phrases() {}

  static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** {@return a thing to be worked on: 产业链协同体系} */
  static String thing(Random random) {
    return any(THINGS, random) + any(NOUNS, random);
  }

  /** {@return what is done: 加快冷链网络布局} */
  static String action(Random random) {
    return any(VERBS, random) + thing(random);
  }

  /** {@return what a sentence begins with, its comma included} */
  static String opening(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> any(OPENINGS, random) + thing(random) + "，";
      case 1 -> action(random) + "，";
      default -> any(OPENINGS, random) + any(THINGS, random) + "和" + thing(random) + "，";
    };
  }

  /** {@return a sentence without a number} */
  static String plain(Random random) {
    StringBuilder sentence = new StringBuilder(opening(random));
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      sentence.append(action(random)).append(random.nextBoolean() ? "，" : "、");
    }
    sentence.setCharAt(sentence.length() - 1, '，');
    return sentence.append(any(ENDS, random)).append('。').toString();
  }
}
