package org.mubiao.extractor.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Classes of words that several rules speak of, so that each rule knows all of them: a rule writes
 * {@code {parties}} where any of those who may be bound, paid or counted can stand. For the words
 * of the grammar's expressions only; what a single word tells is its {@link CueRole}. Immutable.
 */
public final class WordClasses {

  private static final String FILE = "word-classes.tsv";

  /** Letters, not digits: {@code {2,4}} is how often, {@code {parties}} is which. */
  private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

  /** Loaded when the first rule asks. */
  private static final class OfTheProgram {
    private static final WordClasses CLASSES = load();
  }

  /** Each class as a group of alternatives, by its name. */
  private final Map<String, String> groups;

  private WordClasses(Map<String, String> groups) {
    this.groups = groups;
  }

  /**
   * {@return a pattern in which each name of a class stands for all its words, the longest first}
   *
   * @param template a regular expression, as {@link QuickPattern#compile} takes it, with names of
   *     classes in braces; such a name is a group of its own and can be repeated
   * @throws IllegalArgumentException if there is no class of such a name
   */
  public static QuickPattern pattern(String template) {
    return QuickPattern.compile(OfTheProgram.CLASSES.expand(template));
  }

  private static WordClasses load() {
    try (InputStream stream = WordClasses.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the classes of these lines}
   *
   * @throws IllegalStateException if a line is no name, tab and words of letters and digits, or if
   *     a class, or a word in one class, stands there twice
   */
  static WordClasses read(Stream<String> lines) {
    Map<String, String> groups = new HashMap<>();
    int number = 0;
    for (String line : lines.toList()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        read(line, number, groups);
      }
    }
    return new WordClasses(Map.copyOf(groups));
  }

  private static void read(String line, int number, Map<String, String> groups) {
    int tab = line.indexOf('\t');
    if (tab < 0 || !NAME.matcher("{" + line.substring(0, tab) + "}").matches()) {
      throw new IllegalStateException(FILE + ":" + number + ": name, tab, words expected");
    }
    String name = line.substring(0, tab);
    Set<String> words = new LinkedHashSet<>();
    for (String word : line.substring(tab + 1).trim().split(" +", -1)) {
      if (word.isEmpty() || !word.codePoints().allMatch(Character::isLetterOrDigit)) {
        throw new IllegalStateException(FILE + ":" + number + ": no plain word: " + word);
      }
      if (!words.add(word)) {
        throw new IllegalStateException(FILE + ":" + number + ": " + word + " stands there twice");
      }
    }
    if (groups.put(name, alternatives(words)) != null) {
      throw new IllegalStateException(FILE + ":" + number + ": class " + name + " twice");
    }
  }

  /** An expression takes the first word that fits, so that a longer one must come first. */
  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** {@return the expression with each name of a class replaced by its words} */
  String expand(String template) {
    return NAME.matcher(template)
        .replaceAll(
            found -> {
              @Nullable String group = groups.get(found.group(1));
              if (group == null) {
                throw new IllegalArgumentException("no class " + found.group() + " in " + FILE);
              }
              return Matcher.quoteReplacement(group);
            });
  }
}
