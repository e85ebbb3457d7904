package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.List;

/** What compiling a request found out that is needed again to show its hits. */
final class Findings {

  private final List<Needle> needles = new ArrayList<>();
  private final List<Seams.Place> seams = new ArrayList<>();

  private boolean apart;
  private boolean incomplete;

  /** Says that characters of words that were taken apart are part of no word and not looked for. */
  void leftOut() {
    incomplete = true;
  }

  /** {@return whether some characters are not looked for} */
  boolean incomplete() {
    return incomplete;
  }

  /** Says that words were taken apart since they stand nowhere as they are. */
  void tookApart() {
    apart = true;
  }

  /** {@return whether words were taken apart} */
  boolean apart() {
    return apart;
  }

  /** {@return what to look for in each hit, to be added to} */
  List<Needle> needles() {
    return needles;
  }

  /** {@return places to be marked that run over the end of a passage, to be added to} */
  List<Seams.Place> seams() {
    return seams;
  }
}
