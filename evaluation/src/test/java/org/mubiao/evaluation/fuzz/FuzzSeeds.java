package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mubiao.evaluation.Passage;
import org.mubiao.evaluation.PassageSet;
import org.mubiao.extractor.source.SourceFile;

/** Good inputs to begin with, and those that were found to be bad. */
final class FuzzSeeds {

  static final Path ROOT =
      Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
  static final Path FORMATS = ROOT.resolve("evaluation/src/test/resources/formats");
  private static final Path RESOURCES = ROOT.resolve("evaluation/src/test/resources");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private FuzzSeeds() {}

  /** {@return inputs by name, the same each time} */
  static SortedMap<String, byte[]> of(FuzzedRoom room) throws IOException {
    SortedMap<String, byte[]> seeds = new TreeMap<>();
    switch (room) {
      case TEXT, OUTLINE -> {
        passages(seeds, false);
        put(seeds, ROOT.resolve("seeds"), ".txt");
      }
      case MENTION -> lines(seeds);
      case TABLE -> tables(seeds);
      case HTML -> {
        passages(seeds, true);
        put(seeds, FORMATS.resolve("html"), "towns-ruled.html");
        put(seeds, FORMATS.resolve("html"), "plan.html");
      }
      case DOCX -> {
        seeds.put("every-part", Carrier.docx().part());
        seeds.put("towns", Carrier.of("docx/towns-ruled.docx", "word/document.xml").part());
        put(seeds, FORMATS.resolve("docx"), "towns-ruled.docx");
      }
      case PDF -> {
        drawings(seeds);
        put(seeds, FORMATS.resolve("pdf"), "towns.pdf");
      }
      case OFD -> {
        seeds.put("towns-ruled", Carrier.ofd().part());
        seeds.put("towns", Carrier.of("ofd/towns.ofd", "Doc_0/Pages/Page_0/Content.xml").part());
        put(seeds, FORMATS.resolve("ofd"), "towns.ofd");
      }
      case QUERY -> queries(seeds);
    }
    return seeds;
  }

  /** {@return inputs that once showed a defect, by name} */
  static SortedMap<String, byte[]> findings(FuzzedRoom room) throws IOException {
    SortedMap<String, byte[]> findings = new TreeMap<>();
    Path folder = RESOURCES.resolve("fuzz/findings").resolve(room.code());
    if (Files.isDirectory(folder)) {
      put(findings, folder, "");
    }
    return findings;
  }

  private static void put(SortedMap<String, byte[]> seeds, Path folder, String end)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(end)).toList()) {
        seeds.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static void passages(SortedMap<String, byte[]> seeds, boolean html) throws IOException {
    for (Passage passage : PassageSet.load().passages().values()) {
      SourceFile file = passage.file();
      if (file.name().endsWith(".html") == html) {
        seeds.put(file.name(), file.bytes());
      }
    }
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Passage passage : PassageSet.load().passages().values()) {
      String words = TAG.matcher(passage.text()).replaceAll(" ");
      for (String line : words.split("[\n。；]+", -1)) {
        if (!line.isBlank() && line.length() < 80) {
          sentences.add(line);
        }
      }
    }
    return sentences;
  }

  private static void lines(SortedMap<String, byte[]> seeds) throws IOException {
    List<String> sentences = sentences();
    for (int index = 0; index < sentences.size(); index++) {
      seeds.put("line-" + index, sentences.get(index).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Tables of passages and fixtures, with a tab between cells. */
  private static void tables(SortedMap<String, byte[]> seeds) throws IOException {
    for (Passage passage : PassageSet.load().passages().values()) {
      String text = passage.text();
      if (text.contains("<table>")) {
        String rows =
            text.replaceAll("</tr>\\s*", "\n")
                .replaceAll("<td rowspan=\"?(\\d)\"?>", "<td>^$1")
                .replaceAll("<td colspan=\"?(\\d)\"?>", "<td>>$1")
                .replaceAll("</t[dh]>\\s*(?=<t[dh])", "\t");
        seeds.put(
            passage.id(),
            rows.replaceAll("</?(table|tr|td|th|tbody|thead)\\b[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8));
      } else if (text.contains("\t")) {
        seeds.put(passage.id(), text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void drawings(SortedMap<String, byte[]> seeds) throws IOException {
    for (Passage passage : PassageSet.load().passages().values()) {
      SourceFile file = passage.file();
      if (file.name().endsWith(".txt")) {
        List<String> lines =
            new String(file.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, Math.min(line.length(), 40)))
                .limit(8)
                .toList();
        seeds.put(passage.id(), DrawnPage.drawing(lines));
      }
    }
  }

  private static void queries(SortedMap<String, byte[]> seeds) throws IOException {
    for (String line : Files.readAllLines(RESOURCES.resolve("search/queries.tsv"))) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#") && row.length > 2) {
        seeds.put(row[0], row[2].getBytes(StandardCharsets.UTF_8));
      }
    }
    for (String line : FuzzWords.list("query")) {
      seeds.put("word-" + line.hashCode(), line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
