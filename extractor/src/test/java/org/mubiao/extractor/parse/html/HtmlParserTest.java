package org.mubiao.extractor.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

class HtmlParserTest {

  private static final String ARTICLE =
      "<p>各镇人民政府，市各有关部门和单位：</p><p>　　为推进科技创新，特制定本方案。到2025年，全市高企达到600家；研发投入占比达3%。</p>"
          + "<p>　　一、总体要求</p><p>　　坚持创新驱动，深入实施创新驱动发展战略。</p><p>2025年2月1日</p>";

  @Test
  void theFurnitureOfThePageIsLeftOut() throws RefusedException {
    ParsedDocument document =
        parse(
            "<html><head><title>某市 通知</title><meta name='ArticleTitle' content='关于印发某某方案的通知'>"
                + "<meta name='PubDate' content='2025-02-03'></head><body>"
                + "<div class='top'><a href='/'>首页</a> <a href='/x'>政务公开</a></div>"
                + "<table><tr><td>索 引 号:</td><td>0145/2025</td></tr><tr><td>文　　号：</td><td>某政发〔2025〕1号</td></tr></table>"
                + "<h1>关于印发某某方案的通知</h1><div>浏览次数：<span>15</span> 字体：大 中 小</div>"
                + "<div class='c'><style>p{}</style>"
                + ARTICLE
                + "</div><script>var a='不是正文。';</script>"
                + "<div>扫一扫在手机打开当前页</div><div>版权所有：某市人民政府　备案序号：某ICP备1号。</div></body></html>");
    assertThat(lines(document))
        .containsExactly(
            "关于印发某某方案的通知",
            "各镇人民政府，市各有关部门和单位：",
            "为推进科技创新，特制定本方案。到2025年，全市高企达到600家；研发投入占比达3%。",
            "一、总体要求",
            "坚持创新驱动，深入实施创新驱动发展战略。",
            "2025年2月1日");
    assertThat(document.blocks()).allMatch(block -> ((Paragraph) block).whole());
    assertThat(document.metadata())
        .containsEntry("PubDate", "2025-02-03")
        .containsEntry("索引号", "0145/2025")
        .containsEntry("文号", "某政发〔2025〕1号");
  }

  @Test
  void linesOfABrokenTitleStayTogetherAndIndentedOnesPart() throws RefusedException {
    ParsedDocument document = parse("<p>关于加强<br>绩效考核的意见</p><div>　　第一段说明情况<br>　　第二段。<br>第三段</div>");
    assertThat(lines(document)).containsExactly("关于加强\n绩效考核的意见", "第一段说明情况", "第二段。", "第三段");
  }

  @Test
  void mergedCellsKeepTheirPlaces() throws RefusedException {
    ParsedDocument document =
        parse(
            "<p>附件</p><table><caption>任务表</caption><tr><td rowspan=2>镇区</td><td colspan=2>项目</td></tr>"
                + "<tr><td><p>总数</p><p>（个）</p></td><td>专利</td></tr><tr><td>东镇</td><td>22</td><td></td></tr></table>");
    assertThat(lines(document)).containsExactly("附件", "任务表");
    Table table = (Table) document.blocks().get(2);
    assertThat(table.cells())
        .extracting(HtmlParserTest::place)
        .containsExactly(
            "0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1", "2,0 1x1", "2,1 1x1", "2,2 1x1");
    assertThat(table.cells().get(2).span().cut(document.text())).isEqualTo("总数\n（个）");
    assertThat(table.span().cut(document.text())).isEqualTo("镇区\t项目\n总数\n（个）\t专利\n东镇\t22\t");
  }

  @Test
  void aTableThatHoldsThePageTogetherIsNoTable() throws RefusedException {
    ParsedDocument document =
        parse(
            "<table><tr><td><a href='a'>导航</a></td><td>"
                + ARTICLE
                + "<table><tr><td>指标</td><td>目标</td></tr></table></td></tr></table>");
    assertThat(lines(document)).hasSize(5);
    assertThat(document.blocks().get(5)).isInstanceOf(Table.class);
  }

  @Test
  void sourceLineEndsBetweenChineseCharactersAreNothing() throws RefusedException {
    assertThat(parse("<p>科技\n   创新 R&amp;D\n 3%</p>").text()).isEqualTo("科技创新 R&D 3%");
  }

  @Test
  void elementsNestedTooDeeplyKeepTheirWords() throws RefusedException {
    int depth = 20_000;
    String html = "<div>".repeat(depth) + "到2025年完成。" + "</div>".repeat(depth) + "<p>后文。</p>";
    assertThat(parse(html).text()).isEqualTo("到2025年完成。\n后文。");
  }

  @Test
  void wordsBesideTheCellsOfABrokenTableStay() throws RefusedException {
    String html = "<table><tr><td>".repeat(2000) + "到2025年完成。";
    assertThat(parse(html).text()).isEqualTo("到2025年完成。");
  }

  @Test
  void orderedListsAreNumberedAsTheBrowserDoes() throws RefusedException {
    assertThat(
            lines(
                parse(
                    "<p>任务如下：</p><ol start='3'><li>新建学校5所。</li><li value='7'>改造道路8公里。</li></ol>"
                        + "<ol style='list-style:none'><li>新增床位90张。</li></ol><ol><li>（一）新增泊位900个。</li></ol>")))
        .containsExactly("任务如下：", "3. 新建学校5所。", "7. 改造道路8公里。", "新增床位90张。", "（一）新增泊位900个。");
  }

  @Test
  void whatTheNoticeSaysIsNotTakenForThePagesWords() throws RefusedException {
    String html =
        "<div class='print'><p>各单位：</p><p>发展3D打印产业，产值达10亿元。</p><p>打印产业产值达20亿元，分享红利。</p>"
            + "<p>来源：全部由市财政列支。</p><p>相关文件的落实情况纳入考核。</p><p>联系人：王某，联系电话：0000-0000000。</p></div>";
    assertThat(lines(parse(html)))
        .containsExactly(
            "各单位：",
            "发展3D打印产业，产值达10亿元。",
            "打印产业产值达20亿元，分享红利。",
            "来源：全部由市财政列支。",
            "相关文件的落实情况纳入考核。",
            "联系人：王某，联系电话：0000-0000000。");
  }

  private static ParsedDocument parse(String html) throws RefusedException {
    return new HtmlParser().parse(html, ReadLimits.DEFAULT);
  }

  private static List<String> lines(ParsedDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> block.span().cut(document.text()))
        .toList();
  }

  private static String place(Cell cell) {
    return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan();
  }
}
