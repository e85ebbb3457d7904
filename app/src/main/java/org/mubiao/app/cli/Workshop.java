package org.mubiao.app.cli;

import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.target.Producer;

/** What several commands work with. */
final class Workshop {

  /** Writing the workbook of more files takes longer than all else that one new notice needs. */
  static final int MOST_WITH_WORKBOOK =
      Integer.getInteger("mubiao.workbook.at.once", 300); // tests are small

  private Workshop() {}

  static Extractor extractor(TextRecognition recognition) {
    Extractor.warmUp();
    return new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, recognition);
  }

  /** {@return what stamps the work of this program} */
  static Producer producer() {
    return new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
  }

  /** {@return how many files are read at a time} */
  static int threads() {
    return Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
  }

  static ProgressLine progress(Console console) {
    return new ProgressLine(console.err(), Terminal.hearsErrors());
  }
}
