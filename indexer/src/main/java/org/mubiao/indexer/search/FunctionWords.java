package org.mubiao.indexer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.mubiao.indexer.analysis.FoldedText;

/** Words that a question is made with and that say nothing of what is looked for: 怎样, 多少, 的. */
final class FunctionWords {

  private static final String RESOURCE = "function-words.txt";

  private final Set<String> words;

  private FunctionWords(Set<String> words) {
    this.words = words;
  }

  /** {@return the words of the list that stands beside this class} */
  static FunctionWords load() {
    InputStream list = FunctionWords.class.getResourceAsStream(RESOURCE);
    if (list == null) {
      throw new IllegalStateException("the list " + RESOURCE + " is missing from the program");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return new FunctionWords(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
              .map(FoldedText::fold)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return whether this folded word is one} */
  boolean has(String folded) {
    return words.contains(folded);
  }
}
