package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads who answers for a sentence from its own words: 由市科技局牵头，…; 由市民政局会同市卫生健康委制定…; 市农业农村局负责…. */
public final class UnitsInSentence {

  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_HEAD = 30;

  private static final String BODY_END =
      "(?:局|委|办|厅|院|署|科协|银行|支行|分行|中心|部门|政府|委员会|办公室|管委会|集团|公司|(?:[织传战作律建事育政障境设输业村务生训]|人武)部)";
  private static final String NAME = "[^，。；：、（）“”《》由]{1,22}?" + BODY_END + "(?:（[^（）]{1,15}）)?";
  private static final String NAMES = NAME + "(?:、" + NAME + "){0,10}(?:等(?:有关|相关)?(?:部门|单位)?)?";
  private static final String PARTNERS =
      "((?:[^，。；：、（）“”《》由]{0,4}(?:有关|相关)(?:部门|单位))|" + NAMES + ")";

  /** A body that opens a clause without 由 has to be one of an area or of the state. */
  private static final String OWN =
      "(?:国家|[市省县区州](?!场|级)|[^，。；：、（）“”《》由各每全我]{1,6}[市省县区州](?!场|级)|生态|自然|农业|工业|住房|人力)" + NAME;

  private static final String AND_THEN =
      "(?:[，、]?(?:会同|联合)"
          + PARTNERS
          + "|，"
          + PARTNERS
          + "(?:等)?(?:积极|共同|按照?职责分工)?(?:配合|参与|协助|协同|协办))?";

  private static final QuickPattern BY =
      QuickPattern.compile(
          "由("
              + NAMES
              + ")(?:负责|共同)?(总?牵头|主办|具体负责|统一负责|统筹负责|负责(?!(?:具体)?解释)|组织实施|承担|承办)"
              + AND_THEN);
  private static final QuickPattern BY_WITH = QuickPattern.compile("由(" + NAMES + ")会同" + PARTNERS);
  private static final QuickPattern LEADS =
      QuickPattern.compile("(" + OWN + "(?:、" + NAME + "){0,10})(?:负责|要|应|须)?(总?牵头)" + AND_THEN);
  private static final QuickPattern ANSWERS =
      QuickPattern.compile(
          "(" + OWN + "(?:、" + NAME + "){0,10})(?:具体|统筹|共同)?(负责)(?!人|制|任)" + AND_THEN);
  private static final QuickPattern WITH =
      QuickPattern.compile("(" + OWN + "(?:、" + NAME + "){0,4})(?:要|应|须|应当)?会同" + PARTNERS);
  private static final QuickPattern MUST =
      QuickPattern.compile("(" + OWN + ")(要|须|应当|应)(?!急|求|用|对|当|会同|牵头)");

  private UnitsInSentence() {}

  /** {@return the units that a stretch of one sentence names, null if it names none} */
  public static @Nullable UnitListMention find(AlignedText passage, int from, int to) {
    String text = passage.folded().substring(from, Math.min(to, from + LONGEST_SENTENCE));
    boolean together = text.contains("会同");
    boolean leads = text.contains("牵头");
    boolean answers = text.contains("负责");
    // the patterns are dear, so each waits for its verb
    boolean acts =
        together
            || leads
            || answers
            || text.contains("主办")
            || text.contains("承")
            || text.contains("组织实施");
    if (acts && text.indexOf('由') >= 0) {
      for (QuickPattern pattern : List.of(BY_WITH, BY)) {
        QuickMatcher matcher = pattern.matcher(text);
        if (matcher.find()) {
          return read(passage, from, matcher, pattern == BY_WITH);
        }
      }
    }
    List<QuickPattern> own = new ArrayList<>();
    if (together) {
      own.add(WITH);
    }
    if (leads) {
      own.add(LEADS);
    }
    if (answers) {
      own.add(ANSWERS);
    }
    for (int at = 0; at >= 0 && !own.isEmpty(); at = nextClause(text, at)) {
      for (QuickPattern pattern : own) {
        QuickMatcher matcher = pattern.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
          return read(passage, from, matcher, pattern == WITH);
        }
      }
    }
    if (!demands(text)) {
      return null;
    }
    QuickMatcher must = MUST.matcher(text);
    return must.lookingAt() ? read(passage, from, must, false) : null;
  }

  /** Whether a word of duty stands near enough to the head for a body's name to stand before it. */
  private static boolean demands(String text) {
    for (int i = 2; i < Math.min(text.length(), LONGEST_HEAD); i++) {
      if ("要须应".indexOf(text.charAt(i)) >= 0) {
        return UnitNames.mayEndAt(text, i) || text.charAt(i - 1) == '署';
      }
    }
    return false;
  }

  private static int nextClause(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      if ("，；：".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static UnitListMention read(
      AlignedText passage, int from, QuickMatcher matcher, boolean together) {
    List<String> first = names(passage, from, matcher, 1);
    List<String> others = new ArrayList<>();
    for (int group = 2; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null && (together || group > 2)) {
        others.addAll(names(passage, from, matcher, group));
      }
    }
    boolean leads = together || matcher.group(2).endsWith("牵头") || matcher.group(2).equals("主办");
    List<String> lead = leads ? first : List.of();
    if (!leads) {
      others.addAll(0, first);
    }
    return UnitListMention.of(
        from + matcher.start(),
        from + matcher.end(),
        lead,
        others,
        leads ? List.of() : first,
        null);
  }

  private static List<String> names(
      AlignedText passage, int from, QuickMatcher matcher, int group) {
    return UnitNames.split(passage, from + matcher.start(group), from + matcher.end(group));
  }
}
