package org.mubiao.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Block;

class DocumentParserLawTest {

  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 100_000, 100, 100, 100, Duration.ofSeconds(60));

  private final DocumentParser parser = new DocumentParser();

  @Property(tries = 300)
  void randomBytesHaveOneOutcome(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 200)
  void damagedFilesHaveOneOutcome(@ForAll("files") byte[] file, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] damaged = file.clone();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    check(damaged);
  }

  private void check(byte[] bytes) {
    ParseOutcome outcome = parser.parse(new SourceFile("x", bytes), LIMITS);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      for (Block block : parsed.document().blocks()) {
        assertThat(block.span().cut(parsed.document().text())).hasSize(block.span().length());
      }
    } else if (outcome instanceof ParseOutcome.Refused refused) {
      assertThat(refused.reason()).startsWith("x ").endsWith(".");
    } else if (outcome instanceof ParseOutcome.Failed failed) {
      assertThat(failed.reason()).startsWith("x ").endsWith(".");
    } else {
      assertThat(outcome).isInstanceOf(ParseOutcome.Empty.class);
    }
  }

  @Provide
  Arbitrary<byte[]> files() throws IOException {
    return Arbitraries.of(
        List.of(
            SampleFiles.docx(),
            SampleFiles.pdf(List.of("Plan 2025", "3%")),
            "<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>".getBytes(StandardCharsets.UTF_8),
            "\t镇区\n\t目标\n\n\t东镇\n\t22\n".getBytes(StandardCharsets.UTF_8)));
  }
}
