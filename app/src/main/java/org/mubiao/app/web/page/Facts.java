package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.target.Target;

/** What a page says of a record, one fact after the other. */
public final class Facts {

  private static final List<TargetColumn> NOT_OF_THE_RECORD =
      List.of(
          TargetColumn.REGION,
          TargetColumn.YEAR,
          TargetColumn.DOCUMENT,
          TargetColumn.NUMBER,
          TargetColumn.REGION_CODE,
          TargetColumn.EVIDENCE);

  private Facts() {}

  /** A fact: what it is about, and what it says. */
  public record Fact(String about, String words) {}

  /** {@return what one wants to know at once: kind of figure, time, part, units} */
  static List<Fact> few(Target target, PageWords words) {
    List<Fact> facts = new ArrayList<>();
    add(facts, words.head(TargetColumn.MEASURE), words.measure(target));
    add(facts, words.head(TargetColumn.PERIOD), words.of(target.period()));
    if (target.deadline() != null && target.period() == null) {
      add(facts, words.head(TargetColumn.DEADLINE), target.deadline().toString());
    }
    add(facts, words.head(TargetColumn.SCOPE), target.scope());
    add(facts, words.head(TargetColumn.LEAD), ChineseWords.of(target.responsibility().lead()));
    return facts;
  }

  /** {@return all that the target table says of a record, blanks left out} */
  static List<Fact> all(TargetRow row, PageWords words) {
    List<Fact> facts = new ArrayList<>();
    for (TargetColumn column : TargetColumn.values()) {
      if (!NOT_OF_THE_RECORD.contains(column)) {
        add(facts, words.head(column), words.cell(column, row));
      }
    }
    return facts;
  }

  private static void add(List<Fact> facts, String about, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      facts.add(new Fact(about, words));
    }
  }
}
