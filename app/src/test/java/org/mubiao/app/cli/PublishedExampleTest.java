package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;

/** The example in {@code docs/format/document.md} is what the program makes of a seed. */
class PublishedExampleTest {

  private static final String BEGIN = "<!-- example -->\n```json\n";
  private static final String END = "```\n<!-- end -->";

  @Test
  void thePublishedExampleIsReal() throws IOException {
    Path page = Answer.root().resolve("docs/format/document.md");
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    String example = example();
    if ("renew".equals(System.getProperty("mubiao.golden"))) {
      Files.writeString(page, text.substring(0, from) + example + text.substring(to));
      text = Files.readString(page);
      to = text.indexOf(END);
    }
    assertThat(text.substring(from, to)).isEqualTo(example);
  }

  /** One task of a seed with its section, its targets and the document's facts. */
  private static String example() throws IOException {
    Path seed = Answer.seeds().resolve("000_6b3304490adf791f.txt");
    TargetSet set =
        TargetSetJson.read(Answer.to("extract", seed).out().getBytes(StandardCharsets.UTF_8));
    Task task =
        set.tasks().stream()
            .filter(one -> !one.responsibility().isNone())
            .filter(one -> !targets(set, one).isEmpty())
            .findFirst()
            .orElseThrow();
    List<Target> targets = targets(set, task).stream().limit(2).toList();
    List<Finding> findings = set.findings().stream().limit(1).toList();
    TargetSet part =
        new TargetSet(
            set.producer(),
            set.document(),
            set.sections().stream().filter(one -> one.id().equals(task.section())).toList(),
            List.of(task),
            targets,
            findings);
    return new String(TargetSetJson.write(part), StandardCharsets.UTF_8)
        .replaceAll("sha256:[0-9a-f]+", "sha256:…");
  }

  private static List<Target> targets(TargetSet set, Task task) {
    return set.targets().stream().filter(one -> task.id().equals(one.task())).toList();
  }
}
