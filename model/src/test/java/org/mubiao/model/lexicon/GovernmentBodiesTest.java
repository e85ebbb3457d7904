package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.document.Region;

class GovernmentBodiesTest {
  private static final Lexicon LEXICON = LexiconLoader.load();
  private static final GovernmentUnits UNITS = LEXICON.units();

  private static Region region(String name) {
    return LEXICON.regions().named(name).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "发改委, 如皋市, 如皋市发展和改革委员会",
    "市发展改革委, 启东市, 启东市发展和改革委员会",
    "市科技局, 启东市, 启东市科学技术局",
    "科学技术局, 启东市, 启东市科学技术局",
    "省科技厅, 启东市, 江苏省科学技术厅",
    "科技厅, 启东市, 江苏省科学技术厅",
    "省发展改革委, 如皋市, 江苏省发展和改革委员会",
    "自治区科技厅, 宁夏回族自治区, 宁夏回族自治区科学技术厅",
    "市市场监管局, 启东市, 启东市市场监督管理局",
    "市场监管局, 启东市, 启东市市场监督管理局",
    "税务局, 如皋市, 国家税务总局如皋市税务局",
    "市委组织部, 如皋市, 中共如皋市委员会组织部",
    "组织部（人才办）, 如皋市, 中共如皋市委员会组织部",
    "团市委, 如皋市, 共青团如皋市委员会",
    "市委, 如皋市, 中共如皋市委员会",
    "市政府, 如皋市, 如皋市人民政府",
    "市人民政府办公室, 如皋市, 如皋市人民政府办公室",
    "政府办（金融）, 如皋市, 如皋市人民政府办公室",
    "市卫生健康委, 启东市, 启东市卫生健康委员会",
    "人力资源社会保障局, 启东市, 启东市人力资源和社会保障局",
    "市科技局, 沭阳县, 宿迁市科学技术局",
    "区科委, 浦东新区, 浦东新区科学技术委员会",
    "市科委, 浦东新区, 上海市科学技术委员会",
    "区农业农村局, 平潭综合实验区, 平潭综合实验区农业农村局",
    "南通市科技局, 如皋市, 南通市科学技术局",
    "江苏省发展改革委, 如皋市, 江苏省发展和改革委员会",
    "发展改革委, 全国, 国家发展和改革委员会",
    "科技部, 如皋市, 中华人民共和国科学技术部",
    "国家发展改革委, 如皋市, 国家发展和改革委员会",
    "市场监管总局, 全国, 国家市场监督管理总局",
    "人民银行, 全国, 中国人民银行",
  })
  void aShortNameBecomesTheFullNameOfThePlace(String name, String place, String full) {
    assertThat(UNITS.fullName(name, region(place))).isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各镇（区、街道）",
        "各镇<区、街道>",
        "相关镇<区、街道>",
        "责任单位",
        "各有关部门",
        "科创投集团",
        "生态环境局",
        "自然资源局",
        "人才办",
        "市科创委成员单位",
        "县科技局",
        "高新区",
        "",
        "市",
        "长江镇"
      })
  void whatCannotBeToldIsNull(String name) {
    assertThat(UNITS.fullName(name, region("如皋市"))).isNull();
  }

  @Test
  void withoutARegionOnlyNationalBodiesHaveAName() {
    assertThat(UNITS.fullName("科技局", null)).isNull();
    assertThat(UNITS.fullName("统计局", null)).isNull();
    assertThat(UNITS.fullName("科技部", null)).isEqualTo("中华人民共和国科学技术部");
    assertThat(UNITS.fullName("市科技局", null)).isNull();
  }

  @Test
  void inADistrictThePoliceIsABranchOfTheCity() {
    assertThat(UNITS.fullName("公安局", region("如皋市"))).isEqualTo("如皋市公安局");
    assertThat(UNITS.fullName("公安局", region("崇川区"))).isNull();
  }

  @Test
  void unitsAreKnownWithWhatStandsBeforeThem() {
    assertThat(UNITS.knows("发改委")).isTrue();
    assertThat(UNITS.knows("市科技局")).isTrue();
    assertThat(UNITS.knows("科学技术局")).isTrue();
    assertThat(UNITS.knows("如皋市科学技术局")).isTrue();
    assertThat(UNITS.knows("南通市科学技术局")).isTrue();
    assertThat(UNITS.knows("人才办")).isTrue();
    assertThat(UNITS.knows("组织部（人才办）")).isTrue();
    assertThat(UNITS.knows("协同单位")).isFalse();
    assertThat(UNITS.knows("委")).isFalse();
  }

  @Test
  void aFullNameIsItsOwnFullName() {
    Region rugao = region("如皋市");
    for (String name : new String[] {"发改委", "科技局", "财政局", "妇联", "市场监管局"}) {
      String full = UNITS.fullName(name, rugao);
      assertThat(UNITS.fullName(full, rugao)).isEqualTo(full);
    }
  }
}
