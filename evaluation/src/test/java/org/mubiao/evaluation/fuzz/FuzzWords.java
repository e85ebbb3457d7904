package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that mean something to the program, from which Jazzer puts inputs together. */
final class FuzzWords {

  private static final Path FOLDER =
      FuzzSeeds.ROOT.resolve("evaluation/src/test/resources/fuzz/words");
  private static final Path CUES =
      FuzzSeeds.ROOT.resolve("extractor/src/main/resources/org/mubiao/extractor/lexicon/cues.tsv");

  /** Words of one role are alike to the grammar: the first of them will do. */
  private static final int OF_ONE_ROLE = 8;

  private FuzzWords() {}

  /** {@return the words of a list, one a line of its file; {@code \t} stands for a tab} */
  static List<String> list(String name) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        words.add(line.replace("\\t", "\t").replace("\\n", "\n"));
      }
    }
    if (name.equals("text")) {
      for (String line : Files.readAllLines(CUES, StandardCharsets.UTF_8)) {
        String[] role = line.split("\t", -1);
        if (role.length == 2) {
          Arrays.stream(role[1].split(" ", -1)).limit(OF_ONE_ROLE).forEach(words::add);
        }
      }
    }
    return words;
  }

  /** {@return the words of a room as libFuzzer reads them} */
  static String dictionary(FuzzedRoom room) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String list : room.words()) {
      for (String word : list(list)) {
        out.append('"');
        for (byte unit : word.getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format(Locale.ROOT, "\\x%02X", unit & 0xff));
        }
        out.append("\"\n");
      }
    }
    return out.toString();
  }
}
