package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.LastNotice;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;

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
      List<List<String>> rows) {

    /** {@return the page of a document} */
    public Address address(DocumentHead head) {
      return DocumentAddress.of(head.id());
    }
  }

  void show(Context context) throws IOException {
    String id = context.pathParam("id");
    studio.answer(context, "changes", view -> view(context, id, view));
  }

  private View view(Context context, String id, OutputView output) throws IOException {
    DocumentHead head = id.matches("[0-9a-f]{16}") ? output.head(new DocumentId(id)) : null;
    if (head == null) {
      throw Problem.notFound("There is no document " + id + ".").thrown();
    }
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, words.say("与上年相比", "Changes"), "/table");
    DocumentHead original = head.duplicateOf() == null ? null : output.head(head.duplicateOf());
    LastNotice last = output.lastBefore(head);
    String why = words.say(last.why().chinese(), last.why().english());
    if (last.notice() == null) {
      return new View(frame, head, null, original, why, List.of(), List.of());
    }
    TableData table =
        ChangeTable.of(
            new DiffTargets(studio.site().lexicon().indicators())
                .diff(output.document(last.notice().id()), output.document(head.id())),
            false,
            words.english());
    List<List<String>> rows = new ArrayList<>();
    for (List<CellValue> row : table.rows()) {
      rows.add(row.stream().map(CellValue::words).toList());
    }
    return new View(
        frame, head, output.head(last.notice().id()), original, why, table.shape().heads(), rows);
  }
}
