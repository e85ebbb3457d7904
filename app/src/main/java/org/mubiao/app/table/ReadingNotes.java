package org.mubiao.app.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reading of a file says of it, such as why it was refused, in Chinese. The outputs and
 * the commands say it in English; pages in Chinese do not.
 */
public final class ReadingNotes {

  private static final String FILE = "reading-notes.tsv";
  private static final List<Note> NOTES = load();

  private ReadingNotes() {}

  /** A sentence with places for names and numbers, and the same in Chinese. */
  private record Note(Pattern english, List<String> chinese) {}

  /** {@return a sentence in Chinese, as it is if nobody has put it into Chinese} */
  public static String chinese(String sentence) {
    for (Note note : NOTES) {
      Matcher said = note.english().matcher(sentence);
      if (said.matches()) {
        StringBuilder words = new StringBuilder(note.chinese().get(0));
        for (int place = 1; place <= said.groupCount(); place++) {
          words.append(chinese(said.group(place))).append(note.chinese().get(place));
        }
        return words.toString();
      }
    }
    return sentence;
  }

  private static List<Note> load() {
    try (InputStream in = ReadingNotes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      List<Note> notes = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          notes.add(note(line));
        }
      }
      return List.copyOf(notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Note note(String line) {
    String[] parts = line.split("\t", -1);
    List<String> english = parts(parts[0]);
    List<String> chinese = parts.length == 2 ? parts(parts[1]) : List.of();
    if (english.size() != chinese.size()) {
      throw new IllegalStateException(FILE + ": both sides need the same places: " + line);
    }
    String pattern = english.stream().map(Pattern::quote).collect(Collectors.joining("(.+?)"));
    return new Note(Pattern.compile(pattern, Pattern.DOTALL), chinese);
  }

  private static List<String> parts(String words) {
    return Stream.of(words.split("\\*", -1)).toList();
  }
}
