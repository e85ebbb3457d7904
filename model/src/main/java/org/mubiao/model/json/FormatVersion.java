package org.mubiao.model.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of the published JSON. A reader understands every file of its own major version; a new
 * minor version adds fields, a new major version changes some.
 *
 * @param major changes when old readers would be misled
 * @param minor changes when something is added
 */
public record FormatVersion(int major, int minor) {

  /** What this program writes. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /**
   * {@return the version written as {@code 1.0}}
   *
   * @throws JsonFormatException if it is not written so
   */
  public static FormatVersion of(String words) throws JsonFormatException {
    Matcher matcher = FORM.matcher(words);
    if (!matcher.matches()) {
      throw new JsonFormatException("formatVersion is no version: " + words);
    }
    return new FormatVersion(
        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** {@return whether this program understands files of this version} */
  public boolean isReadable() {
    return major <= CURRENT.major;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
