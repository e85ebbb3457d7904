package org.mubiao.indexer.analysis;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese characters are read, in Latin letters without tones, after HanLP's dictionary of
 * readings, which is loaded by the first question and not before. A character inside a word of the
 * dictionary is read as it is there (重庆 chongqing), any other in all its ways (长 chang, zhang).
 */
public final class Pinyin {

  private static final String DICTIONARY = "/data/dictionary/pinyin/pinyin.txt";

  private static final char FIRST_HAN = '\u2E80';

  private final List<List<String>> characters = new ArrayList<>();
  private final Map<Integer, List<Word>> words = new HashMap<>();
  private final Map<String, List<String>> shared = new HashMap<>();

  private record Word(String text, List<List<String>> readings) {}

  private static final class Loaded {
    static final Pinyin ALL = new Pinyin();
  }

  private Pinyin() {
    characters.addAll(Collections.nCopies(Character.MAX_VALUE + 1, List.of()));
    try (InputStream stream = HanLP.class.getResourceAsStream(DICTIONARY)) {
      if (stream == null) {
        throw new IllegalStateException(DICTIONARY + " is missing from HanLP");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    words
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Word word) -> -word.text().length())));
  }

  private void add(String line) {
    int equals = line.indexOf('=');
    if (equals <= 0) {
      return;
    }
    String text = Folding.fold(line.substring(0, equals));
    String[] syllables = line.substring(equals + 1).split(",");
    if (text.length() == 1) {
      char character = text.charAt(0);
      if (characters.get(character).isEmpty() || line.charAt(0) == character) {
        characters.set(character, shared(syllables));
      }
    } else if (text.length() == syllables.length) {
      List<List<String>> readings = new ArrayList<>(syllables.length);
      for (String syllable : syllables) {
        readings.add(shared(syllable));
      }
      words
          .computeIfAbsent(pair(text, 0), first -> new ArrayList<>())
          .add(new Word(text, readings));
    }
  }

  private List<String> shared(String... syllables) {
    List<String> bare = new ArrayList<>();
    for (String syllable : syllables) {
      String letters = syllable.replaceAll("[0-9]", "");
      if (!letters.isEmpty() && !letters.equals("none")) {
        bare.add(letters);
        if (letters.startsWith("lv") || letters.startsWith("nv")) {
          bare.add(letters.replace("v", "yu")); // as in passports: lyu
        }
      }
    }
    List<String> distinct = bare.stream().distinct().toList();
    return shared.computeIfAbsent(String.join(",", distinct), key -> distinct);
  }

  /**
   * {@return how each UTF-16 code unit of a folded text may be read, the usual reading first; an
   * empty list where nothing is known}
   */
  public static List<List<String>> readings(String folded) {
    return Loaded.ALL.read(folded);
  }

  private List<List<String>> read(String folded) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of List<String>
    List<String>[] readings = new List[folded.length()];
    for (int at = 0; at < readings.length; ) {
      Word word = longestAt(folded, at);
      if (word == null) {
        readings[at] = characters.get(folded.charAt(at));
        at++;
      } else {
        for (List<String> reading : word.readings()) {
          readings[at++] = reading;
        }
      }
    }
    return Arrays.asList(readings);
  }

  private @Nullable Word longestAt(String folded, int at) {
    if (at + 1 >= folded.length() || folded.charAt(at) < FIRST_HAN) {
      return null;
    }
    for (Word word : words.getOrDefault(pair(folded, at), List.of())) {
      if (folded.startsWith(word.text(), at)) {
        return word;
      }
    }
    return null;
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }

  /** {@return whether folded words may be pinyin: two letters or more of those it is written in} */
  public static boolean maybe(String folded) {
    return folded.length() > 1
        && folded.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || unit == 'ü');
  }

  /** {@return folded pinyin as {@link #readings} writes it: ü as v} */
  public static String letters(String folded) {
    return folded.replace('ü', 'v');
  }
}
