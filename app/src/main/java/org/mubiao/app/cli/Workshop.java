package org.mubiao.app.cli;

import org.mubiao.app.service.Progress;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;

/** What reading commands have in common. */
final class Workshop {

  private Workshop() {}

  static Extractor extractor() {
    return new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT);
  }

  static int threads() {
    return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
  }

  static Progress progress(java.io.PrintWriter err) {
    return Progress.SILENT;
  }
}
