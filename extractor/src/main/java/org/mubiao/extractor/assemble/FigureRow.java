package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.model.target.Measure;

/**
 * The last figures of a sentence that are of one kind, for what is said of each of them: in
 * 新增企业300家，粮食产量达到60万吨，油料产量达到5万吨，均增长2% the two yields grow, the new firms do not.
 */
final class FigureRow {

  /** 接待游客…，旅游收入…，均增长10%: of no more figures than these, said in clauses of their own. */
  private static final int MOST_CLAUSES = 6;

  /** One name with its kind, and whether it is a share. */
  private record Told(String name, String kind, boolean share) {}

  private final List<Told> told = new ArrayList<>();

  /** Goes on to the names of a number, or of a list of them. */
  void add(List<String> names, NameParts parts, NameRegion region, CueWords cues) {
    String kind = kind(parts, region, cues);
    names.forEach(name -> told.add(new Told(name, kind, region.share())));
  }

  /** What is said of the last figure alone ends the row: 产量60万吨，增长5%. */
  void end() {
    told.clear();
  }

  /** {@return how many of the last figures something is said of each of, 0 if nothing can be} */
  int size() {
    int alike = last(Told::kind);
    // 接待游客1300万人次，旅游收入达到120亿元: each speaks of two at least, of whatever kind
    int size = alike > 1 ? alike : last(Told::share);
    List<Told> row = told.subList(told.size() - size, told.size());
    boolean apart = row.stream().map(Told::name).distinct().count() == size;
    return size > 1 && size <= MOST_CLAUSES && apart ? size : 0;
  }

  private int last(Function<Told, Object> by) {
    int size = 0;
    while (size < told.size()
        && size <= MOST_CLAUSES // a sentence may be as long as the document
        && by.apply(told.get(told.size() - 1 - size)).equals(by.apply(told.get(told.size() - 1)))) {
      size++;
    }
    return size;
  }

  /** A share beside shares, what was added beside what was added, a work beside works. */
  private static String kind(NameParts parts, NameRegion region, CueWords cues) {
    Measure measure = parts.measure();
    boolean plain = measure == null || measure == Measure.LEVEL || measure == Measure.CUMULATIVE;
    boolean work =
        plain && region.thing() && cues.startingAt(CueRole.ACTION, parts.names().get(0), 0) > 0;
    return (region.share() ? "share " : "") + (work ? "work" : plain ? "level" : measure);
  }
}
