package org.mubiao.extractor.parse.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.EmbeddedFiles;
import org.mubiao.extractor.parse.office.OldOfficeException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the sheets of an XLS or ET file of Excel 97 or later that are not hidden. */
public final class XlsParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/vnd.ms-excel";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    SheetRemarks remarks = new SheetRemarks(draft);
    SheetLayout layout = new SheetLayout(draft, limits, true);
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      if (workbook.getSummaryInformation() != null) {
        String title = workbook.getSummaryInformation().getTitle();
        draft.fact("title", title == null ? "" : title);
      }
      XlsCells cells = new XlsCells(workbook);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        String name = workbook.getSheetName(i);
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          remarks.hidden(name);
        } else {
          SheetDraft sheet = read(workbook.getSheetAt(i), cells, limits);
          layout.write(name, sheet.visible());
          remarks.about(name, sheet, 0);
        }
      }
      EmbeddedFiles.inWorkbook(workbook.getDirectory()).forEach(draft::attachment);
    } catch (EncryptedDocumentException e) {
      throw RefusedException.encrypted();
    } catch (OldFileFormatException e) {
      throw new OldOfficeException(e);
    }
    return draft.build(MEDIA_TYPE);
  }

  private static SheetDraft read(HSSFSheet sheet, XlsCells cells, ReadLimits limits)
      throws RefusedException {
    SheetDraft draft = new SheetDraft(limits);
    int columns = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        draft.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        columns = Math.max(columns, cell.getColumnIndex() + 1);
        draft.cell(
            cell.getRowIndex(),
            cell.getColumnIndex(),
            cells.shown((HSSFCell) cell, sheet.isDisplayZeros()));
      }
    }
    for (int column = 0; column < columns; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        draft.hideColumns(column, column);
      }
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      draft.merge(
          merged.getFirstRow(),
          merged.getFirstColumn(),
          merged.getLastRow(),
          merged.getLastColumn());
    }
    return draft;
  }

  /** Says what a cell shows. */
  private static final class XlsCells {

    private final Map<Short, NumberFormat> formats = new HashMap<>();
    private final boolean since1904;

    XlsCells(HSSFWorkbook workbook) {
      this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    String shown(HSSFCell cell, boolean zerosShown) {
      CellType type = cell.getCellType();
      if (type == CellType.FORMULA) {
        type = cell.getCachedFormulaResultType();
      }
      return switch (type) {
        case NUMERIC -> {
          double number = cell.getNumericCellValue();
          yield number == 0 && !zerosShown ? "" : format(cell).show(number, since1904);
        }
        case STRING -> format(cell).show(cell.getRichStringCellValue().getString());
        case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
        case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
        case BLANK, FORMULA, _NONE -> "";
      };
    }

    private NumberFormat format(HSSFCell cell) {
      short id = cell.getCellStyle().getDataFormat();
      return formats.computeIfAbsent(
          id,
          unused -> {
            NumberFormat known = NumberFormat.builtIn(id);
            String code = cell.getCellStyle().getDataFormatString();
            return known != null
                ? known
                : code == null ? NumberFormat.GENERAL : NumberFormat.ofCode(code);
          });
    }
  }
}
