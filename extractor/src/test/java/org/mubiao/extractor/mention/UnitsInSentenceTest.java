package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;

class UnitsInSentenceTest {

  private static UnitListMention find(String sentence) {
    AlignedText text = TextFolder.fold(sentence);
    return UnitsInSentence.find(text, 0, text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由市财政局牵头设立基金2支|市财政局||",
        "由市民政局会同市卫健委、市医保局制定办法|市民政局|市卫健委 市医保局|",
        "由市水利局负责，市财政局配合，建成水库3座|市水利局|市财政局|",
        "由市水利局、市林业局负责建设水库3座|||市水利局 市林业局",
        "新增企业20家，由市科技局牵头，会同市财政局兑现政策|市科技局|市财政局|",
        "市农业农村局负责发放补贴|||市农业农村局",
        "市农业农村局会同有关部门开展检查|市农业农村局|有关部门|",
        "市教育局要新建学校3所|||市教育局"
      })
  void formsOfCharging(String sentence, String lead, String partner, String responsible) {
    UnitListMention units = find(sentence);
    assertThat(units).as(sentence).isNotNull();
    assertThat(String.join(" ", units.lead())).isEqualTo(lead == null ? "" : lead);
    assertThat(String.join(" ", units.partner())).isEqualTo(partner == null ? "" : partner);
    assertThat(String.join(" ", units.responsible()))
        .isEqualTo(responsible == null ? "" : responsible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支持企业牵头组建创新联合体",
        "由企业牵头实施项目",
        "各镇街要明确专职人员",
        "失业率由5%降至4%",
        "市场负责人参加培训",
        "高新技术企业总数达到200家"
      })
  void otherSentencesChargeNobody(String sentence) {
    assertThat(find(sentence)).as(sentence).isNull();
  }

  @Test
  void longSentencesAreReadSoon() {
    assertThat(find("由市".repeat(50_000))).isNull();
    assertThat(find("市级、".repeat(50_000))).isNull();
  }
}
