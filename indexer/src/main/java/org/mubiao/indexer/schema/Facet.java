package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * Values that are counted over the hits, each as people read it.
 *
 * @param name name in the answer
 */
public record Facet(String name) {

  private static final int LONGEST = 2_000;

  /** {@return the name of the Lucene field} */
  public String field() {
    return "facet." + name;
  }

  /** Adds a value; a document counts once for each value, however often it is added. */
  public void write(Document document, String value) {
    String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    document.add(new SortedSetDocValuesField(field(), new BytesRef(cut)));
  }
}
