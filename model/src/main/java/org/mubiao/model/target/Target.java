package org.mubiao.model.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * One statement of a document: a value with all that belongs to it, or a dated milestone.
 *
 * @param id document id, evidence start and evidence end joined by {@code -}, and {@code -2},
 *     {@code -3} where several share an evidence
 * @param kind quantity or milestone
 * @param status promised or reported
 * @param indicator what is measured or to be done
 * @param measure kind of figure, null for a milestone
 * @param amount value as stated, null for a milestone
 * @param normalized value in base units, null for a milestone or an unknown unit
 * @param period time it covers, null if the document gives no year to hold on to
 * @param deadline last day; null for an actual and where no year is known
 * @param base what a growth or reduction is measured from, null if unsaid
 * @param force how strictly it binds, null if unsaid
 * @param scope part of the area it holds for, null for the whole
 * @param responsibility who answers for it
 * @param task id of the task it stands in, null if none
 * @param section id of the section it stands in, null if none
 * @param cell place in a table, null for running text
 * @param evidence where it stands
 * @param valueSpan where the number with its unit stands, null for a milestone
 * @param review why a person should look, sorted, such as {@code period-assumed}
 * @param corrections what people changed, empty for most
 */
public record Target(
    String id,
    TargetKind kind,
    Status status,
    Indicator indicator,
    @Nullable Measure measure,
    @Nullable Amount amount,
    @Nullable NormalizedAmount normalized,
    @Nullable Period period,
    @Nullable LocalDate deadline,
    @Nullable Base base,
    @Nullable Force force,
    @Nullable String scope,
    Responsibility responsibility,
    @Nullable String task,
    @Nullable String section,
    @Nullable CellPlace cell,
    Evidence evidence,
    @Nullable Span valueSpan,
    List<String> review,
    List<Correction> corrections) {

  /** Copies the lists and checks that a quantity has an amount and a milestone has none. */
  public Target {
    review = review.stream().sorted().distinct().toList();
    corrections = List.copyOf(corrections);
    boolean quantity = kind == TargetKind.QUANTITY;
    if (quantity != (amount != null) || quantity != (measure != null)) {
      throw new IllegalArgumentException("a quantity, and only a quantity, has an amount: " + id);
    }
    if (!quantity && normalized != null) {
      throw new IllegalArgumentException("a milestone has no normalized value: " + id);
    }
    if (status == Status.ACTUAL && deadline != null) {
      throw new IllegalArgumentException("an actual has no deadline: " + id);
    }
  }

  /**
   * {@return the id of a target}
   *
   * @param document its document
   * @param evidence its evidence
   * @param ordinal 1 for the first target on that evidence, 2 for the second, …
   */
  public static String idOf(DocumentId document, Span evidence, int ordinal) {
    String id = document.value() + "-" + evidence.start() + "-" + evidence.end();
    return ordinal == 1 ? id : id + "-" + ordinal;
  }

  /** {@return the id of the document, the part of the id before the first hyphen} */
  public DocumentId document() {
    return new DocumentId(id.substring(0, id.indexOf('-')));
  }

  /** {@return the same record with this evidence and these reasons to look} */
  public Target withEvidence(Evidence other, List<String> reasons) {
    return new Target(
        id,
        kind,
        status,
        indicator,
        measure,
        amount,
        normalized,
        period,
        deadline,
        base,
        force,
        scope,
        responsibility,
        task,
        section,
        cell,
        other,
        valueSpan,
        reasons,
        corrections);
  }

  /** {@return the same record with these corrections} */
  public Target withCorrections(List<Correction> others) {
    return new Target(
        id,
        kind,
        status,
        indicator,
        measure,
        amount,
        normalized,
        period,
        deadline,
        base,
        force,
        scope,
        responsibility,
        task,
        section,
        cell,
        evidence,
        valueSpan,
        review,
        others);
  }
}
