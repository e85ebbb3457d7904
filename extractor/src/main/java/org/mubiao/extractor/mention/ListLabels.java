package org.mubiao.extractor.mention;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.ListLabel.Kind;
import org.mubiao.extractor.normalize.AlignedText;

/** Reads the labels of unit lists: 牵头单位：, 责任单位及责任人：, 市级配合单位：, 完成时限：. */
final class ListLabels {

  private static final int LONGEST_UNKNOWN = 8;

  /** 责任单位 says what it is without a colon; 牵头 does not. */
  private static final int SHORTEST_BARE = 4;

  /** Levels and ranks that may stand before a label. */
  private static final String[] PREFIXES = {
    "市级", "省级", "县级", "区级", "州级", "市直", "省直", "县直", "区直", "州直", "主要", "具体", "其他", "其它"
  };

  /** Bodies that may stand behind a role in brackets: 牵头（责任）单位. */
  private static final String[] BODIES = {"单位", "部门", "科室", "处室"};

  private static final String JOINTS = "及和与、/或";

  /** A word without a colon is no label if it goes on like a sentence: 责任单位要…. */
  private static final String SENTENCE = "要应须和及的按负根可对在将均也是由向与未不已名";

  private record Role(CueRole cue, Kind kind) {}

  private static final Role[] ROLES = {
    new Role(CueRole.LEAD, Kind.LEAD),
    new Role(CueRole.PARTNER, Kind.PARTNER),
    new Role(CueRole.RESPONSIBLE, Kind.RESPONSIBLE),
    new Role(CueRole.PERSON, Kind.PERSON),
    new Role(CueRole.DUE, Kind.DUE)
  };

  private final CueWords cues;

  ListLabels(CueWords cues) {
    this.cues = cues;
  }

  /** {@return the label with its colon that starts at {@code at}, null if none does} */
  @Nullable ListLabel at(String text, int at) {
    ListLabel word = word(text, at);
    if (word == null) {
      return null;
    }
    int end = word.end();
    if (text.startsWith("为：", end) || text.startsWith("是：", end)) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '：'
        ? new ListLabel(word.kind(), at, end + 1)
        : null;
  }

  /**
   * {@return the label that opens a bracket, or follows a stop inside it, and may have lost its
   * colon: （责任单位 市科技局）, （责任单位为市科技局）; null if none does}
   */
  @Nullable ListLabel bare(AlignedText passage, int at) {
    String text = passage.folded();
    ListLabel whole = at(text, at);
    if (whole != null) {
      return whole;
    }
    ListLabel word = word(text, at);
    if (word == null || word.length() < SHORTEST_BARE || word.end() >= text.length()) {
      return null;
    }
    char next = text.charAt(word.end());
    if (next == '为' || next == '—' || next == '-') {
      int end = word.end() + 1;
      while (end < text.length() && text.charAt(end) == next && next != '为') {
        end++;
      }
      return new ListLabel(word.kind(), at, end);
    }
    return "，。；：、）】〕]".indexOf(next) < 0 && SENTENCE.indexOf(next) < 0 ? word : null;
  }

  /** {@return a short word before a colon that is no known label: 来源：; null if there is none} */
  static @Nullable ListLabel unknown(String text, int at, int limit) {
    int end = at;
    while (end < limit && end - at <= LONGEST_UNKNOWN && isWord(text.charAt(end))) {
      end++;
    }
    return end - at >= 2 && end < limit && text.charAt(end) == '：'
        ? new ListLabel(Kind.OTHER, at, end + 1)
        : null;
  }

  private static boolean isWord(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || Character.isLetterOrDigit(c) && c < 0x80;
  }

  private @Nullable ListLabel word(String text, int at) {
    ListLabel word = role(text, at);
    for (int i = 0; word == null && i < PREFIXES.length; i++) {
      if (text.startsWith(PREFIXES[i], at)) {
        ListLabel behind = role(text, at + PREFIXES[i].length());
        word = behind == null ? null : new ListLabel(behind.kind(), at, behind.end());
      }
    }
    if (word == null) {
      return null;
    }
    Kind kind = word.kind();
    int end = bracketed(text, word.end());
    while (end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
      ListLabel more = role(text, end + 1);
      if (more == null) {
        break;
      }
      if (!word.namesUnits() && more.namesUnits()) {
        kind = more.kind();
      }
      end = bracketed(text, more.end());
    }
    return new ListLabel(kind, at, end);
  }

  /** 牵头（责任）单位, 责任单位（部门）. */
  private static int bracketed(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '（') {
      return at;
    }
    int close = text.indexOf('）', at);
    if (close < 0 || close - at > LONGEST_UNKNOWN || text.substring(at, close).contains("：")) {
      return at;
    }
    int end = close + 1;
    for (String body : BODIES) {
      if (text.startsWith(body, end)) {
        return end + body.length();
      }
    }
    return end;
  }

  private @Nullable ListLabel role(String text, int at) {
    ListLabel found = null;
    for (Role role : ROLES) {
      int length = cues.startingAt(role.cue(), text, at);
      if (length > 0 && (found == null || length > found.length())) {
        found = new ListLabel(role.kind(), at, at + length);
      }
    }
    return found;
  }
}
