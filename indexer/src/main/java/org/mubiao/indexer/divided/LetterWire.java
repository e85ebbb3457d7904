package org.mubiao.indexer.divided;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.indexer.schema.DocumentFactsField;
import org.mubiao.indexer.schema.RecordInput;
import org.mubiao.indexer.schema.RecordOutput;
import org.mubiao.indexer.search.Ranked;
import org.mubiao.indexer.search.Share;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.Suggestion;

/** Answers of parts as bytes. */
public final class LetterWire {

  private LetterWire() {}

  private enum Kind {
    NONE,
    PAGE,
    OPEN,
    NAMES_NEEDED,
    NAMES,
    SUGGESTIONS,
    DOCUMENTS,
    HEADS,
    UNREADABLE,
    AMBIGUOUS
  }

  /** {@return an answer as bytes} */
  public static byte[] write(Letter letter) {
    return Wire.bytes(
        out -> {
          out.string(letter.stamp());
          out.string(letter.state());
          PartAnswer answer = letter.answer();
          if (answer == null) {
            out.word(Kind.NONE);
          } else {
            write(answer, out);
          }
        });
  }

  /** {@return the answer that was written; of another version no more than its stamp} */
  public static Letter read(byte[] bytes) throws IOException {
    RecordInput in = Wire.input(bytes);
    String stamp = in.string();
    String state = in.string();
    return new Letter(
        stamp,
        state,
        switch (in.word(Kind.class)) {
          case NONE -> null;
          case PAGE -> new PartAnswer.Page(share(in));
          case OPEN -> new PartAnswer.Open(Wire.counts(in));
          case NAMES_NEEDED -> new PartAnswer.NamesNeeded(Wire.counts(in));
          case NAMES -> new PartAnswer.Names(Wire.counts(in));
          case SUGGESTIONS -> new PartAnswer.Suggestions(in.list(() -> suggestion(in)));
          case DOCUMENTS -> new PartAnswer.Documents(documents(in));
          case HEADS -> new PartAnswer.Heads(in.list(() -> DocumentFactsField.head(in)));
          case UNREADABLE -> new PartAnswer.Unreadable(in.string(), in.string(), in.number());
          case AMBIGUOUS -> new PartAnswer.Ambiguous(in.string(), in.list(in::string));
        });
  }

  private static void write(PartAnswer answer, RecordOutput out) throws IOException {
    if (answer instanceof PartAnswer.Page page) {
      out.word(Kind.PAGE);
      share(page.share(), out);
    } else if (answer instanceof PartAnswer.Open open) {
      out.word(Kind.OPEN);
      Wire.counts(open.open(), out);
    } else if (answer instanceof PartAnswer.NamesNeeded needed) {
      out.word(Kind.NAMES_NEEDED);
      Wire.counts(needed.open(), out);
    } else if (answer instanceof PartAnswer.Names names) {
      out.word(Kind.NAMES);
      Wire.counts(names.counts(), out);
    } else if (answer instanceof PartAnswer.Suggestions suggestions) {
      out.word(Kind.SUGGESTIONS);
      out.list(suggestions.suggestions(), each -> suggestion(each, out));
    } else if (answer instanceof PartAnswer.Documents documents) {
      out.word(Kind.DOCUMENTS);
      out.list(
          List.copyOf(documents.digests().entrySet()),
          each -> {
            out.string(each.getKey().value());
            out.string(each.getValue());
          });
    } else if (answer instanceof PartAnswer.Heads heads) {
      out.word(Kind.HEADS);
      out.list(heads.heads(), head -> DocumentFactsField.write(out, head));
    } else if (answer instanceof PartAnswer.Unreadable unreadable) {
      out.word(Kind.UNREADABLE);
      out.string(unreadable.message());
      out.string(unreadable.chinese());
      out.number(unreadable.position());
    } else if (answer instanceof PartAnswer.Ambiguous ambiguous) {
      out.word(Kind.AMBIGUOUS);
      out.string(ambiguous.name());
      out.list(ambiguous.candidates(), out::string);
    }
  }

  private static SortedMap<DocumentId, String> documents(RecordInput in) throws IOException {
    SortedMap<DocumentId, String> documents = new TreeMap<>();
    in.list(() -> documents.put(new DocumentId(in.string()), in.string()));
    return documents;
  }

  private static void share(Share share, RecordOutput out) throws IOException {
    out.number(share.total());
    out.number(share.documents());
    Wire.counts(share.facets(), out);
    out.list(share.first(), ranked -> ranked(ranked, out));
    out.list(share.meant(), out::string);
    out.nullable(share.stage(), out::string);
    out.number(share.needed());
  }

  private static Share share(RecordInput in) throws IOException {
    return new Share(
        in.number(),
        in.number(),
        Wire.counts(in),
        in.list(() -> ranked(in)),
        in.list(in::string),
        in.nullable(in::string),
        in.number());
  }

  private static void ranked(Ranked ranked, RecordOutput out) throws IOException {
    DocumentFactsField.write(out, ranked.head());
    out.number(ranked.tier());
    out.number(ranked.place());
    out.number((int) (ranked.key() >>> Integer.SIZE));
    out.number((int) ranked.key());
    out.string(ranked.value());
    out.nullable(ranked.hit(), hit -> HitWire.hit(hit, out));
    out.nullable(ranked.group(), group -> HitWire.group(group, out));
  }

  private static Ranked ranked(RecordInput in) throws IOException {
    return new Ranked(
        DocumentFactsField.head(in),
        in.number(),
        in.number(),
        (long) in.number() << Integer.SIZE | Integer.toUnsignedLong(in.number()),
        in.string(),
        in.nullable(() -> HitWire.hit(in)),
        in.nullable(() -> HitWire.group(in)));
  }

  private static void suggestion(Suggestion suggestion, RecordOutput out) throws IOException {
    out.word(suggestion.kind());
    out.string(suggestion.name());
    out.nullable(suggestion.within(), out::string);
    out.number(suggestion.count());
    out.string(suggestion.query());
    out.nullable(suggestion.why(), out::string);
  }

  private static Suggestion suggestion(RecordInput in) throws IOException {
    return new Suggestion(
        in.word(NameKind.class),
        in.string(),
        in.nullable(in::string),
        in.number(),
        in.string(),
        in.nullable(in::string));
  }
}
