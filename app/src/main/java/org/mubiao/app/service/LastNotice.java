package org.mubiao.app.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.InWords;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.target.TargetSet;

/**
 * The notice that a new one follows: the last of the same issuer and kind before it.
 *
 * @param notice the notice, null if there is none
 * @param why why it was taken, or why there is none; a sentence without its subject
 */
public record LastNotice(@Nullable TargetSet notice, InWords why) {

  /** {@return what {@code set} follows among these documents} */
  public static LastNotice before(TargetSet set, Collection<TargetSet> documents) {
    DocumentInfo info = set.document();
    String issuer = info.issuer();
    String kind = info.kind();
    if (issuer == null || kind == null) {
      String missing = issuer == null ? "发文机关" : "文种";
      String missingEnglish = issuer == null ? "its issuer" : "its kind";
      return new LastNotice(
          null,
          new InWords(
              "文中看不出" + missing + "，无法找到可比的上一份文件。",
              "nothing to compare it with, since " + missingEnglish + " cannot be told."));
    }
    List<TargetSet> earlier =
        documents.stream()
            .filter(other -> !other.document().id().equals(info.id()))
            .filter(other -> Objects.equals(other.document().issuer(), issuer))
            .filter(other -> Objects.equals(other.document().kind(), kind))
            .filter(other -> !day(other).isAfter(day(set)))
            .sorted(
                Comparator.comparing(LastNotice::day)
                    .thenComparing(other -> other.document().source().file()))
            .toList();
    if (earlier.isEmpty()) {
      return new LastNotice(
          null,
          new InWords(
              "没有同一机关（" + issuer + "）同一文种（" + kind + "）的更早文件。",
              "there is no earlier notice of its issuer and kind (" + issuer + ", " + kind + ")."));
    }
    TargetSet last = earlier.get(earlier.size() - 1);
    String file = last.document().source().file();
    return new LastNotice(
        last,
        new InWords(
            "与同一机关（"
                + issuer
                + "）同一文种（"
                + kind
                + "）的上一份文件 "
                + file
                + " 相比"
                + (earlier.size() == 1 ? "：" : "（更早的共 " + earlier.size() + " 份，这是最近的一份）："),
            "compared with "
                + file
                + ", the last of "
                + earlier.size()
                + " earlier notice"
                + (earlier.size() == 1 ? "" : "s")
                + " of its issuer and kind ("
                + issuer
                + ", "
                + kind
                + "):"));
  }

  /** {@return the day of signing, else the first day of the plan} */
  private static LocalDate day(TargetSet set) {
    LocalDate day = set.document().issuedOn();
    PlanYears plan = set.document().plan();
    if (day != null) {
      return day;
    }
    return plan == null ? LocalDate.MIN : LocalDate.of(plan.from(), 1, 1);
  }
}
