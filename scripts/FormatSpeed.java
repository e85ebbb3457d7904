import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/**
 * Prints how many pages a second are parsed in each format once it is warm, and how that compares with Tika alone, for PDF
 * with PDFBox's text stripper, over the same files in turn. All times are processor time of the whole program. What has
 * no pages is counted by those of the PDF file of the same notice, or as one. Started by format-speed.sh.
 */
class FormatSpeed {

  private static final long WARM = 4_000_000_000L;
  private static final int ROUNDS = 11;

  /** The system counts processor time in steps of 10 ms. */
  private static final double LEAST_MILLISECONDS = 250;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static Path home;
  private static Path formats;

  private record Group(String name, String pattern, boolean tika) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("text", "seeds/*.txt", true),
          new Group("HTML", "html/*.html", true),
          new Group("DOCX", "docx/*.docx", true),
          new Group("DOC", "doc/*.doc", true),
          new Group("RTF", "rtf/*.rtf", true),
          new Group("XLSX", "sheet/*.xlsx", true),
          new Group("XLS", "sheet/*.xls", true),
          new Group("CSV", "sheet/*.csv", true),
          new Group("PDF, no tables", "pdf/{000,001,003,004}.pdf", true),
          new Group("PDF, two columns", "pdf-columns/*.pdf", true),
          new Group("PDF, ruled tables", "pdf/{002,plan,tasks,tasks-*,towns-ruled,wide,wide-*}.pdf", true),
          new Group("PDF, tables without rules", "pdf/towns.pdf", true),
          new Group("OFD", "ofd/*.ofd", false),
          new Group("scans", "scan/*", false));

  public static void main(String[] arguments) throws Exception {
    home = Path.of(arguments[0]);
    formats = home.resolve("evaluation/src/test/resources/formats");
    List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
    System.out.println("| format | files | pages | pages a second | ms a page | against Tika or the stripper |");
    System.out.println("|---|---|---|---|---|---|");
    for (Group group : GROUPS) {
      boolean asked = wanted.isEmpty() ? !group.name().equals("scans") : wanted.contains(group.name());
      if (asked) {
        measure(group);
      }
    }
  }

  private static void measure(Group group) throws Exception {
    List<SourceFile> files = new ArrayList<>();
    int pages = 0;
    for (Path path : matching(group.pattern())) {
      SourceFile file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
      files.add(file);
      pages += pages(path);
    }
    if (!files.stream().allMatch(FormatSpeed::isRead)) {
      System.out.println("| " + group.name() + " | " + files.size() + " | not read | | | |");
      return;
    }
    boolean scans = group.name().equals("scans");
    Work our = () -> files.forEach(FormatSpeed::isRead);
    Work their = () -> alone(files);
    int ourTimes = scans ? 1 : warm(our);
    int theirTimes = group.tika() ? warm(their) : 0;
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < (scans ? 1 : ROUNDS); round++) {
      ours.add(time(our, ourTimes));
      if (group.tika()) {
        theirs.add(time(their, theirTimes));
      }
    }
    double milliseconds = median(ours) / pages;
    String ratio = group.tika() ? String.format(Locale.ROOT, "%.2f", median(ours) / median(theirs)) : "–";
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.0f | %.2f | %s |%n",
        group.name(),
        files.size(),
        pages,
        1000 / milliseconds,
        milliseconds,
        ratio);
  }

  private static List<Path> matching(String pattern) throws IOException {
    Path folder = pattern.startsWith("seeds") ? home : formats;
    var matcher = folder.getFileSystem().getPathMatcher("glob:" + folder + "/" + pattern);
    try (Stream<Path> found = Files.walk(folder, 2)) {
      return found.filter(matcher::matches).sorted().toList();
    }
  }

  private static int pages(Path path) throws IOException {
    String name = path.getFileName().toString();
    boolean seed = name.matches("\\d{3}[_.].*");
    String stem = seed ? name.substring(0, 3) : name.substring(0, name.lastIndexOf('.'));
    if (path.getParent().endsWith("sheet") || stem.endsWith("-page")) {
      return 1;
    }
    Path twin = name.endsWith(".pdf") ? path : formats.resolve("pdf/" + stem + ".pdf");
    if (!Files.exists(twin)) {
      return 1;
    }
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(twin))) {
      return document.getNumberOfPages();
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** {@return how often to do the work to have a time that can be measured} */
  private static int warm(Work work) throws Exception {
    long until = System.nanoTime() + WARM;
    int times = 0;
    double last = LEAST_MILLISECONDS;
    while (System.nanoTime() < until || times == 0) {
      last = Math.max(0.1, time(work, ++times));
    }
    return (int) Math.max(1, Math.ceil(LEAST_MILLISECONDS / last));
  }

  /** {@return milliseconds of processor time for doing the work once} */
  private static double time(Work work, int times) throws Exception {
    long start = SYSTEM.getProcessCpuTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return (SYSTEM.getProcessCpuTime() - start) / 1e6 / times;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static final DocumentParser PARSER = new DocumentParser();

  private static boolean isRead(SourceFile file) {
    return PARSER.parse(file, ReadLimits.DEFAULT) instanceof ParseOutcome.Parsed;
  }

  private static final AutoDetectParser TIKA = new AutoDetectParser();

  private static void alone(List<SourceFile> files) throws Exception {
    for (SourceFile file : files) {
      if (file.name().endsWith(".pdf")) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
          new PDFTextStripper().getText(document);
        }
      } else {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
        TIKA.parse(
            new ByteArrayInputStream(file.bytes()), new BodyContentHandler(-1), metadata, new ParseContext());
      }
    }
  }
}
