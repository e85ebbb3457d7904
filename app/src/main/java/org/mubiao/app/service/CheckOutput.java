package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/** Gathers what does not add up in an output. */
public final class CheckOutput {

  private CheckOutput() {}

  /** {@return the findings within documents, by document, and then those across them} */
  public static List<Finding> of(OpenOutput output) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (TargetSet set : output.documents()) {
      findings.addAll(set.findings());
    }
    try {
      findings.addAll(FindingsJson.read(Files.readAllBytes(output.folder().findings())));
    } catch (NoSuchFileException e) {
      return findings; // what `mubiao extract` made has no findings across documents
    }
    return findings;
  }
}
