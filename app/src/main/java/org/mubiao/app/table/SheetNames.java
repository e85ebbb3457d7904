package org.mubiao.app.table;

import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that every spreadsheet program takes for a sheet. */
final class SheetNames {

  private static final int LONGEST = 31;

  /** Kept by spreadsheet programs for themselves. */
  private static final String RESERVED = "history";

  private SheetNames() {}

  /** {@return the name without signs that are not allowed, cut to what is allowed; never empty} */
  static String of(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .filter(point -> !Character.isISOControl(point) && point != 0xfffe && point != 0xffff)
        .forEach(plain::appendCodePoint);
    String safe = WorkbookUtil.createSafeSheetName(cut(plain.toString().strip(), LONGEST));
    return safe.toLowerCase(Locale.ROOT).equals(RESERVED) ? safe + "_" : safe;
  }

  /** {@return the name with this at its end, cut so that both fit} */
  static String withEnding(String name, String ending) {
    return cut(name, LONGEST - ending.length()) + ending;
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
    return name.substring(0, end);
  }
}
