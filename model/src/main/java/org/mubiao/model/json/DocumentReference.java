package org.mubiao.model.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;

/**
 * What a line of {@code targets.jsonl} repeats of its document.
 *
 * @param id name by content
 * @param title title of the plan
 * @param number 发文字号
 * @param issuer issuing body
 * @param issuedOn day of signing
 * @param kind 文种
 * @param region area it holds for
 * @param plan years it covers
 * @param file path relative to its input root, with {@code /}
 */
public record DocumentReference(
    DocumentId id,
    @Nullable String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable String kind,
    @Nullable Region region,
    @Nullable PlanYears plan,
    String file) {

  /** {@return what is repeated of this document} */
  public static DocumentReference of(DocumentInfo info) {
    return new DocumentReference(
        info.id(),
        info.title(),
        info.number(),
        info.issuer(),
        info.issuedOn(),
        info.kind(),
        info.region(),
        info.plan(),
        info.source().file());
  }
}
