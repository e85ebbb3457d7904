package org.mubiao.app.cli;

import org.mubiao.app.service.Progress;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.target.Producer;

/** What several commands work with. */
final class Workshop {

  private Workshop() {}

  static Extractor extractor() {
    Extractor.warmUp();
    return new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT);
  }

  /** {@return what stamps the work of this program} */
  static Producer producer() {
    return new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
  }

  /** {@return how many files are read at a time} */
  static int threads() {
    return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
  }

  static Progress progress(Console console) {
    return Terminal.hearsErrors() ? new ProgressLine(console.err()) : Progress.SILENT;
  }
}
