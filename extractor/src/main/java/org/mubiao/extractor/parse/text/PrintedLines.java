package org.mubiao.extractor.parse.text;

import java.util.regex.Pattern;

/** What kinds of lines stand between tables, by their shape alone. */
final class PrintedLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\s*(?:[-—–―－─]+\\s*\\d{1,4}\\s*[-—–―－─]+|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?)\\s*");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:附\\s*[件表录]|表\\s*[0-9０-９一二三四五六七八九十]|专栏|注\\s*[：:]|备注\\s*[：:]|说明\\s*[：:]|抄送|主送"
              + "|第[一二三四五六七八九十百零]+[章节条部编]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|#).*");

  private PrintedLines() {}

  /** {@return whether the line is nothing but a page number} */
  static boolean isPageNumber(Line line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** {@return whether the line opens something new: an annex, a caption, a note, a heading} */
  static boolean isOpening(Line line) {
    return OPENING.matcher(line.text()).matches();
  }
}
