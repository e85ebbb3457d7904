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
  public record View(Frame frame, Jobs.Job job) {}

  /** What the page for new notices shows. */
  public record AddView(Frame frame, long largest) {}

  void show(Context context) {
    Jobs.Job job = studio.site().jobs().find(context.pathParam("id"));
    if (job == null) {
      throw Problem.notFound("There is no such work (any more).").thrown();
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
      throw Problem.forbidden("This server was started with --read-only.").thrown();
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
      throw Problem.forbidden("Start the server with --allow-upload to add notices here.").thrown();
    }
    Frame frame = studio.frame(context, studio.words(context).say("新增文件", "Add a notice"), "/add");
    studio.show(context, "add", new AddView(frame, studio.site().keeper().limits().maxBytes()));
  }
}
