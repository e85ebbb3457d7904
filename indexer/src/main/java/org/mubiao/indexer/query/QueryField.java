package org.mubiao.indexer.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields a query can name, in English and in Chinese. */
public enum QueryField {
  /** Area the document holds for; areas inside it count. */
  PLACE(Sort.NAME, "place", "地区"),
  /** Calendar years covered. */
  YEAR(Sort.YEAR, "year", "年度", "年份"),
  /** Leading unit. */
  LEAD(Sort.NAME, "lead", "牵头", "牵头单位"),
  /** Partner unit. */
  PARTNER(Sort.NAME, "partner", "协同", "协同单位"),
  /** Leading or partner unit. */
  RESPONSIBLE(Sort.NAME, "responsible", "责任单位"),
  /** What is measured. */
  INDICATOR(Sort.NAME, "indicator", "指标"),
  /** Unit of measure. */
  UNIT(Sort.NAME, "unit", "单位"),
  /** Promised or reported. */
  STATUS(Sort.NAME, "status", "状态"),
  /** Target, milestone or passage. */
  TYPE(Sort.NAME, "type", "类型"),
  /** 文种. */
  KIND(Sort.NAME, "kind", "文种"),
  /** Kind of figure: level, new, net, growth, reduction, cumulative. */
  MEASURE(Sort.NAME, "measure", "口径"),
  /** Issuing body. */
  ISSUER(Sort.NAME, "issuer", "发文机关"),
  /** 发文字号. */
  NUMBER(Sort.NAME, "number", "发文字号", "文号"),
  /** Title of the plan. */
  TITLE(Sort.NAME, "title", "标题"),
  /** Document id or file. */
  DOCUMENT(Sort.NAME, "document", "文件"),
  /** The value. */
  VALUE(Sort.VALUE, "value", "数值", "目标值"),
  /** Last day. */
  DUE(Sort.DAY, "due", "完成时限", "期限");

  /** How what follows the name is read. */
  enum Sort {
    NAME,
    YEAR,
    VALUE,
    DAY
  }

  private final Sort sort;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives never changes
  private final List<String> names;

  QueryField(Sort sort, String... names) {
    this.sort = sort;
    this.names = List.of(names);
  }

  Sort sort() {
    return sort;
  }

  /** {@return the field with this name, in lower case; null if there is none} */
  public static @Nullable QueryField named(String name) {
    for (QueryField field : values()) {
      if (field.names.contains(name)) {
        return field;
      }
    }
    return null;
  }

  /** {@return the English name} */
  public String word() {
    return names.get(0);
  }

  /** {@return the Chinese name} */
  public String chinese() {
    return names.get(1);
  }

  /** {@return all English names, for messages} */
  static String known() {
    return Arrays.stream(values()).map(QueryField::word).collect(Collectors.joining(", "));
  }

  /** {@return all Chinese names, for messages} */
  static String knownInChinese() {
    return Arrays.stream(values()).map(QueryField::chinese).collect(Collectors.joining("、"));
  }
}
