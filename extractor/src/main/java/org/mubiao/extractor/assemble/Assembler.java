package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.UnitListFinder;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.Piece;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.Task;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;

/** Reads a whole document's targets and tasks. Safe for several threads. */
public final class Assembler {

  /** Said anywhere in a document, perhaps over a line's end, it gives the lists their roles. */
  private static final QuickPattern FIRST_LEADS =
      QuickPattern.compile(
          "(?:(?:列|排|排名|排在|列在|位列|居)(?:第一位?|首位|第一名|首个|最前)|第一个|第一位|首位)(?:的)?(?:责任|的)?(?:单位|部门)?"
              + "(?:均)?(?:为|是|系|作为)(?:牵头|主办|主责|总牵头)(?:责任)?(?:单位|部门)");

  private static final QuickPattern SPACE = QuickPattern.compile("\\s+");

  private final Lexicon lexicon;
  private final ProseReader prose;
  private final UnitListFinder unitLists;
  private final VoiceReader voices;
  private final AmountFinder amountFinder;

  /** Prepares an assembler. */
  public Assembler(Lexicon lexicon, CueWords cues, Segmenter segmenter) {
    this.lexicon = lexicon;
    this.prose = new ProseReader(cues, segmenter, lexicon.measures());
    this.unitLists = new UnitListFinder(cues);
    this.voices = new VoiceReader(cues);
    this.amountFinder = new AmountFinder(lexicon.measures(), cues);
  }

  /**
   * What was read.
   *
   * @param targets in order
   * @param tasks in order
   */
  public record Result(List<Target> targets, List<Task> tasks) {

    /** Copies the lists. */
    public Result {
      targets = List.copyOf(targets);
      tasks = List.copyOf(tasks);
    }
  }

  /** {@return the targets and tasks of a document} */
  public Result assemble(Outline outline, DocumentInfo info) {
    ParsedDocument document = outline.document();
    Map<Span, List<UnitListMention>> lists = new HashMap<>();
    boolean firstLeads = FIRST_LEADS.matcher(SPACE.matcher(document.text()).replaceAll("")).find();
    for (Passage passage : outline.passages()) {
      List<UnitListMention> found = unitLists.find(passage.text());
      if (!found.isEmpty()) {
        lists.put(
            passage.text().span(),
            firstLeads ? found.stream().map(Assembler::leading).toList() : found);
      }
    }
    List<Voice> said = voices.read(outline, info);
    List<Assignment> assignments =
        AssignmentReader.read(outline, lists, DueTimes.read(outline, lists, said));
    Map<TablePiece, List<TableTasks.Row>> rows = tableTasks(outline, said, assignments);
    ChargedSentences charged = ChargedSentences.read(outline, lists);
    List<Task> tasks = tasks(document, assignments, charged, info);
    List<Statement> statements = new ArrayList<>();
    TableReader tables = new TableReader(lexicon.measures(), amountFinder, document.text());
    int firstSection = firstSection(outline);
    boolean rules = RuleText.is(info.title());
    for (int i = 0; i < outline.pieces().size(); i++) {
      Piece piece = outline.pieces().get(i);
      List<Statement> read =
          piece instanceof TablePiece
              ? table((TablePiece) piece, said.get(i), tables, rows)
              : passage((Passage) piece, said.get(i), lists, i < firstSection);
      for (Statement statement : read) {
        boolean term =
            rules
                && statement.cell == null
                && statement.status == Status.TARGET
                && !RuleText.aims(
                    document.text(), statement.evidence.start(), statement.evidence.end());
        if (!term) {
          statement.section = piece.section();
          statements.add(statement);
        }
      }
    }
    for (Statement statement : statements) {
      int task = taskAt(assignments, statement.evidence);
      Assignment assignment = task < 0 ? null : assignments.get(task);
      if (assignment != null && assignment.due() != null) {
        DueTimes.apply(assignment.due(), statement);
      }
      UnitListMention inSentence = charged.of(statement.evidence);
      boolean listed = assignment != null && assignment.list() != null;
      if (statement.responsibility == null && !listed && inSentence != null) {
        statement.responsibility = responsibility(inSentence, info);
      }
    }
    return new Result(targets(document, info, statements, assignments, tasks), tasks);
  }

