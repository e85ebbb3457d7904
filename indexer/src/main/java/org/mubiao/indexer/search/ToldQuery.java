package org.mubiao.indexer.search;

import java.util.Objects;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.Explanation;

/**
 * A query that can say in words what it looks for. It finds and weighs what its inside does, times
 * field weight and rarity.
 */
final class ToldQuery extends Query {

  private final Query inside;
  private final Explanation.Field field;
  private final String words;
  private final float weight;
  private final float rarity;
  private final @Nullable Integer hits;

  /**
   * Makes one.
   *
   * @param inside what is asked, weights included
   * @param field where it looks
   * @param words what it looks for
   * @param weight weight of the field, a part of those of {@code inside}
   * @param rarity weight by rarity, the other part
   * @param hits how many passages and targets were counted for that, null if none
   */
  private ToldQuery(
      Query inside,
      Explanation.Field field,
      String words,
      float weight,
      float rarity,
      @Nullable Integer hits) {
    this.inside = inside;
    this.field = field;
    this.words = words;
    this.weight = weight;
    this.rarity = rarity;
    this.hits = hits;
  }

  /**
   * {@return a query that weighs so much}
   *
   * @param query what is asked, without weights
   */
  static ToldQuery weighing(
      Query query,
      Explanation.Field field,
      String words,
      float weight,
      float rarity,
      @Nullable Integer hits) {
    Query boosted = new BoostQuery(query, weight * rarity);
    return new ToldQuery(boosted, field, words, weight, rarity, hits);
  }

  Query inside() {
    return inside;
  }

  Explanation.Field field() {
    return field;
  }

  String words() {
    return words;
  }

  float weight() {
    return weight;
  }

  float rarity() {
    return rarity;
  }

  @Nullable Integer hits() {
    return hits;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return inside;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    inside.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return inside.toString(defaultField);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ToldQuery told
        && inside.equals(told.inside)
        && field == told.field
        && words.equals(told.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inside, field, words);
  }
}
