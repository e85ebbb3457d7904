package org.mubiao.extractor.parse.layout;

import java.util.regex.Pattern;
import org.mubiao.model.text.Span;

/**
 * A cell whose row is known and whose columns are not.
 *
 * @param span where its text stands
 * @param text what the span cuts out
 */
public record PrintedCell(Span span, String text) {

  private static final Pattern NUMBER =
      Pattern.compile("[<>≤≥＜＞约]?[-+－＋−]?[0-9０-９][0-9０-９.,，．]*\\s*\\S{0,3}");

  /** {@return whether there is nothing to read in it} */
  public boolean isEmpty() {
    return Blankness.isBlank(text);
  }

  /** {@return whether it holds a number, with a short unit perhaps} */
  public boolean isNumeric() {
    return NUMBER.matcher(text.strip()).matches();
  }
}
