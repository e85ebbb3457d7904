package org.mubiao.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Task;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;

final class SuspectUnitsTest {

  private static final DocumentId DOCUMENT = DocumentId.ofSha256("0".repeat(64));

  @Test
  void aNameThatStandsNowhereInOnePieceIsShownWithTheItemsThatNameIt() {
    String text = "整治河道（各区-分镇）。清理（各区镇）。巡查（各区镇）。保洁（各区镇）。";
    List<Task> tasks = new ArrayList<>();
    int from = 0;
    for (String name : List.of("各区分镇", "各区镇", "各区镇", "各区镇")) {
      int end = text.indexOf('。', from) + 1;
      Span span = new Span(from, end);
      tasks.add(task(tasks.size() + 1, name, span, span.cut(text)));
      from = end;
    }
    List<Finding> found =
        SuspectUnits.find(
            DOCUMENT, TextFolder.fold(text), text, tasks, LexiconLoader.load().units());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).isEqualTo("“各区分镇”（1处）疑为“各区镇”之误。");
    assertThat(found.get(0).evidence())
        .extracting(place -> place.text())
        .containsExactly("整治河道（各区-分镇）。");
  }

  private static Task task(int number, String unit, Span span, String words) {
    Responsibility responsibility =
        new Responsibility(List.of(new ResponsibleUnit(unit, null)), List.of(), UnitRoles.STATED);
    return new Task("k" + number, null, words, responsibility, null, span, words);
  }
}
