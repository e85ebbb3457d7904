package org.mubiao.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entrance. */
@Command(name = "mubiao", mixinStandardHelpOptions = true, version = "mubiao 0.1.0")
public final class Main implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Runs the command that the arguments name, and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
