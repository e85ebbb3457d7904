package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read one output, made once from two small notices and the seeds. */
class ReadingCommandsTest {

  @TempDir static Path folder;

  @BeforeAll
  static void run() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Answer answer =
        Answer.to("run", "--corpus", Answer.seeds(), "--corpus", corpus, "--output", output());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
  }

  private static Path output() {
    return folder.resolve("output");
  }

  @Test
  void everySpanIsProved() {
    Answer answer = Answer.to("verify", "--output", output());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("7 documents").contains(" 0 not as they should be");
  }

  @Test
  void aWrongSpanFailsTheProof() throws IOException {
    Path copy = folder.resolve("copy");
    Answer.to("extract", Answer.seeds(), "--output", copy);
    Path text;
    try (var texts = Files.newDirectoryStream(copy.resolve("text"))) {
      text = texts.iterator().next();
    }
    Files.writeString(text, "X" + Files.readString(text));
    Answer answer = Answer.to("verify", "--output", copy);
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(answer.err()).contains("is not the text of").contains("is not the quoted words");
    Answer elsewhere = Answer.to("verify", "--output", copy, "--corpus", folder.resolve("corpus"));
    assertThat(elsewhere.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(elsewhere.err()).contains("is not among the input files any more");
  }

  @Test
  void aTableOfADocumentComesInEachFormat() throws IOException {
    Answer text = Answer.to("table", "--document", "海门区/2025/要点.txt", "--output", output());
    assertThat(text.status()).isZero();
    assertThat(text.out()).contains("序号").contains("海门区").contains("26");
    Answer csv =
        Answer.to(
            "table", "--document", "海门区/2025/要点.txt", "--format", "csv", "--output", output());
    assertThat(csv.out())
        .startsWith(
            "\uFEFF序号,地区,年度,文件,发文字号,章节,指标,统一指标,类型,口径,比较,目标值,单位,期间,完成时限,适用范围,牵头单位,协同单位,单位来源,原文,页码,提示,上限,周期,基期,属性,记录类别,折算值,折算单位,地区代码,编号\r\n1,");
    Answer markdown =
        Answer.to("table", "--document", "海门区/2025/要点.txt", "--format", "md", "--output", output());
    assertThat(markdown.out()).startsWith("| 序号 | 地区 |").contains("| --- |");
    Answer json =
        Answer.to(
            "table", "--document", "海门区/2025/要点.txt", "--format", "json", "--output", output());
    assertThat(json.out()).startsWith("[").contains("\"file\": \"海门区/2025/要点.txt\"");
    Path book = folder.resolve("表 1.xlsx");
    Answer xlsx =
        Answer.to("table", "--document", "海门区/2025/要点.txt", "--to", book, "--output", output());
    assertThat(xlsx.status()).isZero();
    assertThat(xlsx.out()).isEmpty();
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
  }

  @Test
  void nothingFoundIsSaidWithWhatToDo() {
    assertThat(Answer.to("table", "--year", "1999", "--output", output()).out())
        .isEqualToIgnoringNewLines("没有符合条件的目标。");
    assertThat(Answer.to("search", "高企 place:北京", "--output", output()).out())
        .startsWith("共 0 条，0 份文件\n可去掉一个条件")
        .contains("mubiao suggest");
  }

  @Test
  void aWorkbookHoldsTargetsTasksFindingsAndWhatChangedSinceTheLastNotice() throws IOException {
    Path file = folder.resolve("district.xlsx");
    Answer answer =
        Answer.to("table", "--place", "海门", "--year", "2025", "--to", file, "--output", output());
    assertThat(answer.err()).isEmpty();
    for (Path book : List.of(file, output().resolve("targets.xlsx"))) {
      try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(book))) {
        assertThat(IntStream.range(0, 4).mapToObj(read::getSheetName))
            .containsExactly("目标表", "无数字任务", "发现的问题", "与上年对比");
        var changes = read.getSheet("与上年对比");
        assertThat(changes.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2025年海门区科技创新工作要点");
        assertThat(changes.getRow(1).getCell(1).getStringCellValue()).isEqualTo("2024年海门区科技创新工作要点");
        assertThat(changes.getRow(1).getCell(2).getStringCellValue()).isEqualTo("上调");
      }
    }
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(read.getSheet("目标表").getLastRowNum()).isEqualTo(4);
    }
  }

  @Test
  void aWorkbookOfAUnitHoldsItsTargetsAndItsTasksApart() throws IOException {
    Path file = folder.resolve("unit.xlsx");
    Answer.to("table", "--responsible", "科协", "--to", file, "--output", output());
    try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
      var tasks = read.getSheet("无数字任务");
      assertThat(tasks.getLastRowNum()).isPositive();
      for (int i = 1; i <= tasks.getLastRowNum(); i++) {
        Row row = tasks.getRow(i);
        assertThat(row.getCell(8).getStringCellValue() + row.getCell(9)).contains("科协");
      }
    }
  }

  @Test
  void aFormIsFilledAndSaysWhatWasUnderstood() throws IOException {
    Path form = folder.resolve("form.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Row heads = book.createSheet("任务表").createRow(0);
      List<String> words = List.of("序号", "指标名称", "目标值", "责任单位", "完成时限", "完成情况");
      IntStream.range(0, words.size()).forEach(i -> heads.createCell(i).setCellValue(words.get(i)));
      try (var stream = Files.newOutputStream(form)) {
        book.write(stream);
      }
    }
    Path filled = folder.resolve("filled.xlsx");
    Answer answer =
        Answer.to(
            "table",
            "--place",
            "海门",
            "--year",
            "2025",
            "--template",
            form,
            "--to",
            filled,
            "--output",
            output());
    assertThat(answer.status()).isZero();
    assertThat(answer.err())
        .contains("sheet “任务表”, heads in row 1")
        .contains("指标名称 (指标)")
        .contains("not known, left empty: 完成情况")
        .contains("rows: 4 written");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(filled))) {
      Row row = book.getSheetAt(0).getRow(3);
      assertThat(row.getCell(1).getStringCellValue()).contains("瞪羚企业");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("科技局、发改委、各区镇");
    }
    for (List<Object> wrong :
        List.<List<Object>>of(
            List.of(),
            List.of("--to", form),
            List.of("--to", "a.csv"),
            List.of("--to", filled, "--group-by", "lead"))) {
      List<Object> words = new java.util.ArrayList<>(List.of("table", "--template", form));
      words.addAll(wrong);
      words.addAll(List.of("--output", output()));
      Answer refused = Answer.to(words.toArray());
      assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(refused.err()).startsWith("mubiao: ").hasLineCount(1);
    }
    Answer none =
        Answer.to(
            "table",
            "--template",
            Answer.root().resolve("README.md"),
            "--to",
            filled,
            "--output",
            output());
    assertThat(none.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(none.err()).contains("README.md is no XLSX workbook");
  }

  @Test
  void aTableOfAPlaceAndYearHoldsNothingElse() {
    Answer answer =
        Answer.to(
            "table", "--place", "海门", "--year", "2024", "--format", "json", "--output", output());
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("海门区/2024/要点.txt").doesNotContain("海门区/2025/要点.txt");
  }

  @Test
  void aTableOfAResponsibleUnitHoldsTasksWithoutNumbersToo() {
    Answer answer =
        Answer.to(
            "table",
            "--place",
            "海门",
            "--responsible",
            "科技局",
            "--group-by",
            "lead",
            "--output",
            output());
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("科技局").contains("瞪羚企业").contains("科创园二期");
  }

  @Test
  void aNameThatFitsSeveralListsThem() {
    Answer answer = Answer.to("table", "--document", "要点.txt", "--output", output());
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err())
        .contains("fits several")
        .contains("海门区/2024/要点.txt")
        .contains("海门区/2025/要点.txt")
        .hasLineCount(1);
  }

  @Test
  void aNameThatFitsNothingSaysWhatThereIs() {
    Answer document = Answer.to("table", "--document", "nothing", "--output", output());
    assertThat(document.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(document.err()).contains("nothing").contains("海门区/2024/要点.txt").hasLineCount(1);
    Answer place = Answer.to("table", "--place", "火星", "--output", output());
    assertThat(place.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(place.err()).contains("火星").contains("海门区").hasLineCount(1);
    Answer year = Answer.to("table", "--year", "2025..2020", "--output", output());
    assertThat(year.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(year.err()).contains("2020..2025").hasLineCount(1);
  }

  @Test
  void aSearchAnswersInTextAndJson() {
    Answer text = Answer.to("search", "瞪羚企业", "--place", "海门", "--output", output());
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("共 ").contains("【").contains("海门区");
    assertThat(text.out()).contains("口径  新增 ").contains("记录类别  指标 ").doesNotContain("target");
    Answer english = Answer.to("search", "瞪羚企业", "--lang", "en", "--output", output());
    assertThat(english.out()).contains(" hits").contains("measure  new ");
    Answer json =
        Answer.to("search", "瞪羚企业", "--format", "json", "--size", "1", "--output", output());
    assertThat(json.out()).startsWith("{").contains("\"facets\"");
    Answer wrong = Answer.to("search", "\"瞪羚", "--output", output());
    assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(wrong.err().lines())
        .hasSize(3)
        .last()
        .asString()
        .as("the place below the query")
        .isEqualTo("  ^");
  }

  @Test
  void anIndicatorIsComparedOverYears() {
    Answer answer =
        Answer.to("compare", "--indicator", "全社会研发投入占GDP比重", "--place", "海门", "--output", output());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("3.2").contains("3.4").contains("+0.2个百分点");
    Answer html =
        Answer.to(
            "compare", "--indicator", "全社会研发投入占GDP比重", "--format", "html", "--output", output());
    assertThat(html.out()).startsWith("<!DOCTYPE html>").doesNotContain("<script");
    Answer csv = Answer.to("compare", "--format", "csv", "--output", output());
    assertThat(csv.out()).startsWith("\uFEFF指标,地区,年度,");
    Answer nothing = Answer.to("compare", "--indicator", "月球人口", "--output", output());
    assertThat(nothing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(nothing.err()).contains("月球人口").hasLineCount(1);
  }

  @Test
  void membersOfAFamilyHaveRowsOfTheirOwn() {
    Answer answer = Answer.to("compare", "--indicator", "发明专利拥有量", "--output", output());
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("发明专利拥有量（高者为优）\n")
        .containsPattern("如皋市 +2025 目标 +每10亿元GDP发明专利拥有量 +≥37件")
        .containsPattern("启东市 +2025 目标 +每万人发明专利拥有量 +≥47件")
        .contains("分母不同：万人，10亿元GDP——启东市 2025年目标 ≥47件 与 如皋市 2025年目标 ≥37件");
    Answer single = Answer.to("compare", "--indicator", "技术合同成交额", "--output", output());
    assertThat(single.out()).doesNotContain("分项");
  }

  @Test
  void answersComeAsMarkdown() {
    Answer compare =
        Answer.to("compare", "--indicator", "发明专利拥有量", "--format", "md", "--output", output());
    assertThat(compare.out()).startsWith("## 发明专利拥有量（高者为优）\n").contains("| 地区 | 年度 | 分项 | 数值 |");
    Answer check = Answer.to("check", "--format", "md", "--output", output());
    assertThat(check.out()).startsWith("| 序号 | 类别 |");
    Answer search = Answer.to("search", "高企", "--format", "md", "--output", output());
    assertThat(search.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(search.err()).contains("text, json").hasLineCount(1);
  }

  @Test
  void findingsAreShownAndAreNoFailure() {
    Answer text = Answer.to("check", "--output", output());
    assertThat(text.status()).isZero();
    assertThat(text.out()).contains("合计不符").contains("共 ");
    Answer json = Answer.to("check", "--format", "json", "--output", output());
    assertThat(json.out()).contains("\"kind\": \"sum-mismatch\"");
    Answer english = Answer.to("check", "--lang", "en", "--output", output());
    assertThat(english.out()).contains("sum-mismatch").contains(" findings");
  }

  @Test
  void aTargetIsShownInItsContext() {
    Answer table =
        Answer.to(
            "table", "--document", "海门区/2025/要点.txt", "--format", "csv", "--output", output());
    String row = table.out().lines().skip(1).findFirst().orElseThrow();
    String id = row.substring(row.lastIndexOf(',') + 1);
    Answer shown = Answer.to("show", id, "--output", output());
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("【").contains("海门区");
    assertThat(Answer.to("show", "海门区/2025/要点.txt", "--output", output()).out())
        .contains("2025年海门区科技创新工作要点")
        .contains(id);
    Answer unknown = Answer.to("show", "0123456789abcdef-1-2", "--output", output());
    assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void aTargetIsChosenByItsPlaceInTheDocumentOrByItsWords() {
    Answer second = Answer.to("show", "海门区/2025/要点.txt", "2", "--output", output());
    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("【").contains("高新技术企业");
    Answer words = Answer.to("show", "海门区/2025/要点.txt", "瞪羚企业", "--output", output());
    assertThat(words.out()).contains("【").contains("瞪羚企业");
    Answer several = Answer.to("show", "海门区/2025/要点.txt", "企业", "--output", output());
    assertThat(several.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(several.err()).contains("fits several").hasLineCount(1);
    Answer none = Answer.to("show", "海门区/2025/要点.txt", "99", "--output", output());
    assertThat(none.err()).contains("No target fits “99”").hasLineCount(1);
  }

  @Test
  void aTextHasNoPagesToDraw() {
    Path picture = folder.resolve("page.png");
    Answer text =
        Answer.to("show", "海门区/2025/要点.txt", "瞪羚企业", "--png", picture, "--output", output());
    assertThat(text.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(text.err()).contains("要点.txt has no pages of its own to draw").hasLineCount(1);
    Answer document = Answer.to("show", "海门区/2025/要点.txt", "--png", picture, "--output", output());
    assertThat(document.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(document.err()).contains("One target is drawn at a time").hasLineCount(1);
    assertThat(picture).doesNotExist();
  }

  @Test
  void anOutputOfALaterVersionIsRefusedWithTheCommandThatMendsIt() throws IOException {
    Path later = folder.resolve("later");
    Answer.to("extract", folder.resolve("corpus"), "--output", later);
    Path report = later.resolve("report.json");
    Files.writeString(
        report,
        Files.readString(report)
            .replace("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\""),
        StandardCharsets.UTF_8);
    Answer answer = Answer.to("table", "--output", later);
    assertThat(answer.status()).isEqualTo(ExitStatus.STALE_OUTPUT);
    assertThat(answer.err()).contains("later mubiao").contains("mubiao run").hasLineCount(1);
  }
}
