package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionLevel;
import org.mubiao.model.document.RegionNames;

class AdministrativeRegionsTest {
  private static final Regions REGIONS = LexiconLoader.load().regions();
  private static final Region RUGAO = REGIONS.named("如皋市").get(0);

  @ParameterizedTest
  @ValueSource(strings = {"如皋市", "如皋", "320682"})
  void aRegionGoesByFullNameShortNameAndCode(String name) {
    assertThat(REGIONS.named(name))
        .containsExactly(new Region("如皋市", "320682", RegionLevel.COUNTY, List.of("江苏省", "南通市")));
  }

  @ParameterizedTest
  @CsvSource({
    "宁夏, 宁夏回族自治区, 640000, province, ''",
    "恩施州, 恩施土家族苗族自治州, 422800, prefecture, 湖北省",
    "济源, 济源市, 419001, county, 河南省",
    "石河子, 石河子市, 659001, county, 新疆维吾尔自治区",
    "浦东, 浦东新区, 310115, county, 上海市",
    "前郭尔罗斯, 前郭尔罗斯蒙古族自治县, 220721, county, 吉林省/松原市",
    "神农架, 神农架林区, 429021, county, 湖北省",
    "石柱, 石柱土家族自治县, 500240, county, 重庆市",
    "全国, 全国, 100000, nation, ''",
    "国务院, 全国, 100000, nation, ''",
    "雄安, 雄安新区, , prefecture, 河北省",
  })
  void whatLiesInWhatIsKnown(String asked, String name, String code, String level, String within) {
    Region region = REGIONS.named(asked).get(0);
    assertThat(region.name()).isEqualTo(name);
    assertThat(region.code()).isEqualTo(code);
    assertThat(region.level().code()).isEqualTo(level);
    assertThat(String.join("/", region.within())).isEqualTo(within);
  }

  @Test
  void aRegionIsMeantByItsNameBehindWhatItLiesIn() {
    assertThat(REGIONS.meant("南京市鼓楼区")).extracting(Region::code).containsExactly("320106");
    assertThat(REGIONS.meant("江苏省南京市鼓楼区")).extracting(Region::code).containsExactly("320106");
    assertThat(REGIONS.meant("320106 江苏省南京市鼓楼区"))
        .extracting(Region::code)
        .containsExactly("320106");
    assertThat(REGIONS.meant("350102 江苏省南京市鼓楼区")).isEmpty();
    assertThat(REGIONS.meant("如皋")).containsExactly(RUGAO);
    assertThat(REGIONS.meant("苏州市鼓楼区")).isEmpty();
    assertThat(REGIONS.meant("京市鼓楼区")).isEmpty();
  }

  @Test
  void nextToAllOthersEachRegionHasAFullNameOfItsOwn() {
    AdministrativeRegions all = (AdministrativeRegions) REGIONS;
    RegionNames names = RegionNames.among(all.all());
    for (Region region : all.all()) {
      String name = names.of(region);
      assertThat(REGIONS.meant(name).stream().filter(one -> name.endsWith(one.name())))
          .as(name)
          .containsExactly(region);
    }
  }

  @Test
  void ofSeveralWithOneNameTheWidestComesFirst() {
    assertThat(REGIONS.named("吉林")).extracting(Region::name).containsExactly("吉林省", "吉林市");
    assertThat(REGIONS.named("鼓楼区")).hasSize(4);
    assertThat(REGIONS.named("没有这个地方")).isEmpty();
  }

  @Test
  void aZoneHasTheCodeOfTheCountyItIsCoextensiveWith() {
    Region zone = REGIONS.named("平潭综合实验区").get(0);

    assertThat(zone.code()).isEqualTo("350128");
    assertThat(zone.within()).containsExactly("福建省");
    assertThat(REGIONS.named("350128")).extracting(Region::name).contains("平潭县", "平潭综合实验区");
  }

  @Test
  void theLongestNameInRunningTextIsTaken() {
    String text = "2025年如皋市科技创新委员会";
    Regions.Match match = REGIONS.longestAt(text, 5, null);

    assertThat(match.region()).isEqualTo(RUGAO);
    assertThat(match.length()).isEqualTo(3);
    assertThat(match.complete()).isTrue();
    assertThat(REGIONS.longestAt(text, 6, null)).isNull();
  }

  @Test
  void shortNamesOfCountiesAreSeenFromNearbyOnly() {
    assertThat(REGIONS.longestAt("启东上年", 0, RUGAO).region().name()).isEqualTo("启东市");
    assertThat(REGIONS.longestAt("启东上年", 0, null)).isNull();
    assertThat(REGIONS.longestAt("南通上年", 0, null).complete()).isFalse();
  }

  @Test
  void theHintDecidesBetweenEqualNames() {
    Region fuzhou = REGIONS.named("福州市").get(0);
    Region beijing = REGIONS.named("北京市").get(0);

    assertThat(REGIONS.longestAt("鼓楼区", 0, fuzhou).region().within()).containsExactly("福建省", "福州市");
    assertThat(REGIONS.longestAt("通州区", 0, RUGAO).region().within()).containsExactly("江苏省", "南通市");
    assertThat(REGIONS.longestAt("通州区", 0, beijing).region().within()).containsExactly("北京市");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"朝阳产业", "开化学校", "城区面积", "合作市场", "解放思想", "新城建设", "中国科学院", "保定期开展", "中山区", "镇"})
  void wordsAreNotTakenForPlaces(String text) {
    Regions.Match match = REGIONS.longestAt(text, 0, null);

    assertThat(match == null || match.complete() && text.equals("中山区")).isTrue();
  }

  @Test
  void afterTheEndNothingStands() {
    assertThat(REGIONS.longestAt("如皋市", 3, RUGAO)).isNull();
  }

  @Test
  void everyCountyLiesInKnownRegions() {
    AdministrativeRegions all = (AdministrativeRegions) REGIONS;

    assertThat(all.all()).hasSizeGreaterThan(3300);
    assertThat(all.all().stream().filter(region -> region.level() == RegionLevel.PROVINCE))
        .hasSize(35);
    for (Region region : all.all()) {
      assertThat(REGIONS.named(region.name())).contains(region);
      for (String container : region.within()) {
        assertThat(REGIONS.named(container)).isNotEmpty();
      }
      assertThat(region.within()).doesNotContain("市辖区", "县").doesNotContain(region.name());
    }
  }
}
