package org.mubiao.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.KeepCorpus;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.app.service.StandingIndex;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.web.desk.ServerOptions;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.target.Producer;

/**
 * Notices that were run and are served on a free port of this machine.
 *
 * @param server the server, which ends with this
 * @param keeper brings the output up to date
 * @param output what it serves
 * @param port where it listens
 */
public record ServedOutput(WebServer server, KeepCorpus keeper, OutputFolder output, int port)
    implements AutoCloseable {

  /**
   * Runs and serves.
   *
   * @param roots folders of notices
   * @param into where new notices go
   * @param upload whether there may be new ones
   */
  public static ServedOutput of(List<Path> roots, Path into, Path folder, boolean upload)
      throws IOException {
    return of(roots, into, folder, upload, null);
  }

  /** The same with an index elsewhere, by its address, that answers searches. */
  static ServedOutput of(
      List<Path> roots, Path into, Path folder, boolean upload, @Nullable String elsewhere)
      throws IOException {
    Producer producer = new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
    OutputFolder output = new OutputFolder(folder);
    KeepCorpus keeper =
        new KeepCorpus(
            roots,
            into,
            output,
            producer,
            Vocabulary.lexicon(),
            2,
            false,
            how -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, how));
    keeper.run(Progress.SILENT);
    ServerOptions options =
        new ServerOptions(
            "127.0.0.1",
            0,
            List.of(),
            null,
            upload,
            true,
            roots,
            into,
            output,
            ServerOptions.PATIENCE);
    StandingIndex standing =
        elsewhere == null ? null : new StandingIndex(new RemoteIndex(elsewhere, producer));
    WebServer server = new WebServer(options, producer, Vocabulary.lexicon(), keeper, standing);
    return new ServedOutput(server, keeper, output, server.start());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
