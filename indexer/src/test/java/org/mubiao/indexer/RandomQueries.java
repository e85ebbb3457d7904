package org.mubiao.indexer;

import java.util.Random;

/** What may be typed into a search, put together from pieces. */
final class RandomQueries {

  private static final String[] PIECES = {
    "高企",
    "研发投入",
    "如皋",
    "rugao",
    "gaoqii",
    "kjj",
    "R&D",
    "额",
    "高新技朮企业",
    "“技术合同”",
    "\"90亿元\"",
    "place:如皋",
    "place:rg",
    "地区：启东，如皋",
    "place:鼓楼",
    "place:",
    "place:,",
    "year:2022..2025",
    "年度：2022至2025",
    "year:..",
    "year:>=",
    "year>=2023",
    "lead:科技局",
    "牵头：kejiju",
    "partner:发改委",
    "责任单位:",
    "value>=100",
    "数值≥0.3亿元",
    "value:1..2%",
    "value:-5..",
    "value<3斗",
    "value:9999999999999999999999999999",
    "unit:家",
    "单位：亿元",
    "unit:斗",
    "status:target",
    "状态：实绩",
    "status:maybe",
    "due:<2025-12-31",
    "due:2025-06..2025-12",
    "完成时限：2025年",
    "due:2025-13",
    "type:passage",
    "类型:段落",
    "measure:净增",
    "kind:工作要点",
    "title:科技",
    "number:〔2025〕",
    "document:rugao.txt",
    "indicator:技术合同",
    "指标：jishu",
    "issuer:办公室",
    "目标：完成",
    "plaze:a",
    " AND ",
    " OR ",
    " NOT ",
    " 与 ",
    " 或 ",
    " 非 ",
    " -",
    "(",
    ")",
    "（",
    "）",
    "\"",
    "“",
    "”",
    ":",
    "：",
    ">",
    "≥",
    "..",
    "，",
    ",",
    " ",
    "\u3000",
    "\n",
    "&",
    "\uD842",
    "𠀀",
    "…",
    "~",
    "年",
    "5G"
  };

  private final Random random;

  RandomQueries(Random random) {
    this.random = random;
  }

  String query() {
    StringBuilder query = new StringBuilder();
    for (int piece = random.nextInt(5); piece >= 0; piece--) {
      query.append(PIECES[random.nextInt(PIECES.length)]);
      query.append(random.nextInt(3) > 0 ? " " : "");
    }
    return query.toString();
  }
}
