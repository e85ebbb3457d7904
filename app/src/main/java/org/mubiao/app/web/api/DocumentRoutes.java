package org.mubiao.app.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.DocumentHeadsJson;
import org.mubiao.app.service.ChooseDocument;
import org.mubiao.app.service.ChooseHeads;
import org.mubiao.app.service.FindSource;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.Slice;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.search.DocumentHead;

/** Documents: the list of them, and each with its text and its file. */
final class DocumentRoutes {

  private static final String TAG = "documents";

  private final Api api;

  DocumentRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.reading(
            Route.lists(
                "/documents",
                "listDocuments",
                TAG,
                "Documents by path, each with what stands in it",
                Parameters.paged(
                    Parameters.PLACE,
                    Parameters.YEAR,
                    ApiParameter.text("kind", "文种, such as 工作要点", "工作要点"),
                    ApiParameter.text("issuer", "a part of the issuer's name", "委员会"),
                    ApiParameter.flag("duplicates", "list documents too that repeat others")),
                Route.answers(List.of(ApiFormat.JSON), "documents")),
            this::list));
    routes.add(
        api.reading(
            Route.reads(
                "/documents/{id}",
                "readDocument",
                TAG,
                "A document with all that was read from it, as its file holds it",
                List.of(Parameters.ID),
                Route.answers(List.of(ApiFormat.JSON), "document")),
            (asked, view) -> Reply.json(TargetSetJson.write(view.asRead(head(asked, view).id())))));
    routes.add(
        api.reading(
            Route.reads(
                "/documents/{id}/text",
                "readText",
                TAG,
                "The text of a document, into which all spans point",
                List.of(Parameters.ID),
                Route.answers(List.of(ApiFormat.TEXT), null)),
            (asked, view) ->
                Reply.of(
                    ApiFormat.TEXT,
                    view.text(head(asked, view).id()).getBytes(StandardCharsets.UTF_8))));
    routes.add(
        api.reading(
            Route.reads(
                "/documents/{id}/source",
                "readSource",
                TAG,
                "The very file that a document was read from",
                List.of(Parameters.ID),
                Route.answers(List.of(ApiFormat.BYTES), null)),
            DocumentRoutes::source));
  }

  private Reply list(Asked asked, OutputView view) {
    ChooseHeads.Request request =
        new ChooseHeads.Request(
            asked.texts("place"),
            asked.years(),
            asked.text("kind"),
            asked.text("issuer"),
            asked.flag("duplicates"));
    int size = asked.number(Asked.SIZE);
    Slice<DocumentHead> slice =
        Slice.of(ChooseHeads.of(view, request, api.site().lexicon().regions()), asked.from(), size);
    asked.format(List.of(ApiFormat.JSON));
    return Reply.json(
            DocumentHeadsJson.write(slice.items(), slice.total(), asked.number(Asked.PAGE), size))
        .page(slice);
  }

  /** No part of what is asked reaches the file system: it has to name a document of the output. */
  private static DocumentHead head(Asked asked, OutputView view) {
    String name = asked.path("id");
    DocumentId id = ChooseDocument.id(name);
    DocumentHead head = id == null ? null : view.head(id);
    if (head == null) {
      throw Api.missing("document", name);
    }
    return head;
  }

  /**
   * The file, to be saved: a browser that opened it here would take what is written in it for a
   * page of this server.
   */
  private static Reply source(Asked asked, OutputView view) throws IOException {
    DocumentInfo document = view.asRead(head(asked, view).id()).document();
    SourceFile file;
    try {
      file = FindSource.of(view.folder(), document, ReadLimits.DEFAULT);
    } catch (WrongUsageException e) {
      throw new Problem(
              404,
              "source-gone",
              "The file is not there any more",
              document.source().file() + " is not among the input files any more.",
              null)
          .thrown();
    }
    String path = document.source().file();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Reply(ApiFormat.BYTES.mediaType(), stream -> stream.write(file.bytes()), name, null);
  }
}
