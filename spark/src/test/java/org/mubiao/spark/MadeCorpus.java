package org.mubiao.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A folder of notices as people have them: several formats, copies, and files that are none. */
final class MadeCorpus {

  private MadeCorpus() {}

  /** {@return the notices that the project began with} */
  static List<Path> seeds() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** {@return a short plan for a made-up year and number} */
  static String plan(int year, int number) {
    return String.format(
        Locale.ROOT,
        """
        海安市科学技术局关于印发%1$d年工作要点的通知
        海科发〔%1$d〕%2$d号
        各科室：
        现将《%1$d年科技创新工作要点》印发给你们，请认真贯彻执行。
        %1$d年科技创新工作要点
        一、主要目标
        全年新增高新技术企业%3$d家以上，全社会研发投入占GDP比重达到3.%2$d%%。（责任单位：科技局、税务局）
        二、重点任务
        1．6月底前建成科技企业孵化器%2$d家。（牵头单位：科技局；协同单位：财政局）
        海安市科学技术局
        %1$d年3月1日
        """,
        year,
        number,
        20 + number);
  }

  /** Fills a folder. */
  static Path in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("海安/2024"));
    for (Path seed : seeds()) {
      Files.copy(seed, folder.resolve(seed.getFileName()));
    }
    Path first = seeds().get(0);
    Files.copy(first, folder.resolve("zz-copy.txt")); // the same bytes
    Files.writeString(
        folder.resolve("a-spaced.txt"), // the same text
        Files.readString(seeds().get(1)).replace("\n", "\n\n"));
    Files.writeString(folder.resolve("海安/2024/要点.txt"), plan(2024, 4));
    Files.write(folder.resolve("海安/要点.txt"), plan(2023, 3).getBytes(Charset.forName("GB18030")));
    Files.writeString(
        folder.resolve("page.html"),
        "<html><body><p>" + plan(2022, 2).replace("\n", "</p>\n<p>") + "</p></body></html>");
    docx(folder.resolve("report.docx"), plan(2021, 1));
    packed(folder.resolve("pack.zip"));
    // What is none, or cannot be read
    Files.writeString(folder.resolve("README.md"), "no notice");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("~$report.docx"), "kept by an editor");
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("noise.pdf"), noise);
    byte[] cut = Files.readAllBytes(folder.resolve("report.docx"));
    Files.write(folder.resolve("cut.docx"), Arrays.copyOf(cut, cut.length / 2));
    return folder;
  }

  private static void docx(Path file, String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
  }

  private static void packed(Path file) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("甲/要点.txt"));
      zip.write(plan(2020, 5).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("乙.txt"));
      zip.write(plan(2019, 6).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("download.txt.part"));
      zip.write(1);
      zip.closeEntry();
    }
  }
}
