package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads the second row of figures of listed things, whose name says only what is measured:
 * 果蔬、肉类流通率分别达到35%、85%，损耗率分别降至15%、8%.
 */
final class RowsOfOne {

  private static final QuickPattern MEASURED_ONLY =
      QuickPattern.compile("[^，。；、的]{0,4}(?:率|占比|比例|比重|价格|单价|成本|产量|产值|面积|单产|总产|销量|收入|数量|投资)");

  /** What the names of the row before end in, and nothing of the things themselves. */
  private static final QuickPattern MEASURED_AT_END =
      QuickPattern.compile(
          "(?:种植|播种|占地|养殖)?(?:面积|[\\u4e00-\\u9fa5]{0,8}率|总?产[量值]|单产|增加值|收入|投资|价格|单价|成本|销量|数量)");

  /** A share of the whole is read with the whole. */
  private static final QuickPattern SHARE = QuickPattern.compile(".*(?:占比|比例|比重)");

  private static final String PLACE_ENDS = "区市县镇乡旗州";
  private static final int LONGEST_NAME = 7;
  private static final int SHORTEST_HEAD = 2;

  private RowsOfOne() {}

  /**
   * {@return the things of the row before with what is measured now; null if it is no second row}
   */
  static @Nullable List<String> names(
      String name, NameRegion region, StrippedName left, NameMemory memory) {
    int values = region.values();
    int told = memory.recent.size();
    List<String> places = ofPlaces(name, region, memory);
    if (places != null) {
      return places;
    }
    if (values < 2
        || !left.distributed()
        || memory.listed != values
        || told < values
        || name.length() > LONGEST_NAME
        || !MEASURED_ONLY.matcher(name).matches()) {
      return null;
    }
    List<String> row = memory.recent.subList(told - values, told);
    int tail = sharedTail(row);
    String measured = row.get(0).substring(row.get(0).length() - tail);
    if (tail < 1
        || SHARE.matcher(name).matches()
        || !MEASURED_AT_END.matcher(measured).matches()
        || row.stream().anyMatch(one -> one.length() - tail < SHORTEST_HEAD)) {
      return null;
    }
    return row.stream().map(one -> one.substring(0, one.length() - tail) + name).toList();
  }

  /** 高新区、经开区分别引进项目8个、12个，到位资金6亿元、9亿元: each place has a value of the second row, too. */
  private static @Nullable List<String> ofPlaces(
      String name, NameRegion region, NameMemory memory) {
    int values = region.values();
    int told = memory.recent.size();
    if (values < 2 || memory.listed != values || told < values || name.indexOf('、') >= 0) {
      return null;
    }
    List<String> row = memory.recent.subList(told - values, told);
    int alike = sharedTail(row);
    int at = row.get(0).length() - alike;
    // 高新区, 经开区: both end in 区
    int tail = alike > 0 && PLACE_ENDS.indexOf(row.get(0).charAt(at)) >= 0 ? alike - 1 : alike;
    List<String> heads = row.stream().map(one -> one.substring(0, one.length() - tail)).toList();
    return tail < 2 || LeaningAreas.places(heads).isEmpty()
        ? null
        : heads.stream().map(head -> head + name).toList();
  }

  /** {@return how many characters all names end in alike} */
  private static int sharedTail(List<String> names) {
    String first = names.get(0);
    int shared = first.length();
    for (String name : names) {
      int alike = 0;
      while (alike < Math.min(shared, name.length())
          && name.charAt(name.length() - 1 - alike) == first.charAt(first.length() - 1 - alike)) {
        alike++;
      }
      shared = alike;
    }
    return shared;
  }
}
