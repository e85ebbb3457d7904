package org.mubiao.indexer.search;

import org.mubiao.indexer.names.NameBook;

/** The names that stand in an index. */
@FunctionalInterface
interface Names {

  /** {@return the names with what people type for them} */
  NameBook book();
}
