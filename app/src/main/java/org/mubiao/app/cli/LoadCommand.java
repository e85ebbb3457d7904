package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.IndexService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Brings an index on other machines up to date with an output; makes it if there is none.")
final class LoadCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin LanguageOption language = new LanguageOption();

  @Parameters(
      paramLabel = "ADDRESS",
      description = "solr:http://HOST:8983/solr/COLLECTION; several hosts are parted by commas")
  String address = "";

  @Option(
      names = "--shards",
      paramLabel = "N",
      description = "into how many parts a new index is divided (default: 1)")
  int shards = 1;

  @Option(
      names = "--replicas",
      paramLabel = "N",
      description = "how often each part of a new index is held (default: 1)")
  int replicas = 1;

  @Option(
      names = "--settings",
      paramLabel = "DIR",
      description = "load nothing, but write what the machines have to be set up with into DIR")
  @Nullable Path settings;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (shards < 1 || replicas < 1) {
      throw new WrongUsageException("--shards and --replicas take a number from 1 up.");
    }
    RemoteIndex index = new RemoteIndex(address, Workshop.producer());
    if (settings != null) {
      index.writeSettings(settings);
      return ExitStatus.DONE;
    }
    ProgressLine progress = Workshop.progress(console);
    IndexLoad.Tally tally =
        index.load(output.output(), new IndexService.Shares(shards, replicas), progress);
    progress.clear();
    console
        .out()
        .println(
            (tally.made() ? say("新建索引；", "new index; ") : "")
                + say("写入 ", "written ")
                + tally.written()
                + say("，删除 ", ", removed ")
                + tally.removed()
                + say("，不变 ", ", unchanged ")
                + tally.unchanged());
    return ExitStatus.DONE;
  }

  private String say(String chinese, String english) {
    return language.english() ? english : chinese;
  }
}
