package org.mubiao.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.parse.text.PlainTextParser;
import org.mubiao.model.document.Section;

class OutlineBuilderTest {

  private static Outline outline(String text) {
    return OutlineBuilder.build(new PlainTextParser().parse(text));
  }

  @Test
  void sectionsHaveNumberTitleLevelAndPath() {
    List<Section> sections =
        outline("临江市工作要点\n一、总体要求\n做好工作。\n二、重点任务\n（一）培育企业\n1.培育龙头企业。新增5家。\n2.培育小企业。新增9家。\n")
            .sections();
    assertThat(sections)
        .extracting(Section::path)
        .containsExactly("一", "二", "二/（一）", "二/（一）/1", "二/（一）/2");
    assertThat(sections)
        .extracting(Section::title)
        .containsExactly("总体要求", "重点任务", "培育企业", "培育龙头企业", "培育小企业");
    assertThat(sections).extracting(Section::level).containsExactly(1, 1, 2, 3, 3);
    assertThat(sections.get(3).parent()).isEqualTo(sections.get(2).id());
  }

  @Test
  void passageKnowsWhereItsBodyStarts() {
    Outline outline = outline("一、培育企业。新增企业5家。\n");
    Passage passage = outline.passages().get(0);
    assertThat(passage.opens()).isTrue();
    assertThat(passage.text().folded().substring(passage.bodyStart())).isEqualTo("新增企业5家。");
  }

  @Test
  void attachmentOpensAPartOfItsOwn() {
    Outline outline = outline("一、总体要求\n做好工作。\n附件：1.任务清单\n2.名单\n附件1\n任务清单\n一、培育企业\n");
    assertThat(outline.sections()).extracting(Section::path).containsExactly("一", "附件1", "附件1/一");
    assertThat(outline.passages())
        .filteredOn(passage -> passage.role() == Passage.Role.ATTACHMENT_LIST)
        .hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void tableStandsUnderItsCaption() {
    Outline outline = outline("一、目标\n主要指标表\n| 指标 | 2025年 |\n|---|---|\n| 企业数 | 5 |\n");
    TablePiece table =
        (TablePiece)
            outline.pieces().stream()
                .filter(TablePiece.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(table.caption()).isNotNull();
    assertThat(table.caption().folded()).isEqualTo("主要指标表");
    assertThat(table.section()).isEqualTo(outline.sections().get(0));
  }

  @Test
  void parentsCoverTheirChildrenWhateverTheText() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    String[] lines = {
      "一、总体要求",
      "二、重点任务",
      "（一）培育企业",
      "（二）引进人才",
      "1.做好服务。",
      "2.强化保障。",
      "（1）增加投入。",
      "①加强宣传。",
      "一是抓落实。",
      "正文一段。",
      "第一章 总则",
      "第二条 本办法自印发之日起施行。",
      "附件1",
      "",
      "3.2 建设平台。"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(lines[random.nextInt(lines.length)]).append('\n');
      }
      check(outline(text.toString()), text + RandomInput.again(seed));
    }
  }

  private static void check(Outline outline, String why) {
    Map<String, Section> byId = new HashMap<>();
    int last = 0;
    for (Section section : outline.sections()) {
      assertThat(section.span().start()).as(why).isGreaterThanOrEqualTo(last);
      last = section.span().start();
      assertThat(byId.put(section.id(), section)).as(why).isNull();
      if (section.parent() == null) {
        assertThat(section.path()).as(why).isEqualTo(section.number());
        assertThat(section.level()).as(why).isEqualTo(1);
      } else {
        Section parent = byId.get(section.parent());
        assertThat(parent.span().covers(section.span())).as(why).isTrue();
        assertThat(section.path()).as(why).isEqualTo(parent.path() + "/" + section.number());
        assertThat(section.level()).as(why).isEqualTo(parent.level() + 1);
      }
    }
    for (Passage passage : outline.passages()) {
      Section section = passage.section();
      if (section != null) {
        assertThat(section.span().covers(passage.text().span())).as(why).isTrue();
      }
    }
  }
}
