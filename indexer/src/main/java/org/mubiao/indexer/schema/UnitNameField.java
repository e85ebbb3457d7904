package org.mubiao.indexer.schema;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/** Names of bodies, asked whole (发改委) or by a part (发展和改革). */
public final class UnitNameField {

  private final NameField whole;
  private final TextField part;

  UnitNameField(String name) {
    whole = new NameField(name);
    part = TextField.unscored(name + ".part");
  }

  /** Adds the names of one body. What stands in a longer one is no further part. */
  public void write(Document document, Set<String> names) {
    for (String name : names) {
      whole.write(document, name);
      if (names.stream().noneMatch(other -> !other.equals(name) && other.contains(name))) {
        part.write(document, name);
      }
    }
  }

  /** {@return the documents that have exactly this name} */
  public Query ask(String name) {
    return whole.ask(name);
  }

  /** {@return the documents that have a name in which {@code folded} stands} */
  public Query askPart(String folded) {
    return part.ask(folded);
  }
}
