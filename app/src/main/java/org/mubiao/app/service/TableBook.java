package org.mubiao.app.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * The target table of a state of an output. Only documents are read that it can be about, with
 * their neighbours where the workbook says what changed.
 */
public final class TableBook {

  /** More documents at a time would not fit the memory of a small machine. */
  private static final int MOST_DOCUMENTS = 2_000;

  private final OutputView view;
  private final TargetTables.Request asked;
  private final Lexicon lexicon;
  private final List<DocumentHead> heads;
  private final TargetTables.Chosen chosen;

  private TableBook(
      OutputView view,
      TargetTables.Request asked,
      Lexicon lexicon,
      List<DocumentHead> heads,
      TargetTables.Chosen chosen) {
    this.view = view;
    this.asked = asked;
    this.lexicon = lexicon;
    this.heads = heads;
    this.chosen = chosen;
  }

  /**
   * Chooses the rows.
   *
   * @throws WrongUsageException if a name fits nothing or several, or too many documents are asked
   *     for at a time
   */
  public static TableBook of(OutputView view, TargetTables.Request request, Lexicon lexicon)
      throws IOException {
    List<DocumentHead> heads = ChooseHeads.forRecords(view, request.document(), request.places());
    if (heads.size() > MOST_DOCUMENTS) {
      throw new WrongUsageException(
          "The table would be of "
              + heads.size()
              + " documents, more than "
              + MOST_DOCUMENTS
              + ": name a document or a place.");
    }
    TargetTables.Request rest =
        new TargetTables.Request(
            request.document() == null || heads.isEmpty() ? null : heads.get(0).id().value(),
            List.of(),
            request.years(),
            request.responsible(),
            request.grouping());
    TargetTables.Chosen chosen =
        TargetTables.of(view.documents(heads), view.across(), rest, lexicon.regions());
    boolean whole = chosen.isWhole() && request.places().isEmpty();
    return new TableBook(
        view,
        request,
        lexicon,
        heads,
        new TargetTables.Chosen(
            chosen.documents(),
            chosen.rows(),
            chosen.tasks(),
            chosen.units(),
            whole,
            chosen.grouping()));
  }

  /** {@return the rows} */
  public TargetTables.Chosen chosen() {
    return chosen;
  }

  /** Writes the workbook for staff. The stream stays open. */
  public void workbook(OutputStream stream) throws IOException {
    List<Region> regions = heads.stream().map(DocumentHead::region).distinct().toList();
    List<DocumentHead> around =
        view.heads().stream()
            .filter(head -> head.duplicateOf() == null && regions.contains(head.region()))
            .toList();
    if (around.size() > MOST_DOCUMENTS) {
      around = heads;
    }
    List<TargetSet> documents = view.documents(around);
    List<Finding> findings =
        CheckOutput.of(view, new CheckOutput.Request(null, null, asked.places(), asked.document()));
    new TargetBook(lexicon.indicators(), documents, findings).write(chosen, stream);
  }
}
