package org.mubiao.solr.client;

import org.mubiao.indexer.IndexPart;
import org.mubiao.model.target.Producer;

/**
 * The digest a document is written under: of what it holds, and of how that is written, as a
 * collection may outlive a version of the program.
 */
final class LoadDigest {

  private static final char END = '@';

  private LoadDigest() {}

  static String of(String digest, Producer producer) {
    return digest + END + IndexPart.stamp(producer.lexicon());
  }

  /** {@return the digest of what a document holds} */
  static String told(String digest) {
    int end = digest.indexOf(END);
    return end < 0 ? digest : digest.substring(0, end);
  }
}
