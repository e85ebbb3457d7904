package org.mubiao.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.ApiOperation;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.JobJson;
import org.mubiao.app.service.AddNotices;
import org.mubiao.app.service.Progress;
import org.mubiao.app.table.ReadingNotes;
import org.mubiao.app.web.desk.Jobs;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.app.web.desk.Site;

/** Takes new notices in, one a request, as plain bytes. */
final class Notices {

  private static final String JSON = "application/json; charset=utf-8";
  private static final int LONGEST_NAME = 120;

  /** Files that may come at a time; each waits in a thread for its bytes. */
  private static final int MOST_AT_A_TIME = 8;

  /** What a file has to bring a second, once it had some time to begin. */
  private static final long LEAST_BYTES = 1_000;

  private static final long BEGINNING = TimeUnit.SECONDS.toNanos(15);

  /** Letters and digits of any script, and marks that mean nothing to a file system. */
  private static final Pattern UNUSUAL =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._()（）〔〕【】《》“”、，—-]+");

  private static final String TAG = "work";
  private static final String BYTES = "application/octet-stream";

  private final Site site;
  private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

  Notices(Api api) {
    this.site = api.site();
  }

  void addTo(List<Route> routes) {
    List<ApiOperation.ApiAnswer> answers = Route.answers(List.of(ApiFormat.JSON), "job");
    routes.add(
        new Route(
            new ApiOperation(
                "POST",
                "/notices",
                "addNotice",
                TAG,
                "Takes a notice in, if the server allows it; the answer is the work that reads it",
                List.of(ApiParameter.text("name", "name of the file", "notice.docx").asNeeded()),
                BYTES,
                answers,
                202,
                false,
                false),
            this::accept));
    routes.add(
        new Route(
            new ApiOperation(
                "GET",
                "/jobs/{id}",
                "readJob",
                TAG,
                "How far a piece of work is",
                List.of(
                    ApiParameter.path("id", "name of the work", "0123456789abcdef01234567"),
                    ApiParameter.choice(
                        "lang", "language of why it failed", List.of("zh", "en"), "en")),
                null,
                answers,
                200,
                false,
                false),
            this::job));
  }

  /** Takes the body in as a file; answers with the work that reads it. */
  private void accept(Asked asked, Context context) throws IOException {
    if (!site.options().mayUpload()) {
      throw Problem.forbidden(
              "Start the server with --allow-upload to add notices here.",
              "要在此新增文件，启动服务时请加 --allow-upload。")
          .thrown();
    }
    if (!BYTES.equals(context.contentType())) {
      throw new Problem(
              415,
              "media-type",
              "The body is of the wrong media type",
              "Send the file as application/octet-stream, with its name as ?name=.",
              null)
          .thrown();
    }
    String name = name(asked.text("name"));
    if (!places.tryAcquire()) {
      throw new Problem(
              503,
              "busy",
              "Too much is being sent",
              MOST_AT_A_TIME + " files are being sent already: try again when they are here.",
              null)
          .thrown();
    }
    try {
      take(context, name);
    } finally {
      places.release();
    }
  }

  private void take(Context context, String name) throws IOException {
    Path folder = site.scratch().newFolder();
    Path file = folder.resolve(name);
    try {
      save(context.bodyInputStream(), file);
      Jobs.Job job = site.jobs().start(progress -> add(file, progress));
      context.status(202).header("Location", "/api/v1/jobs/" + job.id());
      answer(context, job, false);
    } catch (IOException | RuntimeException e) {
      DiskFullException full = e instanceof Problem.Thrown ? null : DiskFullException.of(folder, e);
      remove(file);
      if (full != null) {
        throw full;
      }
      throw e;
    }
  }

  /** Tells how far a piece of work is. */
  private void job(Asked asked, Context context) {
    Jobs.Job job = site.jobs().find(asked.path("id"));
    if (job == null) {
      throw Problem.notFound("There is no such work (any more).").thrown();
    }
    answer(context, job, "zh".equals(asked.word("lang")));
  }

  private static void answer(Context context, Jobs.Job job, boolean chinese) {
    Problem problem = job.problem();
    String why = problem == null ? null : problem.detail();
    if (problem != null && chinese && problem.chinese() != null) {
      why = problem.chinese();
    }
    context.header("Cache-Control", "no-store");
    context
        .contentType(JSON)
        .result(
            JobJson.write(
                job.id(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.what(),
                job.done(),
                job.total(),
                job.result(),
                why));
  }

  private void save(InputStream body, Path file) throws IOException {
    long left = site.keeper().limits().maxBytes();
    long begun = System.nanoTime();
    long taken = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new Problem(
                  413,
                  "too-large",
                  "The file is too large",
                  "Files have at most " + site.keeper().limits().maxBytes() + " bytes.",
                  null)
              .thrown();
        }
        taken += read;
        long time = System.nanoTime() - begun;
        if (time > BEGINNING && taken < TimeUnit.NANOSECONDS.toSeconds(time) * LEAST_BYTES) {
          throw new Problem(
                  408,
                  "timeout",
                  "The file comes too slowly",
                  "Files have to come with " + LEAST_BYTES + " bytes a second: send it again.",
                  null)
              .thrown();
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private String add(Path file, Progress progress) throws IOException {
    try {
      List<AddNotices.Added> added = site.keeper().add(List.of(file), progress);
      for (AddNotices.Added one : added) {
        if (one.document() != null) {
          return "/documents/" + one.document() + "/changes";
        }
      }
      String reason = added.isEmpty() ? null : added.get(0).outcome().reason();
      String said =
          reason == null ? "The file holds no text and was not taken in." : plain(reason, file);
      throw new WrongUsageException(said, ReadingNotes.chinese(said));
    } finally {
      remove(file);
    }
  }

  /** Nobody needs to know where a file lay for a moment. */
  private static String plain(String sentence, Path file) {
    return sentence.replace(file.toString(), String.valueOf(file.getFileName()));
  }

  /** {@return a name without any path, that every file system takes} */
  static String name(@Nullable String given) {
    String name = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
    name = name.substring(name.lastIndexOf('\\') + 1);
    name = UNUSUAL.matcher(name).replaceAll("_").replaceAll("^[ .]+|[ .]+$", "");
    if (name.length() > LONGEST_NAME) {
      int dot = name.lastIndexOf('.');
      String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
      name = name.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
    if (name.isEmpty()) {
      throw Problem.badRequest("Give the name of the file as ?name=.").thrown();
    }
    return name;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
      Path folder = file.getParent();
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      org.mubiao.app.web.desk.ServerLog.problem("removing an upload", e);
    }
  }
}
