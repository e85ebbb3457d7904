package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;

class IndicatorsTest {
  private static final Lexicon LEXICON = LexiconLoader.load();
  private static final IndicatorCatalogue INDICATORS = LEXICON.indicators();

  @ParameterizedTest
  @CsvSource({
    // name, unit, measure, key
    "全社会研发投入占GDP比重, %, LEVEL, rd-expenditure-gdp-share",
    "全市全社会研发投入占GDP比重, 个百分点, GROWTH, rd-expenditure-gdp-share",
    "R&D占GDP比重, %, LEVEL, rd-expenditure-gdp-share",
    "全市R&D占GDP比重, %, LEVEL, rd-expenditure-gdp-share",
    "全社会研发经费支出占GDP比重, %, LEVEL, rd-expenditure-gdp-share",
    "全社会研究与试验发展经费支出占地区生产总值的比重, %, LEVEL, rd-expenditure-gdp-share",
    "全社会研发经费投入, %, GROWTH, rd-expenditure",
    "高新技术产业产值占规模以上工业产值比重, %, LEVEL, high-tech-output-share",
    "高新技术产业产值占比, %, LEVEL, high-tech-output-share",
    "高新技术产业产值占规上工业产业产值比重, %, LEVEL, high-tech-output-share",
    "高新技术企业总数, 家, LEVEL, high-tech-enterprises",
    "高企总数, 家, LEVEL, high-tech-enterprises",
    "全市高新技术企业, 家, LEVEL, high-tech-enterprises",
    "国家级高新技术企业, 万家, LEVEL, high-tech-enterprises",
    "净增高企数量, 家, NET, high-tech-enterprises",
    "高企, 家, NEW, high-tech-enterprises",
    "新增高企, 家, NEW, high-tech-enterprises",
    "高企培育入库, 家, NEW, high-tech-enterprise-cultivation",
    "新申报高企, 家, NEW, high-tech-enterprise-applications",
    "技术合同成交额, 亿元, CUMULATIVE, technology-contract-value",
    "登记技术合同成交额, 亿元, LEVEL, technology-contract-value",
    "技术合同登记, 项, LEVEL, technology-contracts",
    "产学研合作项目, 项, LEVEL, industry-university-projects",
    "新实施产学研合作项目, 项, NEW, industry-university-projects",
    "签订产学研合作项目, 项, LEVEL, industry-university-projects",
    "实施产学研合作项目, 个, LEVEL, industry-university-projects",
    "实施高质量产学研合作项目, 个, LEVEL, industry-university-projects",
    "5万元以上产学研合作项目, 项, NEW, industry-university-projects-over-50k",
    "招引科创项目, 家, LEVEL, tech-projects-attracted",
    "科创项目, 项, NEW, tech-projects-attracted",
    "发放科技贷款, 亿元, LEVEL, tech-loans",
    "争取上级资金, 万元, LEVEL, funds-from-above",
    "争取项目资金, 万元, LEVEL, funds-from-above",
    "每10亿元GDP发明专利拥有量, 件, LEVEL, invention-patents-per-gdp",
    "万人发明专利拥有量, 件, LEVEL, invention-patents-per-10k",
    "每万人口发明专利拥有量, 件/万人, LEVEL, invention-patents-per-10k",
    "发明专利, 件, NET, invention-patents",
    "高价值专利, 件, NET, high-value-patents",
    "规模以上工业企业研发机构覆盖率, %, LEVEL, rd-institution-coverage-above-scale",
    "大中型企业及规模以上高企研发机构覆盖率, %, LEVEL, rd-institution-coverage-large-medium-high-tech",
    "大中型工业企业和规上高企研发机构建有率, %, LEVEL, rd-institution-coverage-large-medium-industrial-high-tech",
    "科技型中小企业评价入库数, 家, LEVEL, tech-smes-registered",
    "科技型中小型企业入库, 家, LEVEL, tech-smes-registered",
    "认定国家科技型中小企业, 家, LEVEL, tech-smes",
    "新培育省级独角兽、潜在独角兽、瞪羚企业, 家, NEW, gazelle-unicorn-enterprises",
    "规上工业企业研发投入占营业收入比重, %, LEVEL, rd-share-of-revenue-above-scale",
    "知识产权质押融资额, 亿元, LEVEL, patent-pledge-financing",
    "省级以上“专精特新”企业, 家, NEW, specialized-sme-provincial",
    "国家级“小巨人”, 家, NEW, little-giants-national",
    // what differs in one word or in the unit alone
    "老旧小区, 个, LEVEL, old-neighbourhoods",
    "老旧小区, 万户, LEVEL, old-neighbourhood-households",
    "完成城中村改造, 个, LEVEL, urban-village-projects",
    "城中村改造, 万套, LEVEL, urban-villages",
    "粮食综合生产能力, 亿斤, LEVEL, grain-capacity",
    "建设高标准农田, 万亩, LEVEL, high-standard-farmland-built",
    "高标准农田, 万亩, LEVEL, high-standard-farmland",
    "人均地区生产总值, 万美元, LEVEL, gdp-per-capita-usd",
    "人均地区生产总值, %, GROWTH, gdp-per-capita",
    "实际使用外资, %, GROWTH, foreign-investment-used-change",
    "食品抽检量, 批次, LEVEL, food-tests",
    "食品抽检量, 批次/千人, LEVEL, food-tests-per-1000",
    "金融机构人民币存款余额, %, GROWTH, deposits-cny",
    "金融机构本外币存款余额, %, GROWTH, deposits",
    "国内游客人次, %, GROWTH, domestic-tourists",
    "游客人次, %, GROWTH, tourists",
    "财政收入, %, GROWTH, fiscal-revenue",
    "一般公共预算收入, %, GROWTH, general-public-budget-revenue",
    "“四上”企业, 家, NEW, four-above-enterprises",
    "规上企业, 家, NEW, above-scale-enterprises",
    "独角兽、瞪羚企业, 家, LEVEL, unicorns-and-gazelles",
    "独角兽、潜在独角兽、瞪羚企业, 家, LEVEL, gazelle-unicorn-enterprises",
    "化学需氧量重点工程减排量, 万吨, LEVEL, chemical-oxygen-demand-cut",
    "化学需氧量排放总量, 万吨, LEVEL, chemical-oxygen-demand",
    "完成人工造林, 万亩, LEVEL, artificial-forest-planting",
    "完成营造林, 万亩, LEVEL, afforestation",
    "城镇污水处理率, %, LEVEL, town-sewage-treatment",
    "城市污水处理率, %, LEVEL, urban-sewage-treatment",
    "战略性新兴产业增加值占全市生产总值比重, %, LEVEL, strategic-emerging-value-added-gdp-share",
    "战略性新兴产业增加值占规上工业增加值比重, %, LEVEL, strategic-emerging-value-added-industry-share",
    "高新技术产业增加值占GDP比重, %, LEVEL, high-tech-value-added-gdp-share",
    "高新技术产业增加值占规上工业增加值比重, %, LEVEL, high-tech-value-added-share",
    "智能算力规模, P, LEVEL, intelligent-computing-power",
    "省考以上断面水质优良比例, %, LEVEL, surface-water-good-share-provincial",
    "国考断面水质优良比例, %, LEVEL, surface-water-good-share",
    "新开工重大项目, 个, LEVEL, major-projects-started",
    "重大项目, 个, LEVEL, major-projects",
    "全程网办率, %, LEVEL, full-online-service-share",
    "快递业务量, 亿件, LEVEL, express-parcels",
    "新能源投资, %, GROWTH, new-energy-investment",
    "规模工业增加值, %, GROWTH, above-scale-industrial-value-added",
    // economy and people's life, as government work reports say it
    "全省生产总值, 万亿元, LEVEL, gdp",
    "地区生产总值, %, GROWTH, gdp",
    "人均地区生产总值, 万元, LEVEL, gdp-per-capita",
    "一产增加值, %, GROWTH, primary-industry-value-added",
    "进出口总值, %, GROWTH, import-export",
    "居民消费价格涨幅, %, GROWTH, cpi",
    "城镇调查失业率, %, LEVEL, surveyed-unemployment",
    "地方一般公共预算收入, %, GROWTH, general-public-budget-revenue",
    "城镇新增就业, 万人, NEW, urban-new-jobs",
    "实际使用外资, 亿美元, LEVEL, foreign-investment-used",
    "实际使用外资, 亿元, LEVEL, foreign-investment-used-cny",
    "补贴性职业技能培训, 万人次, LEVEL, skills-training",
    "补贴性职业技能培训, 万人, LEVEL, skills-training-people",
    "PM_2.5浓度, 微克/立方米, LEVEL, pm25",
    "全省PM2.5平均浓度, %, REDUCTION, pm25",
    "细颗粒物（PM2.5）浓度, μg/m3, LEVEL, pm25",
    "空气质量优良天数比例, %, LEVEL, good-air-days-share",
    "优良天数比率, %, LEVEL, good-air-days-share",
    "单位国内生产总值能耗, %, REDUCTION, energy-intensity",
    "单位地区生产总值能耗, 吨标准煤/万元, LEVEL, energy-intensity",
    "粮食总产量, 亿斤, LEVEL, grain-output",
    "当季地膜回收率, %, LEVEL, film-recovery",
    "5G基站, 座, NEW, base-stations-5g",
    "改造老旧小区, 个, LEVEL, old-neighbourhoods",
    "每千人口执业（助理）医师数, 人, LEVEL, doctors-per-1000",
    "如皋市地区生产总值, 亿元, LEVEL, gdp",
  })
  void aDocumentsWordsFindTheirEntry(String name, String unit, Measure measure, String key) {
    IndicatorEntry entry = INDICATORS.match(name, unit, measure);

    assertThat(entry).as(name).isNotNull();
    assertThat(entry.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "省级高新技术企业, 家, LEVEL",
    "高新技术企业, 亿元, LEVEL",
    "高新技术企业所得税减免, 亿元, LEVEL",
    "规上高新技术企业, 家, LEVEL",
    "高企公示数, 家, LEVEL",
    "高企培育企业融资额, 亿元, LEVEL",
    "招引高成长性科创项目, 家, LEVEL",
    "海洋产业科创项目, 个, LEVEL",
    "“苏科贷”“如科贷”贷款发放额, 亿元, LEVEL",
    "地区生产总值, 家, LEVEL",
    "地区生产总值, %, LEVEL",
    "地区生产总值, 某种单位, LEVEL",
    "企业有效发明, 件, LEVEL",
    "国家专精特新小巨人企业(单项冠军), 家, NEW",
    "老旧小区, 亿元, LEVEL",
    "高新技术产业增加值比重, %, LEVEL",
    "战略性新兴产业占比, %, LEVEL",
    "非化石能源比重, %, LEVEL",
    "群众满意率, %, LEVEL",
    "残疾人两项补贴, 亿元, LEVEL",
    "'', 家, LEVEL",
    "活动, 次, LEVEL",
    "新增, 家, NEW",
  })
  void whatIsNarrowerOrOtherFindsNothing(String name, String unit, Measure measure) {
    assertThat(INDICATORS.match(name, unit, measure)).isNull();
  }

