package org.mubiao.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.app.web.desk.Site;

/** All pages of the server. */
public final class Pages {

  private final Studio studio;
  private final Login login;

  /** Lets a client in that shows the token. */
  @FunctionalInterface
  public interface Login {
    /** {@return whether it was the token} */
    boolean of(Context context, @Nullable String token);
  }

  /** Makes the pages of a site. */
  public Pages(Site site, Login login) {
    this.studio = new Studio(site);
    this.login = login;
  }

  /** Adds the addresses of the pages. */
  public void addTo(RoutesConfig routes) {
    routes.get("/", new SearchPages(studio)::show);
    DocumentPages documents = new DocumentPages(studio);
    routes.get("/documents/{id}", documents::show);
    routes.get("/documents/{id}/pages/{n}.png", documents::picture);
    routes.get("/overview", new OverviewPages(studio)::show);
    routes.get("/findings", new FindingPages(studio)::show);
    routes.get("/compare", new ComparePages(studio)::show);
    routes.get("/table", new TablePages(studio)::show);
    routes.get("/documents/{id}/changes", new ChangePages(studio)::show);
    RecordPages records = new RecordPages(studio);
    routes.get("/records/{id}", records::show);
    routes.post("/records/{id}", records::correct);
    JobPages work = new JobPages(studio);
    routes.get("/jobs/{id}", work::show);
    routes.post("/regenerate", work::regenerate);
    routes.get("/add", work::add);
    routes.get("/login", this::showLogin);
    routes.post("/login", this::logIn);
  }

  /** Answers with the page that says why there is no other. */
  public void problem(Context context, Problem problem) {
    if (problem.status() == 401) {
      showLogin(context);
      context.status(401);
      return;
    }
    Frame frame = studio.frame(context, studio.words(context).say("无法显示", "No page"), "");
    studio.show(context, "problem", new ProblemView(frame, problem));
  }

  private void showLogin(Context context) {
    Frame frame = studio.frame(context, studio.words(context).say("登录", "Log in"), "");
    studio.show(context, "login", new LoginView(frame, false));
  }

  private void logIn(Context context) {
    if (login.of(context, context.formParam("token"))) {
      context.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
      return;
    }
    context.status(403);
    Frame frame = studio.frame(context, studio.words(context).say("登录", "Log in"), "");
    studio.show(context, "login", new LoginView(frame, true));
  }

  /** What the page of a problem shows. */
  public record ProblemView(Frame frame, Problem problem) {

    /** {@return what to do, in Chinese on Chinese pages where that is known} */
    public String detail() {
      String chinese = problem.chinese();
      return chinese == null ? problem.detail() : frame.say(chinese, problem.detail());
    }

    /** {@return what sort of problem it is} */
    public String title() {
      return frame.say(problem.chineseTitle(), problem.title());
    }
  }

  /**
   * What the page shows that asks for the token.
   *
   * @param refused whether a wrong one was given
   */
  public record LoginView(Frame frame, boolean refused) {}
}
