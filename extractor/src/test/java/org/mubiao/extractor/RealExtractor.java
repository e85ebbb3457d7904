package org.mubiao.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.Target;

/** The extractor with the program's own lexicon, made once for all tests. */
public final class RealExtractor {

  /** The extractor. */
  public static final Extractor EXTRACTOR = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);

  private RealExtractor() {}

  /** {@return what is extracted from a plain text} */
  public static ExtractionOutcome.Extracted extract(String text) {
    ExtractionOutcome outcome =
        EXTRACTOR.extract(new SourceFile("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome).isInstanceOf(ExtractionOutcome.Extracted.class);
    return (ExtractionOutcome.Extracted) outcome;
  }

  /** {@return the targets of a plan that holds this body} */
  public static List<Target> targets(String body) {
    return extract("临江市2025年科技创新工作要点\n\n一、总体目标\n\n" + body + "\n").targets().targets();
  }

  /** {@return the facts of a document} */
  public static DocumentInfo info(String text) {
    return extract(text).targets().document();
  }
}
