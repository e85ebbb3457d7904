package org.mubiao.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.CorrectableField;
import org.mubiao.app.service.CorrectionBook;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
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
   * @param name title of its document
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
      String name,
      String before,
      String evidence,
      String after,
      List<Facts.Fact> facts,
      List<Field> fields,
      List<Said> corrections,
      Address document,
      String back,
      @Nullable String trouble) {}

  /**
   * A field that can be corrected, with what the record says in it, and what can be chosen; empty
   * where one types.
   */
  public record Field(String path, String name, String value, List<Option> options) {

    /** Copies the list. */
    public Field {
      options = List.copyOf(options);
    }
  }

  /** A word that can stand in a field, as the record has it and as people read it. */
  public record Option(String code, String words) {}

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
      String typed = trouble == null ? null : context.formParam(field.path());
      fields.add(field(field, typed == null ? field.words(target) : typed, words));
    }
    List<Said> said = new ArrayList<>();
    for (Correction correction : asRead.corrections()) {
      said.add(
          new Said(
              words.field(correction.field()),
              words(correction.old()),
              words(correction.replacement()),
              words(correction.note())));
    }
    return new View(
        frame,
        target,
        set.document().title() == null ? set.document().source().file() : set.document().title(),
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

  /** {@return the field, with what can be chosen where only some words make sense} */
  private static Field field(CorrectableField field, String value, PageWords words) {
    List<Option> options = new ArrayList<>();
    boolean mayBeNone = value.isEmpty() || field == CorrectableField.MEASURE;
    switch (field) {
      case STATUS -> {
        for (Status one : Status.values()) {
          options.add(new Option(one.code(), words.english() ? one.code() : ChineseWords.of(one)));
        }
      }
      case MEASURE -> {
        for (Measure one : Measure.values()) {
          options.add(
              new Option(
                  one.code(), words.english() ? one.code() : String.valueOf(ChineseWords.of(one))));
        }
      }
      case OPERATOR -> {
        for (Operator one : Operator.values()) {
          boolean named = one == Operator.RANGE;
          options.add(new Option(one.code(), named ? words.say("区间", "range") : one.sign()));
        }
      }
      default -> mayBeNone = false;
    }
    if (mayBeNone) {
      options.add(0, new Option("", "—"));
    }
    return new Field(field.path(), words.of(field), value, options);
  }

  void correct(Context context) throws IOException {
    if (!studio.site().options().mayEdit()) {
      throw Problem.forbidden(
              "This server was started with --read-only.", "本服务以只读方式启动（--read-only）。")
          .thrown();
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
            throw Problem.badRequest(
                    "“" + what + "” is nothing that is done with a record.",
                    "没有“" + what + "”这一操作。")
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

  /** Every field whose words are not what the record says is corrected, all of them or none. */
  private void correct(Context context, Target target, @Nullable String note) throws IOException {
    Target now = studio.site().read(view -> corrected(view, target.id()));
    Map<CorrectableField, String> changed = new EnumMap<>(CorrectableField.class);
    for (CorrectableField field : CorrectableField.values()) {
      String typed = context.formParam(field.path());
      if (typed != null && typed.length() <= LONGEST && !typed.strip().equals(field.words(now))) {
        changed.put(field, typed);
      }
    }
    if (changed.isEmpty()) {
      throw new WrongUsageException(
          "Nothing was changed: change a field, or mark it as checked.", "没有改动：请更改某一项，或标记为已核对。");
    }
    if (Status.ACTUAL.code().equals(changed.get(CorrectableField.STATUS))
        && now.deadline() != null) {
      changed.put(CorrectableField.DEADLINE, ""); // what is reached is due no more
    }
    CorrectionBook.correct(studio.site().options().output(), target, changed, note);
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
    throw Problem.notFound(
            "There is no record " + id + " (any more).", "没有编号为 " + id + " 的记录（或已不存在）。")
        .thrown();
  }

  /** Where one came from, if that is a page of this server. */
  private static String back(Context context) {
    String back = Answers.parameter(context, "back");
    return back != null && back.matches("/(?!/)[\\x21-\\x7E&&[^\\\\]]*") ? back : "/table";
  }
}
