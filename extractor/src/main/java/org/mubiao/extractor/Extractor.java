package org.mubiao.extractor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.DocumentSource;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** Reads one notice at a time. Safe for use by several threads. */
public final class Extractor {

  private final Producer producer;
  private final ReadLimits limits;

  /**
   * Prepares an extractor; dictionaries are loaded on first use.
   *
   * @param lexicon words as data
   * @param limits what a file may ask for
   */
  public Extractor(Lexicon lexicon, ReadLimits limits) {
    this.producer = new Producer("mubiao", "0.1.0", lexicon.digest());
    this.limits = limits;
  }

  /** {@return what stamps the work of this extractor} */
  public Producer producer() {
    return producer;
  }

  /** {@return how the reading of {@code file} ended; never throws for a bad file} */
  public ExtractionOutcome extract(SourceFile file) {
    if (file.bytes().length > limits.maxBytes()) {
      return new ExtractionOutcome.Refused("too large");
    }
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    DocumentSource source =
        new DocumentSource(
            file.name(), List.of(file.name()), "text/plain", file.bytes().length, file.sha256(), null);
    DocumentInfo info =
        new DocumentInfo(file.id(), source, null, null, null, null, null, null, null, null);
    return new ExtractionOutcome.Extracted(
        new TargetSet(producer, info, List.of(), List.of(), List.of(), List.of()), text);
  }
}
