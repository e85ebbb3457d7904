package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.document.Section;

/** What leads from the page of a document to its other states. */
final class DocumentChoices {

  /** Name of the parameter that holds a sort of records. */
  static final String SORT = "status";

  private static final List<String> SORTS = List.of("target", "actual", "milestone");

  private DocumentChoices() {}

  /** {@return the text, and the pages as pictures} */
  static List<DocumentView.Choice> views(
      Address plain, Address textual, boolean pictures, PageWords words) {
    return List.of(
        new DocumentView.Choice(words.say("文字", "Text"), textual, !pictures),
        new DocumentView.Choice(
            words.say("版面", "Pages"),
            plain.without(DocumentPages.PART).with(DocumentPages.VIEW, DocumentPages.PICTURE),
            pictures));
  }

  /** {@return the sorts of records by their names in addresses} */
  static Map<String, String> sorts() {
    Map<String, String> sorts = new LinkedHashMap<>();
    SORTS.forEach(sort -> sorts.put(sort, sort));
    return sorts;
  }

  /** {@return the sorts of records that are there, with how many there are} */
  static List<DocumentView.Choice> sorts(
      List<TargetRow> rows, @Nullable String chosen, Frame frame) {
    PageWords words = frame.words();
    List<DocumentView.Choice> choices = new ArrayList<>();
    Address here = frame.here().without(SORT);
    choices.add(
        new DocumentView.Choice(
            words.say("全部", "All") + " " + words.count(rows.size()), here, chosen == null));
    for (String sort : SORTS) {
      List<TargetRow> some =
          rows.stream().filter(row -> PageWords.look(row.target()).equals(sort)).toList();
      if (!some.isEmpty() || sort.equals(chosen)) {
        String name =
            switch (sort) {
              case "target" -> words.say("目标", "targets");
              case "actual" -> words.say("实绩", "actuals");
              default -> words.say("事项", "milestones");
            };
        choices.add(
            new DocumentView.Choice(
                name + " " + words.count(some.size()), here.with(SORT, sort), sort.equals(chosen)));
      }
    }
    return choices;
  }

  /** {@return the sections of this part, and the highest of the others} */
  static List<DocumentView.Heading> outline(
      List<Section> sections, TextParts parts, int part, Address here) {
    List<DocumentView.Heading> outline = new ArrayList<>();
    boolean whole = parts.spans().size() == 1;
    for (Section section : sections) {
      int in = parts.at(section.span().start());
      if (in == part || section.level() == 1) {
        Address page = whole ? here : here.with(DocumentPages.PART, Integer.toString(in));
        String number = section.number();
        String gap = number.isEmpty() || number.endsWith("）") ? "" : " ";
        outline.add(
            new DocumentView.Heading(
                Math.min(5, section.level()),
                (number + gap + section.title().replaceAll("\\s+", " ")).strip(),
                page.to(section.id())));
      }
    }
    return outline;
  }

  /** {@return the parts of a text, none if it is shown at once} */
  static List<DocumentView.Choice> parts(TextParts parts, int part, Address here, PageWords words) {
    List<DocumentView.Choice> choices = new ArrayList<>();
    int all = parts.spans().size();
    for (int i = 1; i <= all && all > 1; i++) {
      choices.add(
          new DocumentView.Choice(
              words.say("第 " + i + " 部分", "Part " + i),
              here.with(DocumentPages.PART, Integer.toString(i)),
              i == part));
    }
    return choices;
  }
}
