package org.mubiao.extractor.parse.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/** Reads the groups of a rich text file: what is in them, and where it belongs. */
final class RtfReader {

  /** What becomes of the words in a group. */
  private enum Place {
    /** They are printed. */
    TEXT,
    /** They are not printed. */
    NOWHERE,
    /** They are not printed, but those of some group inside are: of a text box in a drawing. */
    WRAPPER,
    /** Names of fonts. */
    FONTS,
    /** The title that the file has by its properties. */
    TITLE,
    /** The automatic number of a paragraph. */
    LABEL,
    /** What a field is told to do. */
    INSTRUCTION,
    /** A packed file, written in hexadecimal digits. */
    PACKED
  }

  /** Groups whose words are not printed, though they are not marked as ones to be left out. */
  private static final Set<String> UNPRINTED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "nonshppict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "shprslt",
          "nonesttables",
          "xe",
          "tc",
          "tcn",
          "txe",
          "rxe",
          "filetbl",
          "private",
          "comment",
          "objclass",
          "objname",
          "annotation",
          "atnauthor",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "mmathPict");

  /** Groups whose words are not printed but for those of a group inside them. */
  private static final Set<String> WRAPPERS = Set.of("shp", "shpgrp", "shpinst", "do", "upr");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("softline", ""),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"));

  /** A group. Those inside it begin with what holds in it. */
  private static final class Group {

    private Place place = Place.TEXT;
    private int font;
    private int fallback = 1;
    private boolean hidden;
    private boolean deleted;
    private int level;
    private boolean listed;
    private @Nullable RtfFlow opened;
    private boolean isNote;
    private boolean isEndnote;
    private @Nullable Field field;
    private int fieldStart;

    Group inside() {
      Group inner = new Group();
      inner.place = place;
      inner.font = font;
      inner.fallback = fallback;
      inner.hidden = hidden;
      inner.deleted = deleted;
      inner.level = level;
      inner.listed = listed;
      return inner;
    }
  }

  private final RtfTokens tokens;
  private final ReadLimits limits;
  private final DocumentDraft draft;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final List<RtfFlow> notes = new ArrayList<>();
  private final List<RtfFlow> endnotes = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final StringBuilder packed = new StringBuilder();
  private Group group = new Group();
  private boolean starred;
  private int fallbackLeft;
  private boolean labelled;
  private boolean unlabelled;

  RtfReader(RtfTokens tokens, ReadLimits limits, DocumentDraft draft) {
    this.tokens = tokens;
    this.limits = limits;
    this.draft = draft;
  }

  /** Reads the file to its end and writes what is in it. */
  void read() throws RefusedException, IOException {
    RtfFlow body = new RtfFlow();
    flows.push(body);
    RtfTokens.Kind kind = tokens.next();
    boolean begun = false;
    while (kind != RtfTokens.Kind.END && !(begun && groups.isEmpty())) {
      switch (kind) {
        case OPEN -> {
          open();
          begun = true;
        }
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case BYTE -> textByte(tokens.textByte());
        case END -> throw new IllegalStateException("read behind the end");
      }
      kind = tokens.next();
    }
    if (!groups.isEmpty()) {
      throw new IOException("the file ends inside a group");
    }
    flush();
    draft.fact("title", title.toString());
    body.write(draft);
    for (RtfFlow note : notes) {
      note.write(draft);
    }
    for (RtfFlow note : endnotes) {
      note.write(draft);
    }
    if (unlabelled) {
      draft.remark(
          "The file does not store the automatic numbers of all its lists; those are lost.");
    }
  }

  private void open() throws RefusedException {
    flush();
    starred = false;
    fallbackLeft = 0;
    groups.push(group);
    if (groups.size() > limits.maxDepth()) {
      throw RefusedException.tooDeep(limits);
    }
    group = group.inside();
  }

  private void close() {
    flush();
    fallbackLeft = 0;
    starred = false;
    if (groups.isEmpty()) {
      return;
    }
    Group ended = group;
    group = groups.pop();
    RtfFlow opened = ended.opened;
    if (opened != null && flows.size() > 1) {
      flows.pop();
      opened.end();
      if (ended.isEndnote) {
        endnotes.add(opened);
      } else if (ended.isNote) {
        notes.add(opened);
      } else {
        flow().hang(opened);
      }
    }
    Field field = ended.field;
    if (field != null && flow().length() == ended.fieldStart) {
      show(field.drawn()); // it stores nothing that it shows
    }
    if (ended.place == Place.LABEL && group.place != Place.LABEL) {
      label();
    }
    if (ended.place == Place.PACKED && group.place != Place.PACKED) {
      RtfObject.name(packed).ifPresent(draft::attachment);
      packed.setLength(0);
    }
  }

  private RtfFlow flow() {
    return flows.element();
  }

  private void textByte(int value) {
    if (fallbackLeft > 0) {
      fallbackLeft--;
    } else {
      bytes.write(value);
    }
  }

  /** Words are decoded whole: a character may be written in several bytes. */
  private void flush() {
    if (bytes.size() > 0) {
      byte[] run = bytes.toByteArray();
      bytes.reset();
      show(fonts.decode(run, group.font));
    }
  }

  private void show(String words) {
    if (words.isEmpty()) {
      return;
    }
    switch (group.place) {
      case TEXT -> {
        if (!group.hidden && !group.deleted) {
          flow().add(words);
        }
      }
      case FONTS -> fonts.name(words);
      case TITLE -> title.append(words);
      case LABEL -> label.append(words);
      case INSTRUCTION -> {
        for (Group outer : groups) {
          Field field = outer.field;
          if (field != null) {
            field.instruct(words);
            break;
          }
        }
      }
      case PACKED -> packed.append(packed.length() < RtfObject.LONGEST ? words : "");
      case NOWHERE, WRAPPER -> {
        // not printed
      }
    }
  }

  private void label() {
    String printed = label.toString();
    label.setLength(0);
    labelled = true;
    boolean numbered =
        printed
            .codePoints()
            .anyMatch(
                c ->
                    Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
    boolean joined = !printed.endsWith("\t") && !printed.endsWith(" ");
    if (numbered && !group.deleted && !group.hidden) {
      flow().label(ListNumbers.label(printed, joined));
    }
  }

  private void word(String word) {
    if (fallbackLeft > 0 && SIGNS.containsKey(word)) {
      fallbackLeft--; // what is shown where a character is not known
      return;
    }
    fallbackLeft = 0;
    if (word.equals("u")) {
      unicode(tokens.number(0));
      return;
    }
    flush();
    if (word.equals("*")) {
      starred = true;
      return;
    }
    boolean left = starred;
    starred = false;
    if (destination(word)) {
      return;
    }
    if (left) {
      group.place = Place.NOWHERE;
      return;
    }
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
      return;
    }
    if (group.place == Place.FONTS) {
      font(word);
      return;
    }
    if (word.equals("f")) {
      group.font = tokens.number(0);
    } else if (word.equals("uc")) {
      group.fallback = Math.max(0, Math.min(tokens.number(1), 100));
    } else if (word.equals("ansicpg")) {
      fonts.codePage(tokens.number(0));
    } else if (SIGNS.containsKey(word)) {
      show(SIGNS.getOrDefault(word, ""));
    } else if (group.place == Place.TEXT) {
      layout(word);
    }
  }

  private void unicode(int number) {
    flush();
    String character = Character.toString((char) (number & 0xFFFF));
    show(SymbolFonts.plain(fonts.name(group.font), character));
    fallbackLeft = group.fallback;
  }

  private void font(String word) {
    if (word.equals("f")) {
      fonts.begin(tokens.number(0));
    } else if (word.equals("fcharset")) {
      fonts.charset(tokens.number(1));
    }
  }

  /** Opens what the group of a word is for; false if the word is none that begins a group. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> group.place = Place.FONTS;
      case "title" -> group.place = Place.TITLE;
      case "listtext", "pntext" -> group.place = printed(Place.LABEL);
      case "fldinst" -> group.place = printed(Place.INSTRUCTION);
      case "objdata" -> group.place = Place.PACKED;
      case "field" -> {
        group.field = new Field();
        group.fieldStart = flow().length();
      }
      case "fldrslt", "nesttableprops" -> {
        // what a field shows; what the rows of a table inside a table are like
      }
      case "ud" -> group.place = group.place == Place.WRAPPER ? Place.TEXT : group.place;
      case "footnote" -> {
        if (group.place == Place.TEXT) {
          flow(true);
        }
      }
      case "shptxt", "dptxbxtext" -> {
        if (group.place == Place.WRAPPER) {
          group.place = Place.TEXT;
          flow(false);
        }
      }
      default -> {
        boolean wrapper = WRAPPERS.contains(word);
        if (!wrapper && !UNPRINTED.contains(word)) {
          return false;
        }
        group.place = wrapper ? printed(Place.WRAPPER) : Place.NOWHERE;
      }
    }
    return true;
  }

  /** A part of a group that is not printed is not printed either. */
  private Place printed(Place place) {
    return group.place == Place.TEXT ? place : group.place;
  }

  private void flow(boolean note) {
    RtfFlow opened = new RtfFlow();
    group.opened = opened;
    group.isNote = note;
    group.level = 0;
    flows.push(opened);
  }

  private void layout(String word) {
    int number = tokens.number(1);
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "pard" -> {
        group.level = 0;
        group.listed = false;
      }
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
      }
      case "v" -> group.hidden = number != 0;
      case "deleted" -> group.deleted = number != 0;
      case "ls" -> group.listed = number > 0;
      case "ftnalt" -> group.isEndnote = group.isNote;
      case "intbl" -> group.level = Math.max(1, group.level);
      case "itap" -> group.level = Math.max(0, number);
      case "trowd" -> {
        if (level() > 1) {
          flow().table(level()).beginRow();
        } else {
          flow().beginRow();
        }
      }
      case "trleft" -> flow().table(level()).startAt(tokens.number(0));
      case "clmrg" -> flow().table(level()).joinLeft();
      case "clvmrg" -> flow().table(level()).joinAbove();
      case "cellx" -> flow().table(level()).endAt(tokens.number(0));
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(2, group.level));
      case "row" -> flow().endRow(1);
      case "nestrow" -> flow().endRow(Math.max(2, group.level));
      default -> {
        // how it looks
      }
    }
  }

  private int level() {
    return Math.max(1, group.level);
  }

  private void endCell(int level) {
    endList();
    flow().endCell(level);
  }

  private void endParagraph() {
    if (group.deleted) {
      return; // the paragraphs are joined when the change is accepted
    }
    endList();
    flow().endParagraph(group.level);
  }

  private void endList() {
    unlabelled |= group.listed && !labelled && flow().length() > 0;
    labelled = false;
  }
}
