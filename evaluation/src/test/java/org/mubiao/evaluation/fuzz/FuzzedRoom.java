package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What is fuzzed, each with inputs of its own kind. */
enum FuzzedRoom {
  /** Bytes of a file that may be text in any encoding. */
  TEXT(4_000, "text"),
  /** Text with headings, items and lists of units. */
  OUTLINE(4_000, "text"),
  /** One line with numbers, amounts and times. */
  MENTION(300, "text"),
  /** Rows of cells parted by tabs: as flattened text, and as a table of a web page. */
  TABLE(2_000, "text table"),
  /** A web page. */
  HTML(8_000, "text html"),
  /** The main part of a DOCX file, or the whole package. */
  DOCX(20_000, "text docx"),
  /** What is drawn on one page of a PDF file, or the whole file. */
  PDF(16_000, "pdf"),
  /** One page of an OFD file, or the whole package. */
  OFD(20_000, "text ofd"),
  /** A query. */
  QUERY(200, "text query");

  private final int longest;
  private final String words;

  FuzzedRoom(int longest, String words) {
    this.longest = longest;
    this.words = words;
  }

  /** {@return most bytes of an input that Jazzer makes} */
  int longest() {
    return longest;
  }

  /** {@return the lists of words that inputs are made from, by name of file} */
  List<String> words() {
    return List.of(words.split(" ", -1));
  }

  /** {@return its name in folders and options} */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what reads its inputs; expensive to make, and to be kept} */
  InputReader reader() throws IOException {
    return switch (this) {
      case TEXT -> Documents.whole("notice.txt");
      case OUTLINE -> Documents.outlined();
      case MENTION -> new Mentions();
      case TABLE -> new Tables();
      case HTML -> Documents.whole("notice.html");
      case DOCX -> Documents.packed("notice.docx", Carrier.docx());
      case PDF -> Documents.packed("notice.pdf", new DrawnPage());
      case OFD -> Documents.packed("notice.ofd", Carrier.ofd());
      case QUERY -> new Queries();
    };
  }
}
