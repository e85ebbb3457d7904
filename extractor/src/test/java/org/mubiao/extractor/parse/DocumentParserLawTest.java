package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Block;

class DocumentParserLawTest {

  private static final ReadLimits LIMITS =
      ReadLimits.DEFAULT.withMaxBytes(1 << 20).withMaxCharacters(100_000).withMaxPages(100);

  private final DocumentParser parser = new DocumentParser();

  @Test
  void randomBytesHaveOneOutcome() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(256)];
      random.nextBytes(bytes);
      check(bytes, RandomInput.again(seed));
    }
  }

  @Test
  void damagedFilesHaveOneOutcome() throws IOException {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    List<byte[]> files = files();
    for (int round = 0; round < 200; round++) {
      byte[] damaged = files.get(random.nextInt(files.size())).clone();
      int places = 1 + random.nextInt(20);
      for (int i = 0; i < places; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      check(damaged, RandomInput.again(seed));
    }
  }

  private void check(byte[] bytes, String again) {
    ParseOutcome outcome = parser.parse(new SourceFile("x", bytes), LIMITS);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      for (Block block : parsed.document().blocks()) {
        assertThat(block.span().cut(parsed.document().text()))
            .as(again)
            .hasSize(block.span().length());
      }
    } else if (outcome instanceof ParseOutcome.Refused refused) {
      assertThat(refused.reason()).as(again).startsWith("x ").endsWith(".");
    } else if (outcome instanceof ParseOutcome.Failed failed) {
      assertThat(failed.reason()).as(again).startsWith("x ").endsWith(".");
    } else {
      assertThat(outcome).as(again).isInstanceOf(ParseOutcome.Empty.class);
    }
  }

  private static List<byte[]> files() throws IOException {
    return List.of(
        SampleFiles.docx(),
        SampleFiles.pdf(List.of("Plan 2025", "3%")),
        "<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>".getBytes(StandardCharsets.UTF_8),
        "\t镇区\n\t目标\n\n\t东镇\n\t22\n".getBytes(StandardCharsets.UTF_8));
  }
}
