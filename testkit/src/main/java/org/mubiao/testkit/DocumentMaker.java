package org.mubiao.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.Section;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;

/**
 * Makes a document with its targets from its text: spans are found by the words they cut out. Not
 * for use after {@link #set()} has been called with the intent to change what it gave.
 */
public final class DocumentMaker {

  /** What made the sets, unless a test says otherwise. */
  public static final Producer PRODUCER = new Producer("mubiao", "0.1.0", "sha256:test");

  private final String file;
  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String number;
  private @Nullable String issuer;
  private @Nullable LocalDate issuedOn;
  private @Nullable String kind;
  private @Nullable Region region;
  private @Nullable PlanYears plan;
  private @Nullable DocumentId duplicateOf;

  private DocumentMaker(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** {@return a maker of the document in {@code file} with this text} */
  public static DocumentMaker document(String file, String text) {
    return new DocumentMaker(file, text);
  }

  /** {@return the document's id, which follows from file and text} */
  public DocumentId id() {
    return DocumentId.ofSha256(sha256());
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the span of the first place where {@code words} stand in the text} */
  public Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("does not stand in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  /** Gives it a title. */
  public DocumentMaker title(String words) {
    title = words;
    return this;
  }

  /** Gives it a 发文字号. */
  public DocumentMaker number(String words) {
    number = words;
    return this;
  }

  /** Gives it an issuing body. */
  public DocumentMaker issuer(String name) {
    issuer = name;
    return this;
  }

  /** Gives it a day of signing, in ISO form. */
  public DocumentMaker issuedOn(String day) {
    issuedOn = LocalDate.parse(day);
    return this;
  }

  /** Gives it a 文种. */
  public DocumentMaker kind(String word) {
    kind = word;
    return this;
  }

  /** Gives it an area. */
  public DocumentMaker region(Region area) {
    region = area;
    return this;
  }

  /** Gives it the years of the plan, both inclusive. */
  public DocumentMaker plan(int from, int to) {
    plan = new PlanYears(from, to);
    return this;
  }

  /** Marks it as a repetition of another document. */
  public DocumentMaker duplicateOf(DocumentId original) {
    duplicateOf = original;
    return this;
  }

  /** Adds a section that begins with {@code heading} and ends with {@code last}. */
  public DocumentMaker section(String path, String heading, String title, String last) {
    int level = path.split("/", -1).length;
    String sectionNumber = path.substring(path.lastIndexOf('/') + 1);
    Span span = span(heading).hull(span(last));
    String id = "s" + (sections.size() + 1);
    sections.add(new Section(id, null, sectionNumber, title, level, path, span));
    return this;
  }

  /** Adds a quantity that is promised: at least so much. */
  public DocumentMaker target(String evidence, String indicator, String value, String unit) {
    return target(evidence, indicator, value, unit, maker -> maker);
  }

  /** Adds a quantity that is promised, with what {@code more} says of it. */
  public DocumentMaker target(
      String evidence,
      String indicator,
      String value,
      String unit,
      UnaryOperator<TargetMaker> more) {
    Amount amount = new Amount(Operator.GE, new BigDecimal(value), null, unit);
    return add(evidence, more.apply(TargetMaker.quantity(indicator, amount)));
  }

  /** Adds a dated deliverable. */
  public DocumentMaker milestone(String evidence, String what, String deadline) {
    return add(evidence, TargetMaker.milestone(what).deadline(deadline));
  }

  private DocumentMaker add(String evidence, TargetMaker maker) {
    Span span = span(evidence);
    int ordinal =
        1 + (int) targets.stream().filter(target -> target.evidence().span().equals(span)).count();
    String section = null;
    for (Section candidate : sections) {
      section = candidate.span().covers(span) ? candidate.id() : section;
    }
    targets.add(maker.make(Target.idOf(id(), span, ordinal), span, text, section));
    return this;
  }

  /** {@return what was read from the document} */
  public TargetSet set() {
    DocumentSource source =
        new DocumentSource(file, List.of(file), "text/plain", text.length(), sha256(), null);
    DocumentInfo info =
        new DocumentInfo(
            id(), source, title, number, issuer, issuedOn, kind, region, plan, duplicateOf);
    return new TargetSet(PRODUCER, info, sections, List.of(), targets, List.of());
  }

  private String sha256() {
    try {
      byte[] bytes = (file + "\n" + text).getBytes(StandardCharsets.UTF_16LE);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
