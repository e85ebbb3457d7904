package org.mubiao.app.web.desk;

import java.io.IOException;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.TimeLimit;

/**
 * What all answers are made with.
 *
 * @param options how the server was started
 * @param output the output that is served
 * @param lexicon names of places and indicators
 * @param jobs work that takes longer than a request
 * @param keeper brings the output up to date and takes notices in
 * @param assets beginning of the addresses of style and scripts
 */
public record Site(
    ServerOptions options,
    LivingOutput output,
    Lexicon lexicon,
    Jobs jobs,
    KeepCorpus keeper,
    String assets) {

  /**
   * {@return what the work reads from one whole state of the output}
   *
   * @throws org.mubiao.model.search.TimeLimitException if questions of it take longer than one
   *     answer may
   */
  public <T> T read(LivingOutput.Work<T> work) throws IOException {
    return TimeLimit.within(options.patience(), () -> output.read(work));
  }

  /** Has the files of the output follow what was corrected, when there is time for it. */
  public void bringUpToDate() {
    jobs.startOnce(
        "corrections",
        progress -> {
          keeper.run(progress);
          return "/table";
        });
  }
}
