package org.mubiao.indexer.schema;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.FindingKind;

/**
 * The facts of a whole document, on its head. Heads stand before all else of their documents, so
 * whatever follows a head up to the next one belongs to it.
 */
public final class DocumentFactsField {

  private static final String NAME = "facts";

  DocumentFactsField() {}

  /** Adds the facts to a head. */
  public void write(Document head, DocumentFacts facts) {
    RecordOutput out = new RecordOutput(512);
    write(out, facts.head());
    head.add(new BinaryDocValuesField(NAME, new BytesRef(out.bytes())));
  }

  /** Writes what a list says of a document. */
  public static void write(RecordOutput out, DocumentHead of) {
    out.string(of.id().value());
    out.string(of.file());
    out.nullable(of.title(), out::string);
    out.nullable(of.number(), out::string);
    out.nullable(of.issuer(), out::string);
    out.nullable(of.issuedOn(), out::day);
    out.nullable(of.kind(), out::string);
    out.nullable(of.region(), region -> write(out, region));
    out.nullable(of.plan(), out::years);
    out.nullable(of.duplicateOf(), id -> out.string(id.value()));
    DocumentHead.Tally tally = of.tally();
    out.number(tally.targets());
    out.number(tally.actuals());
    out.number(tally.milestones());
    out.number(tally.tasks());
    out.list(
        List.copyOf(tally.findings().entrySet()),
        entry -> {
          out.word(entry.getKey());
          out.number(entry.getValue());
        });
    out.number(tally.unsure());
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
    return new DocumentFacts(head(in));
  }

  /** {@return what was written of a document} */
  public static DocumentHead head(RecordInput in) throws IOException {
    return new DocumentHead(
        new DocumentId(in.string()),
        in.string(),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(in::day),
        in.nullable(in::string),
        in.nullable(() -> region(in)),
        in.nullable(in::years),
        in.nullable(() -> new DocumentId(in.string())),
        new DocumentHead.Tally(
            in.number(), in.number(), in.number(), in.number(), findings(in), in.number()));
  }

  private static void write(RecordOutput out, Region region) {
    out.string(region.name());
    out.nullable(region.code(), out::string);
    out.word(region.level());
    out.list(region.within(), out::string);
  }

  private static Region region(RecordInput in) throws IOException {
    return new Region(
        in.string(), in.nullable(in::string), in.word(RegionLevel.class), in.list(in::string));
  }

  private static SortedMap<FindingKind, Integer> findings(RecordInput in) throws IOException {
    SortedMap<FindingKind, Integer> findings = new TreeMap<>();
    in.list(() -> findings.put(in.word(FindingKind.class), in.number()));
    return findings;
  }
}
