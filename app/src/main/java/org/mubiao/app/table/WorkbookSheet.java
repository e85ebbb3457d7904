package org.mubiao.app.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** One table of a workbook. A table longer than a sheet can be goes on in a further sheet. */
final class WorkbookSheet implements RowSink, AutoCloseable {

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int NARROWEST = 6;

  /** A spreadsheet keeps numbers with so many digits and no more. */
  private static final int MOST_DIGITS = 15;

  /** The head of a printed page holds no more characters, its marks among them. */
  private static final int LONGEST_HEADING = 200;

  /** Height of a line in points, and the tallest row that spreadsheets know. */
  private static final float LINE = 13f;

  private static final float TALLEST = 409f;

  private static final double SIDE_MARGIN = 0.4;
  private static final double END_MARGIN = 0.6;

  private final XSSFWorkbook book;
  private final TableShape shape;
  private final String heading;
  private final SheetStyles styles;
  private final int[] widths;
  private final boolean[] used;
  private final Map<String, SheetRows> parts = new HashMap<>();
  private XSSFSheet sheet;
  private SheetRows data;
  private int rows;
  private int number = 1;

  WorkbookSheet(XSSFWorkbook book, TableShape shape, String heading, SheetStyles styles) {
    this.book = book;
    this.shape = shape;
    this.heading = heading;
    this.styles = styles;
    this.widths = new int[shape.heads().size()];
    this.used = new boolean[shape.heads().size()];
    this.sheet = open(shape.name());
    this.data = begin();
  }

  private XSSFSheet open(String name) {
    XSSFSheet opened = book.createSheet(free(SheetNames.of(name)));
    opened.createFreezePane(0, 1);
    layOutForPaper(opened);
    return opened;
  }

  private SheetRows begin() {
    SheetRows begun = new SheetRows(shape.heads().size());
    parts.put(sheet.getPackagePart().getPartName().getName(), begun);
    rows = 0;
    return begun;
  }

  /** Writes the head, unless it is there. */
  private void writeHead() throws IOException {
    if (rows > 0) {
      return;
    }
    data.begin(++rows, 0);
    for (int i = 0; i < shape.heads().size(); i++) {
      String head = shape.heads().get(i);
      data.text(i, index(styles.head()), head);
      // The filter's button covers the end of the head.
      widths[i] = Math.max(widths[i], DisplayWidth.of(head) + 3);
    }
    data.end();
  }

  /** POI gives it as a signed number of 16 bits. */
  private static int index(CellStyle style) {
    return Short.toUnsignedInt(style.getIndex());
  }

  /** A4 across, as wide as the page, the heads on every page, pages counted. */
  private void layOutForPaper(XSSFSheet opened) {
    PrintSetup setup = opened.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    opened.setFitToPage(true);
    opened.setAutobreaks(true);
    opened.setHorizontallyCenter(true);
    opened.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    opened.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    opened.setMargin(PageMargin.TOP, END_MARGIN);
    opened.setMargin(PageMargin.BOTTOM, END_MARGIN);
    opened.getHeader().setCenter("&12" + headingText());
    opened.getFooter().setCenter("第 &P 页，共 &N 页");
    opened.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  /** What begins with a digit would be read as the size of the letters: a space keeps it apart. */
  private String headingText() {
    String words = DisplayWidth.cut(OneLine.of(heading), LONGEST_HEADING).replace("&", "&&");
    return " " + words;
  }

  /** {@return the name, with a number behind it if another sheet has it} */
  private String free(String name) {
    String free = name;
    for (int i = 2; book.getSheet(free) != null; i++) {
      free = SheetNames.withEnding(name, " (" + i + ")");
    }
    return free;
  }

  @Override
  public void row(List<CellValue> cells) throws IOException {
    if (rows == MOST_ROWS) {
      endSheet();
      sheet = open(shape.name() + " " + ++number);
      data = begin();
    }
    writeHead();
    data.begin(++rows, height(cells));
    for (int i = 0; i < cells.size(); i++) {
      CellValue value = cells.get(i);
      if (value instanceof CellValue.Blank) {
        if (shape.look(i).shown() != ColumnLook.Shown.ASIDE) {
          data.blank(i, index(styles.text(""))); // for its frame
        }
      } else if (value instanceof CellValue.Number exact
          && exact.value().precision() <= MOST_DIGITS) {
        data.number(i, index(styles.number("", exact.value())), digits(exact.value()));
      } else if (value instanceof CellValue.Bound bound
          && bound.value().precision() <= MOST_DIGITS) {
        data.number(i, index(styles.number(bound.sign(), bound.value())), digits(bound.value()));
      } else if (value instanceof CellValue.Day date) {
        double day = DateUtil.getExcelDate(date.value());
        data.number(i, index(styles.day()), digits(BigDecimal.valueOf(day)));
      } else {
        data.text(i, index(styles.text(value.words())), fitting(value.words()));
      }
    }
    data.end();
  }

  /**
   * {@return the height of a row in points, 0 for one of one line} Not every program makes a row
   * higher by itself when it opens a file. Columns are made as wide as what stands in them.
   */
  private float height(List<CellValue> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      CellValue value = cells.get(i);
      if (!(value instanceof CellValue.Blank)) {
        used[i] = true;
        int width = DisplayWidth.of(value.words()) + 1;
        widths[i] = Math.max(widths[i], width);
        lines = Math.max(lines, lines(i, width));
      }
    }
    return lines > 1 ? Math.min(TALLEST, lines * LINE + 2) : 0;
  }

