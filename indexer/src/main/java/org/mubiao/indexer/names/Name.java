package org.mubiao.indexer.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.search.NameKind;

/**
 * A name of the index.
 *
 * @param kind what it names
 * @param name in full
 * @param within what it lies in, for one of several places of one name; else null
 * @param value what the query language is to be asked for
 * @param count how many entries of the index have it
 * @param others other wordings people type for it: aliases, short names
 */
public record Name(
    NameKind kind,
    String name,
    @Nullable String within,
    String value,
    int count,
    List<String> others) {

  /** Copies the list. */
  public Name {
    others = List.copyOf(others);
  }
}
