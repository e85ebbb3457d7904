package org.mubiao.app.cli;

import org.mubiao.extractor.parse.TextRecognition;
import picocli.CommandLine.Option;

/** Whether pages that are pictures are read. */
final class RecognitionOption {

  @Option(
      names = "--no-ocr",
      description =
          "do not recognise the text of scans and pictures (seconds a page): such files are refused,"
              + " such pages of other files left out, and either is said")
  boolean off;

  /** {@return how pages that are pictures are read, with each page told to {@code progress}} */
  TextRecognition recognition(TextRecognition.Listener progress) {
    return new TextRecognition(!off, progress);
  }
}
