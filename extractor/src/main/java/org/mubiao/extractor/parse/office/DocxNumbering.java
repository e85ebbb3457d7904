package org.mubiao.extractor.parse.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes out the numbers that Word puts before the paragraphs of automatic lists. */
final class DocxNumbering {

  private static final int LEVELS = 9;
  private static final int DEEPEST_STYLE = 20;

  private final XWPFDocument document;
  private final ListNumbers numbers = new ListNumbers();

  DocxNumbering(XWPFDocument document) {
    this.document = document;
  }

  /** {@return what is printed before {@code paragraph}, empty if nothing; counts it} */
  String label(XWPFParagraph paragraph) {
    XWPFNumbering numbering = document.getNumbering();
    CTNumPr place = place(paragraph);
    if (numbering == null || place == null || place.getNumId() == null) {
      return "";
    }
    XWPFNum list = numbering.getNum(place.getNumId().getVal());
    if (list == null || list.getCTNum().getAbstractNumId() == null) {
      return "";
    }
    BigInteger abstractId = list.getCTNum().getAbstractNumId().getVal();
    XWPFAbstractNum form = numbering.getAbstractNum(abstractId);
    int level = place.getIlvl() == null ? 0 : place.getIlvl().getVal().intValue();
    if (form == null || level < 0 || level >= LEVELS) {
      return "";
    }
    @Nullable CTLvl[] levels = levels(list, form);
    int[] starts = new int[LEVELS];
    boolean restarts = false;
    for (int i = 0; i < LEVELS; i++) {
      CTLvl current = levels[i];
      starts[i] =
          current == null || current.getStart() == null ? 1 : number(current.getStart().getVal());
    }
    for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
      if (override.getStartOverride() != null && override.getIlvl() != null) {
        int at = override.getIlvl().intValue();
        if (at >= 0 && at < LEVELS) {
          starts[at] = number(override.getStartOverride().getVal());
          restarts = true;
        }
      }
    }
    String name = restarts ? "list " + place.getNumId().getVal() : "form " + abstractId;
    return write(levels, level, numbers.next(name, level, starts));
  }

  private static int number(BigInteger value) {
    return value.intValue();
  }

  private static @Nullable CTLvl[] levels(XWPFNum list, XWPFAbstractNum form) {
    @Nullable CTLvl[] levels = new @Nullable CTLvl[LEVELS];
    form.getCTAbstractNum().getLvlList().forEach(level -> put(levels, level));
    for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
      if (override.getLvl() != null) {
        put(levels, override.getLvl());
      }
    }
    return levels;
  }

  private static void put(@Nullable CTLvl[] levels, CTLvl level) {
    int at = level.getIlvl() == null ? -1 : level.getIlvl().intValue();
    if (at >= 0 && at < LEVELS) {
      levels[at] = level;
    }
  }

  private static String write(@Nullable CTLvl[] levels, int level, int[] counts) {
    CTLvl own = levels[level];
    if (own == null || own.getLvlText() == null || own.getLvlText().getVal() == null) {
      return "";
    }
    if (style(own) == NumberStyle.BULLET) {
      return "";
    }
    String label = own.getLvlText().getVal();
    for (int i = 0; i <= level; i++) {
      CTLvl other = levels[i];
      NumberStyle style = other == null ? NumberStyle.DECIMAL : style(other);
      label = label.replace("%" + (i + 1), style.write(counts[i]));
    }
    return label;
  }

  private static NumberStyle style(CTLvl level) {
    return level.getNumFmt() == null || level.getNumFmt().getVal() == null
        ? NumberStyle.DECIMAL
        : NumberStyle.ofName(level.getNumFmt().getVal().toString());
  }

  /** The paragraph's own place in a list, or else the one its style gives it. */
  private @Nullable CTNumPr place(XWPFParagraph paragraph) {
    CTPPr own = paragraph.getCTP().getPPr();
    if (own != null && own.getNumPr() != null) {
      return own.getNumPr();
    }
    String style = paragraph.getStyle();
    for (int depth = 0;
        style != null && document.getStyles() != null && depth < DEEPEST_STYLE;
        depth++) {
      XWPFStyle found = document.getStyles().getStyle(style);
      if (found == null) {
        return null;
      }
      if (found.getCTStyle().getPPr() != null && found.getCTStyle().getPPr().getNumPr() != null) {
        return found.getCTStyle().getPPr().getNumPr();
      }
      style = found.getBasisStyleID();
    }
    return null;
  }
}