  @Test
  void coverageOverOtherBasesIsOneFamily() {
    List<IndicatorEntry> family = INDICATORS.find("研发机构覆盖率");

    assertThat(family)
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(entry -> assertThat(entry.family()).isEqualTo("研发机构覆盖率"));
    assertThat(family).extracting(IndicatorEntry::base).doesNotHaveDuplicates();
  }

  @Test
  void patentsOverOtherDenominatorsAreOneFamily() {
    assertThat(INDICATORS.find("发明专利拥有量"))
        .extracting(IndicatorEntry::denominator)
        .containsExactlyInAnyOrder("万人", "10亿元GDP", null);
  }

  @Test
  void findTakesExactWordsBeforeParts() {
    assertThat(INDICATORS.find("rd-expenditure-gdp-share"))
        .extracting(IndicatorEntry::key)
        .containsExactly("rd-expenditure-gdp-share");
    assertThat(INDICATORS.find("R&D占GDP比重"))
        .extracting(IndicatorEntry::key)
        .containsExactly("rd-expenditure-gdp-share");
    assertThat(INDICATORS.find("发电装机容量"))
        .extracting(IndicatorEntry::key)
        .containsExactly("power-capacity");
    assertThat(INDICATORS.find("孵化")).hasSizeGreaterThan(3);
    assertThat(INDICATORS.find("没有这个指标")).isEmpty();
    assertThat(INDICATORS.find(" ")).isEmpty();
  }

