package org.mubiao.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.mubiao.app.web.desk.Jobs;
import org.mubiao.app.web.desk.Problem;

/** The page that shows how far a piece of work is, and the forms that begin one. */
public final class JobPages {

  private final Studio studio;

  JobPages(Studio studio) {
    this.studio = studio;
  }

  /** What the page of a piece of work shows. */
  public record View(Frame frame, Jobs.Job job) {

    /** {@return why it failed, empty if it did not} */
    public String trouble() {
      Problem problem = job.problem();
      if (problem == null) {
        return "";
      }
      String chinese = problem.chinese();
      return chinese == null ? problem.detail() : frame.say(chinese, problem.detail());
    }
  }

  /** What the page for new notices shows. */
  public record AddView(Frame frame, long largest) {}

  void show(Context context) {
    Jobs.Job job = studio.site().jobs().find(context.pathParam("id"));
    if (job == null) {
      throw Problem.notFound("There is no such work (any more).", "没有这项工作（或已结束）。").thrown();
    }
    context.header("Cache-Control", "no-store");
    String result = job.result();
    if (job.state() == Jobs.State.DONE && result != null) {
      context.redirect(result, HttpStatus.SEE_OTHER);
      return;
    }
    Frame frame = studio.frame(context, studio.words(context).say("进度", "Progress"), "");
    studio.show(context, "job", new View(frame, job));
  }

  void regenerate(Context context) {
    if (!studio.site().options().mayEdit()) {
      throw Problem.forbidden(
              "This server was started with --read-only.", "本服务以只读方式启动（--read-only）。")
          .thrown();
    }
    Jobs.Job job =
        studio
            .site()
            .jobs()
            .start(
                progress -> {
                  studio.site().keeper().run(progress);
                  return "/table";
                });
    context.redirect("/jobs/" + job.id(), HttpStatus.SEE_OTHER);
  }

  void add(Context context) {
    if (!studio.site().options().mayUpload()) {
      throw Problem.forbidden(
              "Start the server with --allow-upload to add notices here.",
              "要在此新增文件，启动服务时请加 --allow-upload。")
          .thrown();
    }
    Frame frame = studio.frame(context, studio.words(context).say("新增文件", "Add a notice"), "/add");
    studio.show(context, "add", new AddView(frame, studio.site().keeper().limits().maxBytes()));
  }
}
