package org.mubiao.extractor.parse.fallback;

import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.mubiao.extractor.parse.html.HtmlParser;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;
import org.xml.sax.SAXException;

/** Reads a file through Tika. What is packed inside it is not read. */
public final class TikaParser implements FormatParser {

  /** Finding all parsers takes as long as reading a short file, and one serves all threads. */
  private static final class Shared {
    static final AutoDetectParser PARSER = new AutoDetectParser();

    private Shared() {}
  }

  /** {@return the media type of the file, {@code application/octet-stream} if nothing fits} */
  public String mediaType(SourceFile file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file.bytes())) {
      return Shared.PARSER.getDetector().detect(in, named(file)).toString();
    }
  }

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    ToXMLContentHandler html = new ToXMLContentHandler();
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    Metadata metadata = named(file);
    try (TikaInputStream in = TikaInputStream.get(file.bytes())) {
      Shared.PARSER.parse(in, html, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new RefusedException("is encrypted; save it without a password and try again.");
    } catch (TikaException | SAXException e) {
      throw new IOException("the parser stopped", e);
    }
    String type = metadata.get(Metadata.CONTENT_TYPE);
    return new HtmlParser()
        .parseWhole(
            html.toString(), limits, type == null ? MediaType.OCTET_STREAM.toString() : type);
  }

  private static Metadata named(SourceFile file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
    return metadata;
  }

  /** Leaves packed files and pictures alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream,
        org.xml.sax.ContentHandler handler,
        Metadata metadata,
        boolean outputHtml) {
      // nothing: shouldParseEmbedded says no
    }
  }
}
