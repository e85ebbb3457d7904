package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.AlignedText;

/**
 * Finds lists of responsible units by the grammar of such lists: （牵头单位：…；协同单位：…）, 责任单位：…,
 * （…牵头，…按职责分工负责）, （…负责）.
 */
public final class UnitListFinder {

  private static final int LONGEST_LIST = 600;

  /** 责任单位： and its like, the colon included; 牵头： alone may end a name. */
  private static final int WHOLE_LABEL = 5;

  private static final Pattern LEADS =
      Pattern.compile("^(.+?)(?:等)?(?:分别|共同)?(?:牵头负责|牵头落实|牵头组织|牵头|主办|主责|总牵头)(?:[，；。]|$)");
  private static final Pattern JOINS =
      Pattern.compile(
          "^(.+?)(?:等)?(?:部门|单位)?(?:按照?各自职责|按照?职责分工|根据职责分工|按职责|分别|共同)?(?:分工)?(?:负责)?(?:参与配合|配合落实|参与|配合|协办|协同配合|协同|协助)(?:负责)?$");
  private static final Pattern ANSWERS =
      Pattern.compile(
          "^(.+?)(?:等)?(?:按照?各自职责|按照?职责分工|根据职责分工|依职责|按职责|按分工|分工|分别|共同|具体)?(?:分工)?(?:负责落实|组织实施|负责|落实|指导|实施)$");

  private final CueWords cues;

  /** Prepares a finder. */
  public UnitListFinder(CueWords cues) {
    this.cues = cues;
  }

