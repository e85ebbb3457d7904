package org.mubiao.extractor.source;

import java.time.Duration;

/**
 * How much of an untrusted file is read before it is refused.
 *
 * @param maxBytes largest file in bytes
 * @param maxCharacters longest text in UTF-16 code units
 * @param maxPages most pages
 * @param maxDepth deepest nesting of elements or packages
 * @param maxExpansion largest ratio of unpacked to packed bytes
 * @param timeout longest time for one file
 */
public record ReadLimits(
    long maxBytes,
    int maxCharacters,
    int maxPages,
    int maxDepth,
    int maxExpansion,
    Duration timeout) {

  /** 64 MiB, 4 million characters, 2,000 pages, depth 100, expansion 100, two minutes. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64L << 20, 4_000_000, 2_000, 100, 100, Duration.ofMinutes(2));
}
