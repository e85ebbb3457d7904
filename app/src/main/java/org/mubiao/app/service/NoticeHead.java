package org.mubiao.app.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.search.DocumentHead;

/**
 * What of a document tells which notices belong to one series.
 *
 * @param id name by content
 * @param file path that names it
 * @param issuer 发文机关, null if it cannot be told
 * @param kind 文种, null if it cannot be told
 * @param day day of signing, else the first day of the plan; the first of all days if neither is
 *     known
 */
public record NoticeHead(
    DocumentId id, String file, @Nullable String issuer, @Nullable String kind, LocalDate day) {

  /** {@return what tells the series of this document} */
  public static NoticeHead of(DocumentHead head) {
    LocalDate day = head.day();
    return new NoticeHead(
        head.id(), head.file(), head.issuer(), head.kind(), day == null ? LocalDate.EPOCH : day);
  }

  /** {@return what tells the series of this document} */
  public static NoticeHead of(DocumentInfo info) {
    LocalDate day = info.issuedOn();
    PlanYears plan = info.plan();
    if (day == null) {
      day = plan == null ? LocalDate.EPOCH : LocalDate.of(plan.from(), 1, 1);
    }
    return new NoticeHead(info.id(), info.source().file(), info.issuer(), info.kind(), day);
  }
}
