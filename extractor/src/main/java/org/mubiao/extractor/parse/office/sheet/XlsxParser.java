package org.mubiao.extractor.parse.office.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.EmbeddedFiles;
import org.mubiao.extractor.parse.office.xml.OfficePackage;
import org.mubiao.extractor.parse.office.xml.OfficePackage.Relationship;
import org.mubiao.extractor.parse.office.xml.XmlElement;
import org.mubiao.extractor.parse.office.xml.XmlStream;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/**
 * Reads the sheets of an XLSX file, or of one with macros (XLSM), that are not hidden. What stands
 * in pictures, charts, comments, headers and footers is not read.
 */
public final class XlsxParser implements FormatParser {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String MAIN_PART = "xl/workbook.xml";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    SheetRemarks remarks = new SheetRemarks(draft);
    SheetLayout layout = new SheetLayout(draft, limits, true);
    try (OfficePackage parts = new OfficePackage(file.bytes(), limits)) {
      String stated = parts.mainPart();
      String main = stated == null || !parts.has(stated) ? MAIN_PART : stated;
      XmlElement workbook = parts.read(main);
      if (workbook == null) {
        throw new IOException("there is no " + main);
      }
      XmlElement facts = parts.read("docProps/core.xml");
      draft.fact("title", facts == null ? "" : facts.inner("title").text());
      List<Relationship> relationships = parts.relationships(main);
      XlsxCells cells =
          new XlsxCells(
              strings(parts, target(relationships, "type", "sharedStrings"), limits),
              new XlsxFormats(read(parts, target(relationships, "type", "styles"))),
              isSwitchedOn(workbook.inner("workbookPr"), "date1904"));
      for (XmlElement sheet : workbook.inner("sheets").children()) {
        String name = sheet.attribute("name", "");
        if (!sheet.attribute("state", "visible").equals("visible")) {
          remarks.hidden(name);
          continue;
        }
        String part = target(relationships, "id", sheet.attribute("r:id", ""));
        if (part == null || !parts.has(part)) {
          remarks.missing(name);
          continue;
        }
        try (XmlStream stream = parts.open(part)) {
          if (stream != null) {
            XlsxSheet read = new XlsxSheet(cells, limits);
            layout.write(name, read.read(stream));
            remarks.about(name, read.draft(), cells.takeMissing());
          }
        }
        for (Relationship relationship : parts.relationships(part)) {
          for (String packed : EmbeddedFiles.named(parts, relationship)) {
            draft.attachment(packed);
          }
        }
      }
    }
    return draft.build(MEDIA_TYPE);
  }

  static boolean isSwitchedOn(XmlElement element, String attribute) {
    return !XmlElement.isOff(element.attribute(attribute, "0"));
  }

  private static @Nullable String target(
      List<Relationship> relationships, String key, String value) {
    for (Relationship relationship : relationships) {
      String own = key.equals("id") ? relationship.id() : relationship.type();
      if (own.equals(value) && !relationship.external()) {
        return relationship.target();
      }
    }
    return null;
  }

  private static @Nullable XmlElement read(OfficePackage parts, @Nullable String part)
      throws IOException, RefusedException {
    return part == null ? null : parts.read(part);
  }

  private static SharedWords strings(OfficePackage parts, @Nullable String part, ReadLimits limits)
      throws IOException, RefusedException {
    SharedWords strings = new SharedWords(limits);
    if (part != null) {
      try (XmlStream stream = parts.open(part)) {
        if (stream != null) {
          strings.read(stream);
        }
      }
    }
    return strings;
  }
}
