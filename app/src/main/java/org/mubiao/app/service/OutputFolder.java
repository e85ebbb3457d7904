package org.mubiao.app.service;

import java.nio.file.Path;
import org.mubiao.model.document.DocumentId;

/**
 * Names the files of an output folder. It looks at none of them.
 *
 * @param root the folder
 */
public record OutputFolder(Path root) {

  /** {@return the folder of the documents' files} */
  public Path documents() {
    return root.resolve("documents");
  }

  /** {@return the file of one document} */
  public Path document(DocumentId id) {
    return documents().resolve(id + ".json");
  }

  /** {@return the folder of the documents' texts} */
  public Path texts() {
    return root.resolve("text");
  }

  /** {@return the text of one document} */
  public Path text(DocumentId id) {
    return texts().resolve(id + ".txt");
  }

  /** {@return all targets, one a line} */
  public Path targetLines() {
    return root.resolve("targets.jsonl");
  }

  /** {@return the target table for spreadsheets that read text} */
  public Path targetsCsv() {
    return root.resolve("targets.csv");
  }

  /** {@return the target table as a workbook} */
  public Path targetsXlsx() {
    return root.resolve("targets.xlsx");
  }

  /** {@return the findings across documents} */
  public Path findings() {
    return root.resolve("findings.json");
  }

  /** {@return the outcomes of the input files; it names the documents that belong to the output} */
  public Path report() {
    return root.resolve("report.json");
  }

  /** {@return the index} */
  public Path index() {
    return root.resolve("index");
  }

  /** {@return where it is kept how sentences lie, for search by meaning} */
  public Path meaning() {
    return root.resolve("meaning");
  }

  /** {@return what people corrected} */
  public Path corrections() {
    return root.resolve("corrections.jsonl");
  }

  /** {@return what was made from what; written last, so that its presence says: complete} */
  Path state() {
    return root.resolve(".state.json");
  }

  /** {@return what saves the next run time} */
  Path memory() {
    return root.resolve(".memory");
  }

  /** {@return what says which document stands where in the lines and in the CSV} */
  Path tableLedger() {
    return root.resolve(".tables");
  }

  /** {@return what says for which state the workbook was made} */
  Path workbookMark() {
    return root.resolve(".workbook");
  }

  /** {@return where the inputs were, one path a line, so that the output can be proved later} */
  Path inputs() {
    return root.resolve(".inputs");
  }

  /** {@return the file that one run at a time holds locked} */
  Path lock() {
    return root.resolve(".lock");
  }

  /** {@return the file that one watch at a time holds locked} */
  Path watchLock() {
    return root.resolve(".watch");
  }

  /** {@return the file that one who corrects at a time holds locked} */
  Path correctionsLock() {
    return root.resolve(".corrections.lock");
  }
}
