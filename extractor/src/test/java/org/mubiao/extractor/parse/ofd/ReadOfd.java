package org.mubiao.extractor.parse.ofd;

import java.util.List;
import java.util.stream.Collectors;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** Reads files through the front door of parsing, without text recognition. */
final class ReadOfd {

  private static final DocumentParser PARSER = new DocumentParser(TextRecognition.OFF);

  private ReadOfd() {}

  static ParseOutcome outcome(OfdMaker file, ReadLimits limits) {
    return PARSER.parse(new SourceFile("notice.ofd", file.bytes()), limits);
  }

  static ParsedDocument read(OfdMaker file) {
    return read("notice.ofd", file);
  }

  static ParsedDocument read(String name, OfdMaker file) {
    ParseOutcome outcome = PARSER.parse(new SourceFile(name, file.bytes()), ReadLimits.DEFAULT);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      return parsed.document();
    }
    throw new AssertionError(outcome);
  }

  /** {@return why a file was turned away} */
  static String refusal(OfdMaker file, ReadLimits limits) {
    ParseOutcome outcome = outcome(file, limits);
    if (outcome instanceof ParseOutcome.Refused refused) {
      return refused.reason();
    }
    throw new AssertionError(outcome);
  }

  /** {@return the paragraphs without the ends of their lines} */
  static List<String> paragraphs(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> words(document, block.span()))
        .toList();
  }

  /** {@return the cells of the only table, row and column before the words} */
  static List<String> cells(ParsedDocument document) {
    List<Block> tables = document.blocks().stream().filter(Table.class::isInstance).toList();
    if (tables.size() != 1 || !(tables.get(0) instanceof Table table)) {
      throw new AssertionError(tables.size() + " tables");
    }
    return table.cells().stream().map(cell -> cell(document, cell)).toList();
  }

  private static String cell(ParsedDocument document, Cell cell) {
    return cell.row()
        + "."
        + cell.column()
        + " "
        + cell.stretches().stream()
            .map(stretch -> words(document, stretch))
            .collect(Collectors.joining());
  }

  private static String words(ParsedDocument document, Span span) {
    return span.cut(document.text()).replaceAll("[\\n\\f]", "");
  }
}
