package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.SearchPageJson;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.app.service.SearchOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches targets, milestones and passages, by words and by fields.")
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "words and fields: 高企 place:如皋 year:2025")
  List<String> query = new ArrayList<>();

  @Option(names = "--place", paramLabel = "P", split = ",", description = "places")
  List<String> places = new ArrayList<>();

  @Option(names = "--year", paramLabel = "Y|Y..Y", description = "calendar years")
  @Nullable String year;

  @Option(
      names = "--indicator",
      paramLabel = "I",
      description = "key, label, alias or part of the name of an indicator")
  @Nullable String indicator;

  @Option(names = "--unit", paramLabel = "U", description = "unit of measure, as written")
  @Nullable String unit;

  @Option(names = "--responsible", paramLabel = "U", description = "leading or partner unit")
  @Nullable String responsible;

  @Option(names = "--status", paramLabel = "S", description = "target or actual")
  @Nullable Status status;

  @Option(names = "--kind", paramLabel = "K", description = "文种, such as 工作要点")
  @Nullable String kind;

  @Option(names = "--type", paramLabel = "T", description = "target, milestone or passage")
  @Nullable HitKind type;

  @Option(names = "--from", paramLabel = "N", description = "pass over the first N hits")
  int from;

  @Option(names = "--size", paramLabel = "N", description = "give N hits (default: 10)")
  int size = 10;

  @Option(
      names = "--meaning",
      description = "also sentences near in meaning, if the module meaning is built")
  boolean meaning;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "relevance (default), newest, oldest, value (largest first, by unit), due, place or document")
  SearchOrder order = SearchOrder.RELEVANCE;

  @Option(
      names = "--group",
      paramLabel = "BY",
      description = "document: documents, each with its best hits and their number")
  @Nullable Grouping group;

  @Option(names = "--explain", description = "say of each hit how its score came about")
  boolean explain;

  @Option(
      names = "--facets",
      paramLabel = "N",
      description = "list the N most frequent values of each facet (default: 8; 0 for none)")
  int facets = 8;

  /** What hits can be grouped by. */
  enum Grouping {
    /** By document. */
    DOCUMENT
  }

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("search", Format.TEXT, Format.JSON);
    if (meaning && (group != null || order != SearchOrder.RELEVANCE)) {
      throw new WrongUsageException(
          "--meaning lists hits, the best first: leave out --group and --sort.");
    }
    SearchPage page = page();
    format.write(
        console,
        stream ->
            stream.write(
                wanted == Format.JSON
                    ? SearchPageJson.write(page, group != null)
                    : new SearchText(language.english(), facets)
                        .of(page, group != null)
                        .getBytes(StandardCharsets.UTF_8)));
    return ExitStatus.DONE;
  }

  private SearchPage page() throws IOException {
    RemoteIndex remote = index.index();
    if (remote != null) {
      if (meaning) {
        throw new WrongUsageException(
            "--meaning reads the output's own index: leave out --index or --meaning.");
      }
      return remote.search(request());
    }
    return meaning
        ? SearchOutput.byMeaning(
            output.output(), Workshop.producer(), Vocabulary.lexicon(), request())
        : SearchOutput.of(output.output(), Workshop.producer(), Vocabulary.lexicon(), request());
  }

  private SearchRequest request() {
    YearRange years = year == null ? null : YearRange.of(year);
    try {
      return new SearchRequest(
          String.join(" ", query),
          places,
          years == null ? null : years.from(),
          years == null ? null : years.to(),
          indicator,
          responsible,
          unit,
          status,
          kind,
          type,
          from,
          size,
          new SearchLayout(order, group != null, explain));
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(
          "No such page: --from is 0 or more, --size 0 to " + SearchRequest.LARGEST_SIZE + ".", e);
    }
  }
}
