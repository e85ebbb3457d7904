package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.TargetSet;

/** Tells what changed from one document to another. */
public final class DiffDocuments {

  private final Supplier<Extractor> extractor;
  private final ReadLimits limits;
  private final IndicatorCatalogue catalogue;

  /**
   * Prepares the use case.
   *
   * @param extractor reads files that belong to no output; not asked for if there are none
   * @param limits what a file may ask for
   * @param catalogue indicators
   */
  public DiffDocuments(
      Supplier<Extractor> extractor, ReadLimits limits, IndicatorCatalogue catalogue) {
    this.extractor = extractor;
    this.limits = limits;
    this.catalogue = catalogue;
  }

  /** {@return what changed} */
  public List<TargetChange> between(TargetSet before, TargetSet after) {
    return new DiffTargets(catalogue).diff(before, after);
  }

  /**
   * {@return the document that a person names: a file on the disk, or a document of the output by
   * id, file, 发文字号 or title}
   *
   * @throws WrongUsageException if the name fits nothing or several, or the file cannot be read
   */
  public TargetSet named(String name, OutputFolder output) throws IOException {
    Path file = file(name);
    boolean written = Files.exists(output.report());
    if (file == null) {
      OpenOutput open = OpenOutput.of(output);
      TargetSet byId = byId(open, name.strip().toLowerCase(Locale.ROOT));
      if (byId != null) {
        return byId;
      }
      return ChooseDocument.among(open.ids().stream().map(open::document).toList(), name);
    }
    Inputs inputs = Inputs.of(List.of(file), limits);
    if (inputs.files().size() != 1) {
      throw new WrongUsageException(
          file + " is a package of several documents: unpack it and name one of them.");
    }
    Input input = inputs.files().get(0);
    Reading reading = new ReadingRoom(extractor.get(), limits, 1).read(input);
    if (!(reading.outcome() instanceof ExtractionOutcome.Extracted extracted)) {
      throw new WrongUsageException(String.valueOf(Outcomes.reason(reading.outcome())));
    }
    DocumentId id = extracted.targets().document().id();
    OpenOutput open = written ? OpenOutput.of(output) : null;
    return open != null && open.ids().contains(id) ? open.document(id) : extracted.targets();
  }

  /** {@return the document of this id, without a look at the others; null if there is none} */
  private static @Nullable TargetSet byId(OpenOutput open, String words) {
    List<DocumentId> found =
        ChooseDocument.isBeginningOfId(words)
            ? open.ids().stream().filter(id -> id.value().startsWith(words)).toList()
            : List.of();
    return found.size() == 1 ? open.document(found.get(0)) : null;
  }

  private static @Nullable Path file(String name) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
