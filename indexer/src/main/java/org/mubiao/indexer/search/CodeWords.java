package org.mubiao.indexer.search;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;

/** The words by which a query names one of a few fixed things, in English and in Chinese. */
final class CodeWords {

  static final CodeWords TYPE =
      new CodeWords("type", "类型")
          .with(HitKind.TARGET.code(), "target", "指标", "目标")
          .with(HitKind.MILESTONE.code(), "milestone", "事项", "里程碑", "节点")
          .with(HitKind.PASSAGE.code(), "passage", "段落", "原文", "正文");

  static final CodeWords STATUS =
      new CodeWords("status", "状态")
          .with(Status.TARGET.code(), "target", "目标")
          .with(Status.ACTUAL.code(), "actual", "实绩", "完成", "完成情况");

  static final CodeWords MEASURE =
      new CodeWords("measure", "口径")
          .with(Measure.LEVEL.code(), "level", "总量")
          .with(Measure.NEW.code(), "new", "新增")
          .with(Measure.NET.code(), "net", "净增")
          .with(Measure.GROWTH.code(), "growth", "增长")
          .with(Measure.REDUCTION.code(), "reduction", "下降")
          .with(Measure.CUMULATIVE.code(), "cumulative", "累计");

  private final String field;
  private final String chinese;
  private final Map<String, String> codes = new TreeMap<>();

  private CodeWords(String field, String chinese) {
    this.field = field;
    this.chinese = chinese;
  }

  private CodeWords with(String code, String... words) {
    for (String word : words) {
      codes.put(FoldedText.fold(word), code);
    }
    return this;
  }

  /** {@return the code that {@code word} means, null if it means none} */
  @Nullable String codeOrNull(String word) {
    return codes.get(FoldedText.fold(word));
  }

  /**
   * {@return the code that {@code word} means}
   *
   * @throws QuerySyntaxException if it means none
   */
  String code(String word, int position) {
    String code = codeOrNull(word);
    if (code == null) {
      throw new QuerySyntaxException(
          field + " cannot be “" + word + "”; it is one of " + String.join(", ", codes.keySet()),
          chinese + "不能是“" + word + "”；可用：" + String.join("、", codes.keySet()),
          position);
    }
    return code;
  }
}
