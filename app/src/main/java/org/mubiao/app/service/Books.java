package org.mubiao.app.service;

import java.io.IOException;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * The files that hold the targets of all documents. They are filled document by document and take
 * their places together at the end.
 */
final class Books implements AutoCloseable {

  private final PendingFile lines;

  Books(OutputFolder output) throws IOException {
    lines = PendingFile.at(output.targetLines());
  }

  /** Adds a document's targets; those of a duplicate stand with its original already. */
  void add(TargetSet set) throws IOException {
    if (set.document().duplicateOf() != null) {
      return;
    }
    DocumentReference document = DocumentReference.of(set.document());
    for (Target target : set.targets()) {
      TargetLineJson.write(new TargetLine(target, document), lines.stream());
    }
  }

  void commit() throws IOException {
    lines.commit();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
