package org.mubiao.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.PendingFile;
import picocli.CommandLine.Option;

/** How an answer is written, and where to. */
final class FormatOption {

  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z]{1,8})$");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "how the answer is written; by default as text, or as the name of --to ends")
  @Nullable String format;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "write the answer to a file; a workbook needs one")
  @Nullable Path file;

  /** Writes an answer. */
  @FunctionalInterface
  interface Answer {
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * {@return the format that is wanted}
   *
   * @param command command's name, for the message
   * @param possible formats that the command can write
   */
  Format among(String command, Format... possible) {
    Set<Format> formats = EnumSet.copyOf(Set.of(possible));
    String asked = format == null ? ending() : format;
    Format wanted = asked == null ? usual(formats) : named(asked, formats);
    if (wanted == null) {
      throw new WrongUsageException(
          "`mubiao "
              + command
              + "` writes no "
              + asked
              + ": type --format and one of "
              + formats.stream().map(FormatOption::word).collect(Collectors.joining(", "))
              + ".");
    }
    if (wanted == Format.XLSX && file == null) {
      throw new WrongUsageException(
          "A workbook cannot go to standard output: add --to and a file name, such as --to "
              + command
              + ".xlsx.");
    }
    return wanted;
  }

  private static @Nullable Format named(String name, Set<Format> formats) {
    return formats.stream()
        .filter(possible -> word(possible).equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /**
   * {@return what the name of the file says of its format, null if it says nothing} A name that
   * ends in letters promises something: text under the name of a table or a picture would open as a
   * broken file, and nobody would have been told.
   */
  private @Nullable String ending() {
    Matcher ending = ENDING.matcher(file == null ? "" : String.valueOf(file.getFileName()).strip());
    if (!ending.find()) {
      return null;
    }
    String letters = ending.group(1).toLowerCase(Locale.ROOT);
    return letters.equals("txt") ? null : letters;
  }

  private static Format usual(Set<Format> formats) {
    return formats.contains(Format.TEXT) ? Format.TEXT : Format.CSV;
  }

  private static String word(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /** Writes the answer to where it is wanted; a file is whole or not there. */
  void write(Console console, Answer answer) throws IOException {
    if (file != null) {
      try (PendingFile pending = PendingFile.at(file)) {
        answer.writeTo(pending.stream());
        pending.commit();
      }
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.writeTo(bytes);
    console.out().print(bytes.toString(StandardCharsets.UTF_8));
    console.out().flush();
  }
}
