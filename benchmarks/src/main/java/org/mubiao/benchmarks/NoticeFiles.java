package org.mubiao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Producer;

/**
 * Writes made-up notices as text files, for measuring the program as a whole: see {@code
 * scripts/add-speed.sh}.
 */
public final class NoticeFiles {

  private static final long SEED = 10;

  private NoticeFiles() {}

  /** Takes a folder, the number of the first notice and how many. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    Lexicon lexicon = LexiconLoader.load();
    NoticeGenerator generator =
        new NoticeGenerator(lexicon, new Producer("made-up", "1", lexicon.digest()), SEED);
    for (int number = first; number < first + count; number++) {
      Notice notice = generator.notice(number);
      DocumentInfo info = notice.set().document();
      Path file = folder.resolve(info.source().file());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, head(info) + notice.text(), StandardCharsets.UTF_8);
    }
  }

  /** What stands above and below the title of a notice says whose it is. */
  private static String head(DocumentInfo info) {
    return info.issuer() + "\n\n" + info.number() + "\n\n";
  }
}
