package org.mubiao.indexer.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.schema.StoredHit;
import org.mubiao.indexer.schema.UnitNameField;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.Section;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Makes the Lucene documents of one target set: a head, then the passages, then the targets, in the
 * order of the text. A document that repeats another one has passages, which are listed only if
 * asked for, and no targets.
 */
public final class LuceneDocuments {

  /** A text says at its beginning whose it is, if it does at all. */
  private static final int FRONT = 300;

  private static final Pattern LEVEL = Pattern.compile("^[省市县区州](?![场政容域划级])(?=..)");

  private final TargetSet set;
  private final DocumentInfo info;
  private final String text;
  private final List<Span> passages;
  private final Map<String, Section> sections = new HashMap<>();

  private LuceneDocuments(TargetSet set, String text) {
    this.set = set;
    this.info = set.document();
    this.text = text;
    this.passages = PassageCutter.cut(set, text);
    set.sections().forEach(section -> sections.put(section.id(), section));
  }

  /**
   * {@return the Lucene documents of {@code set}}
   *
   * @param set what was read from a document
   * @param text that document's text
   * @param digest digest of both, to tell later whether they changed
   */
  public static List<Document> of(TargetSet set, String text, String digest) {
    return new LuceneDocuments(set, text).all(digest);
  }

  private List<Document> all(String digest) {
    List<Document> documents = new ArrayList<>();
    documents.add(head(digest));
    boolean original = info.duplicateOf() == null;
    boolean[] covered = new boolean[passages.size()];
    List<Document> targets = new ArrayList<>();
    if (original) {
      int ordinal = 0;
      for (Target target : set.targets()) {
        targets.add(target(target, sentence(target, covered), ++ordinal));
      }
    }
    for (int index = 0; index < covered.length; index++) {
      documents.add(passage(passages.get(index), original && !covered[index]));
    }
    documents.addAll(targets);
    return documents;
  }

  private Document head(String digest) {
    Document head = new Document();
    Schema.HEAD.write(head, info.id(), digest);
    Schema.DOCUMENT.write(head, info.id().value());
    Schema.WHOLE.write(head, text, passages.stream().map(Span::end).toList());
    for (String file : info.source().files()) {
      Schema.FILE.write(head, file);
    }
    if (info.title() != null) {
      Schema.TITLE.write(head, info.title());
    }
    if (info.number() != null) {
      Schema.NUMBER.write(head, info.number());
    }
    if (info.kind() != null) {
      Schema.KIND.write(head, info.kind());
    }
    if (info.issuer() != null) {
      Schema.ISSUER.write(head, info.issuer());
    }
    if (info.region() != null) {
      place(head, info.region());
    }
    Schema.FRONT.write(head, (info.title() == null ? "" : info.title() + "\n") + front());
    Schema.TEXT.write(
        head, ""); // a length for every document: Lucene reads lengths faster if none lacks one
    Schema.WORDS.write(head, "");
    return head;
  }

  /** How the text begins: what stands before the first section, or so many characters. */
  private String front() {
    int end = Math.min(FRONT, text.length());
    for (Section section : set.sections()) {
      end = Math.min(end, section.span().start());
    }
    return text.substring(0, end);
  }

  /** The passages that the evidence touches, marked as covered. */
  private Span sentence(Target target, boolean[] covered) {
    Span evidence = target.evidence().span();
    Span sentence = evidence;
    for (int index = first(evidence); index < covered.length; index++) {
      Span passage = passages.get(index);
      if (passage.start() >= evidence.end()) {
        break;
      }
      if (passage.overlaps(evidence)) {
        sentence = sentence.hull(passage);
        covered[index] = true;
      }
    }
    return sentence;
  }

  /** Index of a passage from which all that touch the span lie onward. */
  private int first(Span span) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Document passage(Span span, boolean listed) {
    Document document = new Document();
    common(document, span, 0, HitKind.PASSAGE, listed);
    Section section = sectionAt(span.start());
    PlanYears years = planYears();
    years(document, years);
    Schema.HIT.write(
        document, hit(HitKind.PASSAGE, span, section, years == null ? null : years.to(), null));
    return document;
  }

  private Document target(Target target, Span sentence, int ordinal) {
    Document document = new Document();
    HitKind kind = target.kind() == TargetKind.QUANTITY ? HitKind.TARGET : HitKind.MILESTONE;
    common(document, sentence, ordinal, kind, true);
    Section section = target.section() == null ? null : sections.get(target.section());
    PlanYears years = years(target);
    years(document, years);
    indicator(document, target);
    responsible(document, target);
    amount(document, target);
    Schema.STATUS.write(document, target.status().code());
    Schema.facet("status").write(document, target.status().code());
    LocalDate deadline = target.deadline();
    if (deadline != null) {
      Schema.DUE.write(document, deadline);
    }
    Schema.HIT.write(
        document, hit(kind, sentence, section, years == null ? null : years.to(), target));
    return document;
  }

