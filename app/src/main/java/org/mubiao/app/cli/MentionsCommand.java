package org.mubiao.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.MentionsJson;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.MentionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mubiao mentions}. */
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    description =
        "Reads lines of text from standard input and prints for each one line of JSON: the numbers,"
            + " amounts and periods in it.")
final class MentionsCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--date",
      paramLabel = "ISO",
      description = "day that 今年 and 明年 count from (default: today)")
  @Nullable LocalDate date;

  MentionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate reference = date == null ? LocalDate.now(Clock.systemUTC()) : date;
    MentionReader reader = new MentionReader(Vocabulary.lexicon());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      byte[] json = MentionsJson.write(reader.read(line, reference));
      console.out().print(new String(json, StandardCharsets.UTF_8));
      console.out().flush();
    }
    return ExitStatus.DONE;
  }
}
