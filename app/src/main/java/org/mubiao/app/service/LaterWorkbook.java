package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.OutputBusyException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;

/**
 * Makes the workbook of an output from what stands on the disk, while others may read and write it.
 * It takes its place only if nothing was written since it was begun.
 */
final class LaterWorkbook {

  private final OutputFolder output;
  private final IndicatorCatalogue catalogue;

  LaterWorkbook(OutputFolder output, IndicatorCatalogue catalogue) {
    this.output = output;
    this.catalogue = catalogue;
  }

  /**
   * Makes it.
   *
   * @param memory what is known of the output as it stands
   * @param goOn asked before each document; false ends the work
   * @return whether the workbook is that of the output
   */
  boolean write(RunMemory memory, BooleanSupplier goOn) throws IOException {
    if (OutputTables.isWorkbookWhole(output)) {
      return true;
    }
    Signs begun = Signs.of(output);
    Corrections corrections = Corrections.of(output);
    if (begun == null || !memory.state().corrections().equals(corrections.digest())) {
      return false;
    }
    try (TargetWorkbook book =
        new TargetWorkbook(
            PendingFile.apart(output.targetsXlsx()),
            corrections,
            catalogue,
            new ReadDocuments(output))) {
      fill(book, memory, goOn);
      return goOn.getAsBoolean() && RunLock.holding(output, () -> place(book, begun));
    } catch (OutputBusyException e) {
      return false;
    } catch (IOException e) {
      if (begun.equals(Signs.of(output))) {
        throw e;
      }
      return false; // what it read was taken away by another run
    }
  }

  private void fill(TargetWorkbook book, RunMemory memory, BooleanSupplier goOn)
      throws IOException {
    List<Finding> across = FindingsJson.read(Files.readAllBytes(output.findings()));
    Map<DocumentId, List<Finding>> concerning = OutputTables.byDocument(across);
    ReadDocuments documents = new ReadDocuments(output);
    for (DocumentId id : originals(memory)) {
      if (!goOn.getAsBoolean()) {
        return;
      }
      book.add(documents.get(id), concerning.getOrDefault(id, List.of()));
    }
    book.finish(across);
  }

  private static List<DocumentId> originals(RunMemory memory) {
    return memory.documents().values().stream()
        .filter(known -> known.duplicateOf() == null)
        .map(RunMemory.Known::head)
        .sorted(Comparator.comparing(NoticeHead::file))
        .map(NoticeHead::id)
        .toList();
  }

  private boolean place(TargetWorkbook book, Signs begun) throws IOException {
    if (!begun.equals(Signs.of(output)) || !book.isThere()) {
      return false;
    }
    book.commit();
    new WorkbookMark(begun.state(), FileMark.of(output.targetsXlsx())).write(output);
    return true;
  }

  /**
   * What changes whenever an output is written: a run takes the memory away before it begins and
   * leaves a new one at its end.
   *
   * @param state checksum of the state
   * @param memory when the memory was left
   */
  private record Signs(String state, FileTime memory) {

    static @Nullable Signs of(OutputFolder output) throws IOException {
      return Files.exists(output.memory()) && Files.exists(output.state())
          ? new Signs(
              Digests.checksumOf(output.state()), Files.getLastModifiedTime(output.memory()))
          : null;
    }
  }
}