  private StoredHit hit(
      HitKind kind,
      Span span,
      @Nullable Section section,
      @Nullable Integer year,
      @Nullable Target target) {
    Region region = info.region();
    return new StoredHit(
        kind,
        info.id(),
        info.source().file(),
        info.title(),
        region == null ? null : region.name(),
        year,
        section == null ? null : section.path(),
        span,
        span.cut(text),
        target);
  }

  private void common(Document document, Span span, int ordinal, HitKind kind, boolean listed) {
    String sentence = span.cut(text);
    Schema.TEXT.write(document, sentence);
    Schema.WORDS.write(document, sentence);
    Schema.SPAN.write(document, span);
    Schema.TYPE.write(document, kind.code());
    Schema.facet("type").write(document, kind.code());
    if (listed) {
      Schema.LISTED.write(document, Schema.YES);
    }
    Schema.DOCUMENT.write(document, info.id().value());
    Schema.ORDER.write(document, info.source().file(), span.start(), ordinal);
    if (info.kind() != null) {
      Schema.facet("kind").write(document, info.kind());
    }
    if (info.issuer() != null) {
      Schema.facet("issuer").write(document, info.issuer());
    }
    if (info.region() != null) {
      Schema.facet("place").write(document, info.region().name());
      Schema.PLACES.write(document, path(info.region()));
    }
  }

  private static void place(Document document, Region region) {
    StringBuilder path = new StringBuilder();
    for (String outer : region.within()) {
      path.append(outer);
      Schema.PLACE_PATH.write(document, path.toString());
      Schema.PLACE_NAME.write(document, outer);
      path.append('/');
    }
    Schema.PLACE_PATH.write(document, path + region.name());
    Schema.PLACE_NAME.write(document, region.name());
  }

  private static String path(Region region) {
    return region.within().isEmpty()
        ? region.name()
        : String.join("/", region.within()) + "/" + region.name();
  }

  private static void indicator(Document document, Target target) {
    Schema.INDICATOR.write(document, target.indicator().name());
    Schema.INDICATOR_WORDS.write(document, target.indicator().name());
    String key = target.indicator().key();
    String label = target.indicator().label();
    if (key != null) {
      Schema.INDICATOR_KEY.write(document, key);
    }
    if (label != null) {
      Schema.INDICATOR.write(document, label);
      Schema.INDICATOR_WORDS.write(document, label);
      Schema.facet("indicator").write(document, label);
    } else {
      Schema.UNLABELLED.write(document, target.indicator().name());
    }
  }

  private static void responsible(Document document, Target target) {
    units(document, target.responsibility().lead(), Schema.LEAD);
    units(document, target.responsibility().partner(), Schema.PARTNER);
  }

  private static void units(Document document, List<ResponsibleUnit> units, UnitNameField field) {
    for (ResponsibleUnit unit : units) {
      String fullName = unit.fullName();
      field.write(document, unit.name());
      String bare = withoutLevel(unit.name());
      if (!bare.equals(unit.name())) {
        field.write(document, bare);
      }
      if (fullName != null && !fullName.equals(unit.name())) {
        field.write(document, fullName);
      }
      Schema.facet("responsible").write(document, fullName == null ? unit.name() : fullName);
    }
  }

  /** 市科技局 is asked for as 科技局 too; 市场监管局 has no level before its name. */
  private static String withoutLevel(String name) {
    return LEVEL.matcher(name).replaceFirst("");
  }

  private static void amount(Document document, Target target) {
    Amount amount = target.amount();
    if (amount != null) {
      Schema.WRITTEN.write(document, amount.value(), amount.upper(), amount.unit());
      Schema.UNIT.write(document, amount.unit());
    }
    NormalizedAmount normalized = target.normalized();
    if (normalized != null) {
      Schema.NORMALIZED.write(document, normalized.value(), normalized.upper(), normalized.unit());
    }
    if (target.measure() != null) {
      Schema.MEASURE.write(document, target.measure().code());
      Schema.facet("measure").write(document, target.measure().code());
    }
  }

  private static void years(Document document, @Nullable PlanYears years) {
    if (years != null) {
      Schema.YEARS.write(document, years);
    }
  }

  private @Nullable PlanYears years(Target target) {
    Period period = target.period();
    if (period != null && period.from() != null && period.to() != null) {
      return new PlanYears(period.from().getYear(), period.to().getYear());
    }
    LocalDate deadline = target.deadline();
    if (deadline != null) {
      return new PlanYears(deadline.getYear(), deadline.getYear());
    }
    return planYears();
  }

  private @Nullable PlanYears planYears() {
    if (info.plan() != null) {
      return info.plan();
    }
    LocalDate issued = info.issuedOn();
    return issued == null ? null : new PlanYears(issued.getYear(), issued.getYear());
  }

  /** The innermost section that holds a character. */
  private @Nullable Section sectionAt(int offset) {
    Section innermost = null;
    for (Section section : set.sections()) {
      if (section.span().contains(offset)
          && (innermost == null || section.level() >= innermost.level())) {
        innermost = section;
      }
    }
    return innermost;
  }
}
