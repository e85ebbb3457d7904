package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * Keeps the tables of all targets true to the documents. Lines and CSV are made from what stands
 * there and the lines of documents that changed; the workbook can only be made as a whole.
 */
final class OutputTables {

  /** So much of a digest tells the content of a document from what it was. */
  private static final int KEY = 16;

  private final OutputFolder output;
  private final Corrections corrections;
  private final IndicatorCatalogue catalogue;
  private final ReadDocuments documents;
  private @Nullable TableLedger made;
  private @Nullable FileMark workbook;

  OutputTables(
      OutputFolder output,
      Corrections corrections,
      IndicatorCatalogue catalogue,
      ReadDocuments documents) {
    this.output = output;
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.documents = documents;
  }

  /** {@return whether lines and CSV are those of the state that is there} */
  static boolean areLinesWhole(OutputFolder output) throws IOException {
    TableLedger ledger = TableLedger.readHead(output);
    return ledger != null && ledger.isWhole(output, Digests.checksumOf(output.state()));
  }

  /** {@return whether the workbook is that of the state that is there} */
  static boolean isWorkbookWhole(OutputFolder output) throws IOException {
    WorkbookMark mark = WorkbookMark.read(output);
    return mark != null
        && mark.state().equals(Digests.checksumOf(output.state()))
        && mark.file().fits(output.targetsXlsx());
  }

  /**
   * Brings the tables up to date with documents that are written already. {@link #remember} has to
   * follow when the state is written too.
   *
   * @param originals what is known of each document that is no duplicate, by path
   * @param across findings across documents, null if they are what they were
   * @param again whether what stands there is by the same program
   * @param withWorkbook whether the workbook is made too
   */
  void write(
      List<RunMemory.Known> originals,
      @Nullable List<Finding> across,
      boolean again,
      boolean withWorkbook)
      throws IOException {
    TableLedger old = again ? TableLedger.read(output) : null;
    if (old != null && !old.areThere(output)) {
      old = null;
    }
    boolean same = old != null && Files.exists(output.state());
    String before = same ? Digests.checksumOf(output.state()) : "";
    List<Finding> findings = across;
    if (findings == null && (old == null || !old.state().equals(before) || withWorkbook)) {
      findings = FindingsJson.read(Files.readAllBytes(output.findings()));
    }
    Map<DocumentId, List<Finding>> concerning = findings == null ? Map.of() : byDocument(findings);
    List<TableLedger.Source> sources =
        findings == null && old != null
            ? sources(originals, known(old))
            : sources(originals, keys(concerning));
    WorkbookMark mark = WorkbookMark.read(output);
    boolean sameLines =
        old != null
            && old.pieces().stream().map(TableLedger.Piece::source).toList().equals(sources);
    boolean sameBook =
        sameLines
            && mark != null
            && mark.state().equals(before)
            && before.equals(old == null ? "" : old.state())
            && mark.file().fits(output.targetsXlsx());
    if (sameLines) {
      made = old;
    }
    if (sameBook && mark != null) {
      workbook = mark.file();
    }
    boolean book = withWorkbook && !sameBook;
    if (!sameLines && findings == null) { // rows that are made anew show them
      findings = FindingsJson.read(Files.readAllBytes(output.findings()));
      concerning = byDocument(findings);
    }
    if (!sameLines || book) {
      make(originals, sources, sameLines ? null : new Splice(old), book, concerning, findings);
    }
  }

  /** What of the old files is of use. */
  private record Splice(@Nullable TableLedger old) {}

  private void make(
      List<RunMemory.Known> originals,
      List<TableLedger.Source> sources,
      @Nullable Splice splice,
      boolean withWorkbook,
      Map<DocumentId, List<Finding>> concerning,
      @Nullable List<Finding> across)
      throws IOException {
    try (TableFiles files = splice == null ? null : new TableFiles(output, splice.old());
        TargetWorkbook book =
            withWorkbook
                ? new TargetWorkbook(
                    PendingFile.at(output.targetsXlsx()), corrections, catalogue, documents)
                : null) {
      for (int index = 0; index < sources.size(); index++) {
        TableLedger.Source source = sources.get(index);
        DocumentId id = originals.get(index).head().id();
        boolean kept = files == null || files.keep(source);
        if (kept && book == null) {
          continue;
        }
        TargetSet set = documents.get(id);
        List<Finding> findings = concerning.getOrDefault(id, List.of());
        if (files != null && !kept) {
          files.add(source, set, corrections.applied(set), findings);
        }
        if (book != null) {
          book.add(set, findings);
        }
      }
      if (files != null) {
        made = files.commit();
      }
      if (book != null) {
        book.finish(across == null ? List.of() : across);
        book.commit();
        workbook = FileMark.of(output.targetsXlsx());
      }
    }
  }

  /** Leaves word of what was made, for the state that is written now. */
  void remember() throws IOException {
    String state = Digests.checksumOf(output.state());
    TableLedger ledger = made;
    if (ledger != null) {
      ledger.of(state).write(output);
    }
    FileMark book = workbook;
    if (book != null) {
      new WorkbookMark(state, book).write(output);
    }
  }

  /** {@return whether the workbook is true to what was written} */
  boolean hasWorkbook() {
    return workbook != null;
  }

  /** {@return the findings that concern each document} */
  static Map<DocumentId, List<Finding>> byDocument(List<Finding> across) {
    Map<DocumentId, List<Finding>> byDocument = new HashMap<>();
    for (Finding finding : across) {
      Set<DocumentId> concerned = new HashSet<>();
      finding.evidence().forEach(place -> concerned.add(place.document()));
      concerned.forEach(
          id -> byDocument.computeIfAbsent(id, key -> new ArrayList<>()).add(finding));
    }
    return byDocument;
  }

  private static Map<DocumentId, String> known(TableLedger ledger) {
    Map<DocumentId, String> keys = new HashMap<>();
    for (TableLedger.Piece piece : ledger.pieces()) {
      keys.put(piece.source().id(), piece.source().findings());
    }
    return keys;
  }

  /**
   * {@return what tells the findings of each document from others, as far as its rows show them}
   */
  private static Map<DocumentId, String> keys(Map<DocumentId, List<Finding>> concerning) {
    Map<DocumentId, String> keys = new HashMap<>();
    concerning.forEach(
        (id, findings) -> {
          StringBuilder words = new StringBuilder();
          for (Finding finding : findings) {
            words.append(finding.kind()).append('\n');
            finding.evidence().forEach(place -> words.append(place.target()).append('\n'));
          }
          keys.put(
              id, Digests.of(words.toString().getBytes(StandardCharsets.UTF_8)).substring(0, KEY));
        });
    return keys;
  }

  private static List<TableLedger.Source> sources(
      List<RunMemory.Known> originals, Map<DocumentId, String> findings) {
    List<TableLedger.Source> sources = new ArrayList<>(originals.size());
    for (RunMemory.Known known : originals) {
      DocumentId id = known.head().id();
      sources.add(
          new TableLedger.Source(
              id, known.digest().substring(0, KEY), findings.getOrDefault(id, "")));
    }
    return sources;
  }
}
