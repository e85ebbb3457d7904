package org.mubiao.extractor.parse.scan;

import org.mubiao.extractor.parse.layout.RefusedException;

/** Reads the lines of text of a picture. Serves one caller at a time. */
@FunctionalInterface
interface RecognitionEngine {

  /**
   * {@return the lines of {@code picture}}
   *
   * @throws RefusedException if there is no engine on this machine, or it fails
   */
  EngineReading read(GrayPicture picture) throws RefusedException;
}
