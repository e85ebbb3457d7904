package org.mubiao.app.service;

import java.io.IOException;
import java.util.List;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;

/** Finds the file that a document was read from, among the inputs and by its bytes alone. */
public final class FindSource {

  private FindSource() {}

  /**
   * {@return the file, which has the very bytes that the document was read from}
   *
   * @throws WrongUsageException if it is not among the inputs any more
   */
  public static SourceFile of(OutputFolder output, DocumentInfo document, ReadLimits limits)
      throws IOException {
    return DrawEvidence.find(output, List.of(), document, limits);
  }
}
