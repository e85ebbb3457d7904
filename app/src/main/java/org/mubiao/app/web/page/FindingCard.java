package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Finding;

/**
 * Something that does not add up, as pages show it.
 *
 * @param row name of its place on the page
 * @param severity how much it weighs: a class, and a word
 * @param weight how much it weighs, in words
 * @param kind what sort it is, in words
 * @param sentence what does not agree
 * @param quotes every place that takes part
 */
public record FindingCard(
    String row, String severity, String weight, String kind, String sentence, List<Quote> quotes) {

  /** Longest stretch of a quote that is shown; the place itself shows the whole. */
  private static final int LONGEST = 240;

  /** Copies the list. */
  public FindingCard {
    quotes = List.copyOf(quotes);
  }

  /**
   * A place that takes part.
   *
   * @param text what stands there
   * @param address where it stands
   * @param document title of the document, null where that is clear
   * @param place area of that document, null where that is clear or unknown
   */
  public record Quote(
      String text, Address address, @Nullable String document, @Nullable String place) {}

  /** What is said of the document of a quote. */
  record Origin(@Nullable String document, @Nullable String place) {}

  /** {@return a finding, with what is to be said of each document} */
  static FindingCard of(
      Finding finding, String row, PageWords words, Function<DocumentId, Origin> origins) {
    List<Quote> quotes = new ArrayList<>();
    for (Finding.Place place : finding.evidence()) {
      Origin origin = origins.apply(place.document());
      String text = FlowingText.of(place.text().strip());
      if (text.length() > LONGEST) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        text = text.substring(0, end) + "…";
      }
      quotes.add(
          new Quote(
              text,
              DocumentAddress.of(place.document(), place.span()),
              origin.document(),
              origin.place()));
    }
    return new FindingCard(
        row,
        finding.severity().code(),
        words.of(finding.severity()),
        words.of(finding.kind()),
        words.english() ? finding.messageEnglish() : finding.message(),
        quotes);
  }
}
