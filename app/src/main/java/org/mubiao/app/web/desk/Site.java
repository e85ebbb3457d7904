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
 * @param turns who is answered when many ask at once
 * @param kept answers that took long, for who asks again
 * @param scratch where files lie for a moment
 */
public record Site(
    ServerOptions options,
    LivingOutput output,
    Lexicon lexicon,
    Jobs jobs,
    KeepCorpus keeper,
    String assets,
    Turns turns,
    KeptAnswers kept,
    ScratchFolder scratch) {

  /**
   * {@return what the work reads from one whole state of the output}
   *
   * @throws org.mubiao.model.search.TimeLimitException if questions of it take longer than one
   *     answer may, once they are begun
   * @throws Problem.Thrown if so many ask that its turn does not come
   */
  public <T> T read(LivingOutput.Work<T> work) throws IOException {
    return turns.take(() -> limited(work));
  }

  /** {@return the same as {@link #read} of work that may take seconds, such as a comparison} */
  public <T> T readLong(LivingOutput.Work<T> work) throws IOException {
    return turns.takeLong(() -> limited(work));
  }

  private <T> T limited(LivingOutput.Work<T> work) throws IOException {
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
