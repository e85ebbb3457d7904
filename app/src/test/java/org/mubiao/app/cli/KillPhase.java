package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far the writing of an output had come, in the order in which it goes on. */
enum KillPhase {
  BEFORE("before anything was written"),
  TEXTS("texts"),
  DOCUMENTS("documents"),
  TABLES("tables"),
  FINDINGS("findings"),
  INDEX("index begun"),
  COMMITTED("index committed"),
  REPORT("report"),
  STATE("state"),
  MEMORY("memory, or later");

  private final String words;

  KillPhase(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }

  /**
   * What an output showed at a moment.
   *
   * @param marks what tells each file from what stands there later, by its name
   */
  record Footprint(SortedMap<String, String> marks) {

    static Footprint of(Path output) throws IOException {
      TreeMap<String, String> marks = new TreeMap<>();
      look(output, "", marks);
      look(output.resolve("text"), "text/", marks);
      look(output.resolve("documents"), "documents/", marks);
      look(output.resolve("index"), "index/", marks);
      marks.remove("index/write.lock");
      marks.remove(".lock");
      marks.remove(".watch");
      return new Footprint(marks);
    }

    private static void look(Path folder, String before, Map<String, String> marks)
        throws IOException {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            if (!seen.isDirectory()) {
              String mark = seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
              marks.put(before + file.getFileName(), mark);
            }
          } catch (NoSuchFileException e) {
            marks.remove(before + file.getFileName()); // moved while it was looked at
          }
        }
      } catch (NoSuchFileException | NotDirectoryException | DirectoryIteratorException e) {
        marks.remove(before); // it is not there yet
      }
    }

    /** {@return how far the writing came since an earlier moment} */
    KillPhase since(Footprint before) {
      if (marks.containsKey(".memory") && differs(before, ".memory")) {
        return MEMORY;
      }
      if (differs(before, ".state.json")) {
        return STATE;
      }
      if (differs(before, "report.json")) {
        return REPORT;
      }
      if (differs(before, "index/segments_")) {
        return COMMITTED;
      }
      if (differs(before, "index/")) {
        return INDEX;
      }
      if (differs(before, "findings.json")) {
        return FINDINGS;
      }
      if (differs(before, "targets.") || differs(before, ".targets.")) {
        return TABLES;
      }
      if (differs(before, "documents/") || differs(before, ".memory")) {
        return DOCUMENTS;
      }
      return differs(before, "text/") ? TEXTS : BEFORE;
    }

    private boolean differs(Footprint before, String start) {
      return !beginning(start).equals(before.beginning(start));
    }

    private SortedMap<String, String> beginning(String start) {
      return marks.subMap(start, start + Character.MAX_VALUE);
    }
  }
}
