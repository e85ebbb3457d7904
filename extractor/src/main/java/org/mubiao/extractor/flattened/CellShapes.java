package org.mubiao.extractor.flattened;

import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Tells by its shape what a piece of text can be in a row of a table. */
final class CellShapes {

  private static final QuickPattern FIGURE =
      QuickPattern.compile(
          "[≥≤><≧≦⩾⩽约]{0,2}[-−]?\\d[\\d,]*(?:\\.\\d+)?(?:[-—~～至]\\d[\\d,]*(?:\\.\\d+)?)?"
              + "[^\\d，。；：、（）]{0,8}(?:左右|以上|以下|以内)?");
  private static final QuickPattern BRACKETED = QuickPattern.compile("[\\[〔【（].{0,30}[\\]〕】）]");
  private static final QuickPattern EMPTY = QuickPattern.compile("[-—–−/]{1,3}|无");
  private static final QuickPattern WORDS = QuickPattern.compile(".*[\\u4e00-\\u9fffA-Za-z].*");
  private static final QuickPattern LOOSE_UNIT = QuickPattern.compile("%|‰|/|[^\\d，。；：]{1,3}");
  private static final QuickPattern RATIO = QuickPattern.compile("[^\\d，。；：]{1,6}/[^\\d，。；：]{0,6}");

  private static final QuickPattern ORDINAL = QuickPattern.compile("\\d{1,3}");

  /** 5岁以下儿童死亡率: a name that opens with a number. */
  private static final QuickPattern NAME =
      QuickPattern.compile(
          "\\d{1,2}(?:周?岁|年|分钟|公里|[—-]\\d{1,2}岁)[^\\d]{2,}(?:率|比|比例|比重|占比|数|量|人口|面积|水平)(?:（[^）]{1,8}）)?");

  private final MeasurementUnits measures;

  CellShapes(MeasurementUnits measures) {
    this.measures = measures;
  }

  /** {@return whether the words are a figure, perhaps in brackets, or the sign of an empty cell} */
  static boolean isFigure(String words) {
    return FIGURE.matcher(words).matches() && !NAME.matcher(words).matches()
        || EMPTY.matcher(words).matches()
        || BRACKETED.matcher(words).matches();
  }

  /** {@return whether the words hold letters rather than a figure alone} */
  static boolean isWords(String words) {
    return WORDS.matcher(words).matches() && !startsLikeFigure(words) && !isForce(words);
  }

  static boolean isForce(String words) {
    int length = RowNames.forceAt(words, 0);
    return length > 0 && length == words.length();
  }

  private static boolean startsLikeFigure(String words) {
    return FIGURE.matcher(words).matches()
        && !NAME.matcher(words).matches()
        && !WORDS.matcher(words.substring(0, 1)).matches();
  }

  boolean isUnit(String words) {
    return measures.named(words) != null
        || !isForce(words)
            && (LOOSE_UNIT.matcher(words).matches() || RATIO.matcher(words).matches());
  }

  /**
   * {@return whether words can fill a cell}
   *
   * @param loose whether a column of figures may hold words: 完成上级任务
   */
  boolean fits(HeadRole role, String words, boolean loose) {
    return switch (role) {
      case UNIT -> isUnit(words);
      case FORCE -> isForce(words);
      case VALUE -> isFigure(words) || loose && !isForce(words);
      case NAME, TASK, CLASS, LEAD, PARTNER, RESPONSIBLE -> isWords(words);
      case NOTE, TIME -> !isForce(words);
      case ORDINAL -> ORDINAL.matcher(words).matches();
      default -> false;
    };
  }
}
