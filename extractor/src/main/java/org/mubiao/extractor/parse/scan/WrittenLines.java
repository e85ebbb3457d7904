package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page, fitted to one another: where two boxes overlap, and in their heights. */
final class WrittenLines {

  /** Lines whose heights differ by less than this share are of one size. */
  private static final float SAME_SIZE = 0.08f;

  private WrittenLines() {}

  static List<WrittenLine> of(List<TextLine> read, GrayPicture page) {
    List<WrittenLine> lines = new ArrayList<>();
    for (TextLine line : sorted(read)) {
      List<CharacterCuts.Cut> cuts = CharacterCuts.of(line, page);
      if (!cuts.isEmpty()) {
        lines.add(WrittenLine.of(cuts, line.area().height()));
      }
    }
    return sameSizes(apart(lines));
  }

  private static List<TextLine> sorted(List<TextLine> read) {
    return read.stream()
        .sorted(
            Comparator.comparingInt((TextLine line) -> line.area().middleY())
                .thenComparingInt(line -> line.area().left())
                .thenComparing(TextLine::text))
        .toList();
  }

  private static List<WrittenLine> apart(List<WrittenLine> lines) {
    List<WrittenLine> apart = new ArrayList<>();
    for (WrittenLine line : lines) {
      WrittenLine rest = line;
      for (WrittenLine other : lines) {
        if (other != line) {
          rest = rest.without(other);
        }
      }
      if (!rest.isEmpty()) {
        apart.add(rest);
      }
    }
    return apart;
  }

  /** Lines take the height that most characters of about their height have. */
  private static List<WrittenLine> sameSizes(List<WrittenLine> lines) {
    List<Integer> alike = lines.stream().map(line -> alike(lines, line.em())).toList();
    List<WrittenLine> sized = new ArrayList<>();
    for (WrittenLine line : lines) {
      float best = line.em();
      int most = 0;
      for (int i = 0; i < lines.size(); i++) {
        float em = lines.get(i).em();
        if (Math.abs(em - line.em()) <= SAME_SIZE * line.em() && alike.get(i) > most) {
          most = alike.get(i);
          best = em;
        }
      }
      sized.add(line.at(best));
    }
    return sized;
  }

  private static int alike(List<WrittenLine> lines, float em) {
    return lines.stream()
        .filter(line -> Math.abs(line.em() - em) <= SAME_SIZE / 4 * em)
        .mapToInt(WrittenLine::characters)
        .sum();
  }
}
