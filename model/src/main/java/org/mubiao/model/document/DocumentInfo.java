package org.mubiao.model.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself. Every fact that the document does not state is null.
 *
 * @param id name by content
 * @param source file it was read from
 * @param title title of the plan itself, without the wrapping notice
 * @param number 发文字号, such as 启政办发〔2023〕10号
 * @param issuer issuing body
 * @param issuedOn day of signing
 * @param kind 文种, such as 实施意见
 * @param region area it holds for
 * @param plan years the plan covers
 * @param duplicateOf earlier document of the corpus with the same number or text
 */
public record DocumentInfo(
    DocumentId id,
    DocumentSource source,
    @Nullable String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable String kind,
    @Nullable Region region,
    @Nullable PlanYears plan,
    @Nullable DocumentId duplicateOf) {

  /**
   * {@return the same facts, marked as a duplicate of {@code original}; null takes the mark away}
   */
  public DocumentInfo withDuplicateOf(@Nullable DocumentId original) {
    return new DocumentInfo(
        id, source, title, number, issuer, issuedOn, kind, region, plan, original);
  }

  /** {@return the same facts about another area, or about one of another name} */
  public DocumentInfo withRegion(Region other) {
    return new DocumentInfo(
        id, source, title, number, issuer, issuedOn, kind, other, plan, duplicateOf);
  }

  /** {@return the same facts with another source} */
  public DocumentInfo withSource(DocumentSource other) {
    return new DocumentInfo(
        id, other, title, number, issuer, issuedOn, kind, region, plan, duplicateOf);
  }
}
