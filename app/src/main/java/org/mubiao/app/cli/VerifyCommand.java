package org.mubiao.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mubiao.app.service.VerifyOutput;
import org.mubiao.extractor.source.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mubiao verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Reads the inputs again and proves every span and box of the output. Without --corpus it looks"
            + " where the command that made the output looked.")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin CorpusOption corpus = new CorpusOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ProgressLine progress = Workshop.progress(console);
    VerifyOutput.Proof proof =
        VerifyOutput.of(
            output.output(),
            corpus.given(),
            ReadLimits.DEFAULT,
            recognition.recognition(progress),
            progress);
    progress.clear();
    proof.faults().forEach(fault -> console.err().println("not so: " + fault));
    console
        .out()
        .println(
            proof.documents()
                + " documents, "
                + proof.spans()
                + " spans and lines looked at, "
                + proof.faults().size()
                + " not as they should be.");
    return proof.faults().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
