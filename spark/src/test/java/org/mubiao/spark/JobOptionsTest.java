package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.app.WrongUsageException;

class JobOptionsTest {

  @Test
  void argumentsSayWhatIsToBeDone() {
    assertThat(
            JobOptions.of(
                "--input", "in", "--output", "out", "--no-ocr", "--overwrite", "--task-bytes", "9"))
        .isEqualTo(new JobOptions("in", null, "out", false, true, 9));
    assertThat(JobOptions.of("--texts", "t.parquet", "--output", "out"))
        .isEqualTo(JobOptions.ofTexts("t.parquet", "out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--input in",
        "--output out",
        "--input in --texts t --output out",
        "--input in --output",
        "--input in --output out --faster",
        "--input in --output out --task-bytes many",
        "--input in --output out --task-bytes 0"
      })
  void wrongArgumentsAreNamedWithWhatIsWanted(String arguments) {
    assertThatThrownBy(() -> JobOptions.of(arguments.split(" ")))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("--input FOLDER or --texts TABLE");
  }
}
