package org.mubiao.extractor.parse.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mubiao.extractor.parse.text.TextDecoder;

/** Finds out what the files that are packed in a document are called. */
final class EmbeddedFiles {

  /** What the streams of an object that is no packed file tell of its format. */
  private static final List<List<String>> FORMATS =
      List.of(
          List.of("Workbook", ".xls"),
          List.of("Book", ".xls"),
          List.of("WordDocument", ".doc"),
          List.of("PowerPoint Document", ".ppt"),
          List.of("Package", ""),
          List.of("CONTENTS", ""));

  private static final String PACKED_FILE = "\u0001Ole10Native";
  private static final int NAME_PLACE = 6;
  private static final int LONGEST_NAME = 1000;

  private EmbeddedFiles() {}

  /** {@return the name of the file packed in an object, nothing if the object does not tell} */
  static List<String> named(InputStream object) {
    try (POIFSFileSystem files = new POIFSFileSystem(object)) {
      return packed(files.getRoot());
    } catch (IOException | RuntimeException e) {
      return List.of(); // no compound file, or a damaged one: it keeps the name of its part
    }
  }

  /** {@return the names of the objects in a DOC file} */
  static List<String> inDocument(DirectoryNode root) throws IOException {
    List<String> names = new ArrayList<>();
    if (!root.hasEntryCaseInsensitive("ObjectPool")
        || !(root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryNode pool)) {
      return names;
    }
    for (Entry entry : pool) {
      if (entry instanceof DirectoryNode object) {
        List<String> packed = packed(object);
        if (packed.isEmpty()) {
          for (List<String> format : FORMATS) {
            if (object.hasEntryCaseInsensitive(format.get(0))) {
              packed = List.of(object.getName() + format.get(1));
              break;
            }
          }
        }
        names.addAll(packed);
      }
    }
    return names;
  }

  /** The stream begins with its length, two bytes of flags and the name in the local charset. */
  private static List<String> packed(DirectoryNode object) throws IOException {
    if (!object.hasEntryCaseInsensitive(PACKED_FILE)) {
      return List.of();
    }
    byte[] head;
    try (InputStream stream =
        object.createDocumentInputStream(object.getEntryCaseInsensitive(PACKED_FILE))) {
      head = stream.readNBytes(NAME_PLACE + LONGEST_NAME);
    }
    int end = NAME_PLACE;
    while (end < head.length && head[end] != 0) {
      end++;
    }
    if (end <= NAME_PLACE || end == head.length) {
      return List.of();
    }
    String name = new TextDecoder().decode(Arrays.copyOfRange(head, NAME_PLACE, end)).orElse("");
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return last.isBlank() ? List.of() : List.of(last);
  }
}
