package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads a bracket whose verbs say who does what: （A、B牵头，C按职责分工负责）, （由A会同B组织实施）, or which names
 * units and nothing else at the end of a paragraph.
 */
final class UnitsInAction {

  private static final int LONGEST_NAME = 30;
  private static final String AND_OTHERS = "(?:等(?:[市省县区州]?[直级])?(?:有关|相关)?(?:部门|单位)?(?:和单位)?)?";
  private static final String MANNER =
      "(?:(?:按照?|根据|依据|依)(?:各自)?(?:职责|职能)(?:分工)?|按分工|各司其职|分别|共同|具体|分工)?(?:分工)?";

  private static final QuickPattern LEADS =
      QuickPattern.compile(
          "^由?(.+?)"
              + AND_OTHERS
              + "(?:分别|共同|负责)?(?:总?牵头(?:负责|落实|组织实施|组织|推进|抓总|实施)?|为牵头(?:单位|部门)|主办|主责|负总责)(?:[，；。、]|$)");
  private static final QuickPattern TOGETHER =
      QuickPattern.compile(
          "^由?(.+?)(?:牵头)?[，、]?会同(.+?)"
              + AND_OTHERS
              + MANNER
              + "(?:负责落实|负责|组织实施|组织推进|组织开展|组织|推进|开展|落实|实施|办理|制定|完成)?$");
  private static final QuickPattern JOINS =
      QuickPattern.compile(
          "^(.+?)"
              + AND_OTHERS
              + MANNER
              + "(?:负责|积极|做好|予以)?(?:参与配合|配合落实|配合实施|参与|配合|协办|协同配合|协同|协助|会办|为(?:配合|参与|协同|协办)(?:单位|部门))(?:负责|落实|实施)?$");
  private static final QuickPattern ANSWERS =
      QuickPattern.compile(
          "^由?(.+?)"
              + AND_OTHERS
              + MANNER
              + "(?:负责落实|负责组织实施|负责推进|负责实施|抓好落实|组织实施|组织落实|分工负责|负责|落实|指导|实施|承办|承担|为责任(?:单位|部门))$");

  private static final QuickPattern ENDS =
      QuickPattern.compile("(?:负责|负总责|牵头|参与|配合|落实|协助|指导|协同|协办|会办|承办|承担|实施|主办|主责|推进|开展|办理|单位|部门)$");

  /** （以上任务列第一位的为牵头单位） speaks of lists, （其余900户由各县分解落实） of shares; neither is one. */
  private static final QuickPattern NO_NAME =
      QuickPattern.compile("第一位|第一个|首位|排名|\\d(?!\\d*(?:热线|平台|政务|便民))");

  /** （A牵头，B配合，2025年11月底前完成）, （A负责，持续推进）: when it is due closes the list. */
  private static final QuickPattern WHEN =
      QuickPattern.compile(
          "[，；](?:并?(?:长期坚持|长期推进|长期实施|持续推进|持续实施|持续开展|常态化(?:推进|开展|实施)|全年推进|贯穿全年|适时推进)|((?:力争|确保)?(?:(?:20\\d{2}|今|明)年|年)?(?:\\d{1,2}月(?:\\d{1,2}日|底|末|[上中下]旬|份)?|[上下]半年|第?[一二三四]季度|底|末|内)前?)(?:完成|办结|落实到位|建成|出台|启动)?(?:，?并?(?:长期坚持|持续推进))?)$");

  /** （责任单位：A牵头，B配合）. */
  private static final QuickPattern LEADING_END =
      QuickPattern.compile("(?:牵头(?:负责|落实)?|主办|主责|负责|为主)$");

  private UnitsInAction() {}

  /** Units that answer for something, and those that a verb behind them says join in. */
  record Joining(List<String> lead, List<String> partner) {}

