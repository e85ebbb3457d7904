package org.mubiao.indexer.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * Names what a query matches, the same in every part of an index, whatever the part holds; weights
 * are left out, as they match nothing.
 */
final class QueryName {

  /** Bytes of the digest that are kept. */
  private static final int BYTES = 16;

  private QueryName() {}

  /** {@return a short name, equal for equal queries and, as far as digests go, for no others} */
  static String of(Query query) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(written(query).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String written(Query query) {
    if (query instanceof ToldQuery told) {
      return written(told.inside());
    }
    if (query instanceof BoostQuery boosted) {
      return written(boosted.getQuery());
    }
    if (query instanceof ConstantScoreQuery constant) {
      return written(constant.getQuery());
    }
    if (query instanceof HeldQuery held) {
      return written(held.inside());
    }
    if (query instanceof MembersQuery members) {
      return "members" + bracketed(List.of(written(members.heads())));
    }
    if (query instanceof DisjunctionMaxQuery ways) {
      // Lucene gives the ways in an order that may differ from one run to the next
      return "any"
          + bracketed(ways.getDisjuncts().stream().map(QueryName::written).sorted().toList());
    }
    if (query instanceof BooleanQuery several) {
      List<String> clauses = new ArrayList<>();
      for (BooleanClause clause : several.clauses()) {
        clauses.add((clause.isRequired() ? "+" : clause.getOccur()) + written(clause.getQuery()));
      }
      return "all" + several.getMinimumNumberShouldMatch() + bracketed(clauses);
    }
    return query.getClass().getName() + bracketed(List.of(query.toString("")));
  }

  /** Says how long each is, so that no two lists look alike. */
  private static String bracketed(List<String> parts) {
    StringBuilder all = new StringBuilder("(");
    parts.forEach(part -> all.append(part.length()).append(':').append(part));
    return all.append(')').toString();
  }
}
