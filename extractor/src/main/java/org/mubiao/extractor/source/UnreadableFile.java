package org.mubiao.extractor.source;

/**
 * An input that was found but not read, with the reason.
 *
 * @param name path relative to the input root, with {@code /}
 * @param reason one sentence that names the file and says what to do
 */
public record UnreadableFile(String name, String reason) implements Comparable<UnreadableFile> {

  @Override
  public int compareTo(UnreadableFile other) {
    return name.compareTo(other.name);
  }
}