  /** {@return the unit lists of a passage, in order} */
  public List<UnitListMention> find(AlignedText passage) {
    String text = passage.folded();
    List<UnitListMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isOpen(c)) {
        int close = closing(text, i);
        int end = close < 0 ? text.length() : close;
        UnitListMention list =
            end - i > LONGEST_LIST ? null : bracketed(passage, i, end, close >= 0);
        if (list != null) {
          found.add(list);
          i = list.end();
          continue;
        }
      }
      if (i == 0 || "。；：）】".indexOf(text.charAt(i - 1)) >= 0) {
        UnitListMention list = labelled(passage, i);
        if (list != null) {
          found.add(list);
          i = list.end();
          continue;
        }
      }
      i++;
    }
    return found;
  }

  private static boolean isOpen(char c) {
    return c == '（' || c == '【' || c == '[' || c == '〔';
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open <= LONGEST_LIST; i++) {
      char c = text.charAt(i);
      if (isOpen(c)) {
        depth++;
      } else if (c == '）' || c == '】' || c == ']' || c == '〕') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private @Nullable UnitListMention bracketed(
      AlignedText passage, int open, int end, boolean closed) {
    String text = passage.folded();
    int from = open + 1;
    UnitListMention list = withLabels(passage, from, end, open, closed ? end + 1 : end);
    if (list != null || !closed) {
      return list;
    }
    String content = text.substring(from, end);
    if (content.length() < 3
        || content.indexOf('。') >= 0 && content.indexOf('。') < content.length() - 1) {
      return null;
    }
    return withVerbs(passage, from, end, open, end + 1);
  }

  private @Nullable UnitListMention labelled(AlignedText passage, int at) {
    String text = passage.folded();
    if (labelAt(text, at) == null) {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST_LIST + 1);
    int end = at;
    while (end < limit && text.charAt(end) != '。') {
      end++;
    }
    return end - at > LONGEST_LIST ? null : withLabels(passage, at, end, at, end);
  }

  private record Label(CueRole role, int length) {}

  private @Nullable Label labelAt(String text, int at) {
    for (CueRole role : new CueRole[] {CueRole.LEAD, CueRole.PARTNER, CueRole.RESPONSIBLE}) {
      int length = cues.startingAt(role, text, at);
      if (length > 0) {
        int after = at + length;
        while (text.startsWith("及", after) || text.startsWith("和", after)) {
          int more = 0;
          for (CueRole other : new CueRole[] {CueRole.LEAD, CueRole.PARTNER, CueRole.RESPONSIBLE}) {
            more = Math.max(more, cues.startingAt(other, text, after + 1));
          }
          if (more == 0) {
            break;
          }
          after += 1 + more;
        }
        if (after < text.length() && text.charAt(after) == '：') {
          return new Label(role, after + 1 - at);
        }
      }
    }
    return null;
  }

  private @Nullable UnitListMention withLabels(
      AlignedText passage, int from, int end, int start, int stop) {
    String text = passage.folded();
    Label label = labelAt(text, from);
    if (label == null) {
      return null;
    }
    List<String> lead = new ArrayList<>();
    List<String> partner = new ArrayList<>();
    List<String> responsible = new ArrayList<>();
    int i = from;
    while (i < end && label != null) {
      int namesFrom = i + label.length();
      int next = namesFrom;
      Label nextLabel = null;
      while (next < end) {
        // 牵头单位：甲 责任单位：乙: the blank between them is gone, a whole label shows where it was
        boolean apart = next == namesFrom || "；，。、）】：".indexOf(text.charAt(next - 1)) >= 0;
        nextLabel = labelAt(text, next);
        if (nextLabel != null && (apart || nextLabel.length() >= WHOLE_LABEL)) {
          break;
        }
        nextLabel = null;
        next++;
      }
      List<String> into =
          label.role() == CueRole.LEAD
              ? lead
              : label.role() == CueRole.PARTNER ? partner : responsible;
      into.addAll(split(passage, namesFrom, next));
      i = next;
      label = nextLabel;
    }
    if (lead.isEmpty() && partner.isEmpty() && responsible.isEmpty()) {
      return null;
    }
    if (!lead.isEmpty() && !responsible.isEmpty()) {
      partner.addAll(0, responsible);
      responsible.clear();
    }
    if (lead.isEmpty() && !partner.isEmpty() && !responsible.isEmpty()) {
      lead.addAll(responsible);
      responsible.clear();
    }
    return new UnitListMention(start, stop, lead, partner, responsible);
  }

  private @Nullable UnitListMention withVerbs(
      AlignedText passage, int from, int end, int start, int stop) {
    String text = passage.folded();
    String content = text.substring(from, end);
    if (content.endsWith("。")) {
      content = content.substring(0, content.length() - 1);
    }
    int note = Math.max(content.indexOf("，以下"), content.indexOf("，下同"));
    if (note > 0) {
      content = content.substring(0, note);
    }
    if (!(content.endsWith("负责")
        || content.endsWith("牵头")
        || content.endsWith("参与")
        || content.endsWith("配合")
        || content.endsWith("落实")
        || content.endsWith("协助")
        || content.endsWith("指导")
        || content.endsWith("协同")
        || content.endsWith("协办")
        || content.endsWith("实施")
        || content.endsWith("主办"))) {
      return null;
    }
    List<String> lead = new ArrayList<>();
    List<String> partner = new ArrayList<>();
    List<String> responsible = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      String rest = content.substring(at);
      Matcher leads = LEADS.matcher(rest);
      if (leads.find() && !endsPhraseBefore(leads.group(1))) {
        lead.addAll(split(passage, from + at, from + at + leads.end(1)));
        at += leads.end();
        continue;
      }
      int stopAt = phraseEnd(rest);
      String phrase = rest.substring(0, stopAt);
      Matcher joins = JOINS.matcher(phrase);
      Matcher answers = ANSWERS.matcher(phrase);
      if (joins.find()) {
        partner.addAll(split(passage, from + at, from + at + joins.end(1)));
      } else if (answers.find()) {
        responsible.addAll(split(passage, from + at, from + at + answers.end(1)));
      } else {
        return null;
      }
      at += stopAt + 1;
    }
    if (!lead.isEmpty()) {
      partner.addAll(responsible);
      responsible.clear();
    } else if (!partner.isEmpty() && !responsible.isEmpty()) {
      lead.addAll(responsible);
      responsible.clear();
    }
    for (List<String> list : List.of(lead, partner, responsible)) {
      for (String name : list) {
        if (name.length() > 30) {
          return null;
        }
      }
    }
    return lead.isEmpty() && partner.isEmpty() && responsible.isEmpty()
        ? null
        : new UnitListMention(start, stop, lead, partner, responsible);
  }

  /** Whether a phrase with its own verb stands before the leading units. */
  private static boolean endsPhraseBefore(String names) {
    return names.contains("负责") || names.contains("配合，") || names.contains("参与，");
  }

  /** A phrase ends at ； or at the ， after a verb; a ， between names does not end it. */
  private static int phraseEnd(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '；') {
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

  /** Splits a list of names; what stands in brackets of any kind stays with its name. */
  private static List<String> split(AlignedText passage, int from, int to) {
    String text = passage.folded();
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '、';
      if (c == '（' || c == '<' || c == '《' || c == '〈') {
        depth++;
      } else if (c == '）' || c == '>' || c == '》' || c == '〉') {
        depth--;
      }
      if (i == to || (depth <= 0 && "、，；,。\t".indexOf(c) >= 0)) {
        addName(passage, start, i, names);
        start = i + 1;
      }
    }
    return names;
  }

  private static void addName(AlignedText passage, int from, int to, List<String> names) {
    String text = passage.folded();
    int end = to;
    while (end > from && "。：；，".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String closing : new String[] {"等有关部门", "等相关部门", "等部门", "等单位", "等相关单位", "等"}) {
      if (end - from > closing.length() && text.startsWith(closing, end - closing.length())) {
        end -= closing.length();
        break;
      }
    }
    if (end > from) {
      String name = passage.words(from, end).trim();
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
  }
}
