package org.mubiao.extractor.parse.office.sheet;

import java.util.Locale;
import org.mubiao.extractor.parse.layout.DocumentDraft;

/** Says in sentences what of a workbook was not read. */
final class SheetRemarks {

  private final DocumentDraft draft;

  SheetRemarks(DocumentDraft draft) {
    this.draft = draft;
  }

  void hidden(String sheet) {
    say("The sheet %s is hidden and was not read.", sheet);
  }

  void missing(String sheet) {
    say("The sheet %s is named in the file but not in it.", sheet);
  }

  /** Says what is hidden on a sheet, and how many of its formulas have no value to be read. */
  void about(String sheet, SheetDraft read, int formulasWithoutValue) {
    if (read.lostRows() > 0) {
      say("Hidden rows of the sheet %s were not read: %d.", sheet, read.lostRows());
    }
    if (read.lostColumns() > 0) {
      say("Hidden columns of the sheet %s were not read: %d.", sheet, read.lostColumns());
    }
    if (formulasWithoutValue > 0) {
      say(
          "Formulas of the sheet %s without a stored value were not read: %d; open and save the"
              + " file once in a spreadsheet program.",
          sheet, formulasWithoutValue);
    }
  }

  private void say(String sentence, Object... values) {
    draft.remark(String.format(Locale.ROOT, sentence, values));
  }
}
