package org.mubiao.extractor.parse.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.mubiao.extractor.parse.layout.Blankness;

/**
 * The words of the paragraphs of a DOC file behind their numbers, as their reader sees them. The
 * binary format marks cells, pictures, notes and fields by control characters. Of a field its
 * result is printed, its instruction is not; words that a change takes out and hidden ones are left
 * out.
 */
final class DocWords {

  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final byte JOINED = 2;

  private final ListNumbers numbers = new ListNumbers();
  private final Deque<Field> fields = new ArrayDeque<>();
  private String carried = "";

  /** {@return the words of a paragraph behind its number, empty if there are none} */
  String of(Paragraph paragraph) {
    StringBuilder printed = new StringBuilder(carried);
    carried = "";
    boolean endTakenOut = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      endTakenOut = run.isMarkedDeleted();
      if (!endTakenOut) {
        read(run, printed);
      }
    }
    fields.removeIf(field -> !field.inResult()); // its end is missing
    if (endTakenOut && !paragraph.isTableRowEnd() && !paragraph.text().endsWith("\u0007")) {
      carried = printed.toString();
      return "";
    }
    String label = label(paragraph);
    return Blankness.isBlank(printed)
        ? ""
        : ListNumbers.before(label, printed.toString().stripTrailing());
  }

  private void read(CharacterRun run, StringBuilder printed) {
    boolean hidden = run.isVanished();
    if (run.isSymbol()) {
      if (!hidden && isShown()) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        printed.append(SymbolFonts.sign(font, run.getSymbolCharacter()));
      }
      return;
    }
    String font = run.getFontName();
    String words = SymbolFonts.plain(font == null ? "" : font, run.text());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == FIELD_BEGIN) {
        fields.push(new Field());
      } else if (c == FIELD_RESULT && !fields.isEmpty()) {
        fields.element().beginResult();
      } else if (c == FIELD_END && !fields.isEmpty()) {
        Field field = fields.pop();
        if (!field.inResult() && isShown()) {
          printed.append(field.drawn());
        }
      } else if (isShown()) {
        if (!hidden) {
          append(printed, c);
        }
      } else if (c >= ' ') {
        fields.element().instruct(Character.toString(c));
      }
    }
  }

  private boolean isShown() {
    return fields.stream().allMatch(Field::inResult);
  }

  private static void append(StringBuilder printed, char c) {
    if (c == '\u001E') {
      printed.append('-'); // a hyphen that does not break
    } else if (c == '\u000B' || c == '\f' || c == '\u000E') {
      printed.append('\n');
    } else if (c == '\t' || c >= ' ') {
      printed.append(c);
    }
  }

  private String label(Paragraph paragraph) {
    HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
    int level = paragraph.getIlvl();
    if (list == null
        || level < 0
        || level >= ListNumbers.LEVELS
        || list.getNumberText((char) level) == null) {
      return "";
    }
    ListNumbers.Start[] starts = new ListNumbers.Start[ListNumbers.LEVELS];
    boolean restarts = false;
    for (int i = 0; i < starts.length; i++) {
      boolean known = i <= level;
      starts[i] = new ListNumbers.Start(known ? list.getStartAt((char) i) : 1, ListNumbers.LEVELS);
      restarts |= known && list.isStartAtOverridden((char) i);
    }
    String name = restarts ? "item " + paragraph.getIlfo() : "list " + list.getLsid();
    int[] counts = numbers.next(name, level, starts);
    if (NumberStyle.ofCode(list.getNumberFormat((char) level)) == NumberStyle.BULLET) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String form = list.getNumberText((char) level);
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < ListNumbers.LEVELS) {
        label.append(NumberStyle.ofCode(list.getNumberFormat(c)).write(c <= level ? counts[c] : 1));
      } else {
        label.append(c);
      }
    }
    boolean joined = list.getTypeOfCharFollowingTheNumber((char) level) == JOINED;
    return ListNumbers.label(label.toString(), joined);
  }
}
