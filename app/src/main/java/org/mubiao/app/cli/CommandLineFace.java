package org.mubiao.app.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.CommandException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands behind one front door, with one way of failing. Loads only the command that is asked
 * for, since a person waits for it.
 */
final class CommandLineFace {

  private static final Map<String, Function<Console, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("add", AddCommand::new);
    COMMANDS.put("extract", ExtractCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("suggest", SuggestCommand::new);
    COMMANDS.put("table", TableCommand::new);
    COMMANDS.put("compare", CompareCommand::new);
    COMMANDS.put("diff", DiffCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("mentions", MentionsCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
    COMMANDS.put("watch", WatchCommand::new);
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("mcp", McpCommand::new);
    COMMANDS.put("load", LoadCommand::new);
    COMMANDS.put("evaluate", EvaluateCommand::new);
  }

  /** How picocli lists the values of an enum. */
  private static final Pattern CHOICES =
      Pattern.compile("\\[([A-Z_, ]+)\\] \\(case-insensitive\\)");

  private final Console console;
  private final PrintWriter err;

  CommandLineFace(Console console) {
    this.console = console;
    this.err = console.err();
  }

  /** The command without a command: prints what there is. */
  @Command(
      name = "mubiao",
      mixinStandardHelpOptions = true,
      version = "mubiao 0.1.0",
      description = "Finds the numeric targets in notices and plans of Chinese local governments.",
      synopsisSubcommandLabel = "COMMAND")
  static final class Root {
    @Option(
        names = "--debug",
        scope = CommandLine.ScopeType.INHERIT,
        description = "print the stack trace of a defect (or set MUBIAO_DEBUG)")
    boolean debug;
  }

  /** {@return the exit status} */
  int execute(String... arguments) {
    CommandLine line = new CommandLine(new Root());
    String asked = asked(arguments);
    COMMANDS.forEach(
        (name, command) -> {
          if (asked == null || asked.equals(name)) {
            line.addSubcommand(name, command.apply(console));
          }
        });
    // From here on, since what is set reaches only the commands that are there.
    line.setOut(console.out());
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((trouble, args) -> wrongUsage(trouble));
    line.setExecutionExceptionHandler(
        (trouble, where, result) -> failed(trouble, debug(arguments)));
    line.registerConverter(LocalDate.class, CommandLineFace::day);
    line.setUsageHelpWidth(100);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    return line.execute(arguments);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("“" + words + "” is no day such as 2025-03-01");
    }
  }

  /** {@return the command that the arguments name, null if help or nothing known is asked for} */
  private static @Nullable String asked(String... arguments) {
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        return COMMANDS.containsKey(argument) ? argument : null;
      }
      if (!argument.equals("--debug")) {
        return null;
      }
    }
    return null;
  }

  private static boolean debug(String... arguments) {
    String wanted = System.getenv("MUBIAO_DEBUG");
    return Arrays.asList(arguments).contains("--debug") || (wanted != null && !wanted.isEmpty());
  }

  private int wrongUsage(ParameterException trouble) {
    CommandLine line = trouble.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    StringBuilder sentence = new StringBuilder(plain(String.valueOf(trouble.getMessage())));
    if (trouble instanceof UnmatchedArgumentException unmatched) {
      sentence.replace(
          0, sentence.length(), unknown(unmatched.getUnmatched().get(0), line.getParent() == null));
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        sentence.append(" Did you mean ").append(String.join(" or ", near)).append('?');
      }
    }
    err.println(name + ": " + sentence + " Type `" + name + " --help` to see what there is.");
    return ExitStatus.WRONG_USAGE;
  }

  /** {@return what is said of the first word that means nothing; what follows it is its value} */
  private static String unknown(String word, boolean command) {
    return word.startsWith("-")
        ? "There is no option “" + word + "” here."
        : command ? "There is no command “" + word + "”." : "“" + word + "” is one word too many.";
  }

  /** {@return what the library says of a wrong argument, as a sentence with words to type} */
  private static String plain(String message) {
    String words =
        CHOICES
            .matcher(oneLine(message))
            .replaceAll(choices -> choices.group(1).toLowerCase(Locale.ROOT));
    return words.endsWith(".") ? words : words + ".";
  }

  private int failed(Exception trouble, boolean debug) {
    if (debug) {
      trouble.printStackTrace(err);
    }
    if (trouble instanceof CommandException command) {
      err.println("mubiao: " + oneLine(command.sentence()));
      if (command instanceof WrongUsageException wrong && !wrong.picture().isEmpty()) {
        err.println(wrong.picture());
      }
      return command instanceof StaleOutputException
          ? ExitStatus.STALE_OUTPUT
          : ExitStatus.WRONG_USAGE;
    }
    IOException place = fileTrouble(trouble);
    if (place != null) {
      err.println("mubiao: " + oneLine(sentence(place)));
      return ExitStatus.WRONG_USAGE;
    }
    err.println(
        "mubiao: a defect of the program ("
            + oneLine(String.valueOf(trouble))
            + "); please report it with the output of the same command and --debug.");
    return ExitStatus.DEFECT;
  }

  /**
   * {@return the trouble with a file or disk that a person can mend, null if it is something else}
   */
  private static @Nullable IOException fileTrouble(Exception trouble) {
    if (trouble instanceof FileSystemException || trouble instanceof FileNotFoundException) {
      return (IOException) trouble;
    }
    if (trouble instanceof UncheckedIOException unchecked) {
      IOException cause = unchecked.getCause();
      return cause == null ? null : fileTrouble(cause);
    }
    boolean full =
        trouble instanceof IOException
            && String.valueOf(trouble.getMessage()).contains("No space left");
    return full ? (IOException) trouble : null;
  }

  private static String sentence(IOException trouble) {
    if (trouble instanceof AccessDeniedException denied) {
      return denied.getFile()
          + " may not be read or written: change its permissions or name another.";
    }
    if (trouble instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there: check the name.";
    }
    if (trouble instanceof NotDirectoryException file) {
      return file.getFile() + " is no folder: name a folder.";
    }
    if (trouble instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is in the way: move it, or name another folder.";
    }
    if (trouble instanceof FileSystemException inside
        && inside.getFile() != null
        && "Not a directory".equals(inside.getReason())) {
      return blocking(Path.of(inside.getFile())) + " is no folder: name a folder.";
    }
    return trouble.getMessage() + ": check the place and the room on the disk, and try again.";
  }

  /** {@return the file that stands where a folder should, the nearest one above what was sought} */
  private static Path blocking(Path sought) {
    for (Path above = sought; above != null; above = above.getParent()) {
      if (Files.isRegularFile(above)) {
        return above;
      }
    }
    return sought;
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
