package org.mubiao.extractor.parse;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.mubiao.extractor.parse.fallback.TikaParser;
import org.mubiao.extractor.parse.html.DeclaredCharset;
import org.mubiao.extractor.parse.html.HtmlParser;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.ofd.OfdParser;
import org.mubiao.extractor.parse.office.CompoundFile;
import org.mubiao.extractor.parse.office.DocParser;
import org.mubiao.extractor.parse.office.DocxParser;
import org.mubiao.extractor.parse.office.OldOfficeException;
import org.mubiao.extractor.parse.office.RtfParser;
import org.mubiao.extractor.parse.office.sheet.CsvParser;
import org.mubiao.extractor.parse.office.sheet.XlsParser;
import org.mubiao.extractor.parse.office.sheet.XlsxParser;
import org.mubiao.extractor.parse.pdf.PdfParser;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.scan.PictureParser;
import org.mubiao.extractor.parse.text.PlainTextParser;
import org.mubiao.extractor.parse.text.TextDecoder;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.ZipDirectory;
import org.mubiao.extractor.source.ZipGuard;
import org.mubiao.model.document.ParsedDocument;

/** Finds out what a file is and hands it to the room of its format. */
final class FormatRouter implements FormatParser {

  private final PageReader pictures;

  /** Prepares a router that has pages which are pictures read by {@code pictures}. */
  FormatRouter(PageReader pictures) {
    this.pictures = pictures;
  }

  private static final String ENCRYPTED = "is encrypted; save it without a password and try again.";

  /** Types that are read where the bytes are whole. */
  private static final Set<String> READ =
      Set.of(
          "application/pdf",
          "application/msword",
          "application/rtf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final String OLD_OFFICE =
      "The file was written by an Office of 1995 or older and read through the fallback: automatic"
          + " numbers and merged cells may be lost, hidden or deleted words may be among the others.";

  private static final String CUT_OFF = "is cut off or damaged; get the whole file again.";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    return switch (FileKind.of(file.bytes())) {
      case PDF -> new PdfParser(pictures).parse(file, limits);
      case ZIP -> zip(file, limits).parse(file, limits);
      case OLE2 -> ole2(file, limits);
      case RTF -> new RtfParser().parse(file, limits);
      case PICTURE -> new PictureParser(pictures).parse(file, limits);
      case OTHER -> text(file, limits);
    };
  }

  private static ParsedDocument office(FormatParser parser, SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    try {
      return parser.parse(file, limits);
    } catch (OldOfficeException e) {
      return new TikaParser().parse(file, limits).withRemark(OLD_OFFICE);
    }
  }

  private static ParsedDocument text(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    TextDecoder decoder = new TextDecoder();
    Optional<String> decoded =
        FileKind.isHtml(file.bytes())
            ? decoder.decode(file.bytes(), DeclaredCharset.of(file.bytes()))
            : decoder.decode(file.bytes());
    if (decoded.isEmpty()) {
      throw new RefusedException(
          decoder.isDamagedUtf8(file.bytes())
              ? "is UTF-8 text with bytes that fit no character, as if cut off; get the whole file"
                  + " again."
              : noText(file));
    }
    String text = decoded.get();
    if (text.length() > limits.maxCharacters()) {
      throw new RefusedException(
          "has more than " + limits.maxCharacters() + " characters; split it into smaller files.");
    }
    if (FileKind.isHtml(text)) {
      return new HtmlParser().parse(text, limits);
    }
    if (FileKind.isXml(text)) {
      return new TikaParser().parse(file, limits);
    }
    if (CsvParser.isNamed(file.name())) {
      return new CsvParser().parse(file.name(), text, limits);
    }
    return new PlainTextParser().parse(text);
  }

  /**
   * What is said of bytes that are no text. A name can promise a format whose marks are not in the
   * bytes; then the file is a damaged one of that format.
   */
  private static String noText(SourceFile file) throws IOException {
    String type = new TikaParser().mediaType(file);
    if (READ.contains(type)) {
      return CUT_OFF;
    }
    String name =
        type.equals("application/octet-stream") || type.startsWith("text/")
            ? "a binary file of an unknown type"
            : "a file of the type " + type;
    return "is " + name + " and no notice; give a text, HTML, DOCX, DOC or PDF file.";
  }

  private FormatParser zip(SourceFile file, ReadLimits limits) throws RefusedException {
    ZipDirectory directory =
        ZipDirectory.of(file.bytes()).orElseThrow(() -> new RefusedException(CUT_OFF));
    Set<String> names = directory.names();
    if (directory.isPackage(file.name())) {
      return (packed, allowed) -> several(directory, allowed);
    }
    Optional<String> refusal = ZipGuard.refusal(file.bytes(), directory, limits);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    if (names.contains("word/document.xml") || names.contains("word/document2.xml")) {
      return new DocxParser();
    }
    if (names.contains("xl/workbook.xml")) {
      return new XlsxParser();
    }
    if (directory.isOfd()) {
      return new OfdParser(pictures);
    }
    if (!directory.isWhole()) {
      throw new RefusedException(
          "is named as a document, and the part that would make it one is missing, as if damaged;"
              + " get the whole file again, or name it .zip if it holds several notices.");
    }
    throw new RefusedException(zipName(names) + "; give a text, HTML, DOCX, DOC or PDF file.");
  }

  /** Packages are opened where inputs are listed; one that comes here was given as one document. */
  private static ParsedDocument several(ZipDirectory directory, ReadLimits limits)
      throws RefusedException {
    if (directory.inputs() == 0) {
      return new DocumentDraft(limits).build("application/zip");
    }
    throw new RefusedException(
        "is a ZIP package with "
            + directory.inputs()
            + " files; name it as an input of `mubiao run` or `mubiao extract --output`, or unpack"
            + " it.");
  }

  private static String zipName(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      return "is a spreadsheet in the binary format (XLSB)";
    }
    if (names.contains("ppt/presentation.xml")) {
      return "is a presentation (PPTX)";
    }
    return "is a ZIP file with " + names.size() + " parts and no Word document";
  }

  private static ParsedDocument ole2(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    return switch (CompoundFile.of(file.bytes())) {
      case WORD -> office(new DocParser(), file, limits);
      case SHEETS -> office(new XlsParser(), file, limits);
      case ENCRYPTED -> throw new RefusedException(ENCRYPTED);
      case DAMAGED -> throw new RefusedException(CUT_OFF);
      case OTHER ->
          throw new RefusedException(
              "is an Office file without text or sheets, such as a presentation; give a text, HTML,"
                  + " Word, Excel or PDF file.");
    };
  }

  /** {@return whether there is nothing to read in it} */
  static boolean isBlank(ParsedDocument document) {
    return document.blocks().isEmpty() || Blankness.isBlank(document.text());
  }
}
