package org.mubiao.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.Citation;
import org.mubiao.app.json.ComparisonJson;
import org.mubiao.app.json.McpJson;
import org.mubiao.app.json.SearchPageJson;
import org.mubiao.app.json.SuggestionsJson;
import org.mubiao.app.service.CheckOutput;
import org.mubiao.app.service.ChooseDocument;
import org.mubiao.app.service.ChooseHeads;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.RecordFilter;
import org.mubiao.app.service.Slice;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.ComparisonText;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.RecordLine;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.Suggestion;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** The tools of an assistant. Each answers from one state of the output. */
final class McpTools {

  private static final int MOST_HITS = 50;
  private static final int USUAL_HITS = 10;
  private static final int MOST_PAGES = 200;
  private static final int MOST_CHARACTERS = 30_000;
  private static final int USUAL_CHARACTERS = 6_000;

  private static final ApiParameter PLACE =
      ApiParameter.texts("place", "places, by short name, full name or code", "如皋");
  private static final ApiParameter YEAR =
      ApiParameter.text("year", "calendar year or years, 2025 or 2020..2025", "2025");
  private static final ApiParameter PAGE =
      ApiParameter.number("page", "number of the page, from 1", 1, MOST_PAGES, 1);
  private static final ApiParameter SIZE =
      ApiParameter.number("size", "entries of a page", 1, MOST_HITS, USUAL_HITS);
  private static final ApiParameter DOCUMENT =
      ApiParameter.text("document", "id of a document, as citations give it", "f0d7052baba01e12");

  private final Lexicon lexicon;
  private final List<Call> calls;

  /**
   * An answer of a tool.
   *
   * @param text for reading
   * @param citations where all that stands
   * @param json for programs
   */
  record Answer(String text, List<Citation> citations, String json) {
    Answer(String text, List<Citation> citations, byte[] json) {
      this(text, citations, new String(json, StandardCharsets.UTF_8));
    }

    /** Copies the list. */
    Answer {
      citations = List.copyOf(citations);
    }
  }

  /** Answers. */
  @FunctionalInterface
  interface Action {
    /** {@return the answer} */
    Answer answer(Arguments asked, OutputView view) throws IOException;
  }

  /** A tool with what answers. */
  record Call(McpJson.Tool tool, Action action) {}

  McpTools(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.calls = calls();
  }

  List<McpJson.Tool> all() {
    return calls.stream().map(Call::tool).toList();
  }

  @Nullable Call find(String name) {
    return calls.stream().filter(call -> call.tool().name().equals(name)).findFirst().orElse(null);
  }

  private List<Call> calls() {
    return List.of(
        new Call(
            new McpJson.Tool(
                "search",
                "检索",
                "Searches targets, milestones and passages by Chinese words and fields (place:"
                    + " year: lead: kind: value:), best first. For one figure over places or years"
                    + " take compare; for all records of a document or unit take table.",
                List.of(
                    ApiParameter.text("query", "words and fields, such as 高企 place:如皋", "高企")
                        .asNeeded(),
                    PLACE,
                    YEAR,
                    ApiParameter.choice(
                        "status", "promised or reached", List.of("target", "actual"), null),
                    ApiParameter.choice(
                        "type",
                        "what is looked for",
                        Arrays.stream(HitKind.values()).map(HitKind::code).toList(),
                        null),
                    PAGE,
                    SIZE)),
            McpTools::search),
        new Call(
            new McpJson.Tool(
                "get_document",
                "读文件",
                "Gives a stretch of a document's text and the records that stand in it.",
                List.of(
                    ApiParameter.text("id", "id of the document", "f0d7052baba01e12").asNeeded(),
                    ApiParameter.number(
                        "start", "first character of the stretch", 0, Integer.MAX_VALUE, 0),
                    ApiParameter.number(
                        "length",
                        "characters of the stretch",
                        1,
                        MOST_CHARACTERS,
                        USUAL_CHARACTERS))),
            McpTools::document),
        new Call(
            new McpJson.Tool(
                "compare",
                "比较",
                "Sets indicators side by side over places and years, targets beside actuals, and"
                    + " says why figures may not be compared. Never subtract figures that it calls"
                    + " not comparable.",
                List.of(
                    ApiParameter.texts(
                            "indicator", "names of indicators, such as 高新技术企业数", "高新技术企业数")
                        .asNeeded(),
                    PLACE,
                    YEAR)),
            this::compare),
        new Call(
            new McpJson.Tool(
                "table",
                "目标表",
                "Lists the records of a document, of places and years, or of a responsible unit, in"
                    + " the order of the documents.",
                List.of(
                    DOCUMENT,
                    PLACE,
                    YEAR,
                    ApiParameter.text(
                        "responsible", "leading or partner unit, or a part of its name", "科技局"),
                    PAGE,
                    SIZE)),
            McpTools::table),
        new Call(
            new McpJson.Tool(
                "findings",
                "核查",
                "Lists what does not add up, within documents and across them, the weightiest"
                    + " first.",
                List.of(
                    ApiParameter.choice(
                        "kind",
                        "what sort of disagreement",
                        Arrays.stream(FindingKind.values()).map(FindingKind::code).toList(),
                        null),
                    PLACE,
                    DOCUMENT,
                    PAGE,
                    SIZE)),
            McpTools::findings),
        new Call(
            new McpJson.Tool(
                "suggest",
                "联想",
                "Gives names of places, indicators and units that words or pinyin may become.",
                List.of(
                    ApiParameter.text("typed", "characters, pinyin or its initials", "gaoqi")
                        .asNeeded(),
                    SIZE)),
            McpTools::suggest));
  }

