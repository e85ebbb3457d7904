package org.mubiao.extractor.source;

import java.util.List;

/**
 * What a folder holds.
 *
 * @param names inputs, relative to the folder, with {@code /}, sorted
 * @param unreadable entries that were seen and left out, sorted by name
 */
public record SourceListing(List<String> names, List<UnreadableFile> unreadable) {

  /** Sorts and copies the lists. */
  public SourceListing {
    names = names.stream().sorted().toList();
    unreadable = unreadable.stream().sorted().toList();
  }
}
