package org.mubiao.extractor.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cue words by role. Immutable once loaded. */
public final class CueWords {

  private static final String FILE = "cues.tsv";

  /** The words of one role, the length of the longest, and what they begin and end with. */
  private record Group(Set<String> words, int longest, BitSet firsts, BitSet lasts) {}

  private final Map<CueRole, Group> groups;

  private CueWords(Map<CueRole, Group> groups) {
    this.groups = groups;
  }

  /**
   * {@return the cue words of the data file}
   *
   * @throws IllegalStateException if the file names an unknown role, a role twice, or a word twice
   *     in one role
   */
  public static CueWords load() {
    try (InputStream stream = CueWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the cue words of these lines, checked as {@link #load} says} */
  static CueWords read(Stream<String> lines) {
    Map<CueRole, Group> groups = new EnumMap<>(CueRole.class);
    int number = 0;
    for (String line : lines.toList()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        read(line, number, groups);
      }
    }
    for (CueRole role : CueRole.values()) {
      if (!groups.containsKey(role)) {
        throw new IllegalStateException(FILE + ": no words for " + role);
      }
    }
    return new CueWords(groups);
  }

  private static void read(String line, int number, Map<CueRole, Group> groups) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalStateException(FILE + ":" + number + ": role, tab, words expected");
    }
    CueRole role = role(line.substring(0, tab), number);
    Set<String> words = new HashSet<>();
    int longest = 0;
    for (String word : line.substring(tab + 1).trim().split(" +", -1)) {
      if (!words.add(word)) {
        throw new IllegalStateException(FILE + ":" + number + ": " + word + " stands there twice");
      }
      longest = Math.max(longest, word.length());
    }
    BitSet firsts = new BitSet();
    BitSet lasts = new BitSet();
    for (String word : words) {
      firsts.set(word.charAt(0));
      lasts.set(word.charAt(word.length() - 1));
    }
    if (groups.put(role, new Group(words, longest, firsts, lasts)) != null) {
      throw new IllegalStateException(FILE + ":" + number + ": role " + role + " twice");
    }
  }

  private static CueRole role(String name, int number) {
    for (CueRole role : CueRole.values()) {
      if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return role;
      }
    }
    throw new IllegalStateException(FILE + ":" + number + ": no such role: " + name);
  }

  /** {@return whether {@code word} has this role} */
  public boolean is(CueRole role, String word) {
    return group(role).words().contains(word);
  }

  /** {@return the length of the longest word of this role that starts at {@code at}, 0 if none} */
  public int startingAt(CueRole role, String text, int at) {
    return startingAt(role, text, at, text.length());
  }

  /**
   * {@return the length of the longest word of this role that starts at {@code at} and ends at
   * {@code limit} at the latest, 0 if none}
   */
  public int startingAt(CueRole role, String text, int at, int limit) {
    Group group = group(role);
    if (at >= limit || !group.firsts().get(text.charAt(at))) {
      return 0;
    }
    for (int length = Math.min(group.longest(), limit - at); length > 0; length--) {
      if (group.words().contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * {@return the length of the longest word of this role that ends before {@code end}, 0 if none}
   */
  public int endingAt(CueRole role, String text, int end) {
    return endingAt(role, text, end, 0);
  }

  /**
   * {@return the length of the longest word of this role that ends before {@code end} and starts at
   * {@code floor} at the earliest, 0 if none}
   */
  public int endingAt(CueRole role, String text, int end, int floor) {
    Group group = group(role);
    if (end <= floor || !group.lasts().get(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(group.longest(), end - floor); length > 0; length--) {
      if (group.words().contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** {@return whether any word of this role stands in {@code text}} */
  public boolean anyIn(CueRole role, String text) {
    for (int at = 0; at < text.length(); at++) {
      if (startingAt(role, text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private Group group(CueRole role) {
    @Nullable Group group = groups.get(role);
    if (group == null) {
      throw new IllegalArgumentException("no such role: " + role);
    }
    return group;
  }
}
