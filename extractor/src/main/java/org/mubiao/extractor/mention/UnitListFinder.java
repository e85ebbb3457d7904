package org.mubiao.extractor.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** 责任人：, 时限：: labels of what is no unit cannot end the name of one. */
  private static final int OTHER_LABEL = 3;

  /** No label is longer: 市级牵头（责任）单位. */
  private static final int LONGEST_LABEL = 12;

  private static final int LONGEST_TAIL_OF_NAME = 12;
  private static final int LONGEST_UNKNOWN_LABEL = 14;

  private final ListLabels labels;

  /** Prepares a finder. */
  public UnitListFinder(CueWords cues) {
    this.labels = new ListLabels(cues);
  }

  /** {@return the unit lists of a passage, in order} */
  public List<UnitListMention> find(AlignedText passage) {
    String text = passage.folded();
    List<UnitListMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (i > 0
          && isChinese(text.charAt(i))
          && isChinese(text.charAt(i - 1))
          && !passage.blankBefore(i)) {
        i++; // inside words nothing opens
        continue;
      }
      UnitListMention list = null;
      if (isOpen(text.charAt(i))) {
        list = bracketed(passage, i);
      }
      if (list == null && mayOpen(passage, i)) {
        list = labelled(passage, i);
      }
      if (list == null
          && i > 0
          && "。；）—".indexOf(text.charAt(text.charAt(i) == '—' ? i : i - 1)) >= 0) {
        list = ClosingUnits.read(passage, i);
      }
      if (list == null) {
        i++;
      } else {
        found.add(list);
        i = Math.max(i + 1, list.end());
      }
    }
    return found;
  }

  private static boolean isChinese(char c) {
    return c >= '一' && c <= '鿿';
  }

  private static boolean isOpen(char c) {
    return c == '（' || c == '【' || c == '[' || c == '〔';
  }

  private static boolean isClose(char c) {
    return c == '）' || c == '】' || c == ']' || c == '〕';
  }

  /** A list without a bracket opens a passage or follows a stop or a blank. */
  private static boolean mayOpen(AlignedText passage, int at) {
    return at == 0
        || "。；：）】".indexOf(passage.folded().charAt(at - 1)) >= 0
        || passage.blankBefore(at);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open <= LONGEST_LIST; i++) {
      char c = text.charAt(i);
      if (isOpen(c)) {
        depth++;
      } else if (isClose(c)) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private @Nullable UnitListMention bracketed(AlignedText passage, int open) {
    String text = passage.folded();
    int from = open + 1;
    ListLabel known = labels.bare(passage, from);
    int close = closing(text, open);
    // （包联领导：王某；牵头单位：县林业局）: what is not known says nothing of the rest
    ListLabel label = known == null && close > 0 ? ListLabels.unknown(text, from, close) : known;
    if (label != null && (close < 0 || strayList(text, from, close))) {
      int end = unclosedEnd(text, label.end());
      boolean colon = text.charAt(label.end() - 1) == '：';
      return !colon || end - open > LONGEST_LIST
          ? null
          : read(passage, label, end, open, end, true);
    }
    if (close < 0) {
      return null;
    }
    int stop = close + 1;
    while (stop < text.length() && text.charAt(stop) == '）') {
      stop++;
    }
    if (label != null) {
      boolean colon = text.charAt(label.end() - 1) == '：';
      UnitListMention list =
          !colon && text.substring(from, close).indexOf('。') >= 0
              ? null
              : read(passage, label, close, open, stop, true);
      if (list != null || known != null) {
        return list;
      }
    }
    // （分工：县林业局牵头，县财政局配合）: behind a word that is no label, verbs may say who does what
    int names = label == null ? from : label.end();
    return UnitsInAction.read(passage, names, close, open, stop);
  }

  /** Another list opens before this one closes: its own bracket is missing. */
  private boolean strayList(String text, int from, int close) {
    for (int i = text.indexOf('（', from); i >= 0 && i < close; i = text.indexOf('（', i + 1)) {
      ListLabel inner = labels.at(text, i + 1);
      if (inner != null && text.substring(from, i).indexOf('。') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A list that nobody closes ends at the full stop, or where a name is over. */
  private static int unclosedEnd(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_LIST);
    int depth = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '。') {
        return i;
      }
      if (isOpen(c)) {
        depth++;
      } else if (isClose(c)) {
        depth--;
        int next = i + 1;
        while (next < limit && "、，；。）".indexOf(text.charAt(next)) < 0) {
          next++;
        }
        if (depth < 0 || next - i > LONGEST_TAIL_OF_NAME) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  private @Nullable UnitListMention labelled(AlignedText passage, int at) {
    String text = passage.folded();
    ListLabel label = labels.at(text, at);
    if (label == null) {
      label = stated(passage, at);
    }
    if (label == null
        || at > 0 && passage.blankBefore(at) && label.length() < WHOLE_LABEL
        || at > 0
            && !label.namesUnits()
            && label.kind() != ListLabel.Kind.DUE
            && !namesPerson(text, at, label)) {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST_LIST + 1);
    int end = at;
    while (end < limit && text.charAt(end) != '。') {
      end++;
    }
    return end - at > LONGEST_LIST ? null : read(passage, label, end, at, end, false);
  }

  /** …。牵头单位为市科技局，配合单位为市财政局。: a verb stands for the colon, a body behind it. */
  private @Nullable ListLabel stated(AlignedText passage, int at) {
    String text = passage.folded();
    int verb = at + 2;
    while (verb < text.length() && verb - at <= LONGEST_LABEL && text.charAt(verb) != '为') {
      verb++;
    }
    if (verb >= text.length() || verb - at > LONGEST_LABEL) {
      return null;
    }
    ListLabel label = labels.bare(passage, at);
    if (label == null || !label.namesUnits() || text.charAt(label.end() - 1) != '为') {
      return null;
    }
    int end = label.end();
    while (end < text.length() && "、，；。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean body =
        end - label.end() <= UnitNames.LONGEST && UnitNames.isBody(text, label.end(), end);
    return body ? label : null;
  }

  /** …。责任领导：张某；责任单位：…: who answers for it stands behind a stop, with a colon. */
  private static boolean namesPerson(String text, int at, ListLabel label) {
    return label.kind() == ListLabel.Kind.PERSON
        && "。；）".indexOf(text.charAt(at - 1)) >= 0
        && text.charAt(label.end() - 1) == '：';
  }

  /** What has been read of a list. */
  private static final class Reading {
    final List<String> lead = new ArrayList<>();
    final List<String> others = new ArrayList<>();
    final List<String> responsible = new ArrayList<>();
    UnitListMention.@Nullable Due due;
    boolean people;

    void add(ListLabel.Kind kind, List<String> names) {
      if (kind == ListLabel.Kind.LEAD) {
        lead.addAll(names);
      } else {
        others.addAll(names);
        if (kind == ListLabel.Kind.RESPONSIBLE) {
          responsible.addAll(names);
        }
      }
    }
  }

  private @Nullable UnitListMention read(
      AlignedText passage, ListLabel first, int end, int start, int stop, boolean bracket) {
    Reading reading = new Reading();
    ListLabel label = first;
    int listEnd = stop;
    while (label != null) {
      ListLabel next = nextLabel(passage, label.end(), end, bracket);
      int to = next == null ? end : next.start();
      if (!bracket && label.namesUnits()) {
        int last = UnitNames.endOfNames(passage, label.end(), to);
        if (!passage.folded().substring(last, to).chars().allMatch(c -> "；，、".indexOf(c) >= 0)) {
          to = last;
          next = null;
          listEnd = last;
        }
      }
      switch (label.kind()) {
        case LEAD, PARTNER, RESPONSIBLE -> {
          int last = stopBefore(passage, label.end(), to);
          UnitsInAction.Joining joining =
              label.kind() == ListLabel.Kind.PARTNER
                  ? null
                  : UnitsInAction.joining(passage, label.end(), last);
          if (joining == null) {
            reading.add(label.kind(), UnitNames.split(passage, label.end(), last));
          } else {
            reading.add(ListLabel.Kind.LEAD, joining.lead());
            reading.add(ListLabel.Kind.PARTNER, joining.partner());
          }
        }
        case DUE -> {
          if (reading.due == null && to > label.end()) {
            reading.due = new UnitListMention.Due(label.end(), to);
          }
        }
        case PERSON -> reading.people = true;
        case OTHER -> {
          // says nothing of units
        }
      }
      if (next != null && next.kind() == ListLabel.Kind.OTHER && !bracket) {
        listEnd = next.start();
        next = null;
      }
      label = next;
    }
    UnitListMention list =
        UnitListMention.of(
            start, listEnd, reading.lead, reading.others, reading.responsible, reading.due);
    boolean names =
        !list.isEmpty() || reading.due != null || reading.people && (start == 0 || !bracket);
    return names ? list : null;
  }

  private static int stopBefore(AlignedText passage, int from, int to) {
    int stop = passage.folded().indexOf('。', from);
    return stop < 0 ? to : Math.min(stop, to);
  }

  /** The next label, one that stands apart or cannot be the end of a name. */
  private @Nullable ListLabel nextLabel(AlignedText passage, int from, int end, boolean bracket) {
    String text = passage.folded();
    for (int i = from; i < end; i++) {
      boolean blank = passage.blankBefore(i);
      boolean apart = i == from || blank || "；，。、）】：".indexOf(text.charAt(i - 1)) >= 0;
      ListLabel label = labels.at(text, i);
      if (label != null) {
        int whole = label.namesUnits() ? WHOLE_LABEL : OTHER_LABEL;
        if (apart || label.length() >= whole) {
          return label;
        }
      }
      if (apart && i > from) {
        ListLabel bare = blank || "；。，".indexOf(text.charAt(i - 1)) >= 0 ? bare(passage, i) : null;
        ListLabel unknown = bracket ? ListLabels.unknown(text, i, end) : null;
        if (bare != null || unknown != null) {
          return bare != null ? bare : unknown;
        }
      }
      if (!bracket && text.charAt(i) == '：' && i > from) {
        return unknownBefore(passage, from, i);
      }
    }
    return null;
  }

  private @Nullable ListLabel bare(AlignedText passage, int at) {
    ListLabel label = labels.bare(passage, at);
    boolean said = label != null && passage.folded().charAt(label.end() - 1) == '为';
    return label != null && (said || passage.blankBefore(label.end())) ? label : null;
  }

  /** 各镇街 来源：, 经济发展局解读：: an unknown label behind the last name or glued to it. */
  private static ListLabel unknownBefore(AlignedText passage, int from, int colon) {
    String text = passage.folded();
    int floor = Math.max(from, colon - LONGEST_UNKNOWN_LABEL);
    int start = colon;
    while (start > floor && "；，、".indexOf(text.charAt(start - 1)) < 0) {
      start--;
      if (passage.blankBefore(start)) {
        return new ListLabel(ListLabel.Kind.OTHER, start, colon + 1);
      }
    }
    for (int i = colon - 1; i > start + 1; i--) {
      if (UnitNames.mayEndAt(text, i)) {
        start = i;
        break;
      }
    }
    return new ListLabel(ListLabel.Kind.OTHER, start, colon + 1);
  }
}
