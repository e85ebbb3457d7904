package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Says of how many people a listed figure is: 每千人口拥有床位6.06张、注册护士2.31人. */
final class PerHeads {

  /** 每千常住人口: of how many people each figure of a row is. */
  static final QuickPattern PER_HEADS =
      QuickPattern.compile(
          "^(每[十百千万\\d]{1,3}名?(?:常住|户籍|服务|城乡|农业|农村)?(?:人口|居民|学生|老年人口?|劳动者|劳动力|从业人员|就业人员|儿童))(?:拥有)?(?=.{2}).*");

  private static final String COUNTED_PER_HEADS = "张人名个位件";

  /** A figure for each thousand people has no more digits than this before its point. */
  private static final QuickPattern SMALL =
      QuickPattern.compile("[^\\d]{0,6}\\d{1,2}(?:\\.\\d+)?[^\\d万千百亿].*");

  private PerHeads() {}

  /** {@return 每千人口 from the name before, empty if it has none or the number is none of it} */
  static String of(
      String earlier, PassageText passage, NameRegion region, String name, int from, int action) {
    QuickMatcher heads = PER_HEADS.matcher(earlier);
    return isBare(passage, region, name, from, action) && heads.find() ? heads.group(1) : "";
  }

  /** A figure for so many people is small; 120万人 and 3000张 are all there are. */
  private static final QuickPattern LARGE = QuickPattern.compile("\\d{3,}|\\d万|[十百]万");

  /**
   * {@return the names of a list as they are, or, if one of the values is large, those behind the
   * first without what they have of its head}
   */
  static List<String> ofFewOnly(List<String> names, String values) {
    QuickMatcher heads = PER_HEADS.matcher(names.get(0));
    if (names.size() < 2 || !heads.find() || !LARGE.matcher(values).find()) {
      return names;
    }
    String head = heads.group(1);
    List<String> bare = new ArrayList<>();
    for (String name : names) {
      bare.add(bare.isEmpty() || !name.startsWith(head) ? name : name.substring(head.length()));
    }
    return bare;
  }

  /**
   * Whether a listed figure of people or things is small enough to be one for each thousand people.
   */
  private static boolean isBare(
      PassageText passage, NameRegion region, String name, int from, int action) {
    String text = passage.folded();
    return action < 0
        && from > 0
        && text.charAt(from - 1) == '、'
        && COUNTED_PER_HEADS.contains(region.unit())
        && ("张人".contains(region.unit())
            || text.substring(region.to(), region.rightFrom()).indexOf('.') >= 0)
        && !name.startsWith("每")
        && SMALL.matcher(text).region(region.to(), region.rightFrom()).matches();
  }
}
