package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.SuggestionsJson;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.app.service.SearchOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.table.ReasonWords;
import org.mubiao.model.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao suggest}. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description =
        "Names of indicators, units and places that begin with, hold or sound like what is typed.")
final class SuggestCommand implements Callable<Integer> {

  /** More are of no use to a person, and a mistake of a program. */
  private static final int MOST = 1_000;

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description =
          "part of a name, its pinyin or its initials; place:ru asks for names of places only")
  List<String> typed = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "give N names (default: 10)")
  int limit = 10;

  SuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("suggest", Format.TEXT, Format.JSON);
    if (limit < 1 || limit > MOST) {
      throw new WrongUsageException("--limit takes a number from 1 to " + MOST + ".");
    }
    String text = String.join(" ", typed);
    RemoteIndex remote = index.index();
    List<Suggestion> suggestions =
        remote == null
            ? SearchOutput.suggest(
                output.output(), Workshop.producer(), Vocabulary.lexicon(), text, limit)
            : remote.suggest(text, limit);
    format.write(
        console,
        stream ->
            stream.write(
                wanted == Format.JSON
                    ? SuggestionsJson.write(text, suggestions)
                    : text(suggestions).getBytes(StandardCharsets.UTF_8)));
    return ExitStatus.DONE;
  }

  private String text(List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      return language.english() ? "no such name\n" : "没有这样的名称\n";
    }
    StringBuilder text = new StringBuilder();
    for (Suggestion suggestion : suggestions) {
      text.append(suggestion.query()).append("  ").append(kind(suggestion)).append("  ");
      text.append(suggestion.name());
      if (suggestion.within() != null) {
        text.append(language.english() ? " (" : "（").append(suggestion.within());
        text.append(language.english() ? ")" : "）");
      }
      text.append("  ").append(suggestion.count());
      if (suggestion.why() != null) {
        String why = suggestion.why();
        text.append("  ").append(language.english() ? why : ReasonWords.chinese(why));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String kind(Suggestion suggestion) {
    if (language.english()) {
      return suggestion.kind().code();
    }
    return switch (suggestion.kind()) {
      case INDICATOR -> "指标";
      case UNIT -> "责任单位";
      case PLACE -> "地区";
      case ISSUER -> "发文机关";
    };
  }
}
