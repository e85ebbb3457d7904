package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the project speak of what is there: files, headings, commands and options. */
class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
  private static final Pattern COMMAND_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
  private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z]+)  +\\S");
  private static final Pattern CALL =
      Pattern.compile("\\./mubiao ([a-z]+)((?:[^`\\n|#]|\\\\\\|)*)");
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z-]+");

  @Test
  void everyRelativeLinkLeadsSomewhere() throws IOException {
    List<String> dangling = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      String words = FENCED.matcher(read(page)).replaceAll("");
      for (MatchResult link : LINK.matcher(words).results().toList()) {
        String goal = link.group(1);
        if (!goal.contains(":")) {
          links++;
          if (!leadsSomewhere(page, goal)) {
            dangling.add(root().relativize(page) + " -> " + goal);
          }
        }
      }
    }
    assertThat(links).as("relative links that were followed").isGreaterThan(30);
    assertThat(dangling).as("links to what is not there").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeNamesEachCommandAndNoOther(String page) throws IOException {
    Set<String> named = new TreeSet<>();
    COMMAND_ROW
        .matcher(read(root().resolve(page)))
        .results()
        .forEach(row -> named.add(row.group(1)));
    assertThat(named).as("commands in the table of " + page).isEqualTo(commands());
  }

  @Test
  void everyCallThatAPageShowsHasItsCommandAndOptions() throws IOException {
    Set<String> commands = commands();
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    for (Path page : pages()) {
      for (MatchResult call : CALL.matcher(read(page)).results().toList()) {
        calls++;
        String command = call.group(1);
        String help = commands.contains(command) ? printed(command, "--help") : "";
        for (MatchResult option : OPTION.matcher(call.group(2)).results().toList()) {
          if (!Pattern.compile(option.group() + "\\b").matcher(help).find()) {
            wrong.add(root().relativize(page) + ": " + call.group());
          }
        }
        if (help.isEmpty()) {
          wrong.add(root().relativize(page) + ": " + call.group());
        }
      }
    }
    assertThat(calls).as("calls that were looked at").isGreaterThan(30);
    assertThat(wrong).as("calls that the program would refuse").isEmpty();
  }

  // --- What there is
  // ------------------------------------------------------------------------------

  /** {@return the names of all commands, as the program lists them} */
  private static Set<String> commands() {
    Set<String> names = new TreeSet<>();
    String help = printed("--help");
    LISTED
        .matcher(help.substring(help.indexOf("Commands:")))
        .results()
        .forEach(line -> names.add(line.group(1)));
    assertThat(names).contains("run");
    return names;
  }

  private static String printed(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLineFace(
                new Console(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintWriter(out),
                    new PrintWriter(err)))
            .execute(arguments);
    assertThat(status).as("%s %s", String.join(" ", arguments), err).isZero();
    return out.toString();
  }

  // --- Pages
  // --------------------------------------------------------------------------------------

  private static boolean leadsSomewhere(Path page, String goal) throws IOException {
    int mark = goal.indexOf('#');
    String file = mark < 0 ? goal : goal.substring(0, mark);
    Path there = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!Files.exists(there)) {
      return false;
    }
    return mark < 0 || headings(there).contains(goal.substring(mark + 1));
  }

  /** {@return the headings of a page, as links name them} */
  private static Set<String> headings(Path page) throws IOException {
    Set<String> names = new TreeSet<>();
    String words = FENCED.matcher(read(page)).replaceAll("");
    for (MatchResult heading : HEADING.matcher(words).results().toList()) {
      names.add(
          heading
              .group(1)
              .toLowerCase(java.util.Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-'));
    }
    return names;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> top = Files.list(root())) {
      top.filter(DocumentationTest::isPage).forEach(pages::add);
    }
    for (String folder : List.of("docs", "seeds", "corpus", "evaluation")) {
      try (Stream<Path> files = Files.walk(root().resolve(folder))) {
        files.filter(DocumentationTest::isPage).forEach(pages::add);
      }
    }
    pages.sort(null);
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md") && Files.isRegularFile(file);
  }

  private static String read(Path page) throws IOException {
    return Files.readString(page, StandardCharsets.UTF_8);
  }

  private static Path root() {
    return Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
  }
}
