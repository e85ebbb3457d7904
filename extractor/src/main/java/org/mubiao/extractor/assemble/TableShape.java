package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.time.Period;

/**
 * Which side of a table of figures names the indicators: its rows, the heads of its columns, or its
 * caption; and which names places and times.
 */
final class TableShape {

  private static final QuickPattern OF_YEAR = QuickPattern.compile("(?:19|20)\\d{2}年度?");

  /** Words of a head that say which figure of a row's indicator stands below it. */
  private static final QuickPattern NO_INDICATOR =
      QuickPattern.compile(
          "预期|年度|全年|目标|计划|任务|指标|完成|情况|现状|实际|预计|总量|总投资|投资|资金|规模|增长|增速|增减|变化|累计|底|末|数|值|率|额|量|比|较|年|（.*）");

  private static final QuickPattern INDICATOR_HEAD =
      QuickPattern.compile(".*(?:指标|目标名称|项目名称|名称|内容|指标名称).*");

  /** A head that only says how much of what the row names. */
  private static final QuickPattern HOW_MUCH =
      QuickPattern.compile(
          "(?:年度|全年|(?:19|20)\\d{2}年度?)(?:总体)?(?:目标|任务|计划)(?:值|量|数)?|(?:目标|任务|计划|建设)?(?:总)?(?:数量|总数|总量|个数|数)|(?:目标|任务|计划)(?:值|量)?");

  private static final QuickPattern TASK_HEAD =
      QuickPattern.compile(".*(?:任务|事项|项目|工作|工程|内容|措施|活动).*");
  private static final QuickPattern AREA =
      QuickPattern.compile(".{1,10}(?:省|市|区|县|旗|州|盟|镇|乡|街道|园区|林场|农场|度假区|示范区)");
  private static final QuickPattern ALL_AREAS = QuickPattern.compile("全[省市区县镇乡].*|合计|总计|小计");
  private static final QuickPattern SCORE =
      QuickPattern.compile(".*(?:分值|权重|得分|赋分|分数|评分|排名|位次|电话|页码).*");
  private static final QuickPattern PLANNED = QuickPattern.compile("目标|任务|计划|预期|累计|完成|投资|（.*）|/");
  private static final QuickPattern CAPTION_TAIL =
      QuickPattern.compile(
          "^(?:附[件表]?\\s*\\d*[：:.]?)?(?:(?:19|20)\\d{2}年度?)?(?:全[省市区县]|各[^的]{0,8}?(?:镇街道|[省市区县镇乡]|街道|园区))?|"
              + "(?:主要)?(?:序时进度|进度计划|进度|季度|分解|分配|目标|任务|计划|指标)*(?:情况)?(?:分解)?(?:一览)?表?$");

  private final TableGrid grid;
  private final TableColumns columns;
  private final boolean areaColumns;

  TableShape(TableGrid grid, TableColumns columns) {
    this.grid = grid;
    this.columns = columns;
    long areas =
        columns.values().stream().filter(c -> isArea(TableNames.lowest(columns.head(c)))).count();
    this.areaColumns = areas >= 2 && areas * 2 >= columns.values().size();
  }

  private static boolean isArea(String words) {
    return AREA.matcher(words).matches() || ALL_AREAS.matcher(words).matches();
  }

  /** {@return whether the figures of a column weigh or count the table's own matters} */
  boolean isAside(int column) {
    return SCORE.matcher(columns.head(column)).matches();
  }

  /** {@return whether the row names the indicator of a column's figures} */
  boolean isByRow(int column, ColumnHead said) {
    String head = columns.head(column);
    boolean howMuch =
        HOW_MUCH.matcher(TableNames.lowest(head)).matches()
            && !columns.labels().isEmpty()
            && TASK_HEAD
                .matcher(
                    columns.head(columns.name() >= 0 ? columns.name() : columns.labels().get(0)))
                .matches();
    return areaColumns
        || howMuch
        || columns.unit() >= 0
        || columns.force() >= 0
        || said.period() != null && !namesIndicator(head)
        || (columns.name() >= 0 && INDICATOR_HEAD.matcher(columns.head(columns.name())).matches())
        || said.reached()
        || head.contains("目标值");
  }

  /** {@return the place that a column's head names, null if it names none or all} */
  @Nullable String area(int column) {
    String head = TableNames.lowest(columns.head(column));
    return areaColumns && AREA.matcher(head).matches() && !ALL_AREAS.matcher(head).matches()
        ? head
        : null;
  }

  /** 其中：2023年危桥改造（座）: the head names what is counted, and the year it is for. */
  static boolean namesIndicator(String head) {
    String bare = TableNames.bare(TableNames.lowest(head));
    return OF_YEAR.matcher(bare).find()
        && NO_INDICATOR.matcher(OF_YEAR.matcher(bare).replaceAll("")).replaceAll("").length() > 2;
  }

  /** {@return the part of a year that heads a column, 一季度 or 上半年, null if none does} */
  @Nullable Period partOfYear(int column, Voice voice) {
    String words = TableNames.lowest(TextFolder.fold(columns.head(column)).folded());
    for (TimeMention time : new TimeFinder().find(words, voice.years())) {
      String rest = words.substring(0, time.start()) + words.substring(time.end());
      boolean whole = PLANNED.matcher(rest).replaceAll("").isBlank();
      if (whole && time.dated() && time.kind() != TimeMention.Kind.BASE) {
        return new Period(time.first(), time.last(), null, words);
      }
    }
    return null;
  }

  /**
   * {@return the indicator that a caption names for figures by place and part of a year, empty if
   * the table is of another kind}
   */
  String captioned(int row, @Nullable String caption) {
    if (caption == null || !isArea(TextFolder.fold(headOf(row)).folded())) {
      return "";
    }
    return CAPTION_TAIL.matcher(TableNames.withoutUnit(caption)).replaceAll("").strip();
  }

  private String headOf(int row) {
    return columns.labels().isEmpty() ? "" : grid.words(row, columns.labels().get(0));
  }
}
