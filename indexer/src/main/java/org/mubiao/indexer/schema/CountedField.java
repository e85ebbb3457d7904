package org.mubiao.indexer.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of a hit, as one value: what hits have in common is then counted by adding
 * one to one number for each hit, and taken apart once for all hits that are alike.
 */
public final class CountedField {

  /** Lucene refuses terms of more than 32,766 bytes. */
  private static final int LONGEST = 32_000;

  private static final int FEW = 8;
  private static final char END = '\u0000';

  private final String name;

  CountedField(String name) {
    this.name = name;
  }

  /**
   * Adds what is counted; an entry counts once, however often it is there. Where every Lucene
   * document has a value, if an empty one, counting is faster.
   */
  public void write(Document document, List<FacetEntry> entries) {
    StringBuilder term = new StringBuilder();
    int bytes = 0;
    for (FacetEntry entry : once(entries)) {
      int from = term.length();
      term.append(sign(entry.facet()));
      term.append(entry.value().replace(END, ' ')).append(END);
      bytes += 3 * (term.length() - from);
      if (bytes > LONGEST) {
        term.setLength(from);
        break;
      }
    }
    document.add(new SortedDocValuesField(name, new BytesRef(term)));
  }

  /** Most have a few, all different, for which a set would be dear. */
  private static Collection<FacetEntry> once(List<FacetEntry> entries) {
    if (entries.size() > FEW) {
      return new LinkedHashSet<>(entries);
    }
    for (int index = 1; index < entries.size(); index++) {
      if (entries.subList(0, index).contains(entries.get(index))) {
        return new LinkedHashSet<>(entries);
      }
    }
    return entries;
  }

  /** {@return the values of a part of the index; null if it has none} */
  public @Nullable SortedDocValues values(LeafReader reader) throws IOException {
    return reader.getSortedDocValues(name);
  }

  /** {@return what a value stands for} */
  public List<FacetEntry> read(BytesRef value) {
    String term = value.utf8ToString();
    List<FacetEntry> entries = new ArrayList<>();
    for (int from = 0; from < term.length(); ) {
      int end = term.indexOf(END, from);
      entries.add(new FacetEntry(facet(term.charAt(from)), term.substring(from + 1, end)));
      from = end + 1;
    }
    return entries;
  }

  private static char sign(String facet) {
    int shown = Schema.FACETS.indexOf(facet);
    int hidden = Schema.HIDDEN.indexOf(facet);
    if (shown < 0 && hidden < 0) {
      throw new IllegalArgumentException("no facet " + facet);
    }
    return (char) (shown >= 0 ? 'A' + shown : 'a' + hidden);
  }

  private static String facet(char sign) {
    return sign >= 'a' ? Schema.HIDDEN.get(sign - 'a') : Schema.FACETS.get(sign - 'A');
  }
}