  /** {@return a number as XML writes it, without a zero that says nothing} */
  private static String digits(BigDecimal value) {
    return Math.abs(value.scale()) > MOST_DIGITS
        ? Double.toString(value.doubleValue())
        : value.stripTrailingZeros().toPlainString();
  }

  /** {@return lines that a text of this width takes in its column; columns aside are not asked} */
  private int lines(int column, int width) {
    ColumnLook look = shape.look(column);
    if (look.shown() == ColumnLook.Shown.ASIDE) {
      return 1;
    }
    int room = look.width();
    int text = width - 1;
    if (text < room) {
      return 1;
    }
    // A Chinese character, or a mark that may not open a line, leaves the end of a line empty.
    int usable = Math.max(1, room - 2);
    return (text + usable - 1) / usable;
  }

  private static String fitting(String words) {
    return words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT - 1) + "…";
  }

  /** {@return the rows, by the names of the parts in which they have to stand} */
  Map<String, SheetRows> finish() throws IOException {
    endSheet();
    return parts;
  }

  /** Removes what stands on the disk. */
  @Override
  public void close() throws IOException {
    for (SheetRows each : parts.values()) {
      each.close();
    }
  }

  /** Sets what can only be set when all rows are known. */
  private void endSheet() throws IOException {
    writeHead();
    int columns = widths.length;
    if (columns == 0) {
      return;
    }
    CellRangeAddress all = new CellRangeAddress(0, rows - 1, 0, columns - 1);
    sheet.setDimensionOverride(all);
    sheet.setAutoFilter(all);
    setColumns();
    int lastShown = 0;
    for (int i = 0; i < columns; i++) {
      lastShown = isShown(i) ? i : lastShown;
    }
    book.setPrintArea(book.getSheetIndex(sheet), 0, lastShown, 0, rows - 1);
  }

  private boolean isShown(int column) {
    return switch (shape.look(column).shown()) {
      case ALWAYS -> true;
      case IF_USED -> used[column];
      case ASIDE -> false;
    };
  }

  /**
   * Sets widths, and folds away what is not shown, neighbours together, so that one click opens
   * them. Each column is described once: descriptions that overlap, as those of POI's groups do,
   * are taken for damage by spreadsheet programs.
   */
  private void setColumns() {
    CTWorksheet worksheet = sheet.getCTWorksheet();
    worksheet.setColsArray(new CTCols[] {CTCols.Factory.newInstance()});
    CTCols columns = worksheet.getColsArray(0);
    boolean folded = false;
    boolean anyFolded = false;
    for (int i = 0; i < widths.length; i++) {
      ColumnLook look = shape.look(i);
      int width = look.fitting() ? Math.min(look.width(), widths[i]) : look.width();
      CTCol column = columns.addNewCol();
      column.setMin(i + 1L);
      column.setMax(i + 1L);
      column.setWidth(Math.max(NARROWEST, Math.min(ColumnLook.WIDEST, width)));
      column.setCustomWidth(true);
      if (!isShown(i)) {
        column.setHidden(true);
        column.setOutlineLevel((short) 1);
      } else if (folded) {
        column.setCollapsed(true);
      }
      folded = !isShown(i);
      anyFolded |= folded;
    }
    if (folded) {
      CTCol behind = columns.addNewCol();
      behind.setMin(widths.length + 1L);
      behind.setMax(widths.length + 1L);
      behind.setWidth(NARROWEST);
      behind.setCollapsed(true);
    }
    if (anyFolded) {
      worksheet.getSheetFormatPr().setOutlineLevelCol((short) 1);
    }
  }
}
