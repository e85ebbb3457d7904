package org.mubiao.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.mubiao.app.json.SearchPageJson;
import org.mubiao.app.json.SuggestionsJson;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.SearchQuestion;
import org.mubiao.app.web.desk.Site;

/** All routes of the API. */
public final class Api {

  private static final String ROOT = "/api/v1";
  private static final String JSON = "application/json; charset=utf-8";
  private static final int MOST_SUGGESTIONS = 50;

  private final Site site;

  /** Makes the API of a site. */
  public Api(Site site) {
    this.site = site;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get(ROOT + "/search", this::search);
    routes.get(ROOT + "/suggest", this::suggest);
    Notices notices = new Notices(site);
    routes.post(ROOT + "/notices", notices::accept);
    routes.get(ROOT + "/jobs/{id}", notices::job);
  }

  private void search(Context context) throws IOException {
    SearchQuestion question = SearchQuestion.of(context);
    byte[] answer =
        site.read(
            view -> SearchPageJson.write(view.search(question.request()), question.grouped()));
    context.contentType(JSON).result(answer);
  }

  private void suggest(Context context) throws IOException {
    String typed = String.valueOf(context.queryParam("q"));
    int limit = Answers.number(context, "limit", 10, 1, MOST_SUGGESTIONS);
    byte[] answer = site.read(view -> SuggestionsJson.write(typed, view.suggest(typed, limit)));
    context.contentType(JSON).result(answer);
  }
}
