package org.mubiao.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.search.Explanation;

/** Says in words how a score came about. */
final class ExplanationWords {

  private final boolean english;

  ExplanationWords(boolean english) {
    this.english = english;
  }

  /** {@return the lines that explain a score} */
  List<String> lines(BigDecimal score, Explanation explanation) {
    List<String> lines = new ArrayList<>();
    if (explanation.tier() == null) {
      lines.add(english ? "no score: no words were asked for" : "无得分：查询中没有词语，只有条件");
    } else {
      lines.add((english ? "score " : "得分 ") + number(score) + (english ? " =" : "，由以下各项相加："));
    }
    for (Explanation.Part part : explanation.parts()) {
      lines.add(line(part));
    }
    lines.add(ties(explanation));
    return lines;
  }

  private String line(Explanation.Part part) {
    String sum = number(part.weight()) + " × " + number(part.rarity());
    if (english) {
      return (part.counted() ? "  + " : "  (not counted, as another wording gives more) ")
          + number(part.value())
          + "  “"
          + part.words()
          + "” "
          + where(part.field())
          + ": weight "
          + number(part.weight())
          + (part.hits() == null
              ? ""
              : " × rarity " + number(part.rarity()) + " (" + part.hits() + " hold it)")
          + (isOne(part.frequency())
              ? ""
              : " × frequency for the length " + number(part.frequency()));
    }
    return (part.counted() ? "  + " : "  （不计，另一种说法得分更高）")
        + number(part.value())
        + "  “"
        + part.words()
        + "”"
        + where(part.field())
        + "：权重 "
        + (part.hits() == null ? number(part.weight()) : sum.replace(" × ", " × 稀有度 "))
        + (part.hits() == null ? "" : "（" + part.hits() + " 条含有）")
        + (isOne(part.frequency()) ? "" : " × 词频与长短 " + number(part.frequency()));
  }

  private String ties(Explanation explanation) {
    String day = explanation.issuedOn() == null ? null : explanation.issuedOn().toString();
    if (english) {
      return "place: "
          + (explanation.tier() == null ? "no score" : "step " + explanation.tier())
          + "; hits of one step (within about 5 %) are ordered by day, newer first ("
          + (day == null ? "unknown" : day)
          + "), then by level of government ("
          + level(explanation.level())
          + "), then by file and place in the text";
    }
    return "名次："
        + (explanation.tier() == null ? "无得分" : "第 " + explanation.tier() + " 档")
        + "；同档（相差约 5% 以内）先看日期，新的在前（"
        + (day == null ? "不详" : day)
        + "），再看政府层级（"
        + level(explanation.level())
        + "），再按文件和文中先后";
  }

  private String where(Explanation.Field field) {
    return switch (field) {
      case TEXT -> english ? "stands in the sentence" : "见于原句";
      case WORD -> english ? "is a word of its own there" : "在原句中独立成词";
      case INDICATOR -> english ? "stands in the name of the indicator" : "见于指标名称";
      case PART -> english ? "is there" : "在其中";
      case TITLE -> english ? "stands in the title" : "见于文件标题";
      case FRONT -> english ? "stands at the beginning of the document" : "见于文件开头";
      case ISSUER -> english ? "stands in the name of the issuing body" : "见于发文机关名称";
      case YEAR -> english ? "is a year it covers" : "为所涉年度";
      case STATUS -> english ? "is its status" : "为其类型";
      case CATALOGUE -> english ? "is the indicator these words mean" : "即所查的统一指标";
      case PLACE -> english ? "is the place" : "为所属地区";
      case LEAD -> english ? "is a leading unit" : "为牵头单位";
      case PARTNER -> english ? "is a partner unit" : "为协同单位";
    };
  }

  private String level(@Nullable RegionLevel level) {
    if (level == null) {
      return english ? "unknown" : "不详";
    }
    if (english) {
      return level.code();
    }
    return switch (level) {
      case NATION -> "国家级";
      case PROVINCE -> "省级";
      case PREFECTURE -> "地市级";
      case COUNTY -> "县级";
      case TOWN -> "乡镇级";
    };
  }

  private static boolean isOne(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0;
  }

  private static String number(BigDecimal number) {
    return Decimals.plain(number.setScale(2, RoundingMode.HALF_EVEN)).toPlainString();
  }
}
