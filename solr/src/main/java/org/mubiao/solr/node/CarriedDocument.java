package org.mubiao.solr.node;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * A Lucene document on its way through Solr's own. In Solr's log it is an empty string: what is
 * read from the log is made anew from the notice beside it.
 */
final class CarriedDocument implements CharSequence {

  private final Document document;

  CarriedDocument(Document document) {
    this.document = document;
  }

  List<IndexableField> fields() {
    return document.getFields();
  }

  @Override
  public int length() {
    return 0;
  }

  @Override
  public char charAt(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return "";
  }

  @Override
  public String toString() {
    return "";
  }
}
