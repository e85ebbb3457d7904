package org.mubiao.indexer.schema;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/** Says of which documents, in which state, the index was made. */
public final class HeadField {

  private static final String NAME = "head";

  HeadField() {}

  /** Marks the head of a document, whose content has this digest. */
  public void write(Document document, DocumentId id, String digest) {
    document.add(new BinaryDocValuesField(NAME, new BytesRef(id.value() + digest)));
  }

  /** {@return the document whose head this is; null if this is no head} */
  public @Nullable DocumentId find(LeafReader reader, int document) throws IOException {
    BinaryDocValues values = reader.getBinaryDocValues(NAME);
    return values != null && values.advanceExact(document)
        ? id(values.binaryValue().utf8ToString())
        : null;
  }

  private static DocumentId id(String value) {
    return new DocumentId(value.substring(0, 16));
  }

  /** {@return the digest of each document the reader sees, by id} */
  public SortedMap<DocumentId, String> read(DirectoryReader reader) throws IOException {
    SortedMap<DocumentId, String> digests = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(NAME);
      if (values == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          String value = values.binaryValue().utf8ToString();
          digests.put(id(value), value.substring(16));
        }
      }
    }
    return Collections.unmodifiableSortedMap(digests);
  }
}
