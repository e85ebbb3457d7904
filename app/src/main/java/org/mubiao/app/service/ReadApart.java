package org.mubiao.app.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.FileContent;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.SourceFolder;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;

/**
 * Reads single files apart from the rest of their corpus, so that many machines can read one
 * corpus: each input has exactly one outcome, that of {@link RunCorpus}, and no file, however bad,
 * ends the batch. What only the whole corpus knows is told afterwards by {@link SameDocuments}.
 */
public final class ReadApart {

  private final Extractor extractor;
  private final ReadLimits limits;

  /**
   * Prepares the use case. Safe for several threads.
   *
   * @param extractor what reads
   * @param limits what a file may ask for
   */
  public ReadApart(Extractor extractor, ReadLimits limits) {
    this.extractor = extractor;
    this.limits = limits;
  }

  /** Opens a file. */
  @FunctionalInterface
  public interface Opening {
    /** {@return its bytes} */
    InputStream open() throws IOException;
  }

  /**
   * How one input ended.
   *
   * @param line its line of the report
   * @param sha256 digest of its bytes, empty if they were not read
   * @param extracted what was read, null unless extracted
   * @param textDigest what tells its text from others, empty unless extracted
   */
  public record ReadInput(
      FileOutcome line,
      String sha256,
      ExtractionOutcome.@Nullable Extracted extracted,
      String textDigest) {}

  /**
   * Reads a file or, where it is a package, the files in it.
   *
   * @param name path relative to the input root, with {@code /}
   * @param size bytes that it is said to have
   * @param besideFolder whether a folder is there that has the file's name and an exclamation mark
   * @param bytes its bytes
   * @param taker takes each input of the file, in the order of their names
   */
  public void read(
      String name, long size, boolean besideFolder, Opening bytes, Consumer<ReadInput> taker) {
    FileContent content;
    try (InputStream stream = bytes.open()) {
      content = FileContent.read(name, size, stream, limits);
    } catch (FileRefusedException e) {
      taker.accept(setAside(new UnreadableFile(name, e.sentence(), true)));
      return;
    } catch (IOException e) {
      taker.accept(setAside(new UnreadableFile(name, ReadingRoom.unreadable(name), false)));
      return;
    }
    if (besideFolder && content.isPackage()) {
      taker.accept(setAside(new UnreadableFile(name, SourceFolder.besideFolder(name), true)));
      return;
    }
    for (String input : content.names()) {
      taker.accept(read(content, input));
    }
  }

  private ReadInput read(FileContent content, String input) {
    String temporary = TemporaryNames.reason(input);
    if (temporary != null) {
      return setAside(new UnreadableFile(input, input + " " + temporary, true));
    }
    SourceFile file;
    try {
      file = content.read(input);
    } catch (FileRefusedException e) {
      return setAside(new UnreadableFile(input, e.sentence(), true));
    }
    return read(file);
  }

  private ReadInput read(SourceFile file) {
    ExtractionOutcome outcome = ReadingRoom.extract(extractor, file);
    ExtractionOutcome.Extracted extracted =
        outcome instanceof ExtractionOutcome.Extracted
            ? (ExtractionOutcome.Extracted) outcome
            : null;
    return new ReadInput(
        Outcomes.line(file.name(), outcome),
        file.sha256(),
        extracted,
        extracted == null ? "" : Digests.ofWords(extracted.text()));
  }

  /** {@return the outcome of an input that is not read} */
  public static ReadInput setAside(UnreadableFile file) {
    return new ReadInput(Outcomes.line(file), "", null, "");
  }

  /** {@return the outcome of an input whose reading ended the program that read it} */
  public static ReadInput endedTheReader(String name) {
    return new ReadInput(
        new FileOutcome(
            name,
            OutcomeKind.FAILED,
            null,
            name
                + " ended the program that read it, more than once; allow more memory, or take it"
                + " out and report it."),
        "",
        null,
        "");
  }
}
