package org.mubiao.extractor.source;

/**
 * An input that was found but not read, with the reason.
 *
 * @param name path relative to the input root, with {@code /}
 * @param reason one sentence that names the file and says what to do
 * @param refused whether it is not to be read, a bomb for one; false if reading it went wrong
 */
public record UnreadableFile(String name, String reason, boolean refused)
    implements Comparable<UnreadableFile> {

  @Override
  public int compareTo(UnreadableFile other) {
    return name.compareTo(other.name);
  }
}
