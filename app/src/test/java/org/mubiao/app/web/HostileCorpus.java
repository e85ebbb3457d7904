package org.mubiao.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.web.desk.ServerOptions;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.target.Producer;

/**
 * A corpus that is read once for all tests of the server: the notices the project started from, and
 * one whose words are an attack on pages.
 */
final class HostileCorpus {

  static final String SCRIPT = "<script>alert(1)</script>";
  static final String HOSTILE =
      """
      临海区科技创新委员会文件
      临科委发〔2024〕9号

      关于印发《2024年<script>alert(1)</script>"'><img src=x onerror=alert(2)>临海区科技创新工作要点》的通知

      各区镇、街道，各有关部门：

      现将《2024年临海区科技创新工作要点》印发给你们，请认真贯彻执行。

      临海区科技创新委员会
      2024年3月6日

      2024年临海区科技创新工作要点

      一、<b onmouseover=alert(3)>总体目标</b>

      2024年，新增高新技术企业12家以上，新增<script>alert(1)</script>示范企业7家以上，=HYPERLINK("http://evil.example")产值达30亿元。

      二、重点任务

      新培育省级瞪羚企业5家以上。（牵头单位：科技局</td><script>alert(4)</script>；协同单位：发改委）
      """;

  private static @Nullable Path made;

  private HostileCorpus() {}

  /** {@return a folder that holds the corpus, and beside it the output made from it} */
  static synchronized Path folder() {
    Path folder = made;
    if (folder == null) {
      folder = make();
      made = folder;
    }
    return folder;
  }

  /** {@return id of the notice that is an attack} */
  static String document(Asked server) {
    return first(
        "/documents/([0-9a-f]{16})", server.get("/?q=%E7%A4%BA%E8%8C%83%E4%BC%81%E4%B8%9A").body());
  }

  /** {@return id of a record of the notice that is an attack} */
  static String record(Asked server) {
    return first("id=\"r-([0-9a-f-]+)\"", server.get("/table?document=" + document(server)).body());
  }

  private static String first(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().findFirst().orElseThrow().group(1);
  }

  /** {@return a copy that a test may change} */
  static Path copy(Path to) {
    Path from = folder();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("mubiao-served");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      Path corpus = Files.createDirectories(folder.resolve("corpus"));
      Path seeds = Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");
      try (Stream<Path> all = Files.list(seeds)) {
        for (Path one : all.filter(file -> file.toString().endsWith(".txt")).toList()) {
          Files.copy(one, corpus.resolve(String.valueOf(one.getFileName())));
        }
      }
      Files.writeString(
          corpus.resolve("<img src=x onerror=alert(5)>.txt"), HOSTILE, StandardCharsets.UTF_8);
      keeper(folder).run(Progress.SILENT);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OutputFolder output(Path folder) {
    return new OutputFolder(folder.resolve("output"));
  }

  static Producer producer() {
    return new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
  }

  static KeepCorpus keeper(Path folder) {
    Path corpus = folder.resolve("corpus");
    return new KeepCorpus(
        List.of(corpus),
        corpus,
        output(folder),
        producer(),
        Vocabulary.lexicon(),
        2,
        false,
        recognition -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, recognition));
  }

  /** {@return how a server is started on this machine alone} */
  static ServerOptions options(Path folder) {
    return new ServerOptions(
        "127.0.0.1",
        0,
        List.of("corpus.example"),
        null,
        true,
        true,
        List.of(folder.resolve("corpus")),
        folder.resolve("corpus"),
        output(folder),
        ServerOptions.PATIENCE);
  }

  static ServerOptions withToken(ServerOptions options, String token) {
    return new ServerOptions(
        options.host(),
        0,
        options.names(),
        token,
        options.mayUpload(),
        options.mayEdit(),
        options.roots(),
        options.into(),
        options.output(),
        options.patience());
  }

  static ServerOptions withPatience(ServerOptions options, Duration patience) {
    return new ServerOptions(
        options.host(),
        0,
        options.names(),
        null,
        true,
        true,
        options.roots(),
        options.into(),
        options.output(),
        patience);
  }

  static ServerOptions closed(ServerOptions options) {
    return new ServerOptions(
        options.host(),
        0,
        options.names(),
        null,
        false,
        false,
        options.roots(),
        options.into(),
        options.output(),
        options.patience());
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
