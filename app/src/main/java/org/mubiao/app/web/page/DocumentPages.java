package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.Box;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Region;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;

/** The page of a document, and the pictures of its pages. */
public final class DocumentPages {

  /** Names of parameters. */
  static final String VIEW = "view";

  static final String PAGE = "page";
  static final String TARGET = "target";
  static final String PICTURE = "picture";
  static final String PART = "part";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern STRETCH = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final int MOST_PAGES = 1_000_000;

  private final Studio studio;
  private final PageDrawings drawings = new PageDrawings();

  DocumentPages(Studio studio) {
    this.studio = studio;
  }

  void show(Context context) throws IOException {
    studio
        .site()
        .read(
            view -> {
              DocumentId id = known(context, view);
              if (!studio.isKnown(context, view.stamp())) {
                studio.show(context, "document", view(context, view, view.document(id)));
              }
              return true;
            });
  }

  /** Answers with the picture of a page. */
  void picture(Context context) throws IOException {
    studio
        .site()
        .read(
            view -> {
              TargetSet set = view.document(known(context, view));
              int page = page(context.pathParam("n"), set.document());
              List<Box> boxes = boxes(set, page, Answers.parameter(context, TARGET));
              if (!Answers.isKnown(context, PageDrawings.name(set.document(), page, boxes))) {
                byte[] png = drawing(view, set.document(), page, boxes).png();
                context.contentType("image/png").result(png);
              }
              return true;
            });
  }

  private PageDrawings.Drawing drawing(
      OutputView view, DocumentInfo document, int page, List<Box> boxes) throws IOException {
    try {
      return drawings.of(view.folder(), document, page, boxes);
    } catch (WrongUsageException e) {
      throw Problem.notFound(e.sentence()).thrown();
    }
  }

  private static DocumentId known(Context context, OutputView view) {
    String name = context.pathParam("id");
    DocumentId id = ID.matcher(name).matches() ? new DocumentId(name) : null;
    if (id == null || view.head(id) == null) {
      throw Problem.notFound("There is no document " + name + " here.", "没有编号为 " + name + " 的文件。")
          .thrown();
    }
    return id;
  }

  private static int page(String number, DocumentInfo document) {
    Integer pages = document.source().pages();
    if (pages == null) {
      throw Problem.notFound(
              document.source().file() + " has no pages of its own.",
              document.source().file() + " 没有版面。")
          .thrown();
    }
    int page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 0;
    if (page < 1 || page > pages) {
      throw Problem.notFound(
              document.source().file() + " has the pages 1 to " + pages + ".",
              document.source().file() + " 共有 " + pages + " 页。")
          .thrown();
    }
    return page;
  }

  private static List<Box> boxes(TargetSet set, int page, @Nullable String target) {
    return set.targets().stream()
        .filter(one -> target == null || one.id().equals(target))
        .flatMap(one -> one.evidence().boxes().stream())
        .filter(box -> box.page() == page)
        .distinct()
        .toList();
  }

  private DocumentView view(Context context, OutputView view, TargetSet set) throws IOException {
    DocumentInfo info = set.document();
    DocumentId id = info.id();
    DocumentHead head = view.head(id);
    String name = head == null ? info.source().file() : head.name();
    Frame frame = studio.frame(context, name, "");
    PageWords words = frame.words();
    String text = view.text(id);
    Span asked = asked(Answers.parameter(context, DocumentAddress.AT), text.length());
    boolean paged = info.source().pages() != null;
    String sort = Answers.choice(context, DocumentChoices.SORT, DocumentChoices.sorts());
    DocumentView.Picture picture =
        paged && PICTURE.equals(Answers.parameter(context, VIEW))
            ? picture(context, view, set, frame)
            : null;
    TextParts parts =
        TextParts.of(
            text,
            set.sections(),
            set.targets().stream().mapToInt(target -> target.evidence().span().start()));
    int part =
        Answers.number(
            context, PART, asked == null ? 1 : parts.at(asked.start()), 1, parts.spans().size());
    Span here = parts.spans().get(part - 1);
    Predicate<Span> inText = span -> here.contains(span.start());

    Address plain = frame.here().without(DocumentAddress.AT).without(TARGET);
    Address textual =
        plain
            .without(VIEW)
            .without(PAGE)
            .with(PART, parts.spans().size() == 1 ? null : Integer.toString(part));
    DocumentRows rows = new DocumentRows(id, words, textual, paged);
    List<Finding> across =
        view.across().stream()
            .filter(one -> one.evidence().stream().anyMatch(at -> at.document().equals(id)))
            .toList();
    TargetTables.Chosen chosen =
        TargetTables.of(
            List.of(set),
            across,
            new TargetTables.Request(null, List.of(), null, null, null),
            studio.site().lexicon().regions());
    Predicate<Target> isHere =
        picture == null
            ? target -> inText.test(target.evidence().span())
            : target -> isOn(target, picture.number());
    List<TargetRow> all = chosen.rows().stream().filter(row -> isHere.test(row.target())).toList();
    List<TargetRow> kept =
        all.stream()
            .filter(row -> sort == null || PageWords.look(row.target()).equals(sort))
            .toList();
    List<Finding> doubts = new ArrayList<>(set.findings());
    doubts.addAll(across);
    Predicate<Span> inSight =
        picture == null ? inText : span -> pageAt(text, span.start()) == picture.number();
    List<DocumentRows.Found> found = rows.findings(doubts, inSight);

    List<TextBlock> blocks = List.of();
    if (picture == null) {
      List<MarkedText.Marker> markers = new ArrayList<>();
      for (TargetRow row : kept) {
        Target target = row.target();
        markers.add(
            new MarkedText.Marker(
                target.evidence().span(),
                PageWords.look(target),
                DocumentRows.name(target),
                rows.about(target)));
      }
      found.forEach(one -> markers.addAll(one.markers(words, id)));
      MarkedText marks = new MarkedText(text, markers, asked);
      blocks = new ReadableText(text, set, marks).blocks(here);
    }
    return new DocumentView(
        frame,
        id.value(),
        name,
        DocumentFacts.of(info, words),
        original(view, info, words),
        remarks(view, id, words),
        picture == null ? DocumentChoices.outline(set.sections(), parts, part, textual) : List.of(),
        DocumentChoices.parts(parts, part, textual, words),
        blocks,
        picture,
        paged ? DocumentChoices.views(plain, textual, picture != null, words) : List.of(),
        DocumentChoices.sorts(all, sort, frame),
        kept.stream().map(rows::of).toList(),
        picture == null
            ? chosen.tasks().stream()
                .filter(row -> inText.test(row.target().evidence().span()))
                .map(rows::task)
                .toList()
            : List.of(),
        found.stream()
            .map(one -> FindingCard.of(one.finding(), one.row(), words, of -> origin(view, id, of)))
            .toList(),
        Address.of("/api/v1/documents/" + id + "/source"),
        Address.of("/api/v1/documents/" + id));
  }

