package org.mubiao.indexer.divided;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.indexer.divided.PartQuestion.BookNames;
import org.mubiao.indexer.schema.RecordInput;
import org.mubiao.indexer.schema.RecordOutput;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Status;

/** Questions to parts as bytes, each with the stamp of who asks; and what both ways share. */
public final class Wire {

  /** Raised when another version could not read what is sent. */
  public static final int VERSION = 3;

  private Wire() {}

  private enum Kind {
    PAGE,
    SUGGESTIONS,
    NAMES,
    DOCUMENTS,
    HEADS
  }

  /** Writes something. */
  interface Writing {
    void to(RecordOutput out);
  }

  static byte[] bytes(Writing writing) {
    RecordOutput out = new RecordOutput(1024);
    writing.to(out);
    return out.bytes();
  }

  static RecordInput input(byte[] bytes) {
    return new RecordInput(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  /** {@return a question as bytes} */
  public static byte[] write(Asked asked) {
    return bytes(
        out -> {
          out.string(asked.stamp());
          write(asked.question(), out);
        });
  }

  /** {@return the stamp of a question, which every version can read} */
  public static String stamp(byte[] bytes) throws IOException {
    return input(bytes).string();
  }

  /** {@return the question that was written, by the same version} */
  public static Asked read(byte[] bytes) throws IOException {
    RecordInput in = input(bytes);
    return new Asked(in.string(), question(in));
  }

  private static void write(PartQuestion question, RecordOutput out) {
    if (question instanceof PartQuestion.Page page) {
      out.word(Kind.PAGE);
      request(page.request(), out);
      counts(page.sums(), out);
      names(page.names(), out);
    } else if (question instanceof PartQuestion.Suggestions suggestions) {
      out.word(Kind.SUGGESTIONS);
      out.string(suggestions.typed());
      out.number(suggestions.limit());
      names(suggestions.names(), out);
    } else if (question instanceof PartQuestion.Names) {
      out.word(Kind.NAMES);
    } else if (question instanceof PartQuestion.Documents) {
      out.word(Kind.DOCUMENTS);
    } else {
      out.word(Kind.HEADS);
    }
  }

  private static PartQuestion question(RecordInput in) throws IOException {
    return switch (in.word(Kind.class)) {
      case PAGE -> new PartQuestion.Page(request(in), counts(in), names(in));
      case SUGGESTIONS -> new PartQuestion.Suggestions(in.string(), in.number(), names(in));
      case NAMES -> new PartQuestion.Names();
      case DOCUMENTS -> new PartQuestion.Documents();
      case HEADS -> new PartQuestion.Heads();
    };
  }

  private static void names(BookNames names, RecordOutput out) {
    out.string(names.digest());
    out.nullable(names.counts(), counts -> counts(counts, out));
  }

  private static BookNames names(RecordInput in) throws IOException {
    return new BookNames(in.string(), in.nullable(() -> counts(in)));
  }

  static void counts(SortedMap<String, SortedMap<String, Integer>> counts, RecordOutput out) {
    out.list(
        List.copyOf(counts.entrySet()),
        group -> {
          out.string(group.getKey());
          out.list(
              List.copyOf(group.getValue().entrySet()),
              (Map.Entry<String, Integer> each) -> {
                out.string(each.getKey());
                out.number(each.getValue());
              });
        });
  }

  static SortedMap<String, SortedMap<String, Integer>> counts(RecordInput in) throws IOException {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    in.list(
        () -> {
          String name = in.string();
          SortedMap<String, Integer> group = new TreeMap<>();
          in.list(() -> group.put(in.string(), in.number()));
          return counts.put(name, group);
        });
    return counts;
  }

  private static void request(SearchRequest request, RecordOutput out) {
    out.string(request.query());
    out.list(request.places(), out::string);
    out.nullable(request.yearFrom(), out::number);
    out.nullable(request.yearTo(), out::number);
    out.nullable(request.indicator(), out::string);
    out.nullable(request.responsible(), out::string);
    out.nullable(request.unit(), out::string);
    out.nullable(request.status(), out::word);
    out.nullable(request.documentKind(), out::string);
    out.nullable(request.type(), out::word);
    out.number(request.from());
    out.number(request.size());
    SearchLayout layout = request.layout();
    out.word(layout.order());
    out.number(layout.grouped() ? 1 : 0);
    out.number(layout.explained() ? 1 : 0);
  }

  private static SearchRequest request(RecordInput in) throws IOException {
    return new SearchRequest(
        in.string(),
        in.list(in::string),
        in.nullable(in::number),
        in.nullable(in::number),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(in::string),
        in.nullable(() -> in.word(Status.class)),
        in.nullable(in::string),
        in.nullable(() -> in.word(HitKind.class)),
        in.number(),
        in.number(),
        new SearchLayout(in.word(SearchOrder.class), in.number() == 1, in.number() == 1));
  }
}
