package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.IndexElsewhereException;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.StandingIndex;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.web.WebServer;
import org.mubiao.app.web.desk.Hosts;
import org.mubiao.app.web.desk.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the web page and the REST API from an output, until Ctrl-C; makes the output first"
            + " if there is none, or if another version made it. Without --corpus the notices are"
            + " those that the output was made from.")
final class ServeCommand implements Callable<Integer> {

  private static final int LARGEST_PORT = 65_535;
  private static final int LONGEST_TOKEN_FILE = 4_096;

  private final Console console;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Whether the command is over by itself, so that its own exit status holds. */
  private volatile boolean over;

  @Mixin CorpusOption corpus = new CorpusOption();
  @Mixin OutputOption output = new OutputOption();
  @Mixin IndexOption index = new IndexOption();
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  @Option(names = "--port", paramLabel = "N", description = "port (default: 8080; 0: a free one)")
  int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "address to listen on (default: 127.0.0.1, this machine alone); others need --token-file")
  String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "host name that browsers may ask by, beside addresses; may be repeated")
  List<String> names = new ArrayList<>();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "file whose first line is a token that every client has to show")
  @Nullable Path tokenFile;

  @Option(names = "--allow-upload", description = "let notices be added")
  boolean upload;

  @Option(
      names = "--read-only",
      description = "let nobody check or correct records or make the output anew")
  boolean readOnly;

  @Option(
      names = "--no-update",
      description =
          "do not bring an output up to date first that another version made or that is not whole")
  boolean asItIs;

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      description =
          "seconds that a search or comparison may take before it is given up (default: 10)")
  int patience = (int) ServerOptions.PATIENCE.toSeconds();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.output();
    ServerOptions options = options(folder);
    StandingIndex elsewhere = index.standing();
    KeepCorpus keeper =
        new KeepCorpus(
            options.roots(),
            options.into(),
            folder,
            Workshop.producer(),
            Vocabulary.lexicon(),
            Workshop.threads(),
            !recognition.off,
            Workshop::extractor);
    if (!Files.exists(folder.report()) || keeper.isHalfWritten()) {
      keeper.run(Workshop.progress(console));
    } else if (!asItIs && !isReadable(folder)) {
      say(
          folder.root() + " 由另一版本生成或不完整，先更新 ...",
          folder.root()
              + " was made by another version or is not whole: bringing it up to date ...");
      keeper.run(Workshop.progress(console));
    }
    try (WebServer server =
        new WebServer(options, Workshop.producer(), Vocabulary.lexicon(), keeper, elsewhere)) {
      Thread ending = new Thread(() -> end(server), "mubiao-end");
      Runtime.getRuntime().addShutdownHook(ending);
      String address = "http://" + Hosts.reachable(host) + ":" + server.start() + "/";
      warmUp(server);
      say(
          "网页与接口：" + address + "（结果在 " + folder.root() + "；按 Ctrl-C 结束）",
          "The page and the API are at "
              + address
              + " (output in "
              + folder.root()
              + "; Ctrl-C ends it)");
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over = true;
    }
    return ExitStatus.DONE;
  }

  /** Documents and tables are served even while the index elsewhere does not answer. */
  private void warmUp(WebServer server) throws IOException {
    try {
      server.warmUp();
    } catch (IndexElsewhereException e) {
      console.err().println("mubiao: " + e.getMessage());
      console.err().flush();
    }
  }

  /** {@return whether this version can serve the output as it is} */
  private static boolean isReadable(OutputFolder folder) throws IOException {
    try (LivingOutput output =
        new LivingOutput(folder, Workshop.producer(), Vocabulary.lexicon())) {
      return output.read(view -> true);
    } catch (OutputBusyException e) {
      throw e; // somebody brings it up to date already
    } catch (StaleOutputException | WrongUsageException e) {
      return false;
    }
  }

  private ServerOptions options(OutputFolder folder) throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new WrongUsageException(
          "--port " + port + " is no port: type a number from 0 to " + LARGEST_PORT + ".");
    }
    FoldersToServe notices = FoldersToServe.of(corpus, folder, upload);
    return new ServerOptions(
        host,
        port,
        names,
        token(),
        upload,
        !readOnly,
        notices.roots(),
        notices.into(),
        folder,
        Duration.ofSeconds(patience));
  }

  private @Nullable String token() throws IOException {
    Path file = tokenFile;
    if (file == null) {
      return null;
    }
    if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_TOKEN_FILE) {
      throw new WrongUsageException(
          file + " is no token file: name a small file whose first line is the token.");
    }
    return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("").strip();
  }

  /** Ctrl-C: ends what was begun, says so, and ends with the status of a done command. */
  private void end(WebServer server) {
    if (over) {
      return;
    }
    int status = ExitStatus.DONE;
    try {
      server.close();
    } catch (IOException e) {
      console.err().println("mubiao: " + e.getMessage());
      status = ExitStatus.DEFECT;
    }
    say("已停止服务。", "No longer serving.");
    console.err().flush();
    ended.countDown();
    Runtime.getRuntime().halt(status);
  }

  private void say(String chinese, String english) {
    console.out().println(language.english() ? english : chinese);
    console.out().flush();
  }
}
