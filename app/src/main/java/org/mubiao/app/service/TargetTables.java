package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.comparison.TasksAlone;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** Chooses and groups the rows of the target table. */
public final class TargetTables {

  /** Reason for a look that marks a row made of a task without numbers. */
  public static final String TASK = TargetChange.TASK;

  private static final Comparator<TargetRow> DOCUMENT_ORDER =
      Comparator.comparing((TargetRow row) -> row.document().file())
          .thenComparing(row -> row.target().evidence().span().start());

  private TargetTables() {}

  /** By what rows are gathered. */
  public enum Grouping {
    /** Leading unit. */
    LEAD,
    /** Partner unit. */
    PARTNER,
    /** Section. */
    SECTION,
    /** Last day. */
    DEADLINE
  }

  /**
   * What is asked for.
   *
   * @param document name of a document, null for all
   * @param places names of places, empty for all
   * @param years calendar years, null for all
   * @param responsible name of a leading or partner unit, null for all
   * @param grouping how rows are gathered, null for one table in the order of the documents
   */
  public record Request(
      @Nullable String document,
      List<String> places,
      @Nullable YearRange years,
      @Nullable String responsible,
      @Nullable Grouping grouping) {

    /** Copies the places. */
    public Request {
      places = List.copyOf(places);
    }
  }

  /**
   * What was chosen.
   *
   * @param documents documents that were asked for, by path
   * @param rows their targets, by path and place in the document
   * @param tasks their tasks without numbers, as rows of milestones
   * @param units names of the unit that was asked for, null for all
   * @param isWhole whether nothing was asked for in particular
   * @param grouping how rows are gathered, null if they are not
   */
  public record Chosen(
      List<TargetSet> documents,
      List<TargetRow> rows,
      List<TargetRow> tasks,
      @Nullable Set<String> units,
      boolean isWhole,
      @Nullable Grouping grouping) {

    /** Copies the lists. */
    public Chosen {
      documents = List.copyOf(documents);
      rows = List.copyOf(rows);
      tasks = List.copyOf(tasks);
      units = units == null ? null : Set.copyOf(units);
    }

    /** {@return whether rows are gathered} */
    public boolean isGrouped() {
      return grouping != null;
    }

    /**
     * {@return the tables, one if rows are not gathered; tasks without numbers among them if a unit
     * was asked for or rows are gathered}
     */
    public List<Group> groups() {
      List<TargetRow> all = new ArrayList<>(rows);
      if (units != null || grouping != null) {
        all.addAll(tasks);
        all.sort(DOCUMENT_ORDER);
      }
      return grouping == null ? List.of(new Group("", all)) : grouped(all, grouping);
    }
  }

  /**
   * A table with a heading.
   *
   * @param name what its rows share; empty if they are not grouped
   * @param rows rows in document order
   */
  public record Group(String name, List<TargetRow> rows) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * {@return what the request asks for}
   *
   * @param documents all documents of the output
   * @param findings findings across documents
   * @throws WrongUsageException if a name fits nothing or several
   */
  public static Chosen of(
      List<TargetSet> documents, List<Finding> findings, Request request, Regions regions) {
    List<TargetSet> chosen = documents;
    if (request.document() != null) {
      chosen = List.of(ChooseDocument.among(documents, request.document()));
    }
    chosen = ChoosePlaces.about(chosen, request.places(), regions);
    List<TargetRow> rows = new ArrayList<>();
    List<TargetRow> tasks = new ArrayList<>();
    YearRange years = request.years();
    Set<DocumentId> touched = new HashSet<>();
    for (TargetSet set : chosen) {
      for (boolean task : new boolean[] {false, true}) {
        for (TargetRow row : task ? taskRows(set) : TargetRows.of(set, findings)) {
          if (years == null || years.touches(row.target().period(), row.document().plan())) {
            (task ? tasks : rows).add(row);
            touched.add(set.document().id());
          }
        }
      }
    }
    Set<String> units = null;
    if (request.responsible() != null) {
      Set<String> names =
          unitNames(Stream.concat(rows.stream(), tasks.stream()), request.responsible());
      rows.removeIf(row -> !isOf(row.target(), names));
      tasks.removeIf(row -> !isOf(row.target(), names));
      units = names;
    }
    rows.sort(DOCUMENT_ORDER);
    tasks.sort(DOCUMENT_ORDER);
    return new Chosen(
        years == null
            ? chosen
            : chosen.stream().filter(set -> touched.contains(set.document().id())).toList(),
        rows,
        tasks,
        units,
        request.document() == null && request.places().isEmpty() && years == null,
        request.grouping());
  }

