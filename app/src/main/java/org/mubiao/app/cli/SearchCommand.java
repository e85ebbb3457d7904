package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.SearchPageJson;
import org.mubiao.app.service.SearchOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;
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

  private static final Map<String, String> FACETS =
      Map.of(
          "place", "地区",
          "year", "年度",
          "kind", "文种",
          "issuer", "发文机关",
          "indicator", "指标",
          "responsible", "责任单位",
          "status", "类型",
          "measure", "口径",
          "type", "记录类别");

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();
  @Mixin LanguageOption language = new LanguageOption();

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

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("search", Format.TEXT, Format.JSON);
    SearchPage page =
        meaning
            ? SearchOutput.byMeaning(
                output.output(), Workshop.producer(), Vocabulary.lexicon(), request())
            : SearchOutput.of(
                output.output(), Workshop.producer(), Vocabulary.lexicon(), request());
    format.write(
        console,
        stream ->
            stream.write(
                wanted == Format.JSON
                    ? SearchPageJson.write(page)
                    : text(page).getBytes(StandardCharsets.UTF_8)));
    return ExitStatus.DONE;
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
          size);
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(
          "No such page: --from is 0 or more, --size 0 to " + SearchRequest.LARGEST_SIZE + ".", e);
    }
  }

  private String text(SearchPage page) {
    StringBuilder text = new StringBuilder();
    text.append(count(page)).append('\n');
    int number = 0;
    for (SearchHit hit : page.hits()) {
      text.append('\n').append(++number).append(". ").append(head(hit)).append('\n');
      text.append("   ").append(marked(hit)).append('\n');
      Target target = hit.target();
      if (target != null) {
        text.append("   ").append(Records.line(target)).append("  [").append(target.id());
        text.append("]\n");
      }
      for (String why : hit.why()) {
        text.append("   ").append(why).append('\n');
      }
    }
    facets(page, text);
    return text.toString();
  }

  private String count(SearchPage page) {
    boolean all = page.hits().size() == page.total();
    return language.english()
        ? page.total() + " hits" + (all ? "" : ", " + page.hits().size() + " shown")
        : "共 " + page.total() + " 条" + (all ? "" : "，列出 " + page.hits().size() + " 条");
  }

  private static String head(SearchHit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(hit.title() == null ? hit.file() : hit.title());
    if (hit.place() != null) {
      parts.add(hit.place());
    }
    if (hit.year() != null) {
      parts.add(hit.year() + "年");
    }
    if (hit.section() != null) {
      parts.add(hit.section());
    }
    return String.join(" · ", parts);
  }

  /** {@return the sentence on one line, what was asked for in 【】} */
  private static String marked(SearchHit hit) {
    StringBuilder marked = new StringBuilder();
    int start = hit.span().start();
    int last = 0;
    for (Span highlight : hit.highlights()) {
      marked.append(hit.text(), last, highlight.start() - start).append('【');
      marked.append(hit.text(), highlight.start() - start, highlight.end() - start).append('】');
      last = highlight.end() - start;
    }
    return Records.oneLine(marked.append(hit.text(), last, hit.text().length()).toString());
  }

  private void facets(SearchPage page, StringBuilder text) {
    boolean first = true;
    for (Map.Entry<String, List<FacetValue>> facet : page.facets().entrySet()) {
      if (facet.getValue().isEmpty()) {
        continue;
      }
      text.append(first ? "\n" : "");
      first = false;
      String name = facet.getKey();
      text.append(language.english() ? name : FACETS.getOrDefault(name, name)).append("  ");
      text.append(
          facet.getValue().stream()
              .limit(8)
              .map(value -> word(name, value.value()) + " " + value.count())
              .collect(Collectors.joining(" · ")));
      text.append('\n');
    }
  }

  /** {@return a value as people read it; what has no word of its own is shown as it is} */
  private String word(String facet, String value) {
    if (language.english()) {
      return value;
    }
    return switch (facet) {
      case "status" -> chinese(Status.values(), value, Status::code, ChineseWords::of);
      case "measure" ->
          chinese(
              Measure.values(),
              value,
              Measure::code,
              measure -> String.valueOf(ChineseWords.of(measure)));
      case "type" -> chinese(HitKind.values(), value, HitKind::code, ChineseWords::of);
      default -> value;
    };
  }

  private static <T> String chinese(
      T[] all, String value, Function<T, String> code, Function<T, String> word) {
    return Arrays.stream(all)
        .filter(each -> code.apply(each).equals(value))
        .map(word)
        .findFirst()
        .orElse(value);
  }
}