  private static Answer search(Arguments asked, OutputView view) throws IOException {
    YearRange years = asked.years("year");
    int size = asked.number("size");
    SearchRequest request =
        SearchRequest.of(String.valueOf(asked.text("query")))
            .withPlaces(asked.texts("place"))
            .withYears(years == null ? null : years.from(), years == null ? null : years.to())
            .withStatus(asked.word("status", Status.values(), Status::code))
            .withType(asked.word("type", HitKind.values(), HitKind::code))
            .withPage((asked.number("page") - 1) * size, size);
    SearchPage page = view.search(request);
    StringBuilder text = new StringBuilder("共 " + page.total() + " 条\n");
    List<Citation> citations = new ArrayList<>();
    for (SearchHit hit : page.hits()) {
      Target target = hit.target();
      Citation citation =
          target == null
              ? new Citation(
                  hit.document(), hit.file(), hit.title(), null, hit.span(), hit.text(), null)
              : Citation.of(target, hit.file(), hit.title());
      citations.add(citation);
      if (target != null) {
        text.append(RecordLine.of(target)).append('\n');
      }
      text.append("  “").append(citation.quote().replaceAll("\\s+", " ")).append("” ");
      text.append(citation.line()).append('\n');
    }
    if (!page.didYouMean().isEmpty()) {
      text.append("是否要找：").append(String.join("、", page.didYouMean())).append('\n');
    }
    return new Answer(text.toString(), citations, SearchPageJson.write(page, false));
  }

  private static Answer document(Arguments asked, OutputView view) throws IOException {
    DocumentHead head = head(view, String.valueOf(asked.text("id")));
    TargetSet set = view.document(head.id());
    String whole = view.text(head.id());
    int start = between(whole, Math.min(asked.number("start"), whole.length()));
    int end = between(whole, (int) Math.min((long) start + asked.number("length"), whole.length()));
    List<Citation> citations = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    text.append(head.name()).append(" (").append(head.id()).append(' ').append(head.file());
    text.append("), ").append(start).append('-').append(end).append(" / ").append(whole.length());
    text.append("\n\n").append(whole, start, end).append("\n\n");
    for (Target target : set.targets()) {
      if (target.evidence().span().start() >= start && target.evidence().span().end() <= end) {
        Citation citation = Citation.of(target, head.file(), head.title());
        citations.add(citation);
        text.append(RecordLine.of(target)).append(' ').append(citation.line()).append('\n');
      }
    }
    byte[] json =
        McpJson.stretch(
            head.id().value(),
            head.file(),
            head.title(),
            start,
            end,
            whole.length(),
            whole.substring(start, end));
    return new Answer(text.toString(), citations, json);
  }

  /** {@return the place, or the one before it if it lies inside a character} */
  private static int between(String text, int place) {
    boolean inside =
        place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
    return inside ? place - 1 : place;
  }

