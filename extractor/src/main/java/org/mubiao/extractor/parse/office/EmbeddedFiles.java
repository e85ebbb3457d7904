package org.mubiao.extractor.parse.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mubiao.extractor.parse.office.xml.OfficePackage;
import org.mubiao.extractor.parse.office.xml.OfficePackage.Relationship;
import org.mubiao.extractor.parse.text.TextDecoder;

/** Finds out what the files that are packed in a document are called. */
public final class EmbeddedFiles {

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

  private static final Set<String> EMBEDDING = Set.of("package", "oleObject");

  private EmbeddedFiles() {}

  /**
   * {@return the name of the file that a part of a package has packed in it} Nothing if the
   * relationship leads to something else.
   */
  public static List<String> named(OfficePackage parts, Relationship relationship)
      throws IOException {
    if (!EMBEDDING.contains(relationship.type())) {
      return List.of();
    }
    String target = relationship.target();
    String name = target.substring(target.replace('\\', '/').lastIndexOf('/') + 1);
    if (relationship.external() || !relationship.type().equals("oleObject")) {
      return List.of(name);
    }
    try (InputStream bytes = parts.bytes(target)) {
      List<String> names = bytes == null ? List.of() : named(bytes);
      return names.isEmpty() ? List.of(name) : names;
    }
  }

  /** {@return the name of the file packed in an object, nothing if the object does not tell} */
  private static List<String> named(InputStream object) {
    try (POIFSFileSystem files = new POIFSFileSystem(object)) {
      return packed(files.getRoot());
    } catch (IOException | RuntimeException e) {
      return List.of(); // no compound file, or a damaged one: it keeps the name of its part
    }
  }

  /** {@return the names of the objects in a DOC file} */
  static List<String> inDocument(DirectoryNode root) throws IOException {
    return root.hasEntryCaseInsensitive("ObjectPool")
            && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryNode pool
        ? inside(pool, "")
        : List.of();
  }

  /** {@return the names of the objects in an XLS file} */
  public static List<String> inWorkbook(DirectoryNode root) throws IOException {
    return inside(root, "MBD");
  }

  private static List<String> inside(DirectoryNode pool, String start) throws IOException {
    List<String> names = new ArrayList<>();
    for (Entry entry : pool) {
      if (entry instanceof DirectoryNode object && object.getName().startsWith(start)) {
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
