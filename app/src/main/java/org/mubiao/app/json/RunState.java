package org.mubiao.app.json;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.Producer;

/**
 * What a complete output was made from. A file is read again only if this does not account for it.
 *
 * @param producer what made the output
 * @param program digest of the program's own files, so that a changed program of the same version
 *     reads everything again; empty where it cannot be told
 * @param corrections digest of the corrections that were applied, empty for none
 * @param entries one entry for each input file, by name
 * @param outputs digests of the files beside the documents, by name
 */
public record RunState(
    Producer producer,
    String program,
    String corrections,
    SortedMap<String, Entry> entries,
    SortedMap<String, String> outputs) {

  /** Copies the maps. */
  public RunState {
    entries = new TreeMap<>(entries);
    outputs = new TreeMap<>(outputs);
  }

  /**
   * How one file ended.
   *
   * @param sha256 digest of its bytes
   * @param outcome how it ended
   * @param reason why there are no targets, null if there may be some
   * @param facts what is needed to find duplicates, null unless extracted
   * @param attachments names of files packed in it or linked from it
   * @param remarks what could not be read as it stands
   */
  public record Entry(
      String sha256,
      OutcomeKind outcome,
      @Nullable String reason,
      @Nullable Facts facts,
      List<String> attachments,
      List<String> remarks) {

    /** Copies the lists. */
    public Entry {
      attachments = List.copyOf(attachments);
      remarks = List.copyOf(remarks);
    }

    /** A file with nothing attached and nothing to remark. */
    public Entry(
        String sha256, OutcomeKind outcome, @Nullable String reason, @Nullable Facts facts) {
      this(sha256, outcome, reason, facts, List.of(), List.of());
    }
  }

  /**
   * What of a document says whether it is another's duplicate.
   *
   * @param number 发文字号
   * @param issuedOn day of signing
   * @param textDigest digest of its text without white space
   */
  public record Facts(@Nullable String number, @Nullable LocalDate issuedOn, String textDigest) {}

  /** {@return whether the same program made both states} */
  public boolean isBySameProgram(Producer other, String otherProgram) {
    return producer.equals(other) && program.equals(otherProgram);
  }
}