  /**
   * Rows of tables that name bodies are tasks; they go before an item around them that has no list.
   */
  private Map<TablePiece, List<TableTasks.Row>> tableTasks(
      Outline outline, List<Voice> said, List<Assignment> assignments) {
    Map<TablePiece, List<TableTasks.Row>> rows = new HashMap<>();
    TableTasks reader = new TableTasks(lexicon.measures(), amountFinder, outline.document().text());
    for (int i = 0; i < outline.pieces().size(); i++) {
      if (!(outline.pieces().get(i) instanceof TablePiece table)) {
        continue;
      }
      List<TableTasks.Row> found = reader.read(table, said.get(i));
      rows.put(table, found);
      List<Assignment> assigned =
          found.stream().map(TableTasks.Row::assignment).filter(Objects::nonNull).toList();
      Span span = table.table().span();
      boolean listed =
          assignments.stream()
              .anyMatch(other -> other.list() != null && other.span().overlaps(span));
      if (!assigned.isEmpty() && !listed) {
        assignments.removeIf(other -> other.span().overlaps(span));
        assignments.addAll(assigned);
      }
    }
    assignments.sort(Comparator.comparing(Assignment::span));
    return rows;
  }

  private List<Statement> table(
      TablePiece piece,
      Voice voice,
      TableReader tables,
      Map<TablePiece, List<TableTasks.Row>> rows) {
    List<Statement> statements = new ArrayList<>(tables.read(piece, voice));
    for (TableTasks.Row row : rows.getOrDefault(piece, List.of())) {
      List<Statement> read = new ArrayList<>();
      for (int i = 0; i < row.words().size(); i++) {
        List<Statement> ofCell = prose.read(row.words().get(i), voice, List.of());
        for (Statement statement : ofCell) {
          statement.cell = row.heads().get(i);
        }
        read.addAll(ofCell);
      }
      if (row.due() != null) {
        read.forEach(statement -> DueTimes.apply(row.due(), statement));
      }
      if (!read.isEmpty()) {
        // a row is one milestone only if it says nothing more exact
        statements.removeIf(
            other -> other.kind == TargetKind.MILESTONE && row.span().overlaps(other.evidence));
        statements.addAll(read);
      }
    }
    return statements;
  }

  /** The first piece of a section; before it short lines are letterhead and addressees. */
  private static int firstSection(Outline outline) {
    for (int i = 0; i < outline.pieces().size(); i++) {
      if (outline.pieces().get(i).section() != null) {
        return i;
      }
    }
    boolean titled =
        !outline.pieces().isEmpty()
            && outline.pieces().get(0) instanceof Passage first
            && !first.text().folded().endsWith("。");
    return titled ? 1 : 0;
  }

  private List<Statement> passage(
      Passage passage, Voice voice, Map<Span, List<UnitListMention>> lists, boolean front) {
    if (passage.role() != Passage.Role.BODY) {
      return List.of();
    }
    String text = passage.text().folded();
    boolean printed = text.endsWith("印发") || text.startsWith("抄送");
    boolean shortFront = front && text.length() < 40 && text.indexOf('，') < 0;
    if (printed || shortFront) {
      return List.of();
    }
    return prose.read(passage, voice, lists.getOrDefault(passage.text().span(), List.of()));
  }

  private static UnitListMention leading(UnitListMention list) {
    if (list.responsible().isEmpty()) {
      return list;
    }
    List<String> names = list.responsible();
    return new UnitListMention(
        list.start(),
        list.end(),
        names.subList(0, 1),
        names.subList(1, names.size()),
        List.of(),
        list.due());
  }

