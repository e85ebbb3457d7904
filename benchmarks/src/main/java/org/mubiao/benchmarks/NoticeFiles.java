package org.mubiao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Producer;

/**
 * Writes made-up notices as files, for measuring the program as a whole: see {@code
 * scripts/add-speed.sh} and {@code scripts/whole-run-speed.sh}.
 */
public final class NoticeFiles {

  private static final long SEED = 10;
  private static final List<String> HEAD = List.of("序号", "指标名称", "单位", "目标值");
  private static final int MOST_ROWS = 12;

  private final NoticeGenerator generator;
  private final Lexicon lexicon;

  private NoticeFiles(Lexicon lexicon, int plain) {
    this.lexicon = lexicon;
    this.generator =
        new NoticeGenerator(lexicon, new Producer("made-up", "1", lexicon.digest()), SEED, plain);
  }

  /**
   * Takes a folder, the number of the first notice and how many; then, if they are to be other than
   * plain text thick with targets, {@code mixed} for all formats or the name of one ({@code html},
   * {@code bare-html} without any looks), both with tables; then, if they are to be as wordy as
   * real ones, {@code wordy}.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    List<String> words = List.of(arguments).subList(3, arguments.length);
    NoticeFiles files =
        new NoticeFiles(LexiconLoader.load(), words.contains("wordy") ? NoticeGenerator.WORDY : 0);
    for (int number = first; number < first + count; number++) {
      if (words.isEmpty()) {
        files.writeText(folder, number);
      } else {
        files.writeInFormat(folder, number, NoticeFormat.named(words.get(0)));
      }
    }
  }

  private void writeText(Path folder, int number) throws IOException {
    Notice notice = generator.notice(number);
    DocumentInfo info = notice.set().document();
    write(
        folder.resolve(info.source().file()),
        (head(info) + notice.text()).getBytes(StandardCharsets.UTF_8));
  }

  /** Without a format, it is any. */
  private void writeInFormat(Path folder, int number, @Nullable NoticeFormat wanted)
      throws IOException {
    Random random = new Random(SEED * 1_000_003L + number);
    NoticeFormat any = NoticeFormat.any(random);
    NoticeFormat format = wanted == null ? any : wanted;
    Notice notice = generator.notice(number);
    DocumentInfo info = notice.set().document();
    List<String> paragraphs =
        new ArrayList<>(notice.text().lines().filter(l -> !l.isEmpty()).toList());
    paragraphs.add(1, head(info).strip().replaceAll("\\s+", " "));
    String file = info.source().file().replaceAll("txt$", format.extension());
    write(folder.resolve(file), format.bytes(paragraphs, table(random)));
  }

  /** A table of targets as it stands at the end of many plans; a third have none. */
  private List<List<String>> table(Random random) {
    if (random.nextInt(3) == 0) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    int count = 1 + random.nextInt(MOST_ROWS);
    for (int row = 1; row <= count; row++) {
      IndicatorEntry entry = Phrases.any(lexicon.indicators().entries(), random);
      String unit = entry.units().isEmpty() ? "%" : Phrases.any(entry.units(), random);
      rows.add(
          List.of(
              Integer.toString(row),
              entry.label(),
              unit,
              NoticeGenerator.number(unit, random).toPlainString()));
    }
    return rows;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }

  /** What stands above and below the title of a notice says whose it is. */
  private static String head(DocumentInfo info) {
    return info.issuer() + "\n\n" + info.number() + "\n\n";
  }
}
