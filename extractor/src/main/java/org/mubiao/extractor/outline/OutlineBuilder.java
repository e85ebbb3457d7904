package org.mubiao.extractor.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/** Builds the outline of one document. */
public final class OutlineBuilder {

  private static final int LONGEST_TITLE = 60;

  /** A section whose end is not known yet. */
  private record OpenSection(
      OrdinalStyle style,
      String id,
      String number,
      String title,
      String path,
      int level,
      @Nullable String parent,
      int start) {}

  private final ParsedDocument document;
  private final Deque<OpenSection> stack = new ArrayDeque<>();
  private final List<OpenSection> all = new ArrayList<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private int lastEnd;

  private OutlineBuilder(ParsedDocument document) {
    this.document = document;
  }

  /** {@return the outline of {@code document}} */
  public static Outline build(ParsedDocument document) {
    return new OutlineBuilder(document).run();
  }

  /** A piece whose section is known by id only. */
  private record Draft(
      LineJoiner.Joined joined,
      @Nullable String section,
      boolean opens,
      int bodyStart,
      Passage.Role role,
      @Nullable AlignedText caption) {}

  private Outline run() {
    List<Draft> drafts = new ArrayList<>();
    boolean inAttachmentList = false;
    AlignedText previous = null;
    for (LineJoiner.Joined joined : LineJoiner.join(document)) {
      if (joined.table() != null) {
        drafts.add(new Draft(joined, currentId(), false, 0, Passage.Role.BODY, previous));
        lastEnd = joined.table().span().end();
        inAttachmentList = false;
        previous = null;
        continue;
      }
      AlignedText text = joined.text();
      if (text.length() == 0) {
        continue;
      }
      if (joined.role() != Passage.Role.BODY) {
        drafts.add(new Draft(joined, currentId(), false, 0, joined.role(), null));
        lastEnd = text.span().end();
        previous = null;
        continue;
      }
      String folded = text.folded();
      Ordinal ordinal = Ordinal.opening(folded);
      boolean listed = isAttachmentList(folded);
      if (listed
          || (inAttachmentList
              && ordinal != null
              && ordinal.style() == OrdinalStyle.ARABIC
              && folded.length() <= LONGEST_TITLE)) {
        inAttachmentList = true;
        drafts.add(new Draft(joined, null, false, 0, Passage.Role.ATTACHMENT_LIST, null));
        lastEnd = text.span().end();
        previous = null;
        continue;
      }
      inAttachmentList = false;
      if (ordinal != null && !isWrapper(ordinal)) {
        int bodyStart = open(ordinal, text);
        drafts.add(new Draft(joined, currentId(), true, bodyStart, Passage.Role.BODY, null));
      } else {
        drafts.add(new Draft(joined, currentId(), false, 0, Passage.Role.BODY, null));
      }
      lastEnd = text.span().end();
      previous = folded.length() <= LONGEST_TITLE ? text : null;
    }
    while (!stack.isEmpty()) {
      close();
    }
    return assemble(drafts);
  }

  /** 附件：1.… is a list of attachments; 附件1 alone on a line opens one. */
  private static boolean isAttachmentList(String line) {
    return line.startsWith("附件：") && line.length() > 3;
  }

  /** 附件 without a number, before any part: the plan itself, attached to its notice. */
  private boolean isWrapper(Ordinal ordinal) {
    return all.isEmpty()
        && ordinal.style() == OrdinalStyle.ATTACHMENT
        && ordinal.number().equals("附件");
  }

  private @Nullable String currentId() {
    OpenSection top = stack.peek();
    return top == null ? null : top.id();
  }

  private int open(Ordinal ordinal, AlignedText text) {
    while (!stack.isEmpty() && endsAt(stack.element(), ordinal)) {
      close();
    }
    String folded = text.folded();
    int titleEnd = titleEnd(folded, ordinal.length());
    int bodyStart = titleEnd;
    while (bodyStart < folded.length() && "。：".indexOf(folded.charAt(bodyStart)) >= 0) {
      bodyStart++;
    }
    String title = text.words(ordinal.length(), titleEnd);
    if (ordinal.style() == OrdinalStyle.FIRSTLY) {
      title = "";
      bodyStart = ordinal.length();
    } else if (titleEnd == ordinal.length()) {
      bodyStart = ordinal.length();
    }
    OpenSection parent = stack.peek();
    String path = parent == null ? ordinal.number() : parent.path() + "/" + ordinal.number();
    OpenSection section =
        new OpenSection(
            ordinal.style(),
            "s" + (all.size() + 1),
            ordinal.number(),
            title,
            path,
            parent == null ? 1 : parent.level() + 1,
            parent == null ? null : parent.id(),
            text.offset(0));
    stack.push(section);
    all.add(section);
    return bodyStart;
  }

  /** A part ends where one of its own rank or a higher one opens; 1.1.1 stands below 1.1. */
  private static boolean endsAt(OpenSection open, Ordinal ordinal) {
    if (open.style() == OrdinalStyle.DOTTED && ordinal.style() == OrdinalStyle.DOTTED) {
      return dots(open.number()) >= dots(ordinal.number());
    }
    return open.style().compareTo(ordinal.style()) >= 0;
  }

  private static long dots(String number) {
    return number.chars().filter(c -> c == '.').count();
  }

  /**
   * Where the heading ends: before the first full stop, or at the end of a short line without one.
   */
  private static int titleEnd(String folded, int from) {
    int depth = 0;
    for (int i = from; i < folded.length() && i - from <= LONGEST_TITLE; i++) {
      char c = folded.charAt(i);
      if (c == '《' || c == '“' || c == '（') {
        depth++;
      } else if (c == '》' || c == '”' || c == '）') {
        depth--;
      } else if (depth <= 0 && (c == '。' || c == '：' || c == '？' || c == '！')) {
        String title = folded.substring(from, i);
        boolean statement =
            title.indexOf('，') >= 0 && title.chars().anyMatch(x -> x >= '0' && x <= '9');
        return statement ? from : i;
      } else if (depth <= 0 && c == '；') {
        return from;
      }
    }
    return folded.length() - from <= LONGEST_TITLE ? folded.length() : from;
  }

  private void close() {
    OpenSection section = stack.pop();
    ends.put(section.id(), Math.max(lastEnd, section.start()));
  }

  private Outline assemble(List<Draft> drafts) {
    Map<String, Section> sections = new HashMap<>();
    List<Section> ordered = new ArrayList<>();
    for (OpenSection open : all) {
      Section section =
          new Section(
              open.id(),
              open.parent(),
              open.number(),
              open.title(),
              open.level(),
              open.path(),
              new Span(open.start(), ends.getOrDefault(open.id(), open.start())));
      sections.put(open.id(), section);
      ordered.add(section);
    }
    List<Piece> pieces = new ArrayList<>();
    for (Draft draft : drafts) {
      Section section = draft.section() == null ? null : sections.get(draft.section());
      if (draft.joined().table() != null) {
        pieces.add(new TablePiece(draft.joined().table(), draft.caption(), section));
      } else {
        pieces.add(
            new Passage(
                draft.joined().text(), section, draft.opens(), draft.bodyStart(), draft.role()));
      }
    }
    return new Outline(document, ordered, pieces);
  }
}
