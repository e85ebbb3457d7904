package org.mubiao.indexer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.Suggestion;

final class NameBookTest {

  private static final NameBook BOOK =
      new NameBook(
          List.of(
              name(NameKind.INDICATOR, "高新技术企业数", 7, "高企数", "高企数量"),
              name(NameKind.INDICATOR, "高新技术产业产值", 9),
              name(NameKind.INDICATOR, "GDP增速", 5, "地区生产总值增速"),
              name(NameKind.INDICATOR, "每万人发明专利拥有量", 3),
              name(NameKind.INDICATOR, "发明专利（授权）", 2),
              name(NameKind.UNIT, "如皋市科学技术局", 4, "科技局", "科学技术局"),
              name(NameKind.UNIT, "启东市科学技术局", 6, "科技局", "科学技术局"),
              name(NameKind.PLACE, "如皋市", 40, "如皋"),
              name(NameKind.PLACE, "重庆市", 1, "重庆"),
              new Name(NameKind.PLACE, "鼓楼区", "江苏省南京市", "320106", 2, List.of("鼓楼")),
              new Name(NameKind.PLACE, "鼓楼区", "福建省福州市", "350102", 2, List.of("鼓楼"))),
          List.of("研发", "高企"));

  private static Name name(NameKind kind, String name, int count, String... others) {
    return new Name(kind, name, null, name, count, List.of(others));
  }

  private static List<Suggestion> suggest(String typed) {
    return BOOK.suggest(typed, NameBook.all(), null, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "高新, 高新技术产业产值",
    "高企, 高新技术企业数",
    "gaoqi, 高新技术企业数",
    "gaoq, 高新技术企业数",
    "gxjsqy, 高新技术企业数",
    "高xin技术qiye, 高新技术企业数",
    "rugao, 如皋市",
    "RuGaoShi, 如皋市",
    "rg, 如皋市",
    "ｒｇ, 如皋市",
    "r, 如皋市",
    "kejiju, 启东市科学技术局",
    "kjj, 启东市科学技术局",
    "chongqing, 重庆市",
    "发明专利, 发明专利（授权）",
    "發明專利, 发明专利（授权）",
    "gdp, GDP增速",
    "gdpzengsu, GDP增速",
    "增速, GDP增速",
  })
  void whatIsTypedBecomesAName(String typed, String name) {
    assertThat(suggest(typed).get(0).name()).isEqualTo(name);
  }

  @Test
  void wholeNamesComeBeforeBeginningsAndTheseBeforeParts() {
    assertThat(suggest("famingzhuanli"))
        .extracting(Suggestion::name)
        .containsExactly("发明专利（授权）", "每万人发明专利拥有量");
    assertThat(suggest("科学技术局"))
        .extracting(Suggestion::name)
        .containsExactly("启东市科学技术局", "如皋市科学技术局");
  }

  @Test
  void whatWasTakenForWhatIsSaid() {
    assertThat(suggest("如皋市").get(0).why()).isNull();
    assertThat(suggest("gaoqishu").get(0).why())
        .isEqualTo("gaoqishu = 高企数 (pinyin) = 高新技术企业数 (indicator)");
    assertThat(suggest("kjj").get(0).why()).startsWith("kjj = 科技局 (initials)");
  }

  @Test
  void theClauseAsksForTheName() {
    assertThat(suggest("rugao").get(0).query()).isEqualTo("place:如皋市");
    assertThat(suggest("kejiju").get(0).query()).isEqualTo("responsible:启东市科学技术局");
    assertThat(suggest("发明专利").get(0).query()).isEqualTo("indicator:\"发明专利（授权）\"");
    assertThat(suggest("gulou"))
        .extracting(Suggestion::query)
        .containsExactly("place:320106", "place:350102");
    assertThat(suggest("gulou").get(0).within()).isEqualTo("江苏省南京市");
  }

  @Test
  void nothingTypedAndNothingKnownSuggestNothing() {
    assertThat(suggest("")).isEmpty();
    assertThat(suggest(" 　")).isEmpty();
    assertThat(suggest("火星")).isEmpty();
    assertThat(BOOK.suggest("高", NameBook.all(), null, 0)).isEmpty();
    assertThat(BOOK.suggest("高", NameBook.all(), null, 1)).hasSize(1);
  }

  @Test
  void lettersSpellWholeNamesBeforeParts() {
    assertThat(BOOK.spelled("gaoqi")).containsExactly("高企");
    assertThat(BOOK.spelled("yanfa")).containsExactly("研发");
    assertThat(BOOK.spelled("famingzhuanli")).containsExactly("发明专利");
    assertThat(BOOK.spelled("gdp")).isEmpty();
    assertThat(BOOK.spelled("gaoq")).isEmpty();
    assertThat(BOOK.spelled("gao")).isEmpty();
  }

  @Test
  void meaningsAreWholeNames() {
    assertThat(BOOK.meanings("rugao", NameBook.all()))
        .extracting(meaning -> meaning.name().name())
        .containsExactly("如皋市");
    assertThat(BOOK.meanings("rg", NameBook.all()))
        .extracting(NameBook.Meaning::initials)
        .containsExactly(true);
    assertThat(BOOK.meanings("gaoxin", NameBook.all())).isEmpty();
  }
}
