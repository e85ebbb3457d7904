package org.mubiao.extractor.parse.scan;

import org.mubiao.extractor.parse.print.UnreadPageException;

/** Reads the lines of text of a picture. Serves one caller at a time. */
interface RecognitionEngine {

  /**
   * Looks whether there is an engine, before anything is drawn for it.
   *
   * @throws UnreadPageException if there is none on this machine
   */
  void check() throws UnreadPageException;

  /**
   * {@return the lines of {@code picture}}
   *
   * @throws UnreadPageException if there is no engine on this machine, or it is stuck
   */
  EngineReading read(GrayPicture picture) throws UnreadPageException;
}
