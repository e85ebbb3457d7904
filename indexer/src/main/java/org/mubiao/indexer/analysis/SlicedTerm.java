package org.mubiao.indexer.analysis;

import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.BytesRef;

/**
 * A token that is a slice of a text in UTF-8. Each character stands in two pairs and in several
 * words; so the text is written in bytes once instead of each token. To all who read it, it is a
 * token like any other; not for those who would change its characters.
 */
final class SlicedTerm extends PackedTokenAttributeImpl {

  private BytesRef slice = new BytesRef();
  private boolean sliced;

  /**
   * Takes a slice for the bytes of the characters that were set before.
   *
   * @param bytes the text in UTF-8, not copied
   * @param start first byte, inclusive
   * @param end one past the last
   */
  void slice(byte[] bytes, int start, int end) {
    slice.bytes = bytes;
    slice.offset = start;
    slice.length = end - start;
    sliced = true;
  }

  @Override
  public BytesRef getBytesRef() {
    return sliced ? slice : super.getBytesRef();
  }

  @Override
  public void clear() {
    super.clear();
    sliced = false;
  }

  @Override
  public void end() {
    super.end();
    sliced = false;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    super.copyTo(target);
    if (target instanceof SlicedTerm copy) {
      copy.sliced = false; // it has the characters, and the bytes may change with the next text
    }
  }

  @Override
  public SlicedTerm clone() {
    SlicedTerm clone = (SlicedTerm) super.clone();
    clone.slice = new BytesRef();
    clone.sliced = false;
    return clone;
  }
}
