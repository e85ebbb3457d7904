package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineFaceTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "add",
        "extract",
        "search",
        "compare",
        "table",
        "check",
        "verify",
        "show",
        "export",
        "mentions"
      })
  void everyCommandExplainsItself(String command) {
    Answer answer = Answer.to(command, "--help");
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("Usage: mubiao " + command).contains("--help");
    assertThat(answer.err()).isEmpty();
    assertThat(Answer.to("--help").out()).contains("  " + command + " ");
  }

  @Test
  void aWrongOptionIsNamedWithWhatToTypeInstead() {
    Answer answer = Answer.to("table", "--documnet", "x");
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err())
        .startsWith("mubiao table: ")
        .contains("--documnet")
        .contains("--document")
        .contains("`mubiao table --help`")
        .hasLineCount(1);
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void anUnknownCommandIsNamed() {
    Answer answer = Answer.to("serach", "高企");
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err())
        .startsWith("mubiao: There is no command “serach”. Did you mean ")
        .contains("search")
        .doesNotContain("高企")
        .hasLineCount(1);
  }

  @Test
  void noCommandIsWrongUsage() {
    Answer answer = Answer.to();
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("mubiao --help").hasLineCount(1);
  }

  @Test
  void commandsThatReadAnOutputSayHowToMakeOne() {
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("table"),
            List.of("compare"),
            List.of("check"),
            List.of("verify"),
            List.of("show", "x"),
            List.of("search", "x"))) {
      Object[] arguments = new Object[command.size() + 2];
      for (int i = 0; i < command.size(); i++) {
        arguments[i] = command.get(i);
      }
      arguments[command.size()] = "--output";
      arguments[command.size() + 1] = folder.resolve("nothing");
      Answer answer = Answer.to(arguments);
      assertThat(answer.status()).as("%s", command).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(answer.err()).contains("mubiao run --output").hasLineCount(1);
    }
  }

  @Test
  void aWorkbookNeedsAFile() {
    Answer answer = Answer.to("table", "--format", "xlsx", "--output", folder);
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("--to").hasLineCount(1);
  }

  @Test
  void aFormatThatACommandCannotWriteIsRefused() {
    Answer answer = Answer.to("search", "x", "--format", "xlsx", "--output", folder);
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("text, json").hasLineCount(1);
  }

  @Test
  void aFileNameThatPromisesAnotherFormatIsRefused() {
    for (String command :
        List.of("search x --to hits.csv", "table --to table.PDF", "export --panel --to p.html")) {
      List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
      Path file = folder.resolve(String.valueOf(arguments.remove(arguments.size() - 1)));
      arguments.addAll(List.of(file, "--output", folder));
      Answer answer = Answer.to(arguments.toArray());
      assertThat(answer.status()).as(command).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(answer.err()).contains(" writes no ").contains("--format").hasLineCount(1);
      assertThat(file).doesNotExist();
    }
    for (String name : List.of("table.txt", "table", "2025.1号")) {
      Answer answer = Answer.to("table", "--to", folder.resolve(name), "--output", folder);
      assertThat(answer.err()).as(name).contains("mubiao run --output");
    }
  }

  @Test
  void theFirstWordThatMeansNothingIsNamedWithoutWhatFollows() {
    assertThat(Answer.to("table", "--unit", "科技局").err())
        .startsWith("mubiao table: There is no option “--unit” here.")
        .doesNotContain("科技局");
    assertThat(Answer.to("check", "x").err())
        .startsWith("mubiao check: “x” is one word too many. Type `mubiao check --help`");
  }

  @Test
  void aFormatThatDoesNotExistIsRefusedWithThoseThatDo() {
    Answer answer = Answer.to("table", "--format", "pdf", "--output", folder);
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err())
        .isEqualToIgnoringNewLines(
            "mubiao: `mubiao table` writes no pdf: type --format and one of text, md, json, csv,"
                + " xlsx.");
  }

  @Test
  void wrongArgumentsAreToldInSentencesWithWordsToType() {
    assertThat(Answer.to("mentions", "--date", "x").err())
        .contains("“x” is no day such as 2025-03-01. Type `mubiao mentions --help`")
        .doesNotContain("java");
    assertThat(Answer.to("check", "--lang", "fr").err())
        .contains("expected one of zh, en but was 'fr'. Type");
    assertThat(Answer.to("diff", "x").err()).contains("'NEW'. Type `mubiao diff --help`");
  }

  @Test
  void anOutputThatIsNoFolderIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    for (String command : List.of("table", "check", "compare")) {
      Answer answer = Answer.to((Object[]) (command + " --output " + file).split(" "));
      assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(answer.err()).contains(file + " is no folder: ").hasLineCount(1);
    }
  }

  @Test
  void aDefectEndsWithItsOwnStatusAndNoStackTrace() {
    StringWriter err = new StringWriter();
    PrintWriter closed = new PrintWriter(new StringWriter());
    Console broken =
        new Console(
            new ByteArrayInputStream(new byte[0]) {
              @Override
              public synchronized int read(byte[] into, int from, int length) {
                throw new IllegalStateException("broken on purpose");
              }
            },
            closed,
            new PrintWriter(err, true));
    int status = new CommandLineFace(broken).execute("mentions");
    assertThat(status).isEqualTo(ExitStatus.DEFECT);
    assertThat(err.toString())
        .contains("broken on purpose")
        .contains("report it")
        .contains("--debug")
        .doesNotContain("\tat ");
    StringWriter traced = new StringWriter();
    Console tracing = new Console(broken.in(), closed, new PrintWriter(traced, true));
    assertThat(new CommandLineFace(tracing).execute("mentions", "--debug"))
        .isEqualTo(ExitStatus.DEFECT);
    assertThat(traced.toString()).contains("\tat ");
  }

  @Test
  void theVersionIsKnown() {
    Answer answer = Answer.to("--version");
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).startsWith("mubiao 0.1.0");
  }
}
