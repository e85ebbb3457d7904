package org.mubiao.indexer.schema;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Names of bodies, asked whole (发改委) or by a part (发展和改革). */
public final class UnitNameField {

  private final String name;
  private final NameField whole;

  /** Null if parts are looked for in all names. */
  private final @Nullable TextField part;

  private UnitNameField(String name, @Nullable TextField part) {
    this.name = name;
    this.whole = new NameField(name);
    this.part = part;
  }

  /** {@return a field that many hits of a document have, with few names} */
  static UnitNameField ofHits(String name) {
    return new UnitNameField(name, null);
  }

  /** {@return a field that only heads have, asked by parts again and again} */
  static UnitNameField ofHeads(String name) {
    return new UnitNameField(name, TextField.unscored(name + ".part"));
  }

  /** Adds the names of one body. What stands in a longer one is no further part. */
  public void write(Document document, Set<String> names) {
    for (String each : names) {
      whole.write(document, each);
      if (part != null
          && names.stream().noneMatch(other -> !other.equals(each) && other.contains(each))) {
        part.write(document, each);
      }
    }
  }

  /** {@return the documents that have exactly this name} */
  public Query ask(String unit) {
    return whole.ask(unit);
  }

  /** {@return the documents that have a name in which {@code folded} stands} */
  public Query askPart(String folded) {
    if (part != null) {
      return part.ask(folded);
    }
    return folded.isEmpty()
        ? new MatchNoDocsQuery("no character to look for")
        : new NamePartQuery(name, folded);
  }
}
