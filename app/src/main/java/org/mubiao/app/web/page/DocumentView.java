package org.mubiao.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a document shows.
 *
 * @param id name of the document
 * @param name title, else the path of its file
 * @param facts what the document says of itself and where it came from
 * @param original the document that it repeats, null if it repeats none
 * @param remarks what could not be read as it stands, and files packed in it that were not read
 * @param outline its sections; of a long document those of this part, and the highest of the rest
 * @param parts the parts in which its text is shown, empty if it is shown at once
 * @param blocks the text; empty where pages are shown as pictures
 * @param picture the page as a picture, null where the text is shown
 * @param views the text and the pages, empty for a document without pages
 * @param sorts sorts of records to choose from
 * @param rows its records; of this part or page alone where it is not shown at once
 * @param tasks its tasks without numbers
 * @param findings what does not add up
 * @param source its file
 * @param json its data
 */
public record DocumentView(
    Frame frame,
    String id,
    String name,
    List<Facts.Fact> facts,
    @Nullable Choice original,
    List<String> remarks,
    List<Heading> outline,
    List<Choice> parts,
    List<TextBlock> blocks,
    @Nullable Picture picture,
    List<Choice> views,
    List<Choice> sorts,
    List<Row> rows,
    List<Row> tasks,
    List<FindingCard> findings,
    Address source,
    Address json) {

  /** Copies the lists. */
  public DocumentView {
    facts = List.copyOf(facts);
    remarks = List.copyOf(remarks);
    outline = List.copyOf(outline);
    parts = List.copyOf(parts);
    blocks = List.copyOf(blocks);
    views = List.copyOf(views);
    sorts = List.copyOf(sorts);
    rows = List.copyOf(rows);
    tasks = List.copyOf(tasks);
    findings = List.copyOf(findings);
  }

  /** Something to choose, with where it leads. */
  public record Choice(String words, Address address, boolean active) {}

  /** A line of the outline. */
  public record Heading(int level, String words, Address address) {}

  /**
   * A record or a task.
   *
   * @param row name of its row on the page
   * @param look class that colours it
   * @param sort what it is, in one word
   * @param name what is measured or done
   * @param scope the part of the area or the class of bodies it holds for, empty for all
   * @param value value in words, empty if it has none
   * @param when time it covers or by which it is due, empty if unknown
   * @param place where it stands in the text
   * @param page the page it stands on as a picture, null if there is none
   * @param facts all that is known of it
   * @param notes why a person should look at it
   */
  public record Row(
      String row,
      String look,
      String sort,
      String name,
      String scope,
      String value,
      String when,
      Address place,
      @Nullable Choice page,
      List<Facts.Fact> facts,
      List<String> notes) {

    /** Copies the lists. */
    public Row {
      facts = List.copyOf(facts);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A page as a picture.
   *
   * @param number 1-based
   * @param of how many pages there are
   * @param image the picture
   * @param width in pixels, 0 if it could not be drawn
   * @param height in pixels
   * @param trouble why it cannot be shown, null if it can
   * @param previous the page before, null if there is none
   * @param next the page after, null if there is none
   * @param all the page with everything boxed, null if that is what is shown
   */
  public record Picture(
      int number,
      int of,
      Address image,
      int width,
      int height,
      @Nullable String trouble,
      @Nullable Address previous,
      @Nullable Address next,
      @Nullable Address all) {}
}
