package org.mubiao.indexer.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What has a name in which some characters stand. Reads all names of the field, of which there are
 * few beside the hits that have them: cheaper than writing the parts of each name with every hit.
 */
final class NamePartQuery extends MultiTermQuery {

  private final String part;

  /**
   * Makes one.
   *
   * @param field holds whole names, folded
   * @param part folded characters, one at least
   */
  NamePartQuery(String field, String part) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.part = part;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new NamesWithPart(terms.iterator(), part.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(getField())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return getField() + ":*" + part + "*";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof NamePartQuery query && part.equals(query.part);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + part.hashCode();
  }

  /** Names that hold the bytes of a part: no character begins inside of another in UTF-8. */
  private static final class NamesWithPart extends FilteredTermsEnum {

    private final byte[] part;

    NamesWithPart(TermsEnum names, byte[] part) {
      super(names, false);
      this.part = part;
    }

    @Override
    protected AcceptStatus accept(BytesRef name) {
      for (int at = name.offset; at <= name.offset + name.length - part.length; at++) {
        if (stands(name, at)) {
          return AcceptStatus.YES;
        }
      }
      return AcceptStatus.NO;
    }

    private boolean stands(BytesRef name, int at) {
      for (int index = 0; index < part.length; index++) {
        if (name.bytes[at + index] != part[index]) {
          return false;
        }
      }
      return true;
    }
  }
}