  private static boolean isOn(Target target, int page) {
    List<Box> boxes = target.evidence().boxes();
    Integer first = target.evidence().page();
    return boxes.isEmpty()
        ? first != null && first == page
        : boxes.stream().anyMatch(box -> box.page() == page);
  }

  private static int pageAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\f').count();
  }

  private static @Nullable Span asked(@Nullable String stretch, int length) {
    if (stretch == null) {
      return null;
    }
    Matcher ends = STRETCH.matcher(stretch);
    if (ends.matches()) {
      int start = Integer.parseInt(ends.group(1));
      int end = Integer.parseInt(ends.group(2));
      if (start < end && end <= length) {
        return new Span(start, end);
      }
    }
    throw Problem.badRequest(
            "“" + stretch + "” is no stretch of this text: give its start and end, such as 10-20.",
            "“" + stretch + "”不是本文中的位置：请写起止，如 10-20。")
        .thrown();
  }

  /** A page's picture; it is drawn by now, so that its size is known, or why there is none. */
  private DocumentView.Picture picture(Context context, OutputView view, TargetSet set, Frame frame)
      throws IOException {
    DocumentInfo info = set.document();
    int pages = info.source().pages() == null ? 1 : info.source().pages();
    String target = Answers.parameter(context, TARGET);
    int first = 1;
    for (Target one : set.targets()) {
      if (one.id().equals(target) && one.evidence().page() != null) {
        first = one.evidence().page();
      }
    }
    int number =
        Answers.number(context, PAGE, Math.min(first, pages), 1, Math.min(pages, MOST_PAGES));
    Address image =
        Address.of("/documents/" + info.id() + "/pages/" + number + ".png").with(TARGET, target);
    int width = 0;
    int height = 0;
    String trouble = null;
    try {
      PageDrawings.Drawing drawn =
          drawings.of(view.folder(), info, number, boxes(set, number, target));
      width = drawn.width();
      height = drawn.height();
    } catch (WrongUsageException e) {
      trouble = studio.words(context).of(e);
    }
    Address here = frame.here().without(TARGET).without(DocumentAddress.AT);
    return new DocumentView.Picture(
        number,
        pages,
        image,
        width,
        height,
        trouble,
        number > 1 ? here.with(PAGE, Integer.toString(number - 1)) : null,
        number < pages ? here.with(PAGE, Integer.toString(number + 1)) : null,
        target == null ? null : here.with(PAGE, Integer.toString(number)));
  }

  private static DocumentView.@Nullable Choice original(
      OutputView view, DocumentInfo info, PageWords words) {
    DocumentId original = info.duplicateOf();
    DocumentHead head = original == null ? null : view.head(original);
    return original == null
        ? null
        : new DocumentView.Choice(
            head == null ? words.say("另一文件", "another document") : head.name(),
            DocumentAddress.of(original),
            false);
  }

  private static List<String> remarks(OutputView view, DocumentId id, PageWords words) {
    List<String> remarks = new ArrayList<>();
    for (FileOutcome file : view.report().files()) {
      if (id.equals(file.document())) {
        file.remarks().forEach(remark -> remarks.add(words.note(remark)));
        remarks.addAll(file.attachments());
      }
    }
    return remarks.stream().distinct().toList();
  }

  /** What is said of another document at a quote; of this one nothing. */
  static FindingCard.Origin origin(OutputView view, @Nullable DocumentId here, DocumentId of) {
    DocumentHead head = of.equals(here) ? null : view.head(of);
    if (head == null) {
      return new FindingCard.Origin(null, null);
    }
    Region region = head.region();
    return new FindingCard.Origin(head.name(), region == null ? null : region.name());
  }
}
