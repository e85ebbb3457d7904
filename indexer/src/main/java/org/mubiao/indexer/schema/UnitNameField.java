package org.mubiao.indexer.schema;

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

  /** Adds a name. */
  public void write(Document document, String name) {
    whole.write(document, name);
    part.write(document, name);
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
