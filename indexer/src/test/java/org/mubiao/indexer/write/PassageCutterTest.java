package org.mubiao.indexer.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.RandomStrings;
import org.mubiao.model.text.Span;
import org.mubiao.testkit.DocumentMaker;

final class PassageCutterTest {

  private static List<String> cut(DocumentMaker maker) {
    return PassageCutter.cut(maker.set(), maker.text()).stream()
        .map(span -> span.cut(maker.text()))
        .toList();
  }

  private static List<String> cut(String text) {
    return cut(DocumentMaker.document("a.txt", text));
  }

  @Test
  void aSentenceEndsWithItsMark() {
    assertThat(cut("他说：“做到。”完成；好！”\n\n还有吗？没有"))
        .containsExactly("他说：“做到。”", "完成；", "好！”", "还有吗？", "没有");
  }

  @Test
  void aBrokenLineEndsNothing() {
    assertThat(cut("高新技术产业产值占\n\n比重达58%，培\n育企业。")).containsExactly("高新技术产业产值占\n\n比重达58%，培\n育企业。");
  }

  @Test
  void aHeadingStandsAlone() {
    DocumentMaker maker =
        DocumentMaker.document("a.txt", "工作要点\n\n一、总 体\n目标\n\n以习近平\n\n1.强化培育。推动企业")
            .section("一", "一、", "总体目标", "企业")
            .section("一/1", "1.", "强化培育", "企业");
    assertThat(cut(maker)).containsExactly("工作要点", "一、总 体\n目标", "以习近平", "1.强化培育。", "推动企业");
  }

  @Test
  void aRowOfATableStandsAlone() {
    assertThat(cut("任务分解表\n\t镇区\n\t总数\n发明专利\n\n\t丁堰镇\n\t22\n\n\t东陈镇\n\t19\n\n后文"))
        .containsExactly("任务分解表\n\t镇区\n\t总数\n发明专利", "丁堰镇\n\t22", "东陈镇\n\t19\n\n后文");
    assertThat(cut("表一\n镇区\t总数\n丁堰镇\t22\n后文")).containsExactly("表一", "镇区\t总数", "丁堰镇\t22", "后文");
  }

  @Test
  void anEndlessStretchIsCutWithAnOverlap() {
    List<Span> passages =
        PassageCutter.cut(DocumentMaker.document("a.txt", "x").set(), "长".repeat(1000));
    assertThat(passages).hasSizeGreaterThan(2);
    for (int index = 1; index < passages.size(); index++) {
      assertThat(passages.get(index - 1).end() - passages.get(index).start())
          .isEqualTo(PassageCutter.OVERLAP);
    }
  }

  @Test
  void everythingButWhiteSpaceLiesInAPassage() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int index = 0; index < 500; index++) {
      String text = RandomStrings.notice(random, random.nextInt(1500));
      DocumentMaker maker = DocumentMaker.document("a.txt", text);
      int last = 0;
      for (Span span : PassageCutter.cut(maker.set(), text)) {
        assertThat(text.substring(last, Math.max(last, span.start())))
            .as("seed %s", seed)
            .isBlank();
        assertThat(span.length()).as("seed %s", seed).isBetween(1, PassageCutter.LONGEST);
        last = span.end();
      }
      assertThat(text.substring(last)).as("seed %s", seed).isBlank();
    }
  }
}
