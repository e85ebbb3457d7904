package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A target read from an OFD file is the target that the same notice gives in another format. */
class OfdFormatsTest {

  private static final FormatReading READING = new FormatReading();

  @ParameterizedTest(name = "{0}/{1}.ofd agrees with the text to {2}")
  @CsvSource({
    "ofd,000,0.99",
    "ofd,001,0.99",
    "ofd,002,0.99",
    "ofd,003,0.99",
    "ofd,004,0.99",
    "ofd-columns,000,0.99",
    "ofd-columns,003,0.99",
  })
  void theTargetsOfASeedAreThoseOfItsText(String folder, String name, double least)
      throws IOException {
    agree(
        FormatReading.seed(name),
        FormatReading.FORMATS.resolve(folder).resolve(name + ".ofd"),
        least);
  }

  @ParameterizedTest(name = "{1} agrees with {0} to {2}")
  @CsvSource({
    "docx/plan.docx, ofd/plan.ofd, 0.99",
    "docx/plan.docx, ofd/wide.ofd, 0.99",
    "docx/plan.docx, ofd/wide-turned.ofd, 0.99",
    "docx/plan.docx, ofd/wide-sideways.ofd, 0.99",
    "docx/tasks.docx, ofd/tasks.ofd, 0.99",
    "docx/tasks.docx, ofd/tasks-head-once.ofd, 0.99",
    "docx/tasks.docx, ofd/tasks-row-split.ofd, 0.94",
    "docx/towns-ruled.docx, ofd/towns-ruled.ofd, 0.99",
    "docx/towns-ruled.docx, ofd/towns.ofd, 0.99",
  })
  // Where a row goes on overleaf, the quote of its cell holds what stands between: one record
  // differs.
  void theTargetsOfANoticeWithTablesAreThoseOfItsWordFile(String one, String other, double least) {
    agree(FormatReading.FORMATS.resolve(one), FormatReading.FORMATS.resolve(other), least);
  }

  private static void agree(Path one, Path other, double least) {
    FormatReading.Agreement agreement =
        READING.compare(READING.targets(one), READING.targets(other));
    assertThat(agreement.f1())
        .as(() -> other + "\n" + String.join("\n", agreement.differences()))
        .isGreaterThanOrEqualTo(least);
  }
}
