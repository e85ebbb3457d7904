package org.mubiao.extractor.flattened;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Table;

/** Reads tables of tasks on one line. */
final class FusedTasks {

  private FusedTasks() {}

  static @Nullable Table read(FlatText flat, HeadFinder.Heads heads) {
    return null;
  }
}
