package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A table of labels with their values, as sites set it above a notice. */
final class FactTable {

  private static final int LONGEST = 1500;

  private FactTable() {}

  /** {@return whether at least two of its labels are known, and nothing in it is a sentence} */
  static boolean is(Piece piece) {
    if (piece.text().length() > LONGEST || piece.text().indexOf('。') >= 0) {
      return false;
    }
    long strong = facts(piece).keySet().stream().filter(FactLabels::isStrong).count();
    return strong >= 2;
  }

  /** {@return the values by their labels} */
  static Map<String, String> facts(Piece piece) {
    List<String> lines = new ArrayList<>();
    for (Node node : piece.nodes()) {
      if (node instanceof Element table) {
        table.select(Tables.CELLS).forEach(cell -> lines.add(cell.text()));
      }
    }
    return inLines(lines);
  }

  /** {@return the values by their labels, each on one line or on the line behind its label} */
  static Map<String, String> inLines(List<String> lines) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String alone = FactLabels.alone(lines.get(i));
      if (alone == null) {
        FactLabels.in(lines.get(i)).forEach(facts::putIfAbsent);
      } else if (i + 1 < lines.size() && FactLabels.alone(lines.get(i + 1)) == null) {
        i++;
        facts.putIfAbsent(alone, lines.get(i).strip());
      }
    }
    return facts;
  }
}
