package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.mubiao.app.IndexElsewhereException;
import org.mubiao.app.mcp.McpServer;
import org.mubiao.app.service.LivingOutput;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mubiao mcp}. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description =
        "Lets an assistant search, read and compare an output, by the Model Context Protocol over"
            + " standard input and output.")
final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin IndexOption index = new IndexOption();

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFolder folder = output.output();
    try (LivingOutput living =
        new LivingOutput(folder, Workshop.producer(), Vocabulary.lexicon(), index.standing())) {
      learn(living);
      new McpServer(living, Vocabulary.lexicon(), Extractor.VERSION, this::log)
          .run(console.in(), new Answers());
    }
    return ExitStatus.DONE;
  }

  /**
   * Whoever starts it learns at once if there is no output, or if the address of an index cannot be
   * read. An index elsewhere that does not answer yet may do so later.
   */
  private void learn(LivingOutput living) throws IOException {
    living.read(view -> view.stamp());
    if (index.address == null) {
      return;
    }
    try {
      living.read(view -> view.suggest("a", 1));
    } catch (IndexElsewhereException e) {
      console.err().println("mubiao: " + e.getMessage());
      console.err().flush();
    }
  }

  private void log(Throwable trouble) {
    trouble.printStackTrace(console.err());
    console.err().flush();
  }

  /** Whole messages, written as what they are: lines of text. */
  private final class Answers extends OutputStream {
    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      console.out().print(new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {
      console.out().flush();
    }
  }
}
