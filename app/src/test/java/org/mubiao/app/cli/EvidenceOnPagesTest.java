package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is shown on its page, and proved to stand there. */
class EvidenceOnPagesTest {

  private static final int PAGE_WIDTH = 909;
  private static final int PAGE_HEIGHT = 1286;
  private static final int GAP = 12;

  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void extract() throws IOException {
    Path formats = Answer.root().resolve("evaluation/src/test/resources/formats");
    Path inputs = Files.createDirectories(shared.resolve("in"));
    for (String name : new String[] {"pdf/plan.pdf", "ofd/plan.ofd", "pdf/wide-sideways.pdf"}) {
      Path file = formats.resolve(name);
      Files.copy(file, inputs.resolve(file.getFileName()));
    }
    assertThat(Answer.to("extract", inputs, "--output", output()).status()).isZero();
  }

  @Test
  void aCellIsBoxedOnThePageOfAPdfFileAndOfAnOfdFile() throws IOException {
    for (String file : new String[] {"plan.pdf", "plan.ofd"}) {
      BufferedImage page = drawn(file, "11.8");
      assertThat(page.getWidth()).as(file).isEqualTo(PAGE_WIDTH);
      assertThat(page.getHeight()).as(file).isEqualTo(PAGE_HEIGHT);
      assertThat(yellow(page)).as(file).isBetween(100, 2_000);
    }
  }

  @Test
  void aQuoteOverTwoPagesIsShownOnBoth() throws IOException {
    BufferedImage pages = drawn("plan.pdf", "培育瞪羚企业");
    assertThat(pages.getWidth()).isEqualTo(2 * PAGE_WIDTH + GAP);
    assertThat(yellow(pages.getSubimage(0, 0, PAGE_WIDTH, PAGE_HEIGHT))).isPositive();
    assertThat(yellow(pages.getSubimage(PAGE_WIDTH + GAP, 0, PAGE_WIDTH, PAGE_HEIGHT)))
        .isPositive();
  }

  @Test
  void aPageThatLiesOnItsSideIsShownUpright() throws IOException {
    BufferedImage page = drawn("wide-sideways.pdf", "11.8");
    assertThat(page.getWidth()).isEqualTo(PAGE_HEIGHT);
    assertThat(page.getHeight()).isEqualTo(PAGE_WIDTH);
    assertThat(yellow(page)).isBetween(100, 2_000);
  }

  @Test
  void theProofHoldsAndFindsATamperedBoxAndAChangedFile() throws IOException {
    assertThat(Answer.to("verify", "--output", output()).status()).isZero();

    Path copy = copied(output(), folder.resolve("copy"));
    Path plan = document(copy, "plan.pdf");
    String json = Files.readString(plan, StandardCharsets.UTF_8);
    String tampered = json.replaceFirst("\"boxes\": \\[\\[(\\d+), [\\d.]+", "\"boxes\": [[$1, 1.5");
    assertThat(tampered).isNotEqualTo(json);
    Files.writeString(plan, tampered, StandardCharsets.UTF_8);
    Answer boxes = Answer.to("verify", "--output", copy, "--corpus", shared.resolve("in"));
    assertThat(boxes.status()).isEqualTo(1);
    assertThat(boxes.err()).contains("has boxes that are not where its words were read");

    Path inputs = copied(shared.resolve("in"), folder.resolve("in"));
    byte[] bytes = Files.readAllBytes(inputs.resolve("plan.ofd"));
    bytes[bytes.length - 1] ^= 1;
    Files.write(inputs.resolve("plan.ofd"), bytes);
    Answer file = Answer.to("verify", "--output", output(), "--corpus", inputs);
    assertThat(file.status()).isEqualTo(1);
    assertThat(file.err()).contains("plan.ofd").contains("is not among the input files any more");
    assertThat(file.err()).doesNotContain("plan.pdf");
  }

  private BufferedImage drawn(String file, String target) throws IOException {
    Path picture = folder.resolve(file + ".png");
    Answer answer = Answer.to("show", file, target, "--png", picture, "--output", output());
    assertThat(answer.err()).isEmpty();
    return ImageIO.read(picture.toFile());
  }

  /** {@return how many pixels have the yellow of a box} */
  private static int yellow(BufferedImage image) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int color = image.getRGB(x, y);
        boolean bright = (color >> 16 & 255) > 240 && (color >> 8 & 255) > 230;
        count += bright && (color & 255) < 200 ? 1 : 0;
      }
    }
    return count;
  }

  private static Path output() {
    return shared.resolve("out");
  }

  private static Path document(Path output, String source) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(output.resolve("documents"))) {
      for (Path file : files) {
        if (Files.readString(file, StandardCharsets.UTF_8)
            .contains("\"file\": \"" + source + "\"")) {
          return file;
        }
      }
    }
    throw new AssertionError("no document of " + source);
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
