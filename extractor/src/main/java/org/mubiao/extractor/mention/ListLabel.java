package org.mubiao.extractor.mention;

/**
 * A label inside a unit list: 牵头单位：.
 *
 * @param kind what it opens
 * @param start first folded character
 * @param end one past its last, the colon included
 */
record ListLabel(Kind kind, int start, int end) {

  /** What a label opens. */
  enum Kind {
    /** Units that lead. */
    LEAD,
    /** Units that take part. */
    PARTNER,
    /** Units without a role. */
    RESPONSIBLE,
    /** People. */
    PERSON,
    /** A time limit. */
    DUE,
    /** Anything else, which ends what stands before it. */
    OTHER
  }

  boolean namesUnits() {
    return kind == Kind.LEAD || kind == Kind.PARTNER || kind == Kind.RESPONSIBLE;
  }

  int length() {
    return end - start;
  }
}
