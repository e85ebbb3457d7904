package org.mubiao.indexer.divided;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.mubiao.indexer.schema.RecordInput;
import org.mubiao.indexer.schema.RecordOutput;
import org.mubiao.indexer.schema.Sentence;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.Explanation;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.text.Span;

/** Hits as bytes. */
final class HitWire {

  private HitWire() {}

  static void hit(SearchHit hit, RecordOutput out) {
    out.word(hit.kind());
    out.string(hit.document().value());
    out.string(hit.file());
    out.nullable(hit.title(), out::string);
    out.nullable(hit.place(), out::string);
    out.nullable(hit.year(), out::number);
    out.nullable(hit.section(), out::string);
    out.list(hit.headings(), out::string);
    out.decimal(hit.score());
    out.string(hit.text());
    out.span(hit.span());
    out.list(hit.highlights(), out::span);
    out.list(hit.why(), out::string);
    Sentence sentence = new Sentence(hit.span(), hit.text());
    out.nullable(hit.target(), target -> out.target(target, sentence));
    out.nullable(hit.explanation(), explanation -> explanation(explanation, out));
  }

  static SearchHit hit(RecordInput in) throws IOException {
    HitKind kind = in.word(HitKind.class);
    DocumentId document = new DocumentId(in.string());
    String file = in.string();
    String title = in.nullable(in::string);
    String place = in.nullable(in::string);
    Integer year = in.nullable(in::number);
    String section = in.nullable(in::string);
    List<String> headings = in.list(in::string);
    BigDecimal score = in.decimal();
    String text = in.string();
    Span span = in.span();
    return new SearchHit(
        kind,
        document,
        file,
        title,
        place,
        year,
        section,
        headings,
        score,
        text,
        span,
        in.list(in::span),
        in.list(in::string),
        in.nullable(() -> in.target(new Sentence(span, text))),
        in.nullable(() -> explanation(in)));
  }

  static void group(DocumentGroup group, RecordOutput out) {
    out.string(group.document().value());
    out.string(group.file());
    out.nullable(group.title(), out::string);
    out.nullable(group.place(), out::string);
    out.number(group.count());
    out.list(group.hits(), hit -> hit(hit, out));
  }

  static DocumentGroup group(RecordInput in) throws IOException {
    return new DocumentGroup(
        new DocumentId(in.string()),
        in.string(),
        in.nullable(in::string),
        in.nullable(in::string),
        in.number(),
        in.list(() -> hit(in)));
  }

  private static void explanation(Explanation explanation, RecordOutput out) {
    out.list(explanation.parts(), part -> part(part, out));
    out.nullable(explanation.tier(), out::number);
    out.nullable(explanation.issuedOn(), out::day);
    out.nullable(explanation.level(), out::word);
    out.string(explanation.file());
  }

  private static Explanation explanation(RecordInput in) throws IOException {
    return new Explanation(
        in.list(() -> part(in)),
        in.nullable(in::number),
        in.nullable(in::day),
        in.nullable(() -> in.word(RegionLevel.class)),
        in.string());
  }

  private static void part(Explanation.Part part, RecordOutput out) {
    out.word(part.field());
    out.string(part.words());
    out.decimal(part.weight());
    out.decimal(part.rarity());
    out.decimal(part.frequency());
    out.nullable(part.hits(), out::number);
    out.decimal(part.value());
    out.number(part.counted() ? 1 : 0);
  }

  private static Explanation.Part part(RecordInput in) throws IOException {
    return new Explanation.Part(
        in.word(Explanation.Field.class),
        in.string(),
        in.decimal(),
        in.decimal(),
        in.decimal(),
        in.nullable(in::number),
        in.decimal(),
        in.number() == 1);
  }
}
