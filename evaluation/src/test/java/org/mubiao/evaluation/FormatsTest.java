package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target read from any format is the target that the plain text of the same notice gives. */
class FormatsTest {

  private static final FormatReading READING = new FormatReading();

  @ParameterizedTest(name = "{0}/{1} agrees with the text to {2}")
  @CsvSource({
    "docx,000,0.99",
    "docx,001,0.99",
    "docx,002,0.99",
    "docx,003,0.99",
    "docx,004,0.99",
    "doc,000,0.99",
    "doc,001,0.99",
    "doc,002,0.99",
    "doc,003,0.99",
    "doc,004,0.99",
    "html,000,0.99",
    "html,001,0.99",
    "html,002,0.99",
    "html,003,0.99",
    "html,004,0.99",
    "pdf,000,0.99",
    "pdf,001,0.99",
    "pdf,002,0.99",
    "pdf,003,0.99",
    "pdf,004,0.99",
    "pdf-columns,000,0.99",
    "pdf-columns,003,0.99",
    "rtf,000,0.99",
    "rtf,004,0.99",
  })
  void theTargetsOfASeedAreThoseOfItsText(String format, String name, double least)
      throws IOException {
    agree(
        FormatReading.seed(name),
        FormatReading.FORMATS.resolve(format).resolve(name + "." + format.split("-")[0]),
        least);
  }

  @ParameterizedTest(name = "{1} agrees with {0}")
  @CsvSource({
    "docx/plan.docx, html/plan.html",
    "docx/plan.docx, doc/plan.doc",
    "docx/plan.docx, rtf/plan.rtf",
    "docx/tasks.docx, rtf/tasks.rtf",
    "sheet/plan.xlsx, sheet/plan.xls",
    "sheet/towns.xlsx, sheet/towns.xls",
    "docx/plan.docx, pdf/plan.pdf",
    "docx/plan.docx, pdf/wide.pdf",
    "docx/plan.docx, pdf/wide-turned.pdf",
    "docx/plan.docx, pdf/wide-sideways.pdf",
    "docx/tasks.docx, html/tasks.html",
    "docx/tasks.docx, doc/tasks.doc",
    "docx/tasks.docx, pdf/tasks.pdf",
    "docx/tasks.docx, pdf/tasks-head-once.pdf",
    "docx/towns-ruled.docx, html/towns-ruled.html",
    "docx/towns-ruled.docx, doc/towns-ruled.doc",
    "docx/towns-ruled.docx, pdf/towns-ruled.pdf",
    "docx/towns-ruled.docx, pdf/towns.pdf",
  })
  void theTargetsOfANoticeWithTablesAreTheSameInEachFormat(String one, String other) {
    agree(FormatReading.FORMATS.resolve(one), FormatReading.FORMATS.resolve(other), 0.99);
  }

  @ParameterizedTest(name = "each target of {0} is one of {1}")
  @CsvSource({
    "sheet/plan.xlsx, docx/plan.docx, 20",
    "sheet/plan.xls, docx/plan.docx, 20",
    "sheet/2026年各镇主要目标任务表.csv, docx/towns-ruled.docx, 32",
  })
  void theTargetsOfASheetAreThoseOfTheTableInItsNotice(String sheet, String notice, int count) {
    List<ComparableTarget> targets = READING.targets(FormatReading.FORMATS.resolve(sheet));
    assertThat(targets).hasSize(count);
    assertThat(READING.targets(FormatReading.FORMATS.resolve(notice))).containsAll(targets);
  }

  /** Between the two halves of such a row stands the rest of the row, which a quote has to hold. */
  @ParameterizedTest(name = "{1} agrees with {0} but for the quote")
  @CsvSource({
    "docx/tasks.docx, pdf/tasks-row-split.pdf",
    "docx/tasks.docx, ofd/tasks-row-split.ofd",
  })
  void theTargetsOfARowCutByTheEndOfThePageAreWhole(String one, String other) {
    FormatReading.Agreement agreement = READING.compare(unquoted(one), unquoted(other));
    assertThat(agreement.f1()).as(() -> String.join("\n", agreement.differences())).isEqualTo(1.0);
  }

  private static List<ComparableTarget> unquoted(String file) {
    return READING.targets(FormatReading.FORMATS.resolve(file)).stream()
        .map(ComparableTarget::unquoted)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"docx/tasks.docx", "html/tasks.html", "sheet/towns.xlsx"})
  void theFiguresInARowOfATaskTableAreDueWhenTheRowIs(String file) {
    List<ComparableTarget> targets = READING.targets(FormatReading.FORMATS.resolve(file));
    assertThat(targets)
        .filteredOn(target -> target.quote().contains("老旧小区"))
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.kind()).isEqualTo("quantity");
              assertThat(target.quote()).isEqualTo("改造城镇老旧小区38个");
              assertThat(target.deadline()).isEqualTo("2026-10-31");
              assertThat(target.lead()).hasSize(1);
            });
    assertThat(targets)
        .as("a row without a figure stays a milestone")
        .filteredOn(target -> target.quote().equals("建成清河湖实验室展示中心并投入使用"))
        .singleElement()
        .satisfies(target -> assertThat(target.kind()).isEqualTo("milestone"));
  }

  @Test
  void aRecordThatDiffersInOneWordIsSeen() {
    List<ComparableTarget> targets =
        READING.targets(FormatReading.FORMATS.resolve("docx/plan.docx"));
    assertThat(targets).hasSizeGreaterThan(20);
    assertThat(READING.compare(targets, targets).f1()).isEqualTo(1);
    assertThat(READING.compare(targets, targets.subList(1, targets.size())).f1()).isLessThan(1);
  }

  private static void agree(Path one, Path other, double least) {
    FormatReading.Agreement agreement =
        READING.compare(READING.targets(one), READING.targets(other));
    assertThat(agreement.f1())
        .as(() -> other + "\n" + String.join("\n", agreement.differences()))
        .isGreaterThanOrEqualTo(least);
  }
}
