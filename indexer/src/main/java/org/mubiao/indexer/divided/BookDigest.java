package org.mubiao.indexer.divided;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** Digests by which parts and who asks them know that they speak of the same. */
public final class BookDigest {

  private BookDigest() {}

  /** {@return the digest of these bytes} */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** {@return the digest of the counts of names} */
  public static String of(SortedMap<String, SortedMap<String, Integer>> counts) {
    return of(Wire.bytes(out -> Wire.counts(counts, out)));
  }
}
