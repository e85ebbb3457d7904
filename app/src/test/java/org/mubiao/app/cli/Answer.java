package org.mubiao.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command answered.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Answer(int status, String out, String err) {

  /** Runs a command as the program's entrance does, with nothing piped in. */
  static Answer to(Object... arguments) {
    return piped("", arguments);
  }

  /** Runs a command with this text piped in. */
  static Answer piped(String in, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status =
        new CommandLineFace(
                new Console(
                    new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                    outWriter,
                    errWriter))
            .execute(words);
    outWriter.flush();
    errWriter.flush();
    return new Answer(status, out.toString(), err.toString());
  }

  /** The project's root folder. */
  static Path root() {
    return Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
  }

  /** The notices the project started from. */
  static Path seeds() {
    return root().resolve("seeds");
  }
}
