package org.mubiao.model.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * What a list of documents says of each: whose it is and how much stands in it. Not for reading the
 * document itself, which {@link TargetSet} is for.
 *
 * @param id name by content
 * @param file path of its file
 * @param title title of the plan, null if it has none
 * @param number 发文字号, null if it has none
 * @param issuer issuing body, null if unknown
 * @param issuedOn day of signing, null if unknown
 * @param kind 文种, null if unknown
 * @param region area it holds for, null if unknown
 * @param plan years it plans for, null if unknown
 * @param duplicateOf the document it repeats, null unless it is a duplicate
 * @param tally what stands in it
 */
public record DocumentHead(
    DocumentId id,
    String file,
    @Nullable String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable String kind,
    @Nullable Region region,
    @Nullable PlanYears plan,
    @Nullable DocumentId duplicateOf,
    Tally tally) {

  /**
   * How much stands in a document.
   *
   * @param targets numbers promised
   * @param actuals numbers reported
   * @param milestones dated deliverables without a number
   * @param tasks tasks, with and without numbers
   * @param findings how much does not add up inside it, by kind; kinds that are not there are left
   *     out
   * @param unsure records that a person should look at
   */
  public record Tally(
      int targets,
      int actuals,
      int milestones,
      int tasks,
      SortedMap<FindingKind, Integer> findings,
      int unsure) {

    /** Copies the map. */
    public Tally {
      findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** {@return how much does not add up inside it} */
    public int allFindings() {
      return findings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return what stands in a document} */
    public static Tally of(TargetSet set) {
      int targets = 0;
      int actuals = 0;
      int milestones = 0;
      int unsure = 0;
      for (Target target : set.targets()) {
        switch (target.kind()) {
          case MILESTONE -> milestones++;
          case QUANTITY -> {
            switch (target.status()) {
              case ACTUAL -> actuals++;
              case TARGET -> targets++;
            }
          }
        }
        if (!target.review().isEmpty()) {
          unsure++;
        }
      }
      SortedMap<FindingKind, Integer> findings = new TreeMap<>();
      set.findings().forEach(finding -> findings.merge(finding.kind(), 1, Integer::sum));
      return new Tally(targets, actuals, milestones, set.tasks().size(), findings, unsure);
    }
  }

  /** {@return what a list says of this document} */
  public static DocumentHead of(TargetSet set) {
    DocumentInfo info = set.document();
    return new DocumentHead(
        info.id(),
        info.source().file(),
        info.title(),
        info.number(),
        info.issuer(),
        info.issuedOn(),
        info.kind(),
        info.region(),
        info.plan(),
        info.duplicateOf(),
        Tally.of(set));
  }

  /** {@return day it was issued, else the first of the years it plans for; null if neither} */
  public @Nullable LocalDate day() {
    if (issuedOn != null) {
      return issuedOn;
    }
    return plan == null ? null : LocalDate.of(plan.from(), 1, 1);
  }

  /** {@return full name of its area, null if unknown} */
  public @Nullable String place() {
    return region == null ? null : region.name();
  }

  /** {@return its title, else the path of its file} */
  public String name() {
    return title == null ? file : title;
  }
}
