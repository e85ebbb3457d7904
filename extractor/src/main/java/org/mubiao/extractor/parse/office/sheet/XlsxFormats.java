package org.mubiao.extractor.parse.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/** The number formats of the styles of an XLSX file. */
final class XlsxFormats {

  private final List<NumberFormat> ofStyles = new ArrayList<>();

  XlsxFormats(@Nullable XmlElement styles) {
    if (styles == null) {
      return;
    }
    Map<Integer, NumberFormat> formats = new HashMap<>();
    for (XmlElement format : styles.inner("numFmts").children()) {
      formats.put(
          format.number("numFmtId", -1), NumberFormat.ofCode(format.attribute("formatCode", "")));
    }
    for (XmlElement style : styles.inner("cellXfs").children()) {
      int id = style.number("numFmtId", 0);
      NumberFormat format = formats.get(id);
      if (format == null) {
        format = NumberFormat.builtIn(id);
      }
      ofStyles.add(format == null ? NumberFormat.GENERAL : format);
    }
  }

  /** {@return the format of the style with this number} */
  NumberFormat ofStyle(int style) {
    return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : NumberFormat.GENERAL;
  }
}