  private List<Task> tasks(
      ParsedDocument document,
      List<Assignment> assignments,
      ChargedSentences charged,
      DocumentInfo info) {
    List<Task> tasks = new ArrayList<>();
    for (Assignment assignment : assignments) {
      UnitListMention list =
          assignment.list() == null ? charged.onlyIn(assignment.span()) : assignment.list();
      tasks.add(
          new Task(
              "k" + (tasks.size() + 1),
              assignment.section() == null ? null : assignment.section().id(),
              assignment.title(),
              list == null ? Responsibility.NONE : responsibility(list, info),
              assignment.due() == null ? null : assignment.due().time().last(),
              assignment.span(),
              assignment.span().cut(document.text())));
    }
    return tasks;
  }

  private Responsibility responsibility(UnitListMention list, DocumentInfo info) {
    if (!list.responsible().isEmpty()) {
      List<ResponsibleUnit> units = units(list.responsible(), info);
      return new Responsibility(
          units.subList(0, 1), units.subList(1, units.size()), UnitRoles.INFERRED);
    }
    return new Responsibility(
        units(list.lead(), info), units(list.partner(), info), UnitRoles.STATED);
  }

  private List<ResponsibleUnit> units(List<String> names, DocumentInfo info) {
    return names.stream().map(name -> unit(name, info)).toList();
  }

  private ResponsibleUnit unit(String name, DocumentInfo info) {
    return new ResponsibleUnit(name, lexicon.units().fullName(name, info.region()));
  }

  private Responsibility named(Responsibility responsibility, DocumentInfo info) {
    return new Responsibility(
        responsibility.lead().stream().map(u -> unit(u.name(), info)).toList(),
        responsibility.partner().stream().map(u -> unit(u.name(), info)).toList(),
        responsibility.roles());
  }

  private List<Target> targets(
      ParsedDocument document,
      DocumentInfo info,
      List<Statement> statements,
      List<Assignment> assignments,
      List<Task> tasks) {
    Map<Span, Integer> ordinals = new HashMap<>();
    List<Target> targets = new ArrayList<>();
    for (Statement statement : statements) {
      int ordinal = ordinals.merge(statement.evidence, 1, Integer::sum);
      int task = taskAt(assignments, statement.evidence);
      Responsibility responsibility =
          statement.responsibility != null
              ? named(statement.responsibility, info)
              : task < 0 || assignments.get(task).list() == null
                  ? Responsibility.NONE
                  : tasks.get(task).responsibility();
      Amount amount = statement.amount;
      UnitOfMeasure unit = amount == null ? null : lexicon.measures().named(amount.unit());
      IndicatorEntry entry =
          // a distance from others is no value of the indicator, and is compared with none
          amount == null
                  || statement.measure == null
                  || statement.review.contains(GapToOthers.REASON)
              ? null
              : lexicon.indicators().match(statement.name, amount.unit(), statement.measure);
      ReviewReasons.add(statement, entry != null, document.text());
      targets.add(
          new Target(
              Target.idOf(info.id(), statement.evidence, ordinal),
              statement.kind,
              statement.status,
              new Indicator(
                  statement.name,
                  entry == null ? null : entry.key(),
                  entry == null ? null : entry.label()),
              statement.measure,
              amount,
              amount == null || unit == null ? null : NormalizedAmount.of(amount, unit),
              statement.period,
              statement.deadline,
              statement.base,
              statement.force,
              statement.scope,
              responsibility,
              task < 0 ? null : tasks.get(task).id(),
              statement.section == null ? null : statement.section.id(),
              statement.cell,
              Evidence.cut(
                  document.text(), statement.evidence, document.pageAt(statement.evidence.start())),
              statement.valueSpan,
              List.copyOf(statement.review),
              List.of()));
    }
    return targets;
  }

  /** Assignments lie in order without overlap. */
  private static int taskAt(List<Assignment> assignments, Span evidence) {
    int low = 0;
    int high = assignments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (assignments.get(middle).span().start() <= evidence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && assignments.get(low - 1).span().covers(evidence) ? low - 1 : -1;
  }
}
