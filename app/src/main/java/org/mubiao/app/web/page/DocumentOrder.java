package org.mubiao.app.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mubiao.model.document.Region;
import org.mubiao.model.search.DocumentHead;

/** The orders in which a list of documents can stand; equal ones by their files. */
enum DocumentOrder {
  /** By path of the file. */
  FILE,
  /** By title. */
  TITLE,
  /** By code of the place. */
  PLACE,
  /** The newest first. */
  YEAR,
  /** By issuing body. */
  ISSUER,
  /** By 文种. */
  KIND,
  /** The one with the most targets first. */
  TARGETS,
  /** The one with the most actuals first. */
  ACTUALS,
  /** The one with the most milestones first. */
  MILESTONES,
  /** The one with the most tasks first. */
  TASKS,
  /** The one with the most that does not add up first. */
  FINDINGS,
  /** The one with the most records to look at first. */
  UNSURE;

  /** The orders by their names in addresses. */
  static final Map<String, DocumentOrder> BY_CODE = new LinkedHashMap<>();

  static {
    for (DocumentOrder order : values()) {
      BY_CODE.put(order.code(), order);
    }
  }

  /** {@return its name in addresses} */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its name for people, the head of a column} */
  String words(PageWords words) {
    return switch (this) {
      case FILE -> words.say("来源文件", "File");
      case TITLE -> words.say("标题", "Title");
      case PLACE -> words.say("地区", "Place");
      case YEAR -> words.say("年度", "Year");
      case ISSUER -> words.say("发文机关", "Issuer");
      case KIND -> words.say("文种", "Kind");
      case TARGETS -> words.say("目标", "Targets");
      case ACTUALS -> words.say("实绩", "Actuals");
      case MILESTONES -> words.say("事项", "Milestones");
      case TASKS -> words.say("任务", "Tasks");
      case FINDINGS -> words.say("问题", "Findings");
      case UNSURE -> words.say("待核", "To check");
    };
  }

  /** {@return the order} */
  Comparator<DocumentHead> comparator() {
    Comparator<DocumentHead> first =
        switch (this) {
          case FILE -> Comparator.comparing(DocumentHead::file);
          case TITLE -> Comparator.comparing(DocumentHead::name);
          case PLACE -> Comparator.comparing(DocumentOrder::code);
          case YEAR -> Comparator.comparing(DocumentOrder::day).reversed();
          case ISSUER ->
              Comparator.comparing(head -> head.issuer() == null ? "\uffff" : head.issuer());
          case KIND -> Comparator.comparing(head -> head.kind() == null ? "\uffff" : head.kind());
          case TARGETS -> most(DocumentHead.Tally::targets);
          case ACTUALS -> most(DocumentHead.Tally::actuals);
          case MILESTONES -> most(DocumentHead.Tally::milestones);
          case TASKS -> most(DocumentHead.Tally::tasks);
          case FINDINGS -> most(DocumentHead.Tally::allFindings);
          case UNSURE -> most(DocumentHead.Tally::unsure);
        };
    return first.thenComparing(DocumentHead::file);
  }

  private static Comparator<DocumentHead> most(ToIntFunction<DocumentHead.Tally> count) {
    return Comparator.comparingInt((DocumentHead head) -> -count.applyAsInt(head.tally()));
  }

  private static String code(DocumentHead head) {
    Region region = head.region();
    return region == null ? "~" : (region.code() == null ? "}" : region.code()) + region.name();
  }

  private static LocalDate day(DocumentHead head) {
    LocalDate day = head.day();
    return day == null ? LocalDate.EPOCH : day;
  }
}
