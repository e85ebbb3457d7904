package org.mubiao.extractor.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/**
 * Reads the body of a DOC or WPS file in the format of Word 97 or later, then its text boxes and
 * notes; headers and footers stay outside the text. A file whose text is whole, but whose layout
 * the library does not understand, is read without its layout, and the document says so.
 */
public final class DocParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/msword";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    try {
      return read(file, limits);
    } catch (EncryptedDocumentException e) {
      throw RefusedException.encrypted();
    } catch (OldFileFormatException e) {
      throw new OldOfficeException(e);
    } catch (IOException | RuntimeException e) {
      if (PieceText.isEncrypted(file.bytes())) {
        throw RefusedException.encrypted();
      }
      DocumentDraft draft = new DocumentDraft(limits);
      if (!PieceText.write(file.bytes(), draft)) {
        throw e;
      }
      draft.remark(
          "The layout of this Word file could not be read, only its text: automatic numbers and"
              + " merged cells are lost, deleted words may be among the others.");
      return draft.build(MEDIA_TYPE);
    }
  }

  private static ParsedDocument read(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      if (document.getSummaryInformation() != null) {
        String title = document.getSummaryInformation().getTitle();
        draft.fact("title", title == null ? "" : title);
      }
      DocWords words = new DocWords();
      write(document.getRange(), words, draft);
      write(document.getMainTextboxRange(), words, draft);
      write(document.getFootnoteRange(), words, draft);
      write(document.getEndnoteRange(), words, draft);
      EmbeddedFiles.inDocument(document.getDirectory()).forEach(draft::attachment);
    }
    return draft.build(MEDIA_TYPE);
  }

  private static void write(Range range, DocWords words, DocumentDraft draft)
      throws RefusedException {
    if (range.getStartOffset() >= range.getEndOffset()) {
      return; // the library lets a part without text begin with the end of a table before it
    }
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        write(table, words, draft);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        for (String line : SoftLines.paragraphs(words.of(paragraph))) {
          draft.paragraph(line, true);
        }
      }
    }
  }

  private static void write(Table table, DocWords words, DocumentDraft draft)
      throws RefusedException {
    List<Table> inner = new ArrayList<>();
    draft.table(new DocTable(words, inner).cells(table));
    for (Table nested : inner) {
      write(nested, words, draft);
    }
  }
}
