package org.mubiao.evaluation.fuzz;

import java.io.IOException;

/** Gives an input to the program and proves what comes of it. */
@FunctionalInterface
interface InputReader {

  /**
   * Reads the input.
   *
   * @throws AssertionError if what came of it is not as promised
   */
  void read(byte[] input) throws IOException;
}
