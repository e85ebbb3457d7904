package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * For which state the workbook was made. It is a file of its own, since the workbook of a large
 * corpus comes after all else.
 *
 * @param state checksum of the state
 * @param file the workbook as it was left
 */
record WorkbookMark(String state, FileMark file) {

  private static final String FORMAT = "mubiao.workbook 2";

  void write(OutputFolder output) throws IOException {
    Packing into = new Packing();
    into.text(FORMAT);
    into.text(state);
    file.pack(into);
    PendingFile.place(output.workbookMark(), into.toBytes());
  }

  /** {@return what was left, null if nothing that can be used} */
  static @Nullable WorkbookMark read(OutputFolder output) {
    try {
      Unpacking from = new Unpacking(Files.readAllBytes(output.workbookMark()));
      if (!from.text().equals(FORMAT)) {
        return null;
      }
      WorkbookMark mark = new WorkbookMark(from.text(), FileMark.unpack(from));
      from.end();
      return mark;
    } catch (IOException | RuntimeException e) {
      return null; // missing or damaged: the workbook is made anew
    }
  }
}
