package org.mubiao.extractor.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the body of a DOC file of Word 97 or later. */
public final class DocParser implements FormatParser {

  private static final int LEVELS = 9;
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      if (document.getSummaryInformation() != null) {
        String title = document.getSummaryInformation().getTitle();
        draft.fact("title", title == null ? "" : title);
      }
      ListNumbers numbers = new ListNumbers();
      write(document.getRange(), numbers, draft);
      write(document.getMainTextboxRange(), numbers, draft);
      write(document.getFootnoteRange(), numbers, draft);
      write(document.getEndnoteRange(), numbers, draft);
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("is encrypted; save it without a password and try again.");
    } catch (OldFileFormatException e) {
      throw new OldWordException(e);
    }
    return draft.build("application/msword");
  }

  private static void write(Range range, ListNumbers numbers, DocumentDraft draft)
      throws RefusedException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        draft.table(DocTable.cells(table, inner -> text(inner, numbers)));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        draft.paragraph(text(paragraph, numbers), true);
      }
    }
  }

  private static String text(Paragraph paragraph, ListNumbers numbers) {
    String words = printed(paragraph.text());
    return words.isBlank() ? "" : ListNumbers.before(label(paragraph, numbers), words);
  }

  /**
   * The binary format marks cells, pictures, notes and fields by control characters. Of a field its
   * result is printed, its instruction is not.
   */
  private static String printed(String words) {
    StringBuilder printed = new StringBuilder();
    int instructions = 0;
    Deque<Boolean> fields = new ArrayDeque<>(); // for each open field: still in its instruction
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == FIELD_BEGIN) {
        fields.push(true);
        instructions++;
      } else if (c == FIELD_RESULT || c == FIELD_END) {
        if (!fields.isEmpty() && fields.pop()) {
          instructions--;
        }
        if (c == FIELD_RESULT) {
          fields.push(false);
        }
      } else if (instructions == 0) {
        append(printed, c);
      }
    }
    return printed.toString().stripTrailing();
  }

  private static void append(StringBuilder printed, char c) {
    if (c == '\u001E') {
      printed.append('-'); // a hyphen that does not break
    } else if (c == '\u000B') {
      printed.append('\n');
    } else if (c == '\t' || c >= ' ') {
      printed.append(c);
    }
  }

  private static String label(Paragraph paragraph, ListNumbers numbers) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = paragraph.getIlvl();
    if (list == null || level < 0 || level >= LEVELS || list.getNumberText((char) level) == null) {
      return "";
    }
    int[] starts = new int[LEVELS];
    for (int i = 0; i <= level; i++) {
      starts[i] = list.getStartAt((char) i);
    }
    int[] counts = numbers.next("list " + list.getLsid(), level, starts);
    if (NumberStyle.ofCode(list.getNumberFormat((char) level)) == NumberStyle.BULLET) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String form = list.getNumberText((char) level);
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < LEVELS) {
        label.append(NumberStyle.ofCode(list.getNumberFormat(c)).write(c <= level ? counts[c] : 1));
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }
}
