package org.mubiao.app.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;

/** Keeps an output from being written over what another program left in a folder. */
final class ForeignFolder {

  /** Names of documents, texts, and such files half written. */
  private static final Pattern OURS =
      Pattern.compile("\\.?[0-9a-f]+\\.(?:json|txt)(?:\\.part)?|\\..*\\.part");

  private static final int BEGINNING = 200;

  private ForeignFolder() {}

  /** {@return whether this is how a file of documents or texts is named} */
  static boolean isOurs(String name) {
    return OURS.matcher(name).matches();
  }

  /**
   * Goes on if the folder is empty or missing, is an output, or holds nothing that an output would
   * write over.
   *
   * @throws WrongUsageException if it holds files of another program under names of ours
   */
  static void refuse(OutputFolder output) throws IOException {
    if (Files.exists(output.state()) || Files.exists(output.lock())) {
      return;
    }
    Path foreign = foreign(output);
    if (foreign != null) {
      throw new WrongUsageException(
          foreign
              + " was not written by mubiao: name another folder with --output, or move it away.");
    }
  }

  private static @Nullable Path foreign(OutputFolder output) throws IOException {
    Path report = output.report();
    if (Files.isRegularFile(report)) {
      return isReport(report) ? null : report;
    }
    for (Path file :
        List.of(
            output.findings(), output.targetLines(), output.targetsCsv(), output.targetsXlsx())) {
      if (Files.exists(file)) {
        return file;
      }
    }
    for (Path folder : List.of(output.documents(), output.texts(), output.index())) {
      for (Path file : OutputWriting.filesIn(folder)) {
        if (!isOurs(String.valueOf(file.getFileName()))) {
          return folder;
        }
      }
    }
    return null;
  }

  private static boolean isReport(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String words = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return words.contains("mubiao.report");
    }
  }
}
