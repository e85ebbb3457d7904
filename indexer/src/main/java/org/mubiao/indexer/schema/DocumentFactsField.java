package org.mubiao.indexer.schema;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.RegionLevel;

/**
 * The facts of a whole document, on its head. Heads stand before all else of their documents, so
 * whatever follows a head up to the next one belongs to it.
 */
public final class DocumentFactsField {

  private static final String NAME = "facts";

  DocumentFactsField() {}

  /** Adds the facts to a head. */
  public void write(Document head, DocumentFacts facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream output = new DataOutputStream(bytes)) {
      RecordOutput out = new RecordOutput(output);
      out.string(facts.id().value());
      out.string(facts.file());
      out.nullable(facts.place(), out::string);
      out.nullable(facts.placePath(), out::string);
      out.nullable(facts.placeCode(), out::string);
      out.nullable(facts.level(), out::word);
      out.nullable(facts.day(), out::day);
      out.nullable(facts.kind(), out::string);
      out.nullable(facts.issuer(), out::string);
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory failed", impossible);
    }
    head.add(new BinaryDocValuesField(NAME, new BytesRef(bytes.toByteArray())));
  }

  /** {@return the heads of a part of the index, deleted ones too; null if it has none} */
  public @Nullable BinaryDocValues heads(LeafReader reader) throws IOException {
    return reader.getBinaryDocValues(NAME);
  }

  /** {@return what was written to a head} */
  public DocumentFacts read(BytesRef bytes) throws IOException {
    RecordInput in =
        new RecordInput(
            new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length)));
    return new DocumentFacts(
        new DocumentId(in.string()),
        in.string(),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(() -> in.word(RegionLevel.class)),
        in.nullable(in::day),
        in.nullable(in::string),
        in.nullable(in::string));
  }
}
