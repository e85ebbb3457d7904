package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Those of the last names that are of one kind. */
  final FigureRow row = new FigureRow();

  /** How many of the last names stand in one list. */
  int listed;

  /** Where the bracket stands whose numbers are read; -1 outside of any. */
  int bracket = -1;

  /** What was named before that bracket: 企业28户（工业8户、服务业7户），净增20户. */
  @Nullable String outerName;

  int outerStart = -1;
  String outerUnit = "";
  @Nullable Measure outerMeasure;

  @Nullable String scope;
  boolean classScope;

  /** The clause without a number before the number's own clause. */
  @Nullable String subject;

  int subjectStart = -1;

  /** The last name of what was counted in each unit: 项目186个、总投资150亿元，其中新开工100个. */
  final Map<String, String> counted = new HashMap<>();

  /** The last name of each unit but shares, multipliers left out: 托位3个，占比60%；2025年达到4个. */
  final Map<String, String> byUnit = new HashMap<>();

  /** The places of the last row: 甲县、乙县分别造林9万亩、6万亩，抚育分别为5万亩、4万亩. */
  List<String> places = List.of();

  /** What is done with a share of the things behind it: 站点覆盖 of 站点覆盖95%以上的社区和85%以上的村. */
  @Nullable String sharing;

  /** The schools or hospitals counted last, while what follows is counted of them. */
  @Nullable String bodies;

  /** What was named before 其中, with its unit: 造林5万亩，其中甲1万亩、乙2万亩，三年累计15万亩. */
  @Nullable String beforeParts;

  String beforePartsUnit = "";

  /** Whether the names after 其中 are parts of a sum. */
  boolean among;

  /** Whether the last name is a part of something that changed: 消费价格涨幅2%，其中食品价格3%. */
  boolean partOfChange;

  /** Whether the last name is a verb whose object is still to come: 推出12批1181项…. */
  boolean verbOnly;

  /** The whole that the following names are parts of: 登记额中，…. */
  @Nullable String whole;

  int wholeStart = -1;

  /** A rate that stood alone before those it holds for: 循环利用率，高速公路达95%、国道达80%. */
  @Nullable String rateBefore;

  /** Goes on to a number in the bracket at {@code open}, or outside of any. */
  void enter(int open) {
    if (open == bracket) {
      return;
    }
    if (bracket >= 0 && outerName != null) {
      name = outerName;
      nameStart = outerStart;
      unit = outerUnit;
      measure = outerMeasure;
    }
    outerName = name;
    outerStart = nameStart;
    outerUnit = unit;
    outerMeasure = measure;
    bracket = open;
  }
}
