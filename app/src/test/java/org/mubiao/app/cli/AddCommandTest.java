package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

  @TempDir Path folder;

  @Test
  void aNoticeGoesToItsRegionAndYear() throws IOException {
    Path notice = Notices.write(folder.resolve("in/新 要点.txt"), Notices.PLAN_2025);
    Answer answer = add(notice);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    assertThat(folder.resolve("corpus/海门区/2025/新 要点.txt")).hasContent(Notices.PLAN_2025);
    assertThat(folder.resolve("output/targets.csv")).isNotEmptyFile();
    assertThat(answer.out()).contains("海门区");
  }

  @Test
  void whatChangedAgainstTheLastNoticeIsPrinted() throws IOException {
    Answer first = add(Notices.write(folder.resolve("in/2024.txt"), Notices.PLAN_2024));
    assertThat(first.out()).contains("没有同一机关（海门区科技创新委员会）同一文种（工作要点）的更早文件");
    Answer second = add(Notices.write(folder.resolve("in/2025.txt"), Notices.PLAN_2025));
    assertThat(second.out())
        .contains("2024年海门区科技创新工作要点 → 2025年海门区科技创新工作要点")
        .contains("相比：\n2024年")
        .contains("上调 3 项，不变 1 项\n")
        .contains("≥3.4%");
    Answer diff =
        Answer.to(
            "diff",
            folder.resolve("in/2024.txt"),
            "海门区/2025/2025.txt",
            "--output",
            folder.resolve("output"));
    assertThat(diff.err()).isEmpty();
    assertThat(diff.status()).isZero();
    assertThat(second.out()).contains(diff.out());
    Answer english =
        Answer.to(
            "diff",
            folder.resolve("in/2024.txt"),
            folder.resolve("in/2025.txt"),
            "--lang",
            "en",
            "--output",
            folder.resolve("output"));
    assertThat(english.out()).contains("3 raised");
    Answer unknown = Answer.to("diff", "2024.txt", "nothing", "--output", folder.resolve("output"));
    assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(unknown.err()).contains("nothing").hasLineCount(1);
  }

  @Test
  void aNoticeOfNoKnownPlaceWaitsForOne() throws IOException {
    Path notice = Notices.write(folder.resolve("in/x.txt"), "新增企业9家以上。");
    assertThat(add(notice).status()).isZero();
    assertThat(folder.resolve("corpus/未定/x.txt")).exists();
  }

  @Test
  void aFileIsNeverOverwritten() throws IOException {
    Path other = Notices.write(folder.resolve("corpus/海门区/2025/x.txt"), "另一份");
    Path notice = Notices.write(folder.resolve("in/x.txt"), Notices.PLAN_2025);
    assertThat(add(notice).status()).isZero();
    assertThat(other).hasContent("另一份");
    assertThat(folder.resolve("corpus/海门区/2025/x-2.txt")).hasContent(Notices.PLAN_2025);
    Answer again = add(notice);
    assertThat(again.out()).contains("已在文件库中");
    assertThat(folder.resolve("corpus/海门区/2025/x-3.txt")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsNotTakenIn() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Path bad = Files.write(folder.resolve("in/x.bin"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0});
    Answer answer = add(bad);
    assertThat(answer.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(answer.err()).contains("x.bin");
    Answer missing = add(folder.resolve("in/nowhere.txt"));
    assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(missing.err()).contains("nowhere.txt").hasLineCount(1);
  }

  private Answer add(Path notice) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    return Answer.to(
        "add", notice, "--corpus", folder.resolve("corpus"), "--output", folder.resolve("output"));
  }
}
