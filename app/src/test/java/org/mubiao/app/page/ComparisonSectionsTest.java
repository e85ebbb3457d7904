package org.mubiao.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.model.comparison.CompareTargets;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRequest;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.target.TargetSet;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** What a comparison shows, and what it says of what it does not. */
class ComparisonSectionsTest {

  private static final int PLACES = 12;

  @Test
  void placesThatHaveNoBarAreNamedBelowTheChart() {
    List<TargetSet> documents = new ArrayList<>();
    for (int number = 0; number < PLACES; number++) {
      documents.add(plan("第" + number + "县", 2026, 20 + number));
    }
    documents.add(plan("早年县", 2019, 7));
    List<Comparison> comparisons =
        new CompareTargets(Lexicons.small().indicators()).compare(documents, ComparisonRequest.ALL);
    String chinese = ComparisonSections.of(comparisons, 0, new ComparisonWords(false));
    assertThat(chinese).contains("<svg", "只列入表中的：早年县").doesNotContainPattern("只列入表中的：[^<]*第\\d");
    assertThat(ComparisonSections.of(comparisons, 0, new ComparisonWords(true)))
        .contains("without a value for the years drawn: 早年县");
  }

  private static TargetSet plan(String place, int year, int value) {
    String words = "集成电路企业达到" + value + "家";
    return DocumentMaker.document(place + ".txt", words + "。")
        .issuedOn(year + "-03-01")
        .plan(year, year)
        .region(new Region(place, null, RegionLevel.COUNTY, List.of()))
        .target(
            words,
            "集成电路企业",
            Integer.toString(value),
            "家",
            maker -> maker.years(year, year).key("chips", "集成电路企业数"))
        .set();
  }
}