  /** {@return whether one of these units leads or takes part} */
  static boolean isOf(Target target, Set<String> names) {
    return units(target).anyMatch(unit -> names.contains(name(unit)));
  }

  /** {@return the tasks of a document in which no value and no milestone stands, as rows} */
  static List<TargetRow> taskRows(TargetSet set) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (Section section : set.sections()) {
      paths.put(section.id(), section.path());
    }
    List<TargetRow> rows = new ArrayList<>();
    for (Target task : TasksAlone.of(set)) {
      String section = task.section();
      rows.add(
          new TargetRow(
              DocumentReference.of(set.document()),
              section == null ? null : paths.get(section),
              task,
              List.of()));
    }
    return rows;
  }

  private static Stream<ResponsibleUnit> units(Target target) {
    Responsibility responsibility = target.responsibility();
    return Stream.concat(responsibility.lead().stream(), responsibility.partner().stream());
  }

  /** {@return how a unit is told from others: by its full name where that is known} */
  private static String name(ResponsibleUnit unit) {
    String full = unit.fullName();
    return full == null ? unit.name() : full;
  }

  /** {@return the names of the one unit that is meant} */
  private static Set<String> unitNames(Stream<TargetRow> rows, String words) {
    List<ResponsibleUnit> all = rows.flatMap(row -> units(row.target())).distinct().toList();
    Set<String> exact = new TreeSet<>();
    Set<String> part = new TreeSet<>();
    for (ResponsibleUnit unit : all) {
      if (unit.name().equals(words) || words.equals(unit.fullName())) {
        exact.add(name(unit));
      } else if (unit.name().contains(words) || name(unit).contains(words)) {
        part.add(name(unit));
      }
    }
    if (!exact.isEmpty()) {
      return exact; // one short name may have a full name in each place
    }
    return Set.of(
        Choice.only(
            Choice.Thing.UNIT,
            words,
            List.copyOf(part),
            name -> name,
            "the target table names all units."));
  }

  private static List<Group> grouped(List<TargetRow> rows, Grouping grouping) {
    Map<String, List<TargetRow>> groups = new LinkedHashMap<>();
    for (TargetRow row : rows) {
      for (String key : keys(row, grouping)) {
        groups.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
      }
    }
    Stream<Map.Entry<String, List<TargetRow>>> entries = groups.entrySet().stream();
    if (grouping == Grouping.DEADLINE) {
      entries = entries.sorted(Map.Entry.comparingByKey());
    }
    return entries.map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
  }

  private static List<String> keys(TargetRow row, Grouping grouping) {
    Target target = row.target();
    return switch (grouping) {
      case LEAD -> named(target.responsibility().lead());
      case PARTNER -> named(target.responsibility().partner());
      case SECTION -> List.of((row.section() == null ? "（无章节）" : row.section()) + " " + title(row));
      case DEADLINE -> List.of(target.deadline() == null ? "（未定时限）" : target.deadline().toString());
    };
  }

  private static String title(TargetRow row) {
    String title = row.document().title();
    return title == null ? row.document().file() : title;
  }

  private static List<String> named(List<ResponsibleUnit> units) {
    return units.isEmpty()
        ? List.of("（未列单位）")
        : units.stream().map(TargetTables::name).distinct().toList();
  }
}
