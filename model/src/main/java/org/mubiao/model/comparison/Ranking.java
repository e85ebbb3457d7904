package org.mubiao.model.comparison;

import java.util.List;
import org.mubiao.model.target.Status;

/**
 * Places in order of one year's values, best first. Only values that may be compared are ranked
 * together.
 *
 * @param year calendar year
 * @param status targets or actuals
 * @param ranks best first; equal values share a rank, and the next rank is left out
 */
public record Ranking(int year, Status status, List<Rank> ranks) {

  /** Copies the list. */
  public Ranking {
    ranks = List.copyOf(ranks);
  }

  /**
   * A place's rank.
   *
   * @param row id of its row
   * @param place its name
   * @param rank from 1
   */
  public record Rank(String row, String place, int rank) {}
}
