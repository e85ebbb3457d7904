package org.mubiao.app.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.CorrectableField;
import org.mubiao.app.json.CorrectedTarget;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.CorrectionJson;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Target;

/**
 * What people checked and corrected, for those who go on doing it. The corrections stand in a file
 * beside the output that no run touches, and are applied again wherever their evidence still
 * stands; where it does not, that is shown and nothing is guessed.
 */
public final class CorrectionBook {

  private static final int LONGEST_NOTE = 1_000;
  private static final int ID_LENGTH = 16;

  private CorrectionBook() {}

  /** How a correction stands to the output as it is now. */
  public enum Standing {
    /** It is applied. */
    APPLIED,
    /** The record is there, but was read from other words: it is not applied. */
    OTHER_EVIDENCE,
    /**
     * The program now reads something else there than was corrected; it is applied all the same.
     */
    READ_ANEW,
    /** There is no such record any more: it is not applied. */
    GONE
  }

  /**
   * A correction as it stands.
   *
   * @param head the document, null if it is gone
   * @param target the record as it was read, null if it is gone
   */
  public record Entry(
      Correction correction,
      Standing standing,
      @Nullable DocumentHead head,
      @Nullable Target target) {

    /** {@return whether a person should look at it} */
    public boolean isConflict() {
      return standing != Standing.APPLIED;
    }
  }

  /** {@return all corrections in the order of the file} */
  public static List<Entry> of(OutputView view) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<DocumentId, Map<String, Target>> read = new HashMap<>();
    for (Correction correction : Corrections.of(view.folder()).all()) {
      DocumentHead head = head(view, correction);
      Target target = null;
      if (head != null) {
        Map<String, Target> targets = read.get(head.id());
        if (targets == null) {
          targets = new HashMap<>();
          for (Target one : view.asRead(head.id()).targets()) {
            targets.put(one.id(), one);
          }
          read.put(head.id(), targets);
        }
        target = targets.get(correction.target());
      }
      entries.add(new Entry(correction, standing(correction, target), head, target));
    }
    return entries;
  }

  private static @Nullable DocumentHead head(OutputView view, Correction correction) {
    String id = correction.target();
    return id.matches("[0-9a-f]{" + ID_LENGTH + "}-.*")
        ? view.head(new DocumentId(id.substring(0, ID_LENGTH)))
        : null;
  }

  private static Standing standing(Correction correction, @Nullable Target target)
      throws IOException {
    if (target == null) {
      return Standing.GONE;
    }
    if (!correction.evidence().equals(target.evidence().text())) {
      return Standing.OTHER_EVIDENCE;
    }
    boolean same =
        correction.field().equals(CorrectedTarget.CHECKED)
            || Objects.equals(correction.old(), CorrectableField.of(target, correction.field()));
    return same ? Standing.APPLIED : Standing.READ_ANEW;
  }

  /**
   * Notes that a person looked at a record and found it right.
   *
   * @param note why, null if unsaid
   */
  public static void check(OutputFolder output, Target target, @Nullable String note)
      throws IOException {
    add(
        output,
        target,
        List.of(
            new Correction(
                target.id(),
                target.evidence().text(),
                CorrectedTarget.CHECKED,
                null,
                null,
                note(note))));
  }

  /**
   * Corrects a field of a record.
   *
   * @param target the record as it was read, with the corrections that hold beside it
   * @param typed what is right, as a person types it; empty for nothing
   * @param note why, null if unsaid
   * @throws WrongUsageException if that gives no record
   */
  public static void correct(
      OutputFolder output,
      Target target,
      CorrectableField field,
      String typed,
      @Nullable String note)
      throws IOException {
    correct(output, target, Map.of(field, typed), note);
  }

  /**
   * Corrects several fields of a record at once, which may fit together and not one by one: an
   * actual has no deadline, a range has two ends.
   *
   * @param target the record as it was read, with the corrections that hold beside it
   * @param typed what is right in each field, as a person types it; empty for nothing
   * @param note why, null if unsaid
   * @throws WrongUsageException if that gives no record
   */
  public static void correct(
      OutputFolder output,
      Target target,
      Map<CorrectableField, String> typed,
      @Nullable String note)
      throws IOException {
    List<Correction> corrections = new ArrayList<>();
    for (Map.Entry<CorrectableField, String> one : typed.entrySet()) {
      CorrectableField field = one.getKey();
      try {
        corrections.add(
            new Correction(
                target.id(),
                target.evidence().text(),
                field.path(),
                CorrectableField.of(target, field.path()),
                field.json(one.getValue()),
                note(note)));
      } catch (JsonFormatException e) {
        throw wrong(field.path(), one.getValue(), "“" + one.getValue() + "”不是数字，请改正。", e);
      }
    }
    add(output, target, corrections);
  }

  /**
   * Takes back all that was said of a record.
   *
   * @return how many corrections it had
   */
  public static int takeBack(OutputFolder output, String target) throws IOException {
    return RunLock.correcting(
        output,
        () -> {
          List<Correction> all = Corrections.of(output).all();
          List<Correction> kept = all.stream().filter(one -> !one.target().equals(target)).toList();
          write(output, kept);
          return all.size() - kept.size();
        });
  }

  private static @Nullable String note(@Nullable String note) {
    if (note == null || note.isBlank()) {
      return null;
    }
    if (note.length() > LONGEST_NOTE) {
      throw new WrongUsageException(
          "The note is longer than " + LONGEST_NOTE + " characters.",
          "备注超过 " + LONGEST_NOTE + " 个字符。");
    }
    return note.strip();
  }

  /** Puts corrections into the file in the place of earlier ones of the same fields. */
  private static void add(OutputFolder output, Target target, List<Correction> corrections)
      throws IOException {
    List<Correction> tried = new ArrayList<>(target.corrections());
    tried.removeIf(one -> isReplaced(one, corrections));
    tried.addAll(corrections);
    try {
      CorrectedTarget.of(target.withCorrections(tried), Vocabulary.lexicon().measures());
    } catch (JsonFormatException e) {
      throw wrong(
          corrections.stream().map(Correction::field).collect(Collectors.joining(", ")),
          corrections.stream()
              .map(one -> String.valueOf(one.replacement()))
              .collect(Collectors.joining(", ")),
          "更正后的各项不能同时成立，请检查数值、上限、日期和类型是否相符。",
          e);
    }
    RunLock.correcting(
        output,
        () -> {
          List<Correction> all = new ArrayList<>(Corrections.of(output).all());
          all.removeIf(one -> isReplaced(one, corrections));
          all.addAll(corrections);
          write(output, all);
          return true;
        });
  }

  private static boolean isReplaced(Correction one, List<Correction> corrections) {
    return corrections.stream()
        .anyMatch(
            other -> one.target().equals(other.target()) && one.field().equals(other.field()));
  }

  private static WrongUsageException wrong(
      String field, String value, String chinese, JsonFormatException cause) {
    return new WrongUsageException(
        "“"
            + value
            + "” does not fit as "
            + field
            + " ("
            + cause.sentence()
            + "): type another value.",
        chinese,
        "",
        cause);
  }

  private static void write(OutputFolder output, List<Correction> corrections) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Correction correction : corrections) {
      lines.write(CorrectionJson.write(correction));
    }
    PendingFile.place(output.corrections(), lines.toByteArray());
  }
}
