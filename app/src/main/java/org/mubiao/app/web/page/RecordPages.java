package org.mubiao.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.CorrectableField;
import org.mubiao.app.service.CorrectionBook;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;

/** The page on which one record is checked and corrected. */
public final class RecordPages {

  private static final int CONTEXT = 160;
  private static final int LONGEST = 2_000;

  private final Studio studio;

  RecordPages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param target the record as corrected
   * @param before what stands before its evidence
   * @param evidence its evidence
   * @param after what stands behind its evidence
   * @param facts what the record says
   * @param fields fields that can be corrected
   * @param corrections what was said of it already
   * @param back where one came from
   * @param trouble why a correction was not taken, null if it was
   */
  public record View(
      Frame frame,
      Target target,
      String before,
      String evidence,
      String after,
      List<Facts.Fact> facts,
      List<Field> fields,
      List<Said> corrections,
      Address document,
      String back,
      @Nullable String trouble) {}

  /** A field that can be corrected, with what the record says in it. */
  public record Field(String path, String name, String value) {}

  /** What a person said of the record. */
  public record Said(String field, String old, String value, String note) {}

  void show(Context context) throws IOException {
    show(context, null);
  }

  private void show(Context context, @Nullable String trouble) throws IOException {
    studio
        .site()
        .read(
            view -> {
              context.header("Cache-Control", "no-store");
              studio.show(context, "record", view(context, view, trouble));
              return true;
            });
  }

  private View view(Context context, OutputView output, @Nullable String trouble)
      throws IOException {
    String id = context.pathParam("id");
    Target asRead = find(output, id);
    DocumentId document = new DocumentId(id.substring(0, 16));
    TargetSet set = output.document(document);
    Target target =
        set.targets().stream().filter(one -> one.id().equals(id)).findFirst().orElse(asRead);
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, target.indicator().name(), "/table");
    String text = output.text(document);
    Span span = target.evidence().span();
    List<Field> fields = new ArrayList<>();
    for (CorrectableField field : CorrectableField.values()) {
      fields.add(new Field(field.path(), name(field, words), field.words(target)));
    }
    List<Said> said = new ArrayList<>();
    for (Correction correction : asRead.corrections()) {
      CorrectableField field = CorrectableField.named(correction.field());
      said.add(
          new Said(
              field == null ? words.say("已核对", "checked") : name(field, words),
              words(correction.old()),
              words(correction.replacement()),
              words(correction.note())));
    }
    return new View(
        frame,
        target,
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        target.evidence().text(),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)),
        Facts.all(
            new TargetRow(
                DocumentReference.of(set.document()), section(set, target), target, List.of()),
            words),
        fields,
        said,
        DocumentAddress.of(document, span),
        back(context),
        trouble);
  }

  private static @Nullable String section(TargetSet set, Target target) {
    return set.sections().stream()
        .filter(one -> one.id().equals(target.section()))
        .map(one -> one.path() + " " + one.title())
        .findFirst()
        .orElse(null);
  }

  private static String words(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String name(CorrectableField field, PageWords words) {
    return switch (field) {
      case INDICATOR -> words.head(TargetColumn.INDICATOR);
      case STATUS -> words.head(TargetColumn.STATUS);
      case MEASURE -> words.head(TargetColumn.MEASURE);
      case OPERATOR -> words.head(TargetColumn.OPERATOR);
      case VALUE -> words.head(TargetColumn.VALUE);
      case UPPER -> words.head(TargetColumn.UPPER);
      case UNIT -> words.head(TargetColumn.UNIT);
      case FROM -> words.say("期间起", "Period from");
      case TO -> words.say("期间止", "Period to");
      case DEADLINE -> words.head(TargetColumn.DEADLINE);
      case SCOPE -> words.head(TargetColumn.SCOPE);
      case LEAD -> words.head(TargetColumn.LEAD);
      case PARTNER -> words.head(TargetColumn.PARTNER);
    };
  }

  void correct(Context context) throws IOException {
    if (!studio.site().options().mayEdit()) {
      throw Problem.forbidden("This server was started with --read-only.").thrown();
    }
    String id = context.pathParam("id");
    Target target = studio.site().read(view -> find(view, id));
    String what = words(context.formParam("what"));
    String note = context.formParam("note");
    try {
      switch (what) {
        case "check" -> CorrectionBook.check(studio.site().options().output(), target, note);
        case "take-back" -> CorrectionBook.takeBack(studio.site().options().output(), id);
        case "correct" -> correct(context, target, note);
        default ->
            throw Problem.badRequest("“" + what + "” is nothing that is done with a record.")
                .thrown();
      }
    } catch (WrongUsageException e) {
      context.status(400);
      show(context, studio.words(context).of(e));
      return;
    }
    studio.site().bringUpToDate();
    context.redirect(back(context), HttpStatus.SEE_OTHER);
  }

  /** Every field whose words are not what the record says is corrected. */
  private void correct(Context context, Target target, @Nullable String note) throws IOException {
    Target now = studio.site().read(view -> corrected(view, target.id()));
    int changed = 0;
    for (CorrectableField field : CorrectableField.values()) {
      String typed = context.formParam(field.path());
      if (typed != null && typed.length() <= LONGEST && !typed.strip().equals(field.words(now))) {
        CorrectionBook.correct(
            studio.site().options().output(),
            studio.site().read(view -> find(view, target.id())),
            field,
            typed,
            note);
        changed++;
      }
    }
    if (changed == 0) {
      throw new WrongUsageException(
          "Nothing was changed: change a field, or mark it as checked.", "没有改动：请更改某一项，或标记为已核对。");
    }
  }

  private static Target corrected(OutputView view, String id) throws IOException {
    return view.document(new DocumentId(id.substring(0, 16))).targets().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Target find(OutputView view, String id) throws IOException {
    if (id.matches("[0-9a-f]{16}-\\d+-\\d+(-\\d+)?")
        && view.head(new DocumentId(id.substring(0, 16))) != null) {
      for (Target target : view.asRead(new DocumentId(id.substring(0, 16))).targets()) {
        if (target.id().equals(id)) {
          return target;
        }
      }
    }
    throw Problem.notFound("There is no record " + id + " (any more).").thrown();
  }

  /** Where one came from, if that is a page of this server. */
  private static String back(Context context) {
    String back = Answers.parameter(context, "back");
    return back != null && back.matches("/(?!/)[\\x21-\\x7E&&[^\\\\]]*") ? back : "/table";
  }
}
