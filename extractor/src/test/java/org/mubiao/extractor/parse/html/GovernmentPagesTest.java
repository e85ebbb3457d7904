package org.mubiao.extractor.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

/** Pages of unlike content systems, each with the lines that are its notice. */
class GovernmentPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal-with-marks",
        "editor-and-sidebar",
        "form-and-attachments",
        "nested-frames",
        "facts-in-a-list",
        "pasted-from-word",
        "hidden-until-loaded",
        "plain-type",
        "notice-in-a-frame"
      })
  void theNoticeIsAllThatIsRead(String page) throws Exception {
    assertThat(lines(parse(page))).isEqualTo(resource(page + ".txt").lines().toList());
  }

  @Test
  void theFactsAboveANoticeAreKept() throws Exception {
    assertThat(parse("portal-with-marks").metadata())
        .containsAllEntriesOf(
            Map.of(
                "title", "临江市人民政府办公室关于印发临江市稳就业若干措施的通知",
                "PubDate", "2024-03-19 08:50",
                "ContentSource", "临江市人民政府办公室",
                "文号", "临政办发〔2024〕10号",
                "发文机关", "市政府办公室",
                "成文日期", "2024-03-16",
                "索引号", "014500000/2024-00047"));
    assertThat(parse("editor-and-sidebar").metadata())
        .containsEntry("发布时间", "2025-02-18 16:20")
        .containsEntry("来源", "云溪县林业局");
    assertThat(parse("form-and-attachments").metadata()).containsEntry("发布时间", "2025-01-20");
    assertThat(parse("facts-in-a-list").metadata())
        .containsEntry("发文字号", "某教基〔2023〕8号")
        .containsEntry("发布机构", "省教育厅")
        .containsEntry("成文日期", "2023-08-30");
    assertThat(parse("pasted-from-word").metadata())
        .containsEntry("发布时间", "2024-02-02")
        .containsEntry("来源", "综合科");
  }

  @Test
  void tablesOfANoticeAreNoFacts() throws Exception {
    assertThat(parse("facts-in-a-list").metadata()).doesNotContainKeys("责任单位", "名称");
  }

  @Test
  void filesBeneathANoticeAreNamed() throws Exception {
    assertThat(parse("portal-with-marks").attachments()).containsExactly("附件1.任务分工表.doc");
    assertThat(parse("editor-and-sidebar").attachments()).containsExactly("任务分解表.xls", "技术规程.pdf");
    assertThat(parse("form-and-attachments").attachments())
        .containsExactly("2025年重点项目清单.docx", "分工方案.pdf");
    assertThat(parse("facts-in-a-list").attachments()).containsExactly("学前教育普惠行动任务表.docx");
    assertThat(parse("pasted-from-word").attachments())
        .containsExactly("附件1.重点项目表.xlsx", "附件2.民生实事表.ofd");
    assertThat(parse("notice-in-a-frame").attachments()).containsExactly("xf.pdf");
  }

  @Test
  void spansOfTablesAreThoseThatABrowserDraws() throws Exception {
    Table groups = table(parse("editor-and-sidebar"));
    assertThat(groups.rows()).isEqualTo(5);
    assertThat(groups.columns()).isEqualTo(3);
    assertThat(groups.at(3, 2)).isSameAs(groups.at(2, 2));
    assertThat(groups.at(4, 2)).isNotSameAs(groups.at(2, 2));
    Table overlong = table(parse("facts-in-a-list"));
    assertThat(overlong.columns()).isEqualTo(3);
  }

  private static ParsedDocument parse(String page) throws RefusedException, IOException {
    return new HtmlParser().parse(resource(page + ".html"), ReadLimits.DEFAULT);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GovernmentPagesTest.class.getResourceAsStream("/pages/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Table table(ParsedDocument document) {
    return (Table)
        document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
  }

  /** Lines of paragraphs, and rows of tables with their cells parted by bars. */
  private static List<String> lines(ParsedDocument document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        StringBuilder rows = new StringBuilder();
        int row = 0;
        for (Cell cell : table.cells()) {
          boolean first = rows.length() == 0;
          rows.append(first ? "" : cell.row() > row ? "\n" : "|");
          rows.append(cell.span().cut(document.text()));
          row = cell.row();
        }
        rows.toString().lines().forEach(lines::add);
      } else {
        block.span().cut(document.text()).lines().forEach(lines::add);
      }
    }
    return lines;
  }
}
