package org.mubiao.indexer.schema;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.HitKind;

/** What is shown of a hit beside what the head of its document says, in one stored field. */
public final class StoredHitField {

  private static final String NAME = "hit";

  StoredHitField() {}

  /** Adds what is to be shown. */
  public void write(Document document, StoredHit hit) {
    document.add(new StoredField(NAME, bytes(hit)));
  }

  /** {@return the hit as bytes, but for what its document says} */
  static byte[] bytes(StoredHit hit) {
    RecordOutput out = new RecordOutput(320);
    out.word(hit.kind());
    out.nullable(hit.year(), out::number);
    out.nullable(hit.section(), out::string);
    out.list(hit.headings(), out::string);
    out.span(hit.span());
    out.string(hit.text());
    Sentence sentence = new Sentence(hit.span(), hit.text());
    out.nullable(hit.target(), target -> out.target(target, sentence));
    return out.bytes();
  }

  /**
   * {@return what was written with a document}
   *
   * @param head what is said of the whole document that the hit belongs to
   */
  public StoredHit read(StoredFields stored, int document, DocumentHead head) throws IOException {
    BytesRef bytes = stored.document(document).getBinaryValue(NAME);
    if (bytes == null) {
      throw new IOException("document " + document + " of the index shows nothing");
    }
    return hit(bytes, head);
  }

  /** {@return the hit that these bytes hold} */
  static StoredHit hit(BytesRef bytes, DocumentHead head) throws IOException {
    RecordInput in =
        new RecordInput(
            new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length)));
    HitKind kind = in.word(HitKind.class);
    Integer year = in.nullable(in::number);
    String section = in.nullable(in::string);
    List<String> headings = in.list(in::string);
    Sentence sentence = new Sentence(in.span(), in.string());
    return new StoredHit(
        kind,
        head.id(),
        head.file(),
        head.title(),
        head.place(),
        year,
        section,
        headings,
        sentence.span(),
        sentence.text(),
        in.nullable(() -> in.target(sentence)));
  }
}
