package org.mubiao.extractor.parse.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field that is being read: what it is told to do, and then what it shows. */
final class Field {

  /** A sign set in a ring, drawn anew each time it is shown. */
  private static final Pattern RING =
      Pattern.compile("(?i)\\s*eq\\s*\\\\o\\s*\\\\ac\\s*\\(\\s*[○◯〇]\\s*[,，;]\\s*(.*?)\\s*\\)\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private final StringBuilder instruction = new StringBuilder();
  private boolean inResult;

  /** Adds to what the field is told to do. */
  void instruct(String words) {
    if (!inResult) {
      instruction.append(words);
    }
  }

  /** What comes now is shown. */
  void beginResult() {
    inResult = true;
  }

  /** {@return whether what comes now is shown} */
  boolean inResult() {
    return inResult;
  }

  /** {@return what a field shows that has no stored result} */
  String drawn() {
    Matcher ring = RING.matcher(instruction);
    if (!ring.matches()) {
      return "";
    }
    String inside = String.valueOf(ring.group(1));
    return NUMBER.matcher(inside).matches()
        ? NumberStyle.CIRCLED.write(Integer.parseInt(inside))
        : inside;
  }
}