  /**
   * {@return who answers and who joins in where a list of one label says it by a verb at its end:
   * 责任单位：A，B、C配合; null if it does not}
   */
  static @Nullable Joining joining(AlignedText passage, int from, int end) {
    String text = passage.folded();
    int stop = end;
    while (stop > from && "。；，".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (!ENDS.matcher(text).region(from, stop).find()) {
      return null;
    }
    int parted = stop - 1;
    while (parted > from && "，；".indexOf(text.charAt(parted)) < 0) {
      parted--;
    }
    if (parted <= from) {
      return null;
    }
    QuickMatcher joins = JOINS.matcher(text.substring(parted + 1, stop));
    QuickMatcher leads = LEADING_END.matcher(text).region(from, parted);
    int leadEnd = leads.find() ? leads.start() : parted;
    if (!joins.find() || leadEnd <= from) {
      return null;
    }
    List<String> lead = UnitNames.split(passage, from, leadEnd);
    List<String> partner = group(passage, parted + 1, joins, 1);
    return lead.isEmpty() || partner.isEmpty() ? null : new Joining(lead, partner);
  }

  /** {@return the list between two positions, null if it is none} */
  static @Nullable UnitListMention read(
      AlignedText passage, int from, int end, int start, int stop) {
    String text = passage.folded();
    String content = text.substring(from, end);
    if (content.endsWith("。")) {
      content = content.substring(0, content.length() - 1);
    }
    int remark = content.indexOf("。以下");
    if (remark > 0) {
      // （甲牵头，乙配合。以下均需各县市落实，不再列出）
      content = content.substring(0, remark);
    }
    if (content.length() < 3 || content.indexOf('。') >= 0) {
      return null;
    }
    int note = Math.max(content.indexOf("，以下"), content.indexOf("，下同"));
    if (note > 0) {
      content = content.substring(0, note);
    }
    UnitListMention.Due due = null;
    QuickMatcher when = WHEN.matcher(content);
    if (when.find()) {
      due =
          when.group(1) == null
              ? null
              : new UnitListMention.Due(from + when.start(1), from + when.end(1));
      content = content.substring(0, when.start());
    }
    UnitListMention list =
        ENDS.matcher(content).find() ? withVerbs(passage, from, content, start, stop, due) : null;
    return list != null ? list : namesOnly(passage, from, from + content.length(), start, stop);
  }

  private static @Nullable UnitListMention withVerbs(
      AlignedText passage,
      int from,
      String content,
      int start,
      int stop,
      UnitListMention.@Nullable Due due) {
    List<String> lead = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<String> responsible = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      String rest = content.substring(at);
      QuickMatcher leads = LEADS.matcher(rest);
      if (leads.find() && !endsPhraseBefore(leads.group(1))) {
        lead.addAll(group(passage, from + at, leads, 1));
        at += leads.end();
        continue;
      }
      int stopAt = phraseEnd(rest);
      String phrase = rest.substring(0, stopAt);
      QuickMatcher together = TOGETHER.matcher(phrase);
      QuickMatcher joins = JOINS.matcher(phrase);
      QuickMatcher answers = ANSWERS.matcher(phrase);
      if (together.find()) {
        lead.addAll(group(passage, from + at, together, 1));
        others.addAll(group(passage, from + at, together, 2));
      } else if (joins.find()) {
        others.addAll(group(passage, from + at, joins, 1));
      } else if (answers.find()) {
        List<String> names = group(passage, from + at, answers, 1);
        others.addAll(names);
        responsible.addAll(names);
      } else {
        return null;
      }
      at += stopAt + 1;
    }
    for (List<String> list : List.of(lead, others)) {
      for (String name : list) {
        if (name.length() > LONGEST_NAME || NO_NAME.matcher(name).find()) {
          return null;
        }
      }
    }
    return lead.isEmpty() && others.isEmpty()
        ? null
        : UnitListMention.of(start, stop, lead, others, responsible, due);
  }

  private static List<String> group(AlignedText passage, int at, QuickMatcher matcher, int group) {
    return UnitNames.split(passage, at + matcher.start(group), at + matcher.end(group));
  }

  /** Whether a phrase with its own verb stands before the leading units. */
  private static boolean endsPhraseBefore(String names) {
    return names.contains("负责")
        || names.contains("会同")
        || names.contains("配合，")
        || names.contains("参与，");
  }

  /** A phrase ends at ； or at the ， after a verb; a ， between names does not end it. */
  private static int phraseEnd(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '；' && ENDS.matcher(rest.substring(0, i)).find()) {
        return i;
      }
      if (c == '，') {
        String before = rest.substring(0, i);
        if (JOINS.matcher(before).find() || ANSWERS.matcher(before).find()) {
          return i;
        }
      }
    }
    return rest.length();
  }

  /** …。（市科技局、市财政局）at the end of a paragraph: each of them is a body. */
  private static @Nullable UnitListMention namesOnly(
      AlignedText passage, int from, int end, int start, int stop) {
    String text = passage.folded();
    boolean closes =
        start > 0
            && "。；".indexOf(text.charAt(start - 1)) >= 0
            && (stop == text.length() || stop == text.length() - 1 && text.endsWith("。"));
    if (!closes) {
      return null;
    }
    List<String> names = UnitNames.split(passage, from, end);
    for (String name : names) {
      boolean body =
          name.length() > 2
              && name.length() <= LONGEST_NAME
              && UnitNames.isBody(name, 0, name.length())
              && name.chars().noneMatch(Character::isDigit);
      if (!body) {
        return null;
      }
    }
    return names.isEmpty() ? null : UnitListMention.of(start, stop, List.of(), names, names, null);
  }
}
