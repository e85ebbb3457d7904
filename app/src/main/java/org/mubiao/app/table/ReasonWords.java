package org.mubiao.app.table;

import java.util.Map;

/**
 * What a search took for what, in Chinese. The search names the sort of reason by an English word
 * in brackets, which programs may rely on.
 */
public final class ReasonWords {

  private static final Map<String, String> SORTS =
      Map.of(
          " (synonym)", "（同义词）",
          " (indicator)", "（指标）",
          " (place)", "（地区）",
          " (name)", "（名称）",
          " (responsible)", "（责任单位）",
          " (pinyin)", "（拼音）",
          " (initials)", "（拼音首字母）",
          " (words)", "（拆成词）",
          " (words, not all of them)", "（拆成词，不必全有）");

  private ReasonWords() {}

  /** {@return the reason with its sorts in Chinese} */
  public static String chinese(String why) {
    String words = why;
    for (Map.Entry<String, String> sort : SORTS.entrySet()) {
      words = words.replace(sort.getKey(), sort.getValue());
    }
    return words;
  }
}
