package org.mubiao.app.service;

/** Hears how far long work has come. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress SILENT = (what, done, total) -> {};

  /**
   * One more is done.
   *
   * @param what file or step that was done
   * @param done how many are done
   * @param total how many there are
   */
  void done(String what, int done, int total);
}
