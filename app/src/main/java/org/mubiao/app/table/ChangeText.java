package org.mubiao.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.MatchedBy;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.target.Target;

/** What changed from one document to the next, for reading on a terminal: by kind of change. */
public final class ChangeText {

  /** A longer title of a task is cut. */
  private static final int LONGEST_TASK = 60;

  /** Of more tasks the first are shown; a table shows all. */
  private static final int MOST_TASKS = 10;

  private final boolean english;
  private final StringBuilder text = new StringBuilder();

  private ChangeText(boolean english) {
    this.english = english;
  }

  /** {@return the text; what did not change is only counted unless it is asked for} */
  public static String of(List<TargetChange> changes, boolean unchangedToo, boolean english) {
    ChangeText words = new ChangeText(english);
    List<TargetChange> targets = changes.stream().filter(change -> !change.isTask()).toList();
    List<TargetChange> tasks = changes.stream().filter(TargetChange::isTask).toList();
    words.counts(targets, "没有目标", "no targets");
    if (!tasks.isEmpty()) {
      words.text.append(english ? "tasks without numbers: " : "无数字的任务：");
      words.counts(tasks, "", "");
    }
    for (ChangeKind kind : ChangeKind.values()) {
      List<TargetChange> some = of(targets, kind);
      if (!some.isEmpty() && (unchangedToo || kind != ChangeKind.UNCHANGED)) {
        words.text.append('\n').append(words.head(ChangeWords.kind(kind, english), some.size()));
        some.forEach(words::entry);
      }
    }
    for (ChangeKind kind : ChangeKind.values()) {
      List<TargetChange> some = of(tasks, kind);
      if (!some.isEmpty() && (unchangedToo || kind != ChangeKind.UNCHANGED)) {
        String name = ChangeWords.kind(kind, english);
        words
            .text
            .append('\n')
            .append(words.head(english ? "tasks " + name : name + "的任务", some.size()));
        some.stream().limit(unchangedToo ? some.size() : MOST_TASKS).forEach(words::task);
        if (!unchangedToo && some.size() > MOST_TASKS) {
          words.more(some.size() - MOST_TASKS);
        }
      }
    }
    return words.text.toString();
  }

  private void more(int number) {
    text.append(
        english
            ? "  and " + number + " more (all of them: --format csv)\n"
            : "  另有 " + number + " 项（全部列出：--format csv）\n");
  }

  private static List<TargetChange> of(List<TargetChange> changes, ChangeKind kind) {
    return changes.stream().filter(change -> change.change() == kind).toList();
  }

  private String head(String kind, int count) {
    return english ? kind + " (" + count + ")\n" : kind + "（" + count + " 项）\n";
  }

  private void counts(List<TargetChange> changes, String none, String noneEnglish) {
    List<String> counts = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      int count = of(changes, kind).size();
      if (count > 0) {
        String name = ChangeWords.kind(kind, english);
        counts.add(english ? count + " " + name : name + " " + count + " 项");
      }
    }
    text.append(
            counts.isEmpty()
                ? english ? noneEnglish : none
                : String.join(english ? ", " : "，", counts))
        .append('\n');
  }

  private void entry(TargetChange change) {
    Target latest = change.latest();
    text.append("  ").append(OneLine.of(change.indicator().name()));
    if (latest.scope() != null) {
      text.append(english ? " (" : "（")
          .append(OneLine.of(latest.scope()))
          .append(english ? ")" : "）");
    }
    String values = values(change);
    text.append(values.isEmpty() ? "" : "  " + values).append('\n');
    detail(why(change));
    detail(dates(change));
    detail(labelled("units: ", "单位：", ChangeWords.units(change, english)));
    String old = ChangeWords.oldName(change);
    detail(labelled("old name: ", "原名称：", old == null ? null : OneLine.of(old)));
    if (change.matchedBy() != MatchedBy.NONE && change.change() != ChangeKind.UNCHANGED) {
      detail(labelled("matched: ", "对应：", ChangeWords.match(change, english)));
    }
  }

  private String values(TargetChange change) {
    Target latest = change.latest();
    if (latest.amount() == null) {
      boolean alone = change.before() == null || change.after() == null;
      LocalDate day = latest.deadline();
      return day == null || !alone ? "" : english ? "by " + day : day + " 前";
    }
    String before = ChangeWords.value(change.before(), english);
    String after = ChangeWords.value(change.after(), english);
    String values =
        change.before() != null && change.after() != null && !Objects.equals(before, after)
            ? before + " → " + after
            : Objects.requireNonNullElse(after != null ? after : before, "");
    List<String> beside =
        Stream.of(ChangeWords.step(change), ChangeWords.ambition(change, english))
            .filter(Objects::nonNull)
            .toList();
    if (beside.isEmpty()) {
      return values;
    }
    return english
        ? values + " (" + String.join("; ", beside).replace('，', ',') + ")"
        : values + "（" + String.join("；", beside) + "）";
  }

  private @Nullable String why(TargetChange change) {
    return change.obstacle() == null
        ? null
        : english
            ? "not comparable: " + change.obstacle().english()
            : "不可比：" + change.obstacle().chinese();
  }

  private @Nullable String dates(TargetChange change) {
    LocalDate before = change.before() == null ? null : change.before().deadline();
    LocalDate after = change.after() == null ? null : change.after().deadline();
    boolean moved =
        change.change() == ChangeKind.DEADLINE_MOVED
            || change.alsoChanged().contains(ChangeKind.DEADLINE_MOVED);
    if (!moved) {
      return early(change);
    }
    String said = ChangeWords.deadline(change, english);
    String none = english ? "none" : "无";
    String days =
        (before == null ? none : before.toString())
            + " → "
            + (after == null ? none : after.toString());
    return (english ? "deadline: " : "时限：")
        + days
        + (said == null ? "" : english ? " (" + said + ")" : "（" + said + "）");
  }

  /**
   * {@return by when something is due that is new or dropped, null if by the end of a year} A plan
   * often asks for a part by June and for all by December, which would read as the same thing
   * twice.
   */
  private @Nullable String early(TargetChange change) {
    LocalDate day = change.latest().deadline();
    boolean alone = change.before() == null || change.after() == null;
    boolean told = change.latest().amount() == null;
    return !alone || told || day == null || day.getDayOfYear() == day.lengthOfYear()
        ? null
        : labelled("deadline: ", "时限：", day.toString());
  }

  private void task(TargetChange change) {
    text.append("  ")
        .append(DisplayWidth.cut(OneLine.of(change.indicator().name()), LONGEST_TASK))
        .append('\n');
    detail(labelled("units: ", "单位：", ChangeWords.units(change, english)));
    String old = ChangeWords.oldName(change);
    detail(labelled("old name: ", "原名称：", old == null ? null : OneLine.of(old)));
  }

  private @Nullable String labelled(String label, String chinese, @Nullable String words) {
    return words == null ? null : (english ? label : chinese) + words;
  }

  private void detail(@Nullable String words) {
    if (words != null) {
      text.append("      ").append(words).append('\n');
    }
  }
}
