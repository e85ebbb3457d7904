package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/** A statement while it is being put together. Positions are original ones. */
final class Statement {
  final TargetKind kind;
  final Span evidence;
  String name = "";
  Status status = Status.TARGET;
  @Nullable Measure measure;
  @Nullable Amount amount;
  @Nullable Span valueSpan;
  @Nullable Period period;
  @Nullable LocalDate deadline;
  @Nullable Base base;
  @Nullable Force force;
  @Nullable String scope;
  @Nullable Section section;
  @Nullable CellPlace cell;
  @Nullable Responsibility responsibility;
  final Set<String> review = new TreeSet<>();

  Statement(TargetKind kind, Span evidence) {
    this.kind = kind;
    this.evidence = evidence;
  }
}
