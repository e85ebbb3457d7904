package org.mubiao.extractor.parse.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.xml.OfficePackage;
import org.mubiao.extractor.parse.office.xml.OfficePackage.Relationship;
import org.mubiao.extractor.parse.office.xml.XmlElement;
import org.mubiao.extractor.parse.office.xml.XmlStream;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/**
 * Reads the body of a DOCX file, then its notes; headers and footers stay outside the text. The
 * package is read element by element and not through POI's model of a document, which knows neither
 * what content controls hold nor what changes moved, and takes three times as long.
 */
public final class DocxParser implements FormatParser {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    try (OfficePackage parts = new OfficePackage(file.bytes(), limits)) {
      String stated = parts.mainPart();
      String main = stated == null || !parts.has(stated) ? "word/document.xml" : stated;
      XmlElement facts = parts.read("docProps/core.xml");
      draft.fact("title", facts == null ? "" : facts.inner("title").text());
      List<Relationship> relationships = parts.relationships(main);
      DocxStyles styles = new DocxStyles(related(parts, relationships, "styles"));
      DocxNumbering numbering =
          new DocxNumbering(related(parts, relationships, "numbering"), styles);
      Set<String> pictured = body(parts, main, new DocxBody(numbering, styles, draft));
      notes(related(parts, relationships, "footnotes"), new DocxBody(numbering, styles, draft));
      notes(related(parts, relationships, "endnotes"), new DocxBody(numbering, styles, draft));
      for (Relationship relationship : relationships) {
        if (!pictured.contains(relationship.id())) {
          EmbeddedFiles.named(parts, relationship).forEach(draft::attachment);
        }
      }
    }
    return draft.build(MEDIA_TYPE);
  }

  private static @Nullable XmlElement related(
      OfficePackage parts, List<Relationship> relationships, String type)
      throws IOException, RefusedException {
    for (Relationship relationship : relationships) {
      if (relationship.type().equals(type) && !relationship.external()) {
        return parts.read(relationship.target());
      }
    }
    return null;
  }

  /** Writes the body and gives the ids of the objects in it that are formulas. */
  private static Set<String> body(OfficePackage parts, String part, DocxBody body)
      throws IOException, RefusedException {
    Set<String> formulas = new HashSet<>();
    try (XmlStream stream = parts.open(part)) {
      if (stream == null) {
        throw new IOException("there is no " + part);
      }
      String name = stream.next();
      while (!name.isEmpty() && !name.equals("body")) {
        name = stream.next();
      }
      for (name = stream.next(); !name.isEmpty(); name = stream.next()) {
        XmlElement element = stream.element();
        collectFormulas(element, formulas);
        body.block(element);
      }
    }
    return formulas;
  }

  private static void collectFormulas(XmlElement element, Set<String> ids) {
    if (element.name().equals("OLEObject")
        && element.attribute("ProgID", "").startsWith("Equation")) {
      ids.add(element.attribute("r:id", ""));
    }
    for (XmlElement child : element.children()) {
      collectFormulas(child, ids);
    }
  }

  /** Notes are paragraphs of their own behind the body; two of them are only lines. */
  private static void notes(@Nullable XmlElement notes, DocxBody body) throws RefusedException {
    if (notes == null) {
      return;
    }
    for (XmlElement note : notes.children()) {
      String type = note.attribute("type", "normal");
      if (type.equals("normal")) {
        body.blocks(note);
      }
    }
  }
}
