package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.LastNotice;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Target;

/** The page that says what a notice changed against the last one of its issuer and kind. */
public final class ChangePages {

  private final Studio studio;

  ChangePages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param last the notice before, null if there is none
   * @param original the document that this one repeats, null if it repeats none
   * @param why why that one was taken, or why there is none
   * @param heads heads of the columns
   * @param rows one row an indicator or task that changed
   */
  public record View(
      Frame frame,
      DocumentHead document,
      @Nullable DocumentHead last,
      @Nullable DocumentHead original,
      String why,
      List<String> heads,
      List<List<Cell>> rows) {

    /** {@return the page of a document} */
    public Address address(DocumentHead head) {
      return DocumentAddress.of(head.id());
    }

    /** {@return all that changed, as a file} */
    public Address export(String format) {
      return Address.of("/api/v1/diff")
          .with("old", last == null ? null : last.id().value())
          .with("new", document.id().value())
          .with("format", format);
    }
  }

  /**
   * A cell.
   *
   * @param address where its words stand in a document, null if it is no quotation
   */
  public record Cell(String words, @Nullable Address address) {

    private static final int LONGEST_NARROW = 16;

    /**
     * {@return {@code when} for a day, which is not to be broken; {@code long} for a sentence,
     * which in a narrow column would make its row as high as a page; else nothing}
     */
    public @Nullable String look() {
      return words.matches("\\d{4}-\\d\\d-\\d\\d")
          ? "when"
          : words.length() > LONGEST_NARROW ? "long" : null;
    }
  }

  void show(Context context) throws IOException {
    String id = context.pathParam("id");
    studio.answer(context, "changes", view -> view(context, id, view));
  }

  private View view(Context context, String id, OutputView output) throws IOException {
    DocumentHead head = id.matches("[0-9a-f]{16}") ? output.head(new DocumentId(id)) : null;
    if (head == null) {
      throw Problem.notFound("There is no document " + id + ".", "没有编号为 " + id + " 的文件。").thrown();
    }
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, words.say("与上年相比", "Changes"), "/table");
    DocumentHead original = head.duplicateOf() == null ? null : output.head(head.duplicateOf());
    LastNotice last = output.lastBefore(head);
    String why = words.say(last.why().chinese(), last.why().english());
    if (last.notice() == null) {
      return new View(frame, head, null, original, why, List.of(), List.of());
    }
    List<TargetChange> changes =
        new DiffTargets(studio.site().lexicon().indicators())
            .diff(output.document(last.notice().id()), output.document(head.id())).stream()
                .filter(change -> change.change() != ChangeKind.UNCHANGED)
                .toList();
    TableData table = ChangeTable.of(changes, true, words.english());
    table = table.without(unused(table));
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = 0; at < changes.size(); at++) {
      rows.add(row(table, at, changes.get(at), last.notice().id(), head.id()));
    }
    return new View(
        frame, head, output.head(last.notice().id()), original, why, table.shape().heads(), rows);
  }

  /** {@return the heads of columns in which nothing stands} */
  private static List<String> unused(TableData table) {
    List<String> heads = table.shape().heads();
    return IntStream.range(0, heads.size())
        .filter(at -> table.rows().stream().allMatch(row -> row.get(at).words().isBlank()))
        .mapToObj(heads::get)
        .toList();
  }

  /** The quotations lead to where they stand. */
  private static List<Cell> row(
      TableData table, int number, TargetChange change, DocumentId before, DocumentId after) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < table.shape().heads().size(); at++) {
      String head = table.shape().heads().get(at);
      String words = FlowingText.of(table.rows().get(number).get(at).words());
      Address place = null;
      if (ChangeTable.isOldEvidence(head)) {
        place = address(before, change.before());
      } else if (ChangeTable.isNewEvidence(head)) {
        place = address(after, change.after());
      }
      cells.add(new Cell(words, place));
    }
    return cells;
  }

  private static @Nullable Address address(DocumentId document, @Nullable Target target) {
    return target == null ? null : DocumentAddress.of(document, target.evidence().span());
  }
}
