package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/**
 * Finds the verbs that govern a counted object. Cue words say which verbs those are; word
 * boundaries where one may be seen.
 */
final class VerbReader {

  private static final int LONGEST_VERB = 8;

  /** 完成新建, 组织新招引: that it was carried through says nothing of the kind of figure. */
  private static final QuickPattern FINISHING = QuickPattern.compile("^(?:完成|组织|推动|开展)(?=新)");

  private static final String JOINS = "和或、";

  private final CueWords cues;

  VerbReader(CueWords cues) {
    this.cues = cues;
  }

  /** {@return whether the stretch is verbs and nothing else: 新增, 建成, 组织开展} */
  boolean isVerb(PassageText passage, int from, int to) {
    String text = passage.folded();
    if (to - from > 64) {
      return false;
    }
    String words = text.substring(from, to);
    if (isAction(words) || cues.is(CueRole.INCREASE, words) || cues.is(CueRole.NET, words)) {
      return true;
    }
    if (words.length() > LONGEST_VERB) {
      return false; // most names are, and need not be cut into words for that
    }
    List<Word> parts = passage.wordsIn(from, to);
    if (parts.isEmpty()
        || parts.get(0).start() != from
        || parts.get(parts.size() - 1).end() != to) {
      return false;
    }
    return isActions(text, from, to)
        || parts.stream().allMatch(word -> word.isVerb() || "dca".indexOf(word.broad()) >= 0)
            && parts.get(parts.size() - 1).broad() != 'a'
            && parts.stream().anyMatch(Word::isVerb);
  }

  private boolean isAction(String word) {
    return cues.is(CueRole.ACTION, word)
        || word.length() > 1 && word.charAt(0) == '新' && cues.is(CueRole.ACTION, word.substring(1));
  }

  /** Whether words of action and of manner fill the stretch, a word of action last. */
  private boolean isActions(String text, int from, int to) {
    int at = from;
    boolean verb = false;
    while (at < to) {
      int action = cues.startingAt(CueRole.ACTION, text, at);
      int length = Math.max(action, cues.startingAt(CueRole.MANNER, text, at));
      if (length > 0 && at + length <= to) {
        verb |= action == length;
        at += length;
      } else if ("、和及或并".indexOf(text.charAt(at)) >= 0) {
        at++;
      } else {
        return false;
      }
    }
    return verb;
  }

  /** {@return the kind of figure a verb tells, null if it tells none} */
  @Nullable Measure measure(String verb) {
    if (cues.is(CueRole.NET, verb)) {
      return Measure.NET;
    }
    String first = FINISHING.matcher(verb).replaceFirst("");
    boolean adds =
        cues.is(CueRole.INCREASE, verb)
            || first.length() > 1 && first.charAt(0) == '新'
            || verb.equals("增设")
            || verb.equals("增配");
    return adds ? Measure.NEW : null;
  }

  /** {@return the first verb of action at a word boundary, -1 if there is none} */
  int firstAction(PassageText passage, int from, int to) {
    String text = passage.folded();
    for (int i = from; i < to; i++) {
      int length = actionLength(passage, i, to);
      if (length >= 2
          && (i == from || passage.isBoundary(i))
          && !isListed(text, from, i, length, to)
          && i + length <= to
          && (i == from || passage.isBoundary(i + length))) {
        return i;
      }
    }
    return -1;
  }

  /** 交通、教育、医疗等领域: between others of its kind the word is a noun. */
  private static boolean isListed(String text, int from, int at, int length, int to) {
    return at > from
        && text.charAt(at - 1) == '、'
        && at + length < to
        && "、等".indexOf(text.charAt(at + length)) >= 0;
  }

  /**
   * {@return the verb of action that divides bodies or an area from what they do, -1 if there is no
   * verb}
   *
   * <p>每个示范乡镇培育…: 示范 belongs to the towns; the verb is the one behind a whole kind of area.
   */
  int predicate(PassageText passage, int from, int to) {
    int first = firstAction(passage, from, to);
    String text = passage.folded();
    if (first == from) {
      return first;
    }
    int next = first;
    while (next > from) {
      String who = NameShapes.withoutEach(passage.nameWords(from, next));
      if (NameShapes.isEachScope(who) || NameShapes.isArea(who)) {
        return next;
      }
      next = firstAction(passage, next + 2, to);
    }
    boolean names =
        first > from
            && NameShapes.isFigureTail(
                text.substring(first + actionLength(passage, first, to), to));
    return names ? -1 : first;
  }

  /** {@return whether a noun that begins like a verb stands there as a word: 引导基金, 退役军人} */
  boolean opensNoun(PassageText passage, int at, int to) {
    int length = cues.startingAt(CueRole.NOUN, passage.folded(), at, to);
    return length > 0 && (at + length == to || passage.isBoundary(at + length));
  }

  /** {@return the length of the verbs of action that start at {@code at}, joined ones together} */
  int actionLength(PassageText passage, int at, int to) {
    String text = passage.folded();
    int limit = Math.min(to, at + LONGEST_VERB);
    if (at >= limit) {
      return 0;
    }
    if (text.charAt(at) != '新' && cues.startingAt(CueRole.ACTION, text, at, limit) == 0) {
      return 0;
    }
    if (opensNoun(passage, at, to)) {
      // 退役军人, 脱贫县: nobody retires soldiers here
      return 0;
    }
    int bounded = 0;
    int unbounded = 0;
    for (int end = at + 2; end <= limit; end++) {
      String word = text.substring(at, end);
      boolean action = cues.is(CueRole.ACTION, word) || word.length() > 2 && isAction(word);
      if (action) {
        if (end == to || passage.isBoundary(end)) {
          bounded = end - at;
        } else if (unbounded == 0) {
          unbounded = end - at;
        }
      }
    }
    if (bounded == 0 && unbounded > 0 && text.charAt(at) != '新') {
      Word word = passage.wordStartingAt(at);
      if (word != null && word.end() > at + unbounded && word.broad() == 'n') {
        return 0; // 服务业, 服务站: a noun that begins like a verb
      }
    }
    int total = bounded == 0 ? unbounded : bounded;
    while (total > 0 && at + total < to) {
      int joined = JOINS.indexOf(text.charAt(at + total)) >= 0 ? 1 : 0;
      int next = cues.startingAt(CueRole.ACTION, text, at + total + joined, to);
      // 维修改造: two verbs side by side are one if a word ends behind the second
      boolean goesOn =
          next >= 2 && (joined > 0 || next == 2 && passage.isBoundary(at + total + next));
      if (!goesOn) {
        break;
      }
      total += joined + next;
    }
    return total;
  }
}
