package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read from one small document, as a whole file. {@code -Dmubiao.golden=renew} writes the
 * file anew; look at the difference before committing it.
 */
class ExtractGoldenTest {

  private static final String RENEW = "mubiao.golden";

  @TempDir Path folder;

  @Test
  void theSmallPlanIsReadAsItWas() throws IOException {
    Path notice = Notices.write(folder.resolve("海门区要点.txt"), Notices.PLAN_2025);
    String read = Answer.to("extract", notice).out().replaceAll("sha256:[0-9a-f]+", "sha256:…");
    Path golden = Answer.root().resolve("app/src/test/resources/golden/small-plan.json");
    if (renewing()) {
      Notices.write(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  @Test
  void theSwitchIsOff() {
    assertThat(renewing())
        .as("the golden files were written anew: look at them and run again without the switch")
        .isFalse();
  }

  private static boolean renewing() {
    return "renew".equals(System.getProperty(RENEW));
  }
}
