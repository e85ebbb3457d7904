package org.mubiao.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLatentStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLsdException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A notice as somebody types it in an office program, by the rules for official documents: body
 * text in 仿宋 of size three, lines 28 points apart, the first of each paragraph drawn in; figures in
 * runs of their own, each run with its fonts and sizes; styles, and a list of those the program
 * knows.
 */
final class OfficeDocument {

  private static final Pattern RUNS = Pattern.compile("[\\x00-\\x7F]+|[^\\x00-\\x7F]+");
  private static final int TITLE_SIZE = 22;
  private static final int BODY_SIZE = 16;
  private static final int CELL_SIZE = 12;

  /** Two characters of the body, and one line, in the units that the format has for them. */
  private static final int DRAWN_IN = 640;

  private static final double LINE = 28;

  /** About so many styles are listed with what becomes of them when they are used. */
  private static final int LISTED = 260;

  private static final int HEADINGS = 9;

  private OfficeDocument() {}

  /** {@return the file; {@code paragraphs} with the title first} */
  static byte[] of(List<String> paragraphs, List<List<String>> table) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      styles(document.createStyles());
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      write(paragraphs.get(0), "方正小标宋简体", TITLE_SIZE, title);
      for (String words : paragraphs.subList(1, paragraphs.size())) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(DRAWN_IN);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        write(words, "仿宋_GB2312", BODY_SIZE, paragraph);
      }
      if (!table.isEmpty()) {
        table(document.createTable(table.size(), table.get(0).size()), table);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void table(XWPFTable rows, List<List<String>> table) {
    for (int column = 0; column < table.get(0).size(); column++) {
      if (column == 0) {
        rows.getCTTbl().addNewTblGrid();
      }
      rows.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(2200));
    }
    for (int row = 0; row < table.size(); row++) {
      for (int column = 0; column < table.get(row).size(); column++) {
        XWPFTableCell cell = rows.getRow(row).getCell(column);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(table.get(row).get(column), "宋体", CELL_SIZE, paragraph);
      }
    }
  }

  private static void write(String words, String font, int size, XWPFParagraph paragraph) {
    Matcher run = RUNS.matcher(words);
    while (run.find()) {
      XWPFRun made = paragraph.createRun();
      boolean chinese = run.group().charAt(0) > 0x7F;
      made.setFontFamily(chinese ? font : "Times New Roman", XWPFRun.FontCharRange.ascii);
      made.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
      made.setFontFamily(chinese ? font : "Times New Roman", XWPFRun.FontCharRange.hAnsi);
      made.setFontSize(size);
      made.setText(run.group());
    }
  }

  private static void styles(XWPFStyles styles) {
    CTStyles made = CTStyles.Factory.newInstance();
    CTLatentStyles known = made.addNewLatentStyles();
    known.setDefLockedState(false);
    known.setDefUIPriority(BigInteger.valueOf(99));
    known.setDefSemiHidden(false);
    known.setDefUnhideWhenUsed(false);
    known.setDefQFormat(false);
    known.setCount(BigInteger.valueOf(LISTED));
    for (int number = 1; number <= LISTED; number++) {
      CTLsdException style = known.addNewLsdException();
      style.setName("Style " + number);
      style.setUiPriority(BigInteger.valueOf(number % 100));
      style.setSemiHidden(true);
      style.setUnhideWhenUsed(true);
    }
    style(made, "Normal", null).setDefault(true);
    for (int level = 1; level <= HEADINGS; level++) {
      CTStyle heading = style(made, "heading " + level, "Normal");
      heading.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }
    styles.setStyles(made);
  }

  private static CTStyle style(CTStyles styles, String name, @Nullable String basis) {
    CTStyle style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(name.replace(" ", ""));
    style.addNewName().setVal(name);
    if (basis != null) {
      style.addNewBasedOn().setVal(basis);
    }
    style.addNewQFormat();
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(21));
    return style;
  }
}
