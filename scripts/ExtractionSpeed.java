import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.lexicon.LexiconLoader;

/**
 * Prints how many characters a second the extraction reads once it is warm: processor time of one thread over all given
 * text files, with the time that parsing alone takes taken off. Started by extraction-speed.sh.
 */
class ExtractionSpeed {

  private static final int ROUNDS = 40;

  /** A round reads few files several times, or Java would still be warming up when it is measured. */
  private static final int CHARACTERS_A_ROUND = 200_000;

  public static void main(String[] names) throws Exception {
    Extractor extractor = new Extractor(LexiconLoader.load(), ReadLimits.DEFAULT);
    DocumentParser parser = new DocumentParser();
    List<SourceFile> files = new ArrayList<>();
    long characters = 0;
    for (String name : names) {
      byte[] bytes = Files.readAllBytes(Path.of(name));
      files.add(new SourceFile(name, bytes));
      characters += new String(bytes, StandardCharsets.UTF_8).length();
    }
    int times = (int) Math.max(1, CHARACTERS_A_ROUND / Math.max(1, characters));
    List<Double> rates = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      for (int time = 0; time < times; time++) {
        for (SourceFile file : files) {
          extractor.extract(file);
        }
      }
      long whole = processorTime() - start;
      start = processorTime();
      for (int time = 0; time < times; time++) {
        for (SourceFile file : files) {
          parser.parse(file, ReadLimits.DEFAULT);
        }
      }
      long parsing = processorTime() - start;
      if (round >= ROUNDS / 2) {
        rates.add(times * characters / ((whole - parsing) / 1e9));
      }
    }
    Collections.sort(rates);
    System.out.printf(
        Locale.ROOT,
        "%d files, %d characters; characters a second: slowest round %.0f, median %.0f, fastest %.0f%n",
        files.size(),
        characters,
        rates.get(0),
        rates.get(rates.size() / 2),
        rates.get(rates.size() - 1));
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
