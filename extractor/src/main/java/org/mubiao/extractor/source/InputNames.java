package org.mubiao.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files are inputs by their names, and what a file in a package is called. */
final class InputNames {

  /** What a Mac packs beside the files. */
  private static final String MAC_FOLDER = "__MACOSX";

  /** Endings of documents that are ZIP files inside. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "xlsb", "pptx", "pptm", "ofd", "odt",
          "ods", "odp", "uot", "uos", "wps", "et", "dps", "epub");

  private InputNames() {}

  /** {@return whether a file of this name, without its folders, is an input} */
  static boolean isInput(String fileName) {
    return !fileName.startsWith(".") && !fileName.toUpperCase(Locale.ROOT).startsWith("README");
  }

  /** {@return whether a name promises one document, though the file is a ZIP file} */
  static boolean isDocument(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
    return DOCUMENTS.contains(ending.toLowerCase(Locale.ROOT));
  }

  /** {@return whether a part of a package is an input: no folder, nothing hidden, no read-me} */
  static boolean isInput(ZipPart part) {
    if (part.isFolder()) {
      return false;
    }
    List<String> steps = steps(part.name());
    for (String step : steps.subList(0, steps.size() - 1)) {
      if (step.startsWith(".") || step.equals(MAC_FOLDER)) {
        return false;
      }
    }
    return isInput(steps.get(steps.size() - 1));
  }

  /**
   * {@return a name for a part that leads nowhere but into its package: without a drive, a root,
   * steps upwards, and characters that a terminal obeys; another one if it is taken}
   */
  static String inside(ZipPart part, Set<String> taken) {
    String name = String.join("/", steps(part.name()));
    int dot = name.lastIndexOf('.');
    int stem = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name.substring(0, stem) + "-" + number + name.substring(stem);
    }
    return free;
  }

  private static List<String> steps(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/", -1)) {
      boolean drive = steps.isEmpty() && step.length() == 2 && step.charAt(1) == ':';
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..") && !drive) {
        steps.add(plain(step));
      }
    }
    return steps.isEmpty() ? List.of("_") : steps;
  }

  private static String plain(String step) {
    StringBuilder plain = new StringBuilder(step.length());
    step.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean harmful =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              plain.appendCodePoint(harmful ? '_' : point);
            });
    return plain.toString();
  }
}
