package org.mubiao.indexer.schema;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.HitKind;

/** All that is shown of a hit, in one stored field. */
public final class StoredHitField {

  private static final String NAME = "hit";

  StoredHitField() {}

  /** Adds what is to be shown. */
  public void write(Document document, StoredHit hit) {
    document.add(new StoredField(NAME, bytes(hit)));
  }

  /** {@return the hit as bytes} */
  static byte[] bytes(StoredHit hit) {
    RecordOutput out = new RecordOutput(1024);
    out.word(hit.kind());
    out.string(hit.document().value());
    out.string(hit.file());
    out.nullable(hit.title(), out::string);
    out.nullable(hit.place(), out::string);
    out.nullable(hit.year(), out::number);
    out.nullable(hit.section(), out::string);
    out.list(hit.headings(), out::string);
    out.span(hit.span());
    out.string(hit.text());
    out.nullable(hit.target(), out::target);
    return out.bytes();
  }

  /** {@return what was written with a document} */
  public StoredHit read(StoredFields stored, int document) throws IOException {
    BytesRef bytes = stored.document(document).getBinaryValue(NAME);
    if (bytes == null) {
      throw new IOException("document " + document + " of the index shows nothing");
    }
    return hit(bytes);
  }

  /** {@return the hit that these bytes hold} */
  static StoredHit hit(BytesRef bytes) throws IOException {
    RecordInput in =
        new RecordInput(
            new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length)));
    return new StoredHit(
        in.word(HitKind.class),
        new DocumentId(in.string()),
        in.string(),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(in::number),
        in.nullable(in::string),
        in.list(in::string),
        in.span(),
        in.string(),
        in.nullable(in::target));
  }
}
