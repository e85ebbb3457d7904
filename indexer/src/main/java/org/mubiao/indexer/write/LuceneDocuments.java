package org.mubiao.indexer.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.schema.StoredHit;
import org.mubiao.indexer.schema.UnitNameField;
import org.mubiao.indexer.schema.YearsField;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.Section;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.Responsibility;
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
  private final SectionFinder sections;
  private final Map<HitKind, Document> common = new EnumMap<>(HitKind.class);
  private final Map<Responsibility, Document> responsible = new HashMap<>();

  private LuceneDocuments(TargetSet set, String text) {
    this.set = set;
    this.info = set.document();
    this.text = text;
    this.passages = PassageCutter.cut(set, text);
    this.sections = new SectionFinder(set.sections());
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
    List<Placed> placed = new ArrayList<>();
    if (original) {
      int ordinal = 0;
      for (Target target : set.targets()) {
        Span sentence = sentence(target, covered);
        placed.add(new Placed(sentence.start(), ++ordinal, () -> target(target, sentence)));
      }
    }
    for (int index = 0; index < covered.length; index++) {
      Span passage = passages.get(index);
      boolean listed = original && !covered[index];
      placed.add(new Placed(passage.start(), 0, () -> passage(passage, listed)));
    }
    placed.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::ordinal));
    placed.forEach(each -> documents.add(each.document().get()));
    return documents;
  }

  /** What is written of a document stands in the order of its text, so no field has to say it. */
  private record Placed(int start, int ordinal, Supplier<Document> document) {}

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
      Schema.ISSUER.write(head, Set.of(info.issuer()));
    }
    if (info.region() != null) {
      place(head, info.region());
    }
    Schema.FACTS.write(head, facts());
    Schema.COUNTED.write(head, List.of());
    Schema.COUNTED_UNITS.write(head, List.of());
    Schema.FRONT.write(head, (info.title() == null ? "" : info.title() + "\n") + front());
    Schema.TEXT.write(
        head, ""); // a length for every document: Lucene reads lengths faster if none lacks one
    Schema.WORDS.write(head, "");
    return head;
  }

  private DocumentFacts facts() {
    return new DocumentFacts(DocumentHead.of(set));
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
    Document document = sentence(span, HitKind.PASSAGE, listed);
    Section section = sections.innermost(span.start());
    PlanYears years = planYears();
    Schema.HIT.write(
        document, hit(HitKind.PASSAGE, span, section, years == null ? null : years.to(), null));
    return document;
  }

  private Document target(Target target, Span sentence) {
    HitKind kind = target.kind() == TargetKind.QUANTITY ? HitKind.TARGET : HitKind.MILESTONE;
    Document document = sentence(sentence, kind, true);
    Section section = sections.named(target.section());
    PlanYears years = years(target);
    List<FacetEntry> counted = new ArrayList<>();
    counted.add(new FacetEntry("type", kind.code()));
    counted.add(new FacetEntry("status", target.status().code()));
    years(document, years, counted);
    indicator(document, target, counted);
    amount(document, target, counted);
    Schema.COUNTED.write(document, counted);
    responsible
        .computeIfAbsent(target.responsibility(), LuceneDocuments::responsible)
        .forEach(document::add);
    Schema.STATUS.write(document, target.status().code());
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
        sections.headings(section),
        span,
        span.cut(text),
        target);
  }

  /** A new document with its sentence and all that others of its kind have, too. */
  private Document sentence(Span span, HitKind kind, boolean listed) {
    Document document = new Document();
    String sentence = span.cut(text);
    Schema.TEXT.write(document, sentence);
    Schema.WORDS.write(document, sentence);
    Schema.SPAN.write(document, span);
    if (listed) {
      Schema.LISTED.write(document, Schema.YES);
    }
    common.computeIfAbsent(kind, this::common).forEach(document::add);
    return document;
  }

  /** Fields may stand in many documents; so they are made once. */
  private Document common(HitKind kind) {
    Document document = new Document();
    Schema.TYPE.write(document, kind.code());
    Schema.DOCUMENT.write(document, info.id().value());
    if (kind == HitKind.PASSAGE) {
      List<FacetEntry> counted = new ArrayList<>();
      counted.add(new FacetEntry("type", kind.code()));
      years(document, planYears(), counted);
      Schema.COUNTED.write(document, counted);
      Schema.COUNTED_UNITS.write(document, List.of());
    }
    return document;
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

  /** Name and label; what stands in the other is found by it and not written again. */
  private static void indicator(Document document, Target target, List<FacetEntry> counted) {
    String name = target.indicator().name();
    String key = target.indicator().key();
    String label = target.indicator().label();
    if (label == null || !label.contains(name)) {
      Schema.INDICATOR.write(document, name);
    }
    if (key != null) {
      Schema.INDICATOR_KEY.write(document, key);
    }
    if (label != null) {
      if (label.equals(name) || !name.contains(label)) {
        Schema.INDICATOR.write(document, label);
      }
      counted.add(new FacetEntry("indicator", label));
    } else {
      FacetEntry unlabelled = new FacetEntry("indicator.name", name);
      Schema.COUNTED_NAMES.write(document, List.of(unlabelled));
    }
  }

  private static Document responsible(Responsibility responsibility) {
    Document fields = new Document();
    List<FacetEntry> counted = new ArrayList<>();
    units(fields, responsibility.lead(), Schema.LEAD, counted, "lead");
    units(fields, responsibility.lead(), null, counted, "responsible");
    units(fields, responsibility.partner(), Schema.PARTNER, counted, "responsible");
    Schema.COUNTED_UNITS.write(fields, counted);
    return fields;
  }

  private static void units(
      Document document,
      List<ResponsibleUnit> units,
      @Nullable UnitNameField field,
      List<FacetEntry> counted,
      String facet) {
    for (ResponsibleUnit unit : units) {
      String fullName = unit.fullName();
      if (field != null) {
        Set<String> names = new LinkedHashSet<>();
        names.add(unit.name());
        names.add(withoutLevel(unit.name()));
        if (fullName != null) {
          names.add(fullName);
        }
        field.write(document, names);
      }
      counted.add(new FacetEntry(facet, fullName == null ? unit.name() : fullName));
    }
  }

  /** 市科技局 is asked for as 科技局 too; 市场监管局 has no level before its name. */
  private static String withoutLevel(String name) {
    return LEVEL.matcher(name).replaceFirst("");
  }

  private static void amount(Document document, Target target, List<FacetEntry> counted) {
    Amount amount = target.amount();
    if (amount != null) {
      Schema.WRITTEN.write(document, amount.value(), amount.upper(), amount.unit());
    }
    NormalizedAmount normalized = target.normalized();
    if (normalized != null) {
      Schema.NORMALIZED.write(document, normalized.value(), normalized.upper(), normalized.unit());
      Schema.AMOUNT_ORDER.write(document, normalized.value(), normalized.unit());
    }
    if (target.measure() != null) {
      Schema.MEASURE.write(document, target.measure().code());
      counted.add(new FacetEntry("measure", target.measure().code()));
    }
  }

  private static void years(
      Document document, @Nullable PlanYears years, List<FacetEntry> counted) {
    if (years != null) {
      counted.addAll(YearsField.counted(years));
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
}
