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
  void whatIsNewSaysByWhenUnlessByTheEndOfTheYear() throws IOException {
    add(Notices.write(folder.resolve("in/2024.txt"), Notices.PLAN_2024));
    String more = "6月底前，招引科创项目100家；全年招引科创项目220家以上。\n";
    assertThat(add(Notices.write(folder.resolve("in/2025.txt"), Notices.PLAN_2025 + more)).out())
        .contains("招引科创项目  总量 100家\n      时限：2025-06-30\n")
        .contains("招引科创项目  总量 ≥220家\n")
        .doesNotContain("时限：2025-12-31");
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
  void aFileThatCameAfterTheLastRunIsKnownToo() throws IOException {
    assertThat(add(Notices.write(folder.resolve("in/a.txt"), Notices.PLAN_2024)).status()).isZero();
    Path there = Notices.write(folder.resolve("corpus/海门区/2025/x.txt"), Notices.PLAN_2025);
    Answer answer = add(Notices.write(folder.resolve("in/x.txt"), Notices.PLAN_2025));
    assertThat(answer.out()).contains("已在文件库中").contains(there.toString());
    assertThat(folder.resolve("corpus/海门区/2025").toFile().list()).containsExactly("x.txt");
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

  @Test
  void eachKindOfFileGetsItsSentence() throws IOException {
    Path first = Notices.write(folder.resolve("in/2025.txt"), Notices.PLAN_2025);
    add(first);
    Path same = Notices.write(folder.resolve("in/另一名称.txt"), Notices.PLAN_2025);
    assertThat(add(same).out()).contains("已在文件库中，即 ").contains("2025.txt，未再复制");
    Path spaced =
        Notices.write(folder.resolve("in/空行.txt"), Notices.PLAN_2025.replace("\n", "\n\n"));
    assertThat(add(spaced).out()).contains("与 海门区/2025/2025.txt 内容或发文字号相同，按重复文件处理");
    Path taken =
        Notices.write(folder.resolve("other/2025.txt"), Notices.PLAN_2025.replace("2号", "9号"));
    assertThat(add(taken).out()).contains("2025-2.txt（该处已有同名而内容不同的文件");
    Path blank = Notices.write(folder.resolve("in/空白.txt"), "  \n\n");
    Answer empty = add(blank);
    assertThat(empty.status()).isZero();
    assertThat(empty.out()).contains("空白.txt 没有文字，未收入");
    Path lockFile = Notices.write(folder.resolve("in/~$要点.docx"), "x");
    Answer refused = add(lockFile);
    assertThat(refused.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(refused.err()).contains("temporary file of an editor").hasLineCount(1);
    assertThat(refused.out()).contains("未收入：").containsPattern("未收入：.*临时文件");
    Answer english =
        Answer.to(
            "add",
            first,
            "--lang",
            "en",
            "--corpus",
            folder.resolve("corpus"),
            "--output",
            folder.resolve("output"));
    assertThat(english.out()).contains("is in the corpus already");
  }

  @Test
  void afterAnAddTheOutputIsThatOfAFreshRun() throws IOException {
    Notices.corpus(folder.resolve("corpus"));
    Notices.write(folder.resolve("corpus/x.txt"), "启东市2025年工作要点\n\n新增企业9家以上。");
    Answer.to("run", "--corpus", folder.resolve("corpus"), "--output", folder.resolve("output"));
    // Contradicts the plan that is there, so that findings across documents change too.
    String text = Notices.PLAN_2025.replace("2号", "8号").replace("26家", "31家");
    add(Notices.write(folder.resolve("in/修订.txt"), text));
    Answer.to("run", "--corpus", folder.resolve("corpus"), "--output", folder.resolve("fresh"));
    for (String file :
        new String[] {
          "targets.csv", "targets.jsonl", "targets.xlsx", "report.json", "findings.json"
        }) {
      assertThat(folder.resolve("output").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(folder.resolve("fresh").resolve(file));
    }
    assertThat(folder.resolve("output/findings.json")).content().contains("cross-contradiction");
    assertThat(Answer.to("verify", "--output", folder.resolve("output")).status()).isZero();
  }

  private Answer add(Path notice) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    return Answer.to(
        "add", notice, "--corpus", folder.resolve("corpus"), "--output", folder.resolve("output"));
  }
}
