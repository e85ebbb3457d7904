package org.mubiao.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Measure;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

/** Three small notices, and the way from notices to an index and its answers. */
final class Notices {

  private Notices() {}

  static DocumentMaker rugao() {
    return DocumentMaker.document(
            "rugao.txt",
            "2025年如皋市科技工作要点\n\n一、总体目标\n\n高新技术企业总数突破950家；技术合同成交额突破90亿元；"
                + "高新技术产业产值占\n\n比重达58%。净增发明专利１４８５件。\n\n二、重点工作\n\n"
                + "培育高企，做大做强。上半年完成总体规划。落实《“十四五”规划》。\n")
        .title("2025年如皋市科技工作要点")
        .number("皋科委发〔2025〕1号")
        .issuer("如皋市科技创新委员会")
        .issuedOn("2025-02-24")
        .kind("工作要点")
        .region(Lexicons.RUGAO)
        .plan(2025, 2025)
        .section("一", "一、总体目标", "总体目标", "发明专利１４８５件。")
        .section("二", "二、重点工作", "重点工作", "十四五”规划》。")
        .target(
            "高新技术企业总数突破950家",
            "高新技术企业总数",
            "950",
            "家",
            target ->
                target
                    .key("high-tech-enterprises", "高新技术企业数")
                    .years(2025, 2025)
                    .deadline("2025-12-31")
                    .lead("科技局", "如皋市科学技术局", "发改委"))
        .target(
            "技术合同成交额突破90亿元",
            "技术合同成交额",
            "90",
            "亿元",
            target -> target.years(2025, 2025).deadline("2025-12-31"))
        .target("高新技术产业产值占\n\n比重达58%", "高新技术产业产值占比重", "58", "%")
        .target(
            "净增发明专利１４８５件",
            "净增发明专利",
            "1485",
            "件",
            target -> target.measure(Measure.NET).years(2025, 2025).deadline("2025-12-31"))
        .milestone("上半年完成总体规划", "完成总体规划", "2025-06-30");
  }

  static DocumentMaker qidong() {
    return DocumentMaker.document(
            "qidong.txt",
            "关于进一步提升科技创新能力的实施意见\n到2025年，高新技术企业数达到500家以上，全市 R&D 占 GDP 比重达到2.85%以上。"
                + "资金规模3000万元至5000万元。2022年高新技术企业400家。\n")
        .title("关于进一步提升科技创新能力的实施意见")
        .issuer("启东市人民政府办公室")
        .issuedOn("2023-03-05")
        .kind("实施意见")
        .region(Lexicons.QIDONG)
        .plan(2023, 2025)
        .target(
            "高新技术企业数达到500家以上",
            "高新技术企业数",
            "500",
            "家",
            target ->
                target
                    .key("high-tech-enterprises", "高新技术企业数")
                    .years(2023, 2025)
                    .deadline("2025-12-31")
                    .lead("发展和改革委员会", "启东市发展和改革委员会"))
        .target(
            "R&D 占 GDP 比重达到2.85%以上",
            "R&D 占 GDP 比重",
            "2.85",
            "%",
            target -> target.key("rd-expenditure-gdp-share", "全社会研发投入占GDP比重").years(2025, 2025))
        .target("资金规模3000万元至5000万元", "资金规模", "3000", "万元", target -> target.upTo("5000"))
        .target(
            "2022年高新技术企业400家", "高新技术企业", "400", "家", target -> target.actual().years(2022, 2022));
  }

  static DocumentMaker gulou(org.mubiao.model.document.Region region) {
    return DocumentMaker.document("gulou-" + region.code() + ".txt", "全区新增养老床位200张。")
        .title("鼓楼区养老工作方案")
        .kind("工作方案")
        .region(region)
        .plan(2024, 2024)
        .target("新增养老床位200张", "新增养老床位", "200", "张");
  }

  static Map<DocumentId, String> digests(List<DocumentMaker> makers) {
    Map<DocumentId, String> digests = new TreeMap<>();
    makers.forEach(maker -> digests.put(maker.id(), "1"));
    return digests;
  }

  static UpdateTally index(Path directory, DocumentMaker... makers) throws IOException {
    List<DocumentMaker> all = Arrays.asList(makers);
    try (IndexUpdate update =
        TargetIndex.update(directory, DocumentMaker.PRODUCER, Lexicons.small(), digests(all))) {
      for (DocumentMaker maker : all) {
        if (update.due().contains(maker.id())) {
          update.write(maker.set(), maker.text());
        }
      }
      return update.commit();
    }
  }

  static SearchPage search(Path directory, SearchRequest request) throws IOException {
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      return searcher.search(request);
    }
  }

  static SearchPage search(Path directory, String query) throws IOException {
    return search(directory, SearchRequest.of(query).withPage(0, 100));
  }

  /** The indicators of the targets found, for passages their text. */
  static List<String> names(SearchPage page) {
    return page.hits().stream().map(Notices::name).toList();
  }

  private static String name(SearchHit hit) {
    return hit.target() == null ? hit.text() : hit.target().indicator().name();
  }
}
