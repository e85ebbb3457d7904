package org.mubiao.app.web.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.CorrectableField;
import org.mubiao.app.json.CorrectedTarget;
import org.mubiao.app.service.CorrectionBook;
import org.mubiao.app.table.AmountText;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.table.EnglishWords;
import org.mubiao.app.table.FacetWords;
import org.mubiao.app.table.ReadingNotes;
import org.mubiao.app.table.ReasonWords;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;

/**
 * The words of the pages, in Chinese or English. What documents say stays as they say it.
 *
 * @param english whether they are English
 */
public record PageWords(boolean english) {

  /** {@return one of two wordings} */
  public String say(String chinese, String inEnglish) {
    return english ? inEnglish : chinese;
  }

  /** {@return what is wrong with a question} */
  public String of(WrongUsageException wrong) {
    return say(wrong.inChinese(), wrong.sentence());
  }

  /** {@return the language of the page, as HTML names it} */
  public String language() {
    return english ? "en" : "zh-CN";
  }

  /** {@return a count with its thousands parted} */
  public String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return what a search took for what} */
  public String why(String reason) {
    return english ? reason : ReasonWords.chinese(reason);
  }

  /** {@return what the reading of a file says of it} */
  public String note(String sentence) {
    return english ? sentence : ReadingNotes.chinese(sentence);
  }

  /** {@return words for facets} */
  public FacetWords facets() {
    return new FacetWords(english);
  }

  /** {@return 目标, 实绩, 事项 or 段落} */
  public String sort(HitKind kind, @Nullable Target target) {
    return target == null || kind == HitKind.PASSAGE ? say("段落", "passage") : sort(target);
  }

  /** {@return 目标, 实绩 or 事项} */
  public String sort(Target target) {
    if (target.kind() == TargetKind.MILESTONE) {
      return say("事项", "milestone");
    }
    return english ? target.status().code() : ChineseWords.of(target.status());
  }

  /** {@return the class that colours a record: target, actual, milestone or passage} */
  public static String look(@Nullable Target target) {
    if (target == null) {
      return "passage";
    }
    return target.kind() == TargetKind.MILESTONE ? "milestone" : target.status().code();
  }

  /** {@return a value as people read it: 新增 ≥ 25 家, 3–5 %; empty for a milestone} */
  public String value(Target target) {
    Amount amount = target.amount();
    if (amount == null) {
      return "";
    }
    return AmountText.of(amount);
  }

  /** {@return the kind of figure, empty for a plain level} */
  public String measure(Target target) {
    Measure measure = target.measure();
    if (measure == null || measure == Measure.LEVEL) {
      return "";
    }
    return english ? measure.code() : String.valueOf(ChineseWords.of(measure));
  }

  /** {@return what stands in a cell of the target table} */
  public String cell(TargetColumn column, TargetRow row) {
    return english ? EnglishWords.of(column, row) : column.of(row).words();
  }

  /** {@return a period as people write it, empty if it has no days} */
  public String of(@Nullable Period period) {
    String said = english ? EnglishWords.of(period) : ChineseWords.of(period);
    return said == null ? "" : said;
  }

  /** {@return the years of a plan, empty if there are none} */
  public String of(@Nullable PlanYears plan) {
    String said = english ? EnglishWords.of(plan) : ChineseWords.of(plan);
    return said == null ? "" : said;
  }

  /** {@return the head of a column of the target table} */
  public String head(TargetColumn column) {
    if (!english) {
      return column.head();
    }
    return switch (column) {
      case REGION -> "Place";
      case YEAR -> "Year";
      case DOCUMENT -> "Document";
      case NUMBER -> "Document number";
      case SECTION -> "Section";
      case INDICATOR -> "Indicator";
      case LABEL -> "Catalogue name";
      case STATUS -> "Status";
      case MEASURE -> "Measure";
      case OPERATOR -> "Comparison";
      case VALUE -> "Value";
      case UNIT -> "Unit";
      case PERIOD -> "Period";
      case DEADLINE -> "Deadline";
      case SCOPE -> "Scope";
      case LEAD -> "Lead units";
      case PARTNER -> "Partner units";
      case ROLES -> "Roles";
      case EVIDENCE -> "Evidence";
      case PAGE -> "Page";
      case HINTS -> "Hints";
      case UPPER -> "Upper end";
      case RECURRENCE -> "Recurrence";
      case BASE -> "Base";
      case FORCE -> "Force";
      case KIND -> "Kind";
      case NORMALIZED -> "Base value";
      case NORMALIZED_UNIT -> "Base unit";
      case REGION_CODE -> "Place code";
      case ID -> "Id";
    };
  }

  /** {@return the name of a field that people correct} */
  public String of(CorrectableField field) {
    return switch (field) {
      case INDICATOR -> head(TargetColumn.INDICATOR);
      case STATUS -> head(TargetColumn.STATUS);
      case MEASURE -> head(TargetColumn.MEASURE);
      case OPERATOR -> head(TargetColumn.OPERATOR);
      case VALUE -> head(TargetColumn.VALUE);
      case UPPER -> head(TargetColumn.UPPER);
      case UNIT -> head(TargetColumn.UNIT);
      case FROM -> say("期间起", "Period from");
      case TO -> say("期间止", "Period to");
      case DEADLINE -> head(TargetColumn.DEADLINE);
      case SCOPE -> head(TargetColumn.SCOPE);
      case LEAD -> head(TargetColumn.LEAD);
      case PARTNER -> head(TargetColumn.PARTNER);
    };
  }

  /** {@return the name of a field that a correction names as the JSON does} */
  public String field(String path) {
    if (path.equals(CorrectedTarget.CHECKED)) {
      return say("已核对", "checked");
    }
    CorrectableField field = CorrectableField.named(path);
    return field == null ? path : of(field);
  }

  /** {@return why a person should look} */
  public String review(String reason) {
    return english ? reason.replace('-', ' ') : ChineseWords.review(reason);
  }

  /** {@return what sort of thing does not add up} */
  public String of(FindingKind kind) {
    return english ? kind.code().replace('-', ' ') : ChineseWords.of(kind);
  }

  /** {@return how much a finding weighs} */
  public String of(Severity severity) {
    return english ? severity.code() : ChineseWords.of(severity);
  }

  /** {@return how the reading of a file ended} */
  public String of(OutcomeKind kind) {
    return switch (kind) {
      case EXTRACTED -> say("已提取", "extracted");
      case EMPTY -> say("无文字", "empty");
      case REFUSED -> say("拒绝", "refused");
      case FAILED -> say("失败", "failed");
    };
  }

  /** {@return how a correction stands} */
  public String of(CorrectionBook.Standing standing) {
    return switch (standing) {
      case APPLIED -> say("已应用", "applied");
      case OTHER_EVIDENCE -> say("原文已变，未应用", "other evidence, not applied");
      case READ_ANEW -> say("现读出的值与更正时不同，仍按更正", "read anew as something else, still applied");
      case GONE -> say("记录已不存在，未应用", "the record is gone, not applied");
    };
  }
}
