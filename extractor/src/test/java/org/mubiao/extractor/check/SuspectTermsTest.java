package org.mubiao.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Finding;

class SuspectTermsTest {

  private static final DocumentId DOCUMENT = new DocumentId("0123456789abcdef");
  private static final Lexicon LEXICON = LexiconLoader.load();

  private final SuspectTerms terms = SuspectTerms.of(LEXICON);

  private List<Finding> find(String text) {
    return terms.find(DOCUMENT, TextFolder.fold(text), text);
  }

  /** Many terms begin as others do. */
  @Test
  void everyTermIsFoundAmongTheOthers() {
    List<String> missed = new ArrayList<>();
    int looked = 0;
    for (IndicatorEntry entry : LEXICON.indicators().entries()) {
      String term = entry.label();
      if (term.codePoints().allMatch(point -> point >= 0x4e00 && point <= 0x9fff)
          && term.length() >= 6
          && term.codePoints().distinct().count() == term.length()) {
        String slip = term.substring(0, 2) + term.charAt(4) + term.substring(2);
        looked++;
        // A shorter term in it may be told instead.
        if (find("今年" + slip + "增加，其中" + term + "较多。").isEmpty()) {
          missed.add(term);
        }
      }
    }
    assertThat(looked).isGreaterThan(100);
    assertThat(missed).isEmpty();
  }

  @Test
  void whatIsWrittenOnlyWrongOrOnlyRightIsLeftAlone() {
    assertThat(find("科技型中小企业和高新技术企业。")).isEmpty();
    assertThat(find("科技型中小型企业。")).isEmpty();
    assertThat(find("")).isEmpty();
    assertThat(find("企")).isEmpty();
  }

  @Test
  void findingsStandInTheOrderOfTheTerms() {
    String text = "科技型中小型企业、高新技新术企业；科技型中小企业、高新技术企业；科技型中小型企业。";
    assertThat(find(text))
        .extracting(finding -> finding.evidence().size())
        .containsExactly(2, 1)
        .hasSize(2);
  }
}
