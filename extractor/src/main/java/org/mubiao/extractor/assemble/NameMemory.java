package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Measure;

/** What earlier numbers of a sentence leave behind for the later ones. */
final class NameMemory {
  /** The last name read. */
  @Nullable String name;

  /**
   * The name of the share that the figure named last is of a whole: 收入占GDP比重. Only a change in
   * points is one of it; what else follows is of the figure itself.
   */
  @Nullable String share;

  int nameStart = -1;
  @Nullable Measure measure;
  boolean thing;
  String unit = "";

  /** Names of the sentence so far, in order. */
  final List<String> recent = new ArrayList<>();

  /** How many of the last names stand in one list. */
  int listed;

  @Nullable String scope;
  boolean classScope;

  /** The clause without a number before the number's own clause. */
  @Nullable String subject;

  int subjectStart = -1;

  /** Whether the names after 其中 are parts of a sum. */
  boolean among;

  /** Whether the last name is a verb whose object is still to come: 推出12批1181项…. */
  boolean verbOnly;

  /** The whole that the following names are parts of: 登记额中，…. */
  @Nullable String whole;

  int wholeStart = -1;

  /** A rate that stood alone before those it holds for: 循环利用率，高速公路达95%、国道达80%. */
  @Nullable String rateBefore;
}