  @Test
  void everyWordingFindsItsOwnEntry() {
    List<String> lost = new ArrayList<>();
    for (IndicatorEntry entry : INDICATORS.entries()) {
      List<String> wordings = new ArrayList<>(entry.aliases());
      wordings.add(entry.label());
      for (String wording : wordings) {
        if (!INDICATORS.find(wording).contains(entry)) {
          lost.add("find " + wording);
        }
        String unit = unitOf(entry);
        Measure measure = entry.measures().isEmpty() ? Measure.LEVEL : entry.measures().get(0);
        if (!entry.equals(INDICATORS.match(wording, unit, measure))) {
          lost.add("match " + wording + " " + unit + " of " + entry.key());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static String unitOf(IndicatorEntry entry) {
    Measures measures = (Measures) LEXICON.measures();
    if (!entry.units().isEmpty()) {
      return entry.units().get(0);
    }
    return measures.symbols().stream()
        .filter(symbol -> measures.named(symbol).dimension().equals(entry.dimension()))
        .sorted()
        .findFirst()
        .orElse("");
  }

  @Test
  void theMatcherTakesNothingForWhatItIsUnlike() {
    List<String> taken = new ArrayList<>();
    for (IndicatorEntry entry : INDICATORS.entries()) {
      for (String other : entry.unlike()) {
        IndicatorEntry unlike = INDICATORS.byKey(other);
        assertThat(unlike.unlike()).as(other).contains(entry.key());
        String unit = unitOf(unlike);
        for (String wording : unlike.aliases()) {
          for (Measure measure : Measure.values()) {
            if (entry.equals(INDICATORS.match(wording, unit, measure))) {
              taken.add(wording + " " + unit + " " + measure + " as " + entry.key());
            }
          }
        }
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void everyUsualUnitIsKnownAndFits() {
    List<String> odd = new ArrayList<>();
    for (IndicatorEntry entry : INDICATORS.entries()) {
      Measure measure = entry.measures().isEmpty() ? Measure.LEVEL : entry.measures().get(0);
      for (String unit : entry.units()) {
        UnitOfMeasure known = LEXICON.measures().named(unit);
        if (known == null || !entry.equals(INDICATORS.match(entry.label(), unit, measure))) {
          odd.add(entry.key() + " " + unit);
        }
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void everyEntrySaysWhereItsDefinitionComesFrom() {
    assertThat(INDICATORS.entries()).hasSizeGreaterThanOrEqualTo(650);
    assertThat(INDICATORS.entries()).allSatisfy(entry -> assertThat(entry.source()).isNotBlank());
    assertThat(INDICATORS.entries())
        .allSatisfy(entry -> assertThat(INDICATORS.byKey(entry.key())).isSameAs(entry));
    assertThat(INDICATORS.byKey("no-such-key")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"亿元", "家", "%"})
  void growthInPerCentFitsAnythingButALevelDoesNot(String unit) {
    UnitOfMeasure measure = LEXICON.measures().named(unit);

    assertThat(INDICATORS.match("地区生产总值", unit, Measure.GROWTH) != null)
        .isEqualTo(!measure.dimension().equals("count"));
    assertThat(INDICATORS.match("地区生产总值", unit, Measure.LEVEL) != null)
        .isEqualTo(measure.dimension().equals("money"));
  }
}
