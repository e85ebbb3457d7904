package org.mubiao.extractor.parse.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the body of a DOCX file. */
public final class DocxParser implements FormatParser {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      String title = document.getProperties().getCoreProperties().getTitle();
      draft.fact("title", title == null ? "" : title);
      DocxNumbering numbering = new DocxNumbering(document);
      for (IBodyElement element : document.getBodyElements()) {
        write(element, numbering, draft);
      }
      List<XWPFAbstractFootnoteEndnote> notes = new ArrayList<>(document.getFootnotes());
      notes.addAll(document.getEndnotes());
      for (XWPFAbstractFootnoteEndnote note : notes) {
        for (XWPFParagraph paragraph : note.getParagraphs()) {
          draft.paragraph(DocxWords.of(paragraph), true);
        }
      }
    }
    return draft.build(MEDIA_TYPE);
  }

  private static void write(IBodyElement element, DocxNumbering numbering, DocumentDraft draft)
      throws RefusedException {
    if (element instanceof XWPFParagraph paragraph) {
      draft.paragraph(text(paragraph, numbering), true);
      for (String box : DocxWords.boxes(paragraph)) {
        draft.paragraph(box, true);
      }
    } else if (element instanceof XWPFTable table) {
      draft.table(DocxTable.cells(table, cell -> text(cell, numbering)));
    } else if (element instanceof XWPFSDT control) {
      for (String line : control.getContent().getText().split("\n", -1)) {
        draft.paragraph(line, true);
      }
    }
  }

  private static String text(XWPFParagraph paragraph, DocxNumbering numbering) {
    String words = DocxWords.of(paragraph);
    return words.isBlank() ? "" : ListNumbers.before(numbering.label(paragraph), words);
  }

  private static String text(XWPFTableCell cell, DocxNumbering numbering) {
    List<String> lines = new ArrayList<>();
    for (IBodyElement element : cell.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(text(paragraph, numbering));
      } else if (element instanceof XWPFTable table) {
        lines.add(table.getText());
      }
    }
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }
}
