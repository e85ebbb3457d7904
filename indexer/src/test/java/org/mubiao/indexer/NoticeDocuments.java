package org.mubiao.indexer;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.mubiao.testkit.DocumentMaker;

/** The Lucene documents of the small notices. */
public final class NoticeDocuments {

  private NoticeDocuments() {}

  /** {@return all of them} */
  public static List<Document> all() {
    List<Document> all = new ArrayList<>();
    for (DocumentMaker maker : List.of(Notices.rugao(), Notices.qidong())) {
      all.addAll(IndexFields.of(maker.set(), maker.text(), "1"));
    }
    return all;
  }
}
