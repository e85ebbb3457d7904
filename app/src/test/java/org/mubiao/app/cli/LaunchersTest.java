package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The launcher for Windows starts Java as the other one does, but for what it says it leaves out.
 */
class LaunchersTest {

  private static final Path ROOT = Path.of(System.getProperty("mubiao.root", ".."));

  private static final Pattern OPTION =
      Pattern.compile("(?<= |'|\\\"|=)-{1,2}[DX][A-Za-z:+-]+(?:\\.[A-Za-z]+)*");

  /** What the rehearsal needs, and what goes with its archive. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "-XX:-CompactStrings",
          "-XX:DumpLoadedClassList",
          "-XX:SharedClassListFile",
          "-Xshare:dump",
          "-Dstderr.encoding",
          "-Dstdout.encoding",
          "-Dsun.stderr.encoding",
          "-Dsun.stdout.encoding");

  private static Set<String> options(String launcher) throws IOException {
    return OPTION
        .matcher(
            Files.readString(ROOT.resolve(launcher))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("rem "))
                .collect(Collectors.joining("\n")))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothStartJavaWithTheSameOptions() throws IOException {
    Set<String> windows = options("mubiao.cmd");
    Set<String> expected = options("mubiao");
    assertThat(expected).contains("-XX:GCTimeRatio", "-Xmn", "-XX:TieredStopAtLevel");
    expected.removeAll(LEFT_OUT);
    assertThat(windows).containsAll(expected).doesNotContainAnyElementsOf(LEFT_OUT);
  }

  @Test
  void theOneForWindowsHasLinesThatEndAsThereAndJumpsToPlacesThatAreThere() throws IOException {
    String text = Files.readString(ROOT.resolve("mubiao.cmd"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    Pattern.compile("(?:goto|call) :(\\w+)")
        .matcher(text)
        .results()
        .forEach(jump -> assertThat(text).contains("\r\n:" + jump.group(1) + "\r\n"));
  }
}