  private Answer compare(Arguments asked, OutputView view) throws IOException {
    CompareOutput.Answer answer =
        CompareOutput.of(
            view,
            new CompareOutput.Request(
                asked.texts("indicator"), asked.texts("place"), asked.years("year"), true),
            lexicon);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new ComparisonText(new ComparisonWords(false), true)
        .write(text, answer.comparisons(), answer.omitted());
    List<Citation> citations = new ArrayList<>();
    for (Comparison comparison : answer.comparisons()) {
      for (ComparisonRow row : comparison.rows()) {
        citations.add(
            Citation.of(
                row.figure().target(),
                row.figure().document().source().file(),
                row.figure().document().title()));
      }
    }
    StringBuilder all = new StringBuilder(text.toString(StandardCharsets.UTF_8)).append('\n');
    citations.forEach(
        one -> all.append("“").append(one.quote()).append("” ").append(one.line()).append('\n'));
    return new Answer(
        all.toString(), citations, ComparisonJson.write(answer.comparisons(), answer.omitted()));
  }

  private static Answer table(Arguments asked, OutputView view) throws IOException {
    YearRange years = asked.years("year");
    String responsible = asked.text("responsible");
    List<DocumentHead> heads =
        ChooseHeads.forRecords(view, asked.text("document"), asked.texts("place"));
    RecordFilter filter = new RecordFilter(years, responsible, null, null);
    int size = asked.number("size");
    Slice<TargetLine> slice =
        Slice.of(
            heads,
            filter::known,
            head -> lines(view.document(head.id()), filter),
            (asked.number("page") - 1) * size,
            size);
    StringBuilder text = new StringBuilder("共 " + slice.total() + " 条\n");
    List<Citation> citations = new ArrayList<>();
    for (TargetLine line : slice.items()) {
      Citation citation =
          Citation.of(line.target(), line.document().file(), line.document().title());
      citations.add(citation);
      text.append(RecordLine.of(line.target())).append("\n  “").append(citation.quote());
      text.append("” ").append(citation.line()).append('\n');
    }
    return new Answer(text.toString(), citations, McpJson.records(slice.total(), slice.items()));
  }

  private static List<TargetLine> lines(TargetSet set, RecordFilter filter) {
    DocumentReference document = DocumentReference.of(set.document());
    return set.targets().stream()
        .filter(target -> filter.fits(target, document))
        .map(target -> new TargetLine(target, document))
        .toList();
  }

  private static Answer findings(Arguments asked, OutputView view) throws IOException {
    int size = asked.number("size");
    Slice<Finding> slice =
        Slice.of(
            CheckOutput.of(
                view,
                new CheckOutput.Request(
                    asked.word("kind", FindingKind.values(), FindingKind::code),
                    null,
                    asked.texts("place"),
                    asked.text("document"))),
            (asked.number("page") - 1) * size,
            size);
    StringBuilder text = new StringBuilder("共 " + slice.total() + " 项\n");
    List<Citation> citations = new ArrayList<>();
    for (Finding finding : slice.items()) {
      text.append(finding.severity().code()).append(' ').append(finding.kind().code());
      text.append(' ').append(finding.message()).append('\n');
      for (Finding.Place place : finding.evidence()) {
        DocumentHead head = view.head(place.document());
        if (head != null) {
          Citation citation =
              new Citation(
                  place.document(),
                  head.file(),
                  head.title(),
                  place.target(),
                  place.span(),
                  place.text(),
                  null);
          citations.add(citation);
          text.append("  “").append(place.text()).append("” ");
          text.append(citation.line()).append('\n');
        }
      }
    }
    return new Answer(text.toString(), citations, FindingsJson.write(slice.items()));
  }

  private static Answer suggest(Arguments asked, OutputView view) throws IOException {
    String typed = String.valueOf(asked.text("typed"));
    List<Suggestion> suggestions = view.suggest(typed, asked.number("size"));
    StringBuilder text = new StringBuilder();
    for (Suggestion one : suggestions) {
      text.append(one.name()).append(" (").append(one.query()).append(", ");
      text.append(one.count()).append(")\n");
    }
    return new Answer(
        text.isEmpty() ? "没有这样的名称\n" : text.toString(),
        List.of(),
        SuggestionsJson.write(typed, suggestions));
  }

  private static DocumentHead head(OutputView view, String name) {
    DocumentId id = ChooseDocument.id(name);
    DocumentHead head = id == null ? null : view.head(id);
    if (head == null) {
      throw new WrongUsageException(
          "There is no document “" + name + "”: search gives the ids of documents.");
    }
    return head;
  }
}
