package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Says which names look cut wrongly out of their sentence, so that a person should look at them.
 */
final class NameDoubts {

  /** 节: hardly any figure has so short a name. */
  private static final int SHORT = 2;

  /** A word of grammar at the front: 的污水厂数量, 按不低于合同金额, 或; but 不动产, 以旧换新, 在校生. */
  private static final QuickPattern OPENS_AMID_SENTENCE =
      QuickPattern.compile(
          "(?:的|或|按|且|与|仅|仍|由|是|把|使(?!用|馆)|将(?!军)|不(?!良|动产|锈钢|同)|为(?!民|农|企)|以(?!旧|工代)|对(?!外|口|接|标)"
              + "|和(?!美|谐|田)|在(?!校|岗|库|建|孵|线|册|职|研|外|园)|约(?!束)|并(?!网|购)|等(?!级)|化(?!工|肥|学|解|妆|石)|型|性(?!别|能)|级|者"
              + "|占(?!地|道)|比(?!赛|亚迪)|较(?!大)|其(?!他|它|余)|高于|低于|各|每(?![百千万十亿\\d]|[公平]|亩|人|户|个|名|周|天|日|学期)|包括|向(?!上)|从(?!业)|让|给|被|至|到(?!位|账|户|港)|达(?!标|产|到)).*");

  private static final QuickPattern ENDS_AMID_SENTENCE =
      QuickPattern.compile(".*(?:的|或|按|以|不|仅|约|并|且|与|和|需|由|其|各|每|为|是|在|较|比|从)");

  /** 高于全国平均水平, 同比多: how something compares, not what it is. */
  private static final QuickPattern COMPARES =
      QuickPattern.compile(".*(?:高于|低于|快于|优于|好于|多于|同比|较上|比上|分别|其中|包括|同时|以及|[，；：。]).*");

  /** 沿黄19县, 六个非贫困村, 重点企业: for whom, not what. */
  private static final QuickPattern WHO =
      QuickPattern.compile(
          ".{0,5}(?:县|村|镇|乡|市|区|街道|社区|户|人|企业|单位)"
              + "|.*[一二两三四五六七八九十百]个[^、]{0,5}(?:县|村|镇|乡|市|区|街道|社区|企业|单位)");

  /** Digits that belong to names: PM2.5, 5G, 3A级, 12345热线, 亿元以上, 60岁以上. */
  private static final QuickPattern OWN_DIGITS =
      QuickPattern.compile(
          "PM_?2\\.5|PM_?10|[345][GA]|12345|10G-?PON|R&D|\\d+(?:\\.\\d+)?[万亿千百]*(?:元|亩|吨|千瓦|平方米|人|家|岁|年|月|日)");

  private static final QuickPattern DIGIT = QuickPattern.compile("[0-9]");

  private static final List<String> BRACKETS = List.of("（）", "“”", "《》");

  private NameDoubts() {}

  /** {@return whether a name found in running text looks like a piece of its sentence} */
  static boolean isDoubtful(String name) {
    return name.length() <= SHORT
        || NameShapes.isRelational(name)
        || OPENS_AMID_SENTENCE.matcher(name).matches()
        || ENDS_AMID_SENTENCE.matcher(name).matches()
        || COMPARES.matcher(name).matches()
        || WHO.matcher(name).matches()
        || DIGIT.matcher(OWN_DIGITS.matcher(name).replaceAll("")).find()
        || BRACKETS.stream().anyMatch(pair -> isUnbalanced(name, pair));
  }

  private static boolean isUnbalanced(String name, String pair) {
    long opened = name.chars().filter(c -> c == pair.charAt(0)).count();
    return opened != name.chars().filter(c -> c == pair.charAt(1)).count();
  }
}
