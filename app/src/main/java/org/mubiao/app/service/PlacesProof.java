package org.mubiao.app.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.PagePictures;
import org.mubiao.extractor.parse.layout.PageWords;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.target.Evidence;

/**
 * Proves the boxes of one document: that they are where the words were read, and, where the file
 * itself says what is printed where, that the characters inside them are the quote. The characters
 * are looked up apart from the reading that made the boxes. What was recognized from pictures
 * cannot be looked up.
 */
final class PlacesProof {

  /** Stands in a text for characters that the file draws without telling which. */
  private static final int UNKNOWN = 0xFFFD;

  private final @Nullable PrintedPlaces places;
  private final @Nullable PageWords words;

  private PlacesProof(@Nullable PrintedPlaces places, @Nullable PageWords words) {
    this.places = places;
    this.words = words;
  }

  /**
   * Opens a file to look into it.
   *
   * @param places where its characters were read, null for a format that does not say
   * @throws FileRefusedException if it cannot be looked into
   */
  static PlacesProof of(SourceFile file, @Nullable PrintedPlaces places, ReadLimits limits)
      throws FileRefusedException {
    boolean printed = places != null && PagePictures.hasWords(file);
    return new PlacesProof(places, printed ? new PagePictures(limits).words(file) : null);
  }

  /** {@return what is wrong with the boxes of {@code evidence}, a clause for each thing} */
  List<String> faults(Evidence evidence) {
    List<String> faults = new ArrayList<>();
    if (places == null) {
      if (!evidence.boxes().isEmpty()) {
        faults.add("has boxes, though its file does not say where anything is printed");
      }
      return faults;
    }
    if (evidence.span().end() > places.length()) {
      return faults; // said of the span already
    }
    if (!evidence.boxes().equals(places.boxes(evidence.span()))) {
      faults.add("has boxes that are not where its words were read");
    }
    boolean recognized = places.confidence(evidence.span()) < 1;
    boolean drawn =
        words != null && evidence.boxes().stream().allMatch(box -> words.hasPage(box.page()));
    if (words != null && drawn && !recognized) {
      String inside = words.inside(evidence.boxes());
      if (!folded(inside).equals(folded(evidence.text()))) {
        faults.add("has boxes in which “" + inside + "” is printed");
      }
    }
    return faults;
  }

  /** Fonts name a character by another of the same look, and white space is printed nowhere. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .filter(point -> Character.getType(point) != Character.PRIVATE_USE && point != UNKNOWN)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
