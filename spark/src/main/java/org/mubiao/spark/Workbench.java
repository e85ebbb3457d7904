package org.mubiao.spark;

import org.mubiao.app.service.ReadApart;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;

/**
 * What a machine reads with. Lexicon and dictionaries are loaded once a process, not once a task.
 */
final class Workbench {

  private Workbench() {}

  private static final class Whole {
    static final ReadApart READ = make(TextRecognition.ON);
  }

  private static final class WithoutRecognition {
    static final ReadApart READ = make(TextRecognition.OFF);
  }

  private static ReadApart make(TextRecognition recognition) {
    Extractor.warmUp();
    return new ReadApart(
        new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, recognition), ReadLimits.DEFAULT);
  }

  /** {@return what reads, with the limits of the local run} */
  static ReadApart read(boolean recognition) {
    return recognition ? Whole.READ : WithoutRecognition.READ;
  }
}
